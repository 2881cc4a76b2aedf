/** Text for comparing: NFC, invisible characters gone, white space collapsed, marks, dashes and spaces of any kind as one, lower case. */
export function loose(text: string): string {
  const collapsed = text.normalize('NFC').replace(/[\u200b\u00ad]/g, '').replace(/\s+/gu, ' ').trim()
  return collapsed.replace(/[“”„‟«»"]/g, '"').replace(/[‘’‚‛‹›'`]/g, "'").replace(/[‐-―−]/g, '-').replace(/…/g, '...').toLowerCase()
}

export function words(text: string): string[] {
  return loose(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** F1 of two texts as bags of words; 1 where both are empty. */
export function wordF1(gold: string, said: string): number {
  const [g, p] = [bag(words(gold)), bag(words(said))]
  let shared = 0
  for (const [word, count] of g) shared += Math.min(count, p.get(word) ?? 0)
  const all = sum([...g.values()]) + sum([...p.values()])
  return all === 0 ? 1 : (2 * shared) / all
}

function bag(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

/** `n / d`, 0 where there is nothing to divide. */
export function share(n: number, d: number): number {
  return d === 0 ? 0 : n / d
}

export function f1(precision: number, recall: number): number {
  return share(2 * precision * recall, precision + recall)
}

/** One line of the table: what was measured, and the figure. */
export type Measure = readonly [name: string, value: number]
