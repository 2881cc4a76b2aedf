import type { Measured, Times } from './bench-browser'
import type { Contestant } from './bench-contestants'
import type { FirstTime } from './bench-package'
import type { BenchPage } from './bench-pages'

const rows: readonly (readonly [label: string, of: (measured: Measured) => number | null])[] = [
  ['the floor: one TreeWalker pass over the text nodes', at('floor')],
  ['ours: detect', at('detect')],
  ['ours: detect and read', at('read')],
  ['ours: anchor', at('anchor')],
  ['ours: paint', at('paint')],
  ['**ours, whole**', whole],
  ['ours: paint, where what is flagged is in sight', at('paintThere')],
  ['ours, whole, there', ({ times }) => whole({ times: { ...times, paint: times.paintThere ?? 0 } })],
  ['`isProbablyReaderable`', at('isProbablyReaderable')],
  ['`Readability(clone).parse()`', at('Readability')],
  ['`defuddle`', at('defuddle')],
]

function at(name: Contestant): (measured: Measured) => number | null {
  return ({ times }) => times[name] ?? null
}

/** Milliseconds of the page's main thread that the extension takes, all its parts. */
export function whole({ times }: Pick<Measured, 'times'>): number {
  return wholeOf(times)
}

/** A page that is read was looked at by the gate on the way. */
function wholeOf({ detect = 0, read = detect, anchor = 0, paint = 0 }: Times): number {
  return read + anchor + paint
}

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? null
}

function medianOf(pages: readonly Measured[], of: (measured: Measured) => number | null): number | null {
  return median(pages.flatMap(page => of(page) ?? []))
}

function shown(value: number | null): string {
  if (value === null) return '–'
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3)
}

const perFloor = (of: (measured: Measured) => number | null) => (measured: Measured): number | null => ratio(of(measured), at('floor')(measured))
const perReadability = (of: (measured: Measured) => number | null) => (measured: Measured): number | null => ratio(of(measured), at('Readability')(measured))

function ratio(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b
}

/** The bench's answer as Markdown: ratios first, milliseconds beside them, and the figures to reach. */
export function benchTable(measured: readonly Measured[], once: Measured, tenfold: Measured, firstTimes: readonly FirstTime[]): string {
  const articles = measured.filter(({ isArticle }) => isArticle)
  const others = measured.filter(({ isArticle }) => !isArticle)
  const lines = rows.map(([label, of]) => {
    const cells = [medianOf(articles, perReadability(of)), medianOf(articles, perFloor(of)), medianOf(articles, of), medianOf(others, perFloor(of)), medianOf(others, of)]
    return `| ${[label, ...cells.map(shown)].join(' | ')} |`
  })
  const growth = (of: (times: Times) => number): number | null => ratio(of(tenfold.times), of(once.times))
  const inSet = (set: BenchPage['set']): Measured[] => articles.filter(({ page }) => page.set === set)
  const live = firstTimes.filter(({ page }) => page.set === 'pages-dev')
  const figures = [
    [`article: whole ÷ Readability’s parse, ${inSet('pages-dev').length} of \`pages-dev\``, medianOf(inSet('pages-dev'), perReadability(whole)), '0.3 (aim 0.1)'],
    [`the same, ${inSet('samples').length} of \`samples/\`, 2 to 4 kB each`, medianOf(inSet('samples'), perReadability(whole)), '–'],
    ['the same, all', medianOf(articles, perReadability(whole)), '0.3 (aim 0.1)'],
    [`${live.length} of \`pages-dev\` with badges, read for the first time: the built package ÷ Readability’s parse`, median(live.map(({ ours, readability }) => ours / readability)), '–'],
    ['ms of the built package there', median(live.map(({ ours }) => ours)), '–'],
    ['ms of Readability’s parse there', median(live.map(({ readability }) => readability)), '–'],
    ['no article: whole ÷ one TreeWalker pass', medianOf(others, perFloor(whole)), '3 (aim 1)'],
    [`10 × the page (${once.elements} → ${tenfold.elements} elements, ${once.badges} → ${tenfold.badges} badges): × the time, whole`, growth(wholeOf), '11'],
    ...(['detect', 'read', 'anchor', 'paint', 'floor'] as const).map(name => [`10 × the page: × the time, ${name === 'read' ? 'detect and read' : name === 'floor' ? 'the floor' : name}`, growth(times => times[name] ?? 0), name === 'floor' ? '–' : '11'] as const),
  ] as const
  return [
    `| median over the pages | ÷ Readability, ${articles.length} articles | ÷ floor, articles | ms, articles | ÷ floor, ${others.length} without article | ms, without article |`,
    '| --- | --: | --: | --: | --: | --: |',
    ...lines,
    '',
    '| figure | measured | at most |',
    '| --- | --: | --- |',
    ...figures.map(([label, value, most]) => `| ${label} | ${shown(value)} | ${most} |`),
  ].join('\n')
}
