import fc from 'fast-check'

import type { Block, BlockKind, Embed, Link, PageText } from '@/lib/text/page-text'

const marks = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', '‟', '‚', '‹', '›', "''", '``', '—', '–', '-', '¿', '¡']
const signs = ['.', ',', ';', ':', '…', '?', '!', '(', ')', '[', ']', '{', '}', '*', '/', '\\', '@', '#', '$', '%', '&', '6"', "6'2\""]
const words = [
  'said', 'told', 'according to', 'Ana Pell', 'Pell', 'she', 'he', 'they', 'the', 'a', 'that', 'who', 'which', 'and', 'but', 'as', 'by', 'in', 'on', 'of', 'per', 'via', 'X', 'X.', 'CNN', 'The Guardian', 'the paper',
  'critics', 'officials', 'a senior official', 'sources', 'a study', 'the memo', 'posted on', 'wrote', 'was quoted as saying', 'it was reported', 'reports', 'claims', 'Mr.', 'U.S.', 'Sen.', 'J.', '’s', "n't", '3.5', '10,000',
  'dijo', 'según', 'aseguró', 'que', 'Marta', 'sagte', 'laut', 'a déclaré', 'selon', 'another', 'one user', 'social media', '@pierwatcher', 'https://a.example/x', 'Monday', 'is believed to', 'would', 'have', 'been',
]
const odd = ['\ud800', '\udc00', '\u202e', '\u200f', '\u200b', '\ufeff', '\u0000', '\u00ad', '\u0301', '\ufffd', '😢', '👩‍👩‍👧', 'مرحبا', 'שלום', '「', '」', '中文', 'ß', 'İ', 'ﬃ', '𝕏', '\u2028', '\u0085', '\t']

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...marks, ...signs), fc.integer({ min: 2, max: 60 })).map(([sign, times]) => sign.repeat(times)) },
)

const noise = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', ' ')), { minLength: 1, maxLength: 40 }).map((parts) => parts.map(([text, gap]) => text + gap).join(''))

const sentences = [
  '“We will reopen the pier,” Ana Pell told CNN. “And soon.”', 'According to a senior official, the pier is “beyond saving”.', 'She said the pier, which was built in 1902, would close, adding that it was old.',
  'As one commentator put it on social media:', '“They took the only thing we had and they sold it to a man who cannot swim.”', '‘It’s gone,’ said Tom Arledge, 54, a deckhand.', 'Critics say the pier is a waste.',
  'The Wall Street Journal reported that the builder, citing two aides, had missed three payments.', 'The pier, Pell said, “is older than the town.”', 'A study found that the bay is warming.', 'He was quoted as saying that “nobody” asked.',
  'Wanda Oakes wrote on X that the pier was hers. “Let it fall,” wrote another.', '“The first wave came at noon.', '"He told me \'jump\' and I jumped," he said.', 'It is believed that the clock said ten past four.', 'The mayor denied it.',
  '—No hay dinero —dijo Marta Ibarra—, y no lo habrá.', 'Según fuentes cercanas al caso, «la empresa está quebrada». Añadió que no hay fecha.', '„Die Brücke bleibt gesperrt“, sagte Petra Lindau dem Spiegel.', '« Le pont restera fermé », a-t-elle dit au Monde.',
]

/** A sentence of a newspaper, with noise dropped into it and a piece torn out. */
const damaged = fc.record({ sentence: fc.constantFrom(...sentences), noise: piece, at: fc.nat(120), from: fc.nat(120), cut: fc.constantFrom(0, 0, 0, 1, 2, 15), hit: fc.boolean() }).map((given) => {
  const torn = given.sentence.slice(0, given.from) + given.sentence.slice(given.from + given.cut)
  return given.hit ? torn.slice(0, given.at) + given.noise + torn.slice(given.at) : torn
})

const blockText = fc.oneof({ weight: 1, arbitrary: noise }, { weight: 3, arbitrary: fc.array(damaged, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')) })
const blockKind = fc.constantFrom<BlockKind>('paragraph', 'paragraph', 'paragraph', 'quotation', 'item', 'heading')
const maybe = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(arbitrary, { nil: null })
const addresses = ['https://www.cnn.com/2025/03/05/pier/index.html', 'https://www.cnn.com/', 'https://x.com/pell/status/1790000000000000001', 'https://x.com/pell', 'https://a.example/?q=%E0%A4%A', 'http://[::1]/', 'https://doi.org/10.9999/a']

interface Draft {
  readonly blocks: readonly (readonly [string, BlockKind])[]
  readonly links: readonly (readonly [number, number, string])[]
  readonly embeds: readonly (readonly [number, string])[]
  readonly facts: Pick<PageText, 'url' | 'title' | 'standfirst' | 'byline' | 'site' | 'language' | 'complete'>
}

function toPage({ blocks, links, embeds, facts }: Draft): PageText {
  let text = ''
  const placed: Block[] = blocks.map(([words_, kind]) => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words_
    return { start, end: text.length, kind }
  })
  const at = (share: number): number => Math.floor(share * text.length)
  const placedLinks: Link[] = links.map(([from, to, href]) => ({ start: at(Math.min(from, to)), end: at(Math.max(from, to)), href })).sort((a, b) => a.start - b.start)
  const placedEmbeds: Embed[] = embeds.map(([share, href]) => ({ at: placed[Math.floor(share * placed.length)]?.start ?? text.length, href })).sort((a, b) => a.at - b.at)
  return { ...facts, published: null, text, blocks: placed, links: placedLinks, embeds: placedEmbeds }
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true })

/** Pages of any text at all: broken marks, lone surrogates, right-to-left signs, links and embeds anywhere. */
export const anyPage: fc.Arbitrary<PageText> = fc
  .record({
    blocks: fc.array(fc.tuple(blockText, blockKind), { minLength: 0, maxLength: 8 }),
    links: fc.array(fc.tuple(share, share, fc.constantFrom(...addresses)), { maxLength: 4 }),
    embeds: fc.array(fc.tuple(share, fc.constantFrom(...addresses)), { maxLength: 2 }),
    facts: fc.record({
      url: fc.constantFrom(null, 'https://www.theguardian.com/uk-news/2025/mar/05/pier', 'https://hull-lantern.example/pier'),
      title: maybe(blockText),
      standfirst: maybe(blockText),
      byline: maybe(fc.constantFrom('Associated Press', 'By Jane Roe', '')),
      site: maybe(fc.constantFrom('The Guardian', 'Hull Lantern', '\u202e', '')),
      language: fc.constantFrom(null, 'en', 'en-GB', 'es', 'de', 'fr', 'fi', 'xx-broken-'),
      complete: fc.boolean(),
    }),
  })
  .map(toPage)
