import { attribute } from '@/lib/attribution/attribute'
import type { Attribution } from '@/lib/attribution/attribution'
import type { Case } from '@/lib/findings/case'
import { LinkIndex } from '@/lib/findings/link-index'
import { SpokenBlocks } from '@/lib/findings/spoken-blocks'
import { traceOf } from '@/lib/findings/trace'
import { english } from '@/lib/language/english'
import { forPage } from '@/lib/outlets/for-page'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { annotate } from '@/lib/text/annotate'
import type { Block, Embed, Link, PageText } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

/** Words → their span in a text; a bug of the test where they do not stand there. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return { start, end: start + words.length }
}

/** A page of paragraphs with links on words of it (`[words, address]`) and embeds before a paragraph (`[index, address]`). */
export function pageOf(paragraphs: readonly string[], links: readonly (readonly [string, string])[] = [], embeds: readonly (readonly [number, string])[] = []): PageText {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((paragraph): Block => {
    const block: Block = { start: at, end: at + paragraph.length, kind: 'paragraph' }
    at += paragraph.length + 2
    return block
  })
  return {
    url: 'https://www.example.org/2025/05/story', title: 'A title', standfirst: null, byline: null, site: 'Example', published: '2025-05-04', language: 'en', complete: true,
    text, blocks,
    links: links.map(([words, href]): Link => ({ ...spanOf(text, words), href })),
    embeds: embeds.map(([index, href]): Embed => ({ at: blocks[index]?.start ?? text.length, href })),
  }
}

/** What a test says of an attribution: words of the page's text instead of spans. */
export interface Said extends Partial<Pick<Attribution, 'mode' | 'sourceKind' | 'speaker' | 'channel' | 'confidence' | 'rules'>> {
  readonly source?: string
  readonly cue?: string
  readonly content: string
}

/** The case of the first of these attributions on that page. */
export function caseOf(page: PageText, ...said: readonly [Said, ...Said[]]): Case {
  const attributions = said.map(({ source, cue, content, ...rest }): Attribution => ({
    source: source === undefined ? [] : [spanOf(page.text, source)],
    cue: cue === undefined ? [] : [spanOf(page.text, cue)],
    content: [spanOf(page.text, content)],
    mode: 'indirect', confidence: 0.95, rules: [], sourceKind: 'none', speaker: null, channel: null,
    ...rest,
  }))
  const [attribution] = attributions
  if (!attribution) throw new Error('no attribution')
  const outlets = forPage(knownOutlets, page)
  const doc = annotate(page.text, page.blocks, english.textRules)
  const { mentions } = attribute(doc, english, outlets)
  const article = { page, doc, pack: english, outlets, attributions, links: new LinkIndex(page.links), spoken: new SpokenBlocks(doc, attributions, mentions) }
  return { ...article, attribution, index: 0, trace: traceOf(article, attribution) }
}
