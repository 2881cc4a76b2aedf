import type { Mode, SourceKind } from '@/lib/attribution/attribution'
import type { Block, BlockKind, Embed, Link } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

/*
 * The format of tests/fixtures/regression/<language>/<phenomenon>.txt and …/pages/*.txt
 *
 *   # id                                     a row begins; ids are unique within the whole set
 *   @ title: Mayor vows to “rebuild”         facts of the page: url, title, standfirst, site, byline, language, complete
 *   [s|Ana Pell] [c|told] CNN [q|the pier was “gone.”]       text; paragraphs are divided by blank lines
 *   > mixed | person | Ana Pell | outlet CNN cnn.com | unlinked-report
 *   ! misses channel finding                 what the engine does not get right today
 *
 * Marks in the text: `[s|…]` source, `[c|…]` cue, `[q|…]` content, several where a role is split; `[s2|…]` belongs to the second
 * attribution, `[s1+2|…]` to both. `[https://…|words]` is a link. Marks may nest; any other bracket is text. A paragraph may begin with `~ ` (block
 * quotation), `* ` (list item), `== ` (heading); `{embed https://…}` alone is an embed.
 *
 * `> [n] mode | kind | speaker | channel | finding`: what a careful reader answers for attribution n. `-` none, `?` not asked; `a / b`
 * either is right; columns left out at the end are `-`. A channel is `outlet|platform|document NAME DOMAIN`. `> 2? …` is optional:
 * an engine may give it or not, but must not judge it otherwise. A text without marks has no attribution at all.
 * `> headline words` is the finding `headline-quote-missing` with these words; without it there must be none.
 *
 * `! misses …` lists aspects: found, source, cue, content, mode, kind, speaker, channel, finding, with `2:` before those of
 * attribution 2; `extra` (an attribution that is none), `flagged` (such a one with a finding), `headline`.
 */

/** What is asked of one attribution. `null` as an answer among others: none. An empty list: not asked. */
export interface ExpectedAttribution {
  readonly number: number
  readonly optional: boolean
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly mode: readonly Mode[]
  readonly kind: readonly SourceKind[]
  readonly speaker: readonly (string | null)[]
  readonly channel: readonly (ExpectedChannel | null)[]
  readonly finding: readonly (string | null)[]
}

export interface ExpectedChannel {
  readonly kind: string
  /** `?`: not asked. */
  readonly name: string
  /** `?`: not asked. */
  readonly domain: string | null
}

/** One labelled text. Offsets are UTF-16 indexes into `text`, which is free of marks. */
export interface Row {
  readonly id: string
  readonly language: string
  readonly facts: Readonly<Record<string, string>>
  readonly marked: string
  readonly expected: readonly ExpectedAttribution[]
  readonly headline: string | null
  readonly misses: readonly string[]
}

/** A marked text taken apart: the words as the engine sees them, and the spans of each attribution's roles. */
export interface MarkedText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly embeds: readonly Embed[]
  readonly roles: ReadonlyMap<number, { readonly s: Span[]; readonly c: Span[]; readonly q: Span[] }>
}

const opening = /\[(?:([scq])([\d+]*)|(https?:\/\/[^|\]\s]+))\|/uy

/** Takes the marks out of a text. Throws where a mark stays open. */
export function readMarks(source: string): { readonly text: string; readonly links: Link[]; readonly roles: Map<number, { s: Span[]; c: Span[]; q: Span[] }> } {
  let text = ''
  const links: Link[] = []
  const roles = new Map<number, { s: Span[]; c: Span[]; q: Span[] }>()
  const open: ((end: number) => void)[] = []
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '[') {
      opening.lastIndex = at
      const match = opening.exec(source)
      const start = text.length
      const [whole, role, number, href] = match ?? []
      if (whole === undefined) {
        text += char
        open.push(() => (text += ']'))
      } else {
        at += whole.length - 1
        open.push((end) => {
          if (href !== undefined) links.push({ start, end, href })
          else for (const key of (number || '1').split('+').map(Number)) {
            const entry = roles.get(key) ?? { s: [], c: [], q: [] }
            roles.set(key, entry)
            ;(role === 's' ? entry.s : role === 'c' ? entry.c : entry.q).push({ start, end })
          }
        })
      }
    } else if (char === ']') {
      const close = open.pop()
      if (close) close(text.length)
      else text += char
    } else text += char
  }
  if (open.length > 0) throw new Error(`a mark is not closed in: ${source.slice(0, 80)}`)
  const inOrder = (spans: Span[]): unknown => spans.sort((a, b) => a.start - b.start)
  for (const entry of roles.values()) [entry.s, entry.c, entry.q].forEach(inOrder)
  return { text, links, roles }
}

const blockMarks: readonly (readonly [string, BlockKind])[] = [['~ ', 'quotation'], ['* ', 'item'], ['== ', 'heading']]

/** A row's text → what a page reader would give of it. */
export function toMarkedText(marked: string): MarkedText {
  const embedPlaces: { href: string; before: number }[] = []
  const kinds: BlockKind[] = []
  const parts: string[] = []
  for (const raw of marked.split(/\n\s*\n/u)) {
    const part = raw.replace(/\s+/gu, ' ').trim()
    const embed = /^\{embed (\S+)\}$/u.exec(part)
    if (embed) {
      embedPlaces.push({ href: embed[1] ?? '', before: parts.length })
      continue
    }
    const mark = blockMarks.find(([prefix]) => part.startsWith(prefix))
    kinds.push(mark?.[1] ?? 'paragraph')
    parts.push(mark ? part.slice(mark[0].length) : part)
  }
  const { text, links, roles } = readMarks(parts.join('\n\n'))
  const blocks: Block[] = []
  let start = 0
  for (const [index, part] of text.split('\n\n').entries()) {
    blocks.push({ start, end: start + part.length, kind: kinds[index] ?? 'paragraph' })
    start += part.length + 2
  }
  const embeds = embedPlaces.map(({ href, before }): Embed => ({ href, at: blocks[before]?.start ?? text.length }))
  return { text, blocks, links, embeds, roles }
}

const either = (cell: string | undefined): (string | null)[] =>
  cell === '?' ? [] : (cell ?? '-').split(' / ').map((answer) => (answer.trim() === '-' ? null : answer.trim()))

function channelOf(answer: string | null): ExpectedChannel | null {
  if (answer === null) return null
  const words = answer.split(' ')
  const last = words.at(-1) ?? '?'
  const domain = last === '?' || last === '-' || last.includes('.') ? last : '?'
  const name = words.slice(1, domain === last && words.length > 2 ? -1 : undefined).join(' ')
  return { kind: words[0] ?? '', name, domain: domain === '-' ? null : domain }
}

function expectedOf(line: string, index: number, roles: MarkedText['roles'], id: string): ExpectedAttribution {
  const head = /^(\d+)?(\?)? ?(.*)$/u.exec(line)
  const number = Number(head?.[1] ?? index + 1)
  const cells = (head?.[3] ?? '').split('|').map((cell) => cell.trim())
  const role = roles.get(number)
  if (role === undefined) throw new Error(`${id}: attribution ${number} has no marks`)
  const known = (answers: (string | null)[]): string[] => answers.filter((answer) => answer !== null)
  return {
    number,
    optional: head?.[2] === '?',
    source: role.s,
    cue: role.c,
    content: role.q,
    mode: known(either(cells[0])) as Mode[],
    kind: known(either(cells[1])) as SourceKind[],
    speaker: either(cells[2]),
    channel: either(cells[3]).map(channelOf),
    finding: either(cells[4]),
  }
}

/** All rows of a file. Throws with the row's id where one is malformed. `prepare` gives the text in which the marks are looked for. */
export function parseRows(source: string, language: string, prepare = toMarkedText): Row[] {
  return source.split(/^# /mu).slice(1).map((chunk) => {
    const [first = '', ...lines] = chunk.split('\n')
    const id = first.trim()
    const starting = (sign: string): string[] => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(sign.length).trim())
    const marked = lines.filter((line) => !/^(?:@|>|!) /u.test(line)).join('\n').trim()
    const facts: Record<string, string> = {}
    for (const fact of starting('@ ')) facts[fact.slice(0, fact.indexOf(':'))] = fact.slice(fact.indexOf(':') + 1).trim()
    const labels = starting('> ')
    const attributionLabels = labels.filter((label) => !label.startsWith('headline '))
    const { roles } = prepare(marked)
    const expected = attributionLabels.map((label, index) => expectedOf(label, index, roles, id))
    if (expected.length !== roles.size) throw new Error(`${id}: ${roles.size} attributions are marked, ${expected.length} described`)
    return {
      id,
      language: facts['language'] ?? language,
      facts,
      marked,
      expected,
      headline: labels.find((label) => label.startsWith('headline '))?.slice('headline '.length) ?? null,
      misses: starting('! misses ').flatMap((line) => line.split(/\s+/u)).sort(),
    }
  })
}
