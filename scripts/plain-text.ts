import type { Block, PageText } from '@/lib/text/page-text'

/** What may be known of a plain text besides its words. */
export interface PlainTextFacts {
  readonly url?: string | null
  readonly title?: string | null
  readonly language?: string | null
}

/** A plain text as an article's body: `text` is the input exactly as given, blocks are what stands between blank lines. */
export function readPlainText(text: string, facts: PlainTextFacts = {}): PageText {
  return {
    url: facts.url ?? null,
    title: facts.title ?? null,
    standfirst: null,
    byline: null,
    site: null,
    published: null,
    language: facts.language ?? null,
    text,
    blocks: blocksOf(text),
    links: [],
    embeds: [],
    complete: true,
  }
}

/** Lines are joined into blocks until a line of nothing but white space; blocks begin and end with a visible character. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = -1
  let end = -1
  const close = (): void => {
    if (start >= 0) blocks.push({ start, end, kind: 'paragraph' })
    start = -1
  }
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 ? text.length : newline
    const line = text.slice(at, lineEnd)
    const visible = line.trim()
    if (visible === '') close()
    else {
      const from = at + line.indexOf(visible)
      if (start < 0) start = from
      end = from + visible.length
    }
    at = lineEnd + 1
  }
  close()
  return blocks
}
