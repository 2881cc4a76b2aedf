import { describe, expect, it } from 'vitest'

import { frenchForms } from '@/lib/language/fr/conjugate'
import { french } from '@/lib/language/french'
import { annotate } from '@/lib/text/annotate'

import { findingsIn, speakersIn, wordsIn } from './told'

describe('French words', () => {
  it('conjugates regular, changing and irregular verbs', () => {
    expect(frenchForms('affirmer')).toMatchObject({ present: ['affirme', 'affirment'], participle: 'affirmé', gerund: 'affirmant' })
    expect(frenchForms('annoncer').past).toContain('annonçait')
    expect(frenchForms('rappeler').present).toEqual(['rappelle', 'rappellent'])
    expect(frenchForms('révéler').present).toEqual(['révèle', 'révèlent'])
    expect(frenchForms('dire')).toMatchObject({ present: ['dit', 'disent'], participle: 'dit', gerund: 'disant' })
    expect(frenchForms('avertir').present).toEqual(['avertit', 'avertissent'])
  })
  it('parts elided words and tied pronouns', () => {
    const text = 'L’avocate d’Anne l’a dit, a-t-elle répété, rendez-vous'
    const { tokens } = annotate(text, [{ start: 0, end: text.length, kind: 'paragraph' }], french.textRules)
    expect(tokens.filter(token => token.kind === 'word').map(token => token.norm)).toEqual(["l'", 'avocate', "d'", 'anne', "l'", 'a', 'dit', 'a', 'elle', 'répété', 'rendez-vous'])
  })
})

describe('attributions in French', () => {
  it.each([
    ['« Le phare est vide », a déclaré Claire Morvan, porte-parole du port.', 'Claire Morvan, porte-parole du port | « Le phare est vide »'],
    ['« Le phare est vide », s’est exclamée Claire Morvan.', 'Claire Morvan | « Le phare est vide »'],
    ['« Le phare est vide », déclare-t-elle.', 'elle | « Le phare est vide »'],
    ['« Le phare est vide », a-t-il ajouté.', 'il | « Le phare est vide »'],
    ['« Le phare, explique Claire Morvan, est plus vieux que la ville. »', 'Claire Morvan | « Le phare … est plus vieux que la ville. »'],
    ['Selon la capitainerie, la digue tiendra.', 'la capitainerie | la digue tiendra'],
    ['D’après le maire, la digue tiendra.', 'le maire | la digue tiendra'],
    ['Comme l’explique la maire, la digue tiendra.', 'la maire | la digue tiendra'],
    ['Le maire a indiqué que la digue tiendrait.', 'Le maire | la digue tiendrait'],
  ])('%s', (text, expected) => {
    expect(wordsIn('fr', text).map(words => words.replaceAll('\u202f', ' '))).toEqual([expected])
  })
  it('finds none in plain narrative', () => {
    expect(wordsIn('fr', 'Le bateau que le maire a acheté dort au port. Le rapport est sur la table.')).toEqual([])
  })
  it('resolves pronouns', () => {
    expect(speakersIn('fr', '« Il fait froid », dit Claire Morvan. « Le phare est vide », ajoute-t-elle.')).toEqual(['Claire Morvan', 'Claire Morvan'])
  })
})

describe('findings in French', () => {
  it.each([
    ['Une source proche du dossier affirme que le phare est vendu.', 'anonymous-source'],
    ['Des experts estiment que la digue va céder.', 'vague-source'],
    ['« Quelle honte », écrit un internaute sur les réseaux sociaux.', 'unsourced-social-quote'],
    ['« On verra », a déclaré le maire au Phare.', 'unlinked-report'],
  ])('%s', (text, finding) => {
    expect(findingsIn('fr', text)).toEqual([finding])
  })
  it.each(['Le porte-parole du port a indiqué que la digue tiendrait.', 'Selon la police, personne n’est blessé.', 'Cette déclaration, selon cette source, est fausse.'])('none for: %s', text => {
    expect(findingsIn('fr', text)).toEqual([null])
  })
})
