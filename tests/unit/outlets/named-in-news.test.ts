import { describe, expect, it } from 'vitest'

import { knownOutlets } from '@/lib/outlets/known-outlets'
import { analyzeRow } from '@/scripts/analyze-row'

const cited = (text: string, url: string | null = null) =>
  analyzeRow({ text, url }).attributions.flatMap(({ channel }) => (channel?.kind === 'outlet' ? [channel.domain] : []))

describe('outlets as journalists write them', () => {
  it.each([
    ['El Pais', 'elpais.com'], ['Suddeutsche Zeitung', 'sueddeutsche.de'], ['Buzzfeed News', 'buzzfeednews.com'], ['the Beeb', 'bbc.co.uk'], ['Bolts magazine', 'boltsmag.org'],
    ['the Santa Rosa Press Democrat', 'pressdemocrat.com'], ['Brighton Argus', 'theargus.co.uk'], ['the Democrat & Chronicle', 'democratandchronicle.com'], ['Libé', 'liberation.fr'],
    ['Norddeutscher Rundfunk', 'ndr.de'], ['Austria Press Agency', 'apa.at'], ['Press Progress', 'pressprogress.ca'], ['Animal Politico', 'animalpolitico.com'], ['CNN Money', 'cnn.com'],
    ['Nieman Lab', 'niemanlab.org'], ['Sky News Arabia', 'skynewsarabia.com'], ['Escanaba Daily Press', 'dailypress.net'],
  ])('%s', (name, domain) => {
    expect(cited(`The mine will close in spring, according to ${name}.`)).toEqual([domain])
  })

  it('leaves to the page’s country what several countries have', () => {
    const text = 'According to The National, the port will close in June.'
    expect(cited(text)).toEqual([])
    expect(cited(text, 'https://paper.example.ae/a')).toEqual(['thenationalnews.com'])
    expect(cited('The ship was late, The Telegraph reported.', 'https://paper.example.in/a')).toEqual(['telegraphindia.com'])
    expect(cited('The ship was late, The Telegraph reported.', 'https://paper.example.ie/a')).toEqual(['telegraph.co.uk'])
  })

  it('knows the sites of editions', () => {
    for (const [host, name] of [['the-express.com', 'Daily Express'], ['thelocal.se', 'The Local'], ['nzzas.ch', 'Neue Zürcher Zeitung'], ['pubmed.ncbi.nlm.nih.gov', 'National Institutes of Health']]) {
      expect(knownOutlets.at(`https://${host}/a`)?.name).toBe(name)
    }
  })
})

describe('everyday words and longer names', () => {
  it.each([
    'Science tells us that the ice will melt.',
    'People reported two shots near the quay.',
    'Nature told her nothing new that winter.',
    'Variety, the cook said, is what guests want.',
    'Cell phone records, the clerk said, placed him there.',
    'The Globe Theatre said that the play would close.',
    'Independent experts reported that the dam was sound.',
    'Quartz reported from the pit is of a low grade.',
    'Fortune favours the bold, she told the crowd.',
    'Money is tight, the mayor said.',
    'The Health Department reported nine cases.',
    'Slate roofs, the builder said, last a century.',
    'Vice President Jane Cole said the plan would pass.',
    'The information, police said, came from a neighbour.',
    'The conversation, he said, lasted an hour.',
    'Complex rules, farmers said, kept them away.',
    'Challenges remain, the bank said.',
    'Gala guests told the cook that the soup was cold.',
    'The Lens was cracked, the engineer reported.',
    'Metro officials said trains would run late.',
    'Elle Marsh told guests that the film was done. Elle said it was hard.',
    'West Australian farmers reported heavy losses.',
    'East African leaders said the border would open.',
    'American Conservative Union chairman Jon Vale said the vote was fixed.',
    'The New York Times Company reported a profit of nine million.',
    'Foreign Affairs Minister Ana Roe said the treaty was dead.',
    'The Atlantic Council said the alliance would hold.',
    'The Post Office said the parcels would arrive.',
    'Senator Mike Fox said the bill would fail. Fox said he would vote no.',
    'Mayor Ann Bloomberg opposed it. Bloomberg said the tax was unfair.',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([])
  })
})
