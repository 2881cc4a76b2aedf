import { analyzeRow } from './analyze-row'
import { type Measure, share } from './evaluate-words'

/** A paragraph in which a journalist's own link, withheld here, says whose report is cited. */
export interface OutletRow {
  readonly text: string
  readonly cited_domain: string
}

export function sameDomain(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** Does the program know which site a cited outlet's name stands for? */
export function measureOutlets(rows: readonly OutletRow[]): Measure[] {
  let cited = 0
  let right = 0
  for (const row of rows) {
    const channels = analyzeRow({ text: row.text }).attributions.flatMap(({ channel }) => (channel !== null && channel.kind !== 'platform' ? [channel] : []))
    if (channels.length > 0) cited++
    if (channels.some(({ domain }) => domain !== null && (domain === row.cited_domain || row.cited_domain.endsWith(`.${domain}`)))) right++
  }
  return [
    ['outlet cited', share(cited, rows.length)],
    ['domain right', share(right, rows.length)],
  ]
}
