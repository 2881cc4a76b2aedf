import type { Analysis } from '@/lib/analysis'

/** Outside of these years a date is a slip or a trap. */
const believed = { from: Date.UTC(1600), to: Date.UTC(2200) }

/** When an article was published, by its page; milliseconds since the epoch. `null` without a date, or with one outside 1600–2199. */
export function publishedAt({ article }: Pick<Analysis, 'article'>): number | null {
  const time = Date.parse(article?.published ?? '')
  return time >= believed.from && time < believed.to ? time : null
}
