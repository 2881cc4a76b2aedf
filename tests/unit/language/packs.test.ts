import { describe, expect, it } from 'vitest'

import { packFor } from '@/lib/language/packs'

import { findingsIn, missedHeadline, toldIn } from './told'

describe('the pack of a text whose language nobody declares', () => {
  it.each([
    ['es', 'La alcaldesa dijo que el puerto no se vende y que los barcos vuelven en mayo.'],
    ['fr', 'La maire a dit que le port est vide et que les bateaux sont dans la baie avec elle.'],
    ['de', 'Die Bürgermeisterin sagte, der Hafen ist leer und die Schiffe sind nicht in der Bucht.'],
    ['en', 'The mayor said that the port was for sale and that the boats have left with the tide.'],
  ])('%s', (language, text) => {
    expect(packFor(null, text).language).toBe(language)
  })
  it('is English where nothing tells', () => {
    expect(packFor(null, 'Oslo, Bergen, Tromsø.').language).toBe('en')
    expect(packFor('', '').language).toBe('en')
  })
  it('follows the tag where there is one', () => {
    expect(packFor('es-MX', 'The mayor said that the port was for sale.').language).toBe('es')
    expect(packFor('de_AT').language).toBe('de')
    expect(packFor('fi', 'The mayor said that the port was for sale.').language).toBe('und')
  })
})

describe('a language without a pack', () => {
  const text = '”Satama on tyhjä ja laivat ovat lähteneet pois”, sanoi pormestari.\n\n”Kukaan ei tiedä, milloin ne palaavat tänne takaisin.”'
  it('gives quotation marks and accuses nobody', () => {
    expect(toldIn('fi', text).every(({ source }) => source.length === 0)).toBe(true)
    expect(findingsIn('fi', text).every(finding => finding === null)).toBe(true)
  })
})

describe.each(['es', 'fr', 'de'])('the words of %s', language => {
  const pack = packFor(language)
  it('are lower case, without the separators of their lists', () => {
    for (const word of [...pack.cues.keys(), ...(pack.people?.nouns.keys() ?? []), ...(pack.people?.titles.keys() ?? [])]) {
      expect(word).toBe(word.toLowerCase())
      expect(word).not.toMatch(/[_:|+]/u)
    }
  })
})

describe('the quotation of a headline', () => {
  it.each([
    ['es', 'La alcaldesa: «No vamos a tolerar más retrasos»', 'La alcaldesa aseguró que no tolerará más retrasos en el puerto.'],
    ['fr', 'La maire : « Nous ne tolérerons aucun retard »', 'La maire a dit qu’elle ne tolérait aucun retard au port.'],
    ['de', 'Bürgermeisterin: „Wir dulden keine weiteren Verspätungen“', 'Die Bürgermeisterin sagte, sie dulde keine weitere Verspätung.'],
  ])('may be told in other forms: %s', (language, title, text) => {
    expect(missedHeadline(language, title, text)).toBeNull()
  })
  it('is missed where the text has nothing of it', () => {
    expect(missedHeadline('es', 'La alcaldesa: «Venderemos el faro al mejor postor»', 'La alcaldesa visitó el mercado y compró pescado fresco.')).toBe('Venderemos el faro al mejor postor')
  })
})
