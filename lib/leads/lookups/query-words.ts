import { publishedAt } from '@/lib/leads/published-at'
import { exactWords, strictTerms } from '@/lib/leads/search-query'

import type { Subject } from './service'

/** Milliseconds. */
const day = 86_400_000

/** The words that a service without fuzzy search is asked for, `most` at most: those that the report itself must have. */
export function telling({ analysis, attribution, pack }: Subject, most: number): string[] {
  const words = strictTerms(analysis, { ...attribution, speaker: null }, pack, Infinity)
  // A short word or a number alone is refused by some.
  return words.filter((word) => word.length >= 3 && /^[\p{L}\p{N}’']+$/u.test(word)).slice(0, most)
}

/** Whether the content is quoted, and so likely to stand in the report word for word: the words, without marks; else `null`. */
export function quotedWords({ analysis, attribution }: Pick<Subject, 'analysis' | 'attribution'>, least: number): string | null {
  if (attribution.mode === 'indirect') return null
  const words = exactWords(analysis, attribution).replace(/[^\p{L}\p{N}’' ]+/gu, ' ').trim().split(/\s+/u)
  return words.length < least ? null : words.join(' ')
}

/** From when to when a report that the article cites may have been published; `null` where the article gives no date. Milliseconds. */
export function reportDays({ analysis, now }: Pick<Subject, 'analysis' | 'now'>): { readonly from: number; readonly to: number } | null {
  const published = publishedAt(analysis)
  return published === null ? null : { from: published - 14 * day, to: Math.min(published + 2 * day, Math.max(now, published)) }
}

/** `YYYY-MM-DD`, UTC. */
export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
