import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { readBadges } from '@/scripts/drive/read-overlay'

const endsOf = async (page: DrivenPage): Promise<string[]> => (await readBadges(page)).map(({ before }) => before)

/** Resolves once the badges stand behind these words, in reading order, and nowhere else. */
export async function badgesAt(page: DrivenPage, ...ends: readonly string[]): Promise<void> {
  const right = (seen: readonly string[]): boolean => seen.length === ends.length && seen.every((before, i) => before.endsWith(ends[i] ?? ''))
  await poll(`badges behind ${JSON.stringify(ends)}`, () => endsOf(page), right, 20_000)
}
