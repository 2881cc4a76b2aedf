import { describe, expect, it } from 'vitest'

import { germanForms } from '@/lib/language/de/conjugate'

import { findingsIn, speakersIn, wordsIn } from './told'

describe('German verbs', () => {
  it('conjugates weak, strong, prefixed and separable ones', () => {
    expect(germanForms('sagen')).toMatchObject({ present: ['sagt', 'sagen'], past: ['sagte', 'sagten'], participle: 'gesagt', subjunctive: 'sage' })
    expect(germanForms('warnen').past).toEqual(['warnte', 'warnten'])
    expect(germanForms('meinen').present[0]).toBe('meint')
    expect(germanForms('bezeichnen')).toMatchObject({ past: ['bezeichnete', 'bezeichneten'], participle: 'bezeichnet' })
    expect(germanForms('versprechen')).toMatchObject({ past: ['versprach', 'versprachen'], participle: 'versprochen' })
    expect(germanForms('mit|teilen')).toMatchObject({ particle: 'mit', past: ['teilte', 'teilten'], participle: 'mitgeteilt' })
    expect(germanForms('an|geben')).toMatchObject({ past: ['gab', 'gaben'], participle: 'angegeben' })
    expect(germanForms('kritisieren').participle).toBe('kritisiert')
  })
})

describe('attributions in German', () => {
  it.each([
    ['„Der Turm bleibt leer“, sagte Petra Lindau am Montag.', 'Petra Lindau | „Der Turm bleibt leer“'],
    ['»Der Turm bleibt leer«, so Petra Lindau.', 'Petra Lindau | »Der Turm bleibt leer«'],
    ['„Der Turm bleibt leer“, hat Petra Lindau der „Nordsee Zeitung“ gesagt.', 'Petra Lindau | „Der Turm bleibt leer“'],
    ['Petra Lindau sagte, der Turm bleibe leer.', 'Petra Lindau | der Turm bleibe leer'],
    ['Der Turm bleibe leer, sagte Petra Lindau.', 'Petra Lindau | Der Turm bleibe leer'],
    ['Die Polizei teilte am Dienstag mit, dass niemand verletzt wurde.', 'Die Polizei | niemand verletzt wurde'],
    ['Laut Polizei wurde niemand verletzt.', 'Polizei | wurde niemand verletzt'],
    ['Der Polizei zufolge wurde niemand verletzt.', 'Der Polizei | wurde niemand verletzt'],
    ['Nach Angaben der Polizei wurde niemand verletzt.', 'der Polizei | wurde niemand verletzt'],
    ['Wie Petra Lindau der Zeitung sagte, bleibt der Turm leer.', 'Petra Lindau | bleibt der Turm leer'],
  ])('%s', (text, expected) => {
    expect(wordsIn('de', text)).toEqual([expected])
  })
  it.each(['Der Bericht liegt auf dem Tisch.', 'Das Haus, das Petra Lindau nannte, steht am Hafen.', 'Das kann man so sagen.', 'Er teilte das Brot mit den Kindern.'])('finds none in: %s', text => {
    expect(wordsIn('de', text)).toEqual([])
  })
  it('takes no common noun for a name', () => {
    expect(speakersIn('de', '„Der Turm bleibt leer“, sagte die Sprecherin der Stadt. Bürgermeister Jan Huber warnte, es fehle Geld. „Es ist kalt“, sagte Huber.')).toEqual([null, 'Jan Huber', 'Jan Huber'])
  })
})

describe('findings in German', () => {
  it.each([
    ['Ein hoher Beamter sagte, niemand wisse Bescheid.', 'anonymous-source'],
    ['Kritiker warnen, der Plan sei zu teuer.', 'vague-source'],
    ['„Unfassbar“, schrieb ein Nutzer in den sozialen Medien.', 'unsourced-social-quote'],
    ['„Es reicht“, sagte Petra Lindau der Nordsee Zeitung.', 'unlinked-report'],
    ['„Es reicht“, sagte Petra Lindau der Ostdeutschen Zeitung.', 'unlinked-report'],
    ['Einer Studie zufolge wird die Bucht wärmer.', 'unlinked-document'],
  ])('%s', (text, finding) => {
    expect(findingsIn('de', text)).toEqual([finding])
  })
  it.each(['Eine Ministeriumssprecherin sagte, der Turm bleibe leer.', 'Mitarbeiter des Hafens sagten, der Turm sei leer.', 'Laut Feuerwehr brannte der Turm.', 'Der 35 Jahre alte Kapitän sagte, es sei neblig.'])('none for: %s', text => {
    expect(findingsIn('de', text)).toEqual([null])
  })
})
