import type { Table } from 'dexie'

import { database as ours, type Database } from './database'

/** Of one article, the hashes of its quotations, until they are in the pages. */
export interface FreshRuns {
  /** Id of its library row. */
  readonly article: number
  /** See `LibraryEntryRow.hashes` (multi-entry index). */
  readonly hashes: readonly number[]
}

/** Which articles have the hashes that end in the same bits. An index of the browser's would take four times the room, and its places lie too far apart to stay in memory. */
export interface RunPage {
  /** These bits. */
  readonly page: number
  /** Hash and article in turn, those of one hash in the order in which they came. */
  readonly runs: Int32Array
}

/** A power of two. So many that a page of a library of 100,000 articles has some 5 kB: a look-up reads one for each hash. */
export const pageCount = 16_384
/** Pages that one transaction writes: others wait no longer than that. */
const pagesAtOnce = 512
/** So many articles wait for the pages: writing all pages anew costs seconds, and a small index stays in memory. */
const freshAtMost = 4096
/** Articles that one hash answers with at most: one that more have tells little, and every look-up stays as short as that. */
export const articlesOfRun = 32

const pageOf = (hash: number): number => hash & (pageCount - 1)

/** Takes deleted articles out of what waits and out of the pages. */
export async function forgetRuns({ fresh, pages }: Database, rows: readonly FreshRuns[]): Promise<void> {
  const gone = new Set(rows.map(({ article }) => article))
  const found = await pages.bulkGet([...new Set(rows.flatMap(({ hashes }) => hashes.map(pageOf)))])
  const left = found.flatMap((row) => {
    const runs = row?.runs.filter((_number, at, all) => !gone.has(all[at | 1] ?? 0))
    return row && runs && runs.length < row.runs.length ? [{ ...row, runs }] : []
  })
  await Promise.all([fresh.bulkDelete([...gone]), pages.bulkPut(left)])
}

/** For each hash the ids of articles that have it, at most `articlesOfRun`; some may have been deleted or have changed since. */
export async function articlesWith({ fresh, pages }: Database, hashes: readonly number[]): Promise<number[][]> {
  return fresh.db.transaction('r', fresh, pages, async () => {
    // `equals` with a limit is one `getAllKeys` each: no cursor walks over what is not wanted.
    const waiting = hashes.map((hash) => fresh.where('hashes').equals(hash).limit(articlesOfRun).primaryKeys())
    const [written, fromFresh] = await Promise.all([pages.bulkGet(hashes.map(pageOf)), Promise.all(waiting)])
    return hashes.map((hash, at) => [...new Set([...articlesIn(written[at], hash), ...(fromFresh[at] ?? [])])].slice(0, articlesOfRun))
  })
}

function articlesIn(page: RunPage | undefined, hash: number): number[] {
  const found: number[] = []
  if (page) for (let at = 0; at < page.runs.length; at += 2) if (page.runs[at] === hash) found.push(page.runs[at + 1] ?? 0)
  return found
}

/**
 * Writes what waits into the pages, if much does, without what was deleted; of how many articles. May be cut off at any time: what waits is taken
 * away last, and what is in both places is found once.
 */
export async function mergeRuns(db: Database = ours): Promise<number> {
  if ((await db.fresh.count()) < freshAtMost) return 0
  const [ids, kept] = await db.transaction('r', db.fresh, db.library, () => Promise.all([allKeys(db.fresh), allKeys(db.library)]))
  const [merged, alive] = [new Set<number>(), new Set(kept)]
  for (let at = 0; at < ids.length; at += freshAtMost) {
    const rows = (await db.fresh.bulkGet(ids.slice(at, at + freshAtMost))).filter((row) => row !== undefined)
    await writePages(db, rows, alive)
    for (const { article } of rows) merged.add(article)
  }
  await db.transaction('rw', db.fresh, async () => {
    const since = await db.fresh.bulkGet((await allKeys(db.fresh)).filter((id) => !merged.has(id)))
    // Rows that are deleted one by one leave their index entries behind, in Chromium.
    await db.fresh.clear()
    await db.fresh.bulkAdd(since.filter((row) => row !== undefined))
  })
  return merged.size
}

async function allKeys(table: Pick<Table<unknown, number>, 'toCollection'>): Promise<number[]> {
  return table.toCollection().primaryKeys()
}

/** Writes the rows into the pages, and takes out of `kept` (ids) what was deleted since: a deletion has looked through the pages already. */
async function writePages(db: Database, rows: readonly FreshRuns[], kept: Set<number>): Promise<void> {
  const added = Array.from({ length: pageCount }, (): number[] => [])
  for (const { article, hashes } of rows) for (const hash of hashes) added[pageOf(hash)]?.push(hash, article)
  for (let first = 0; first < pageCount; first += pagesAtOnce) {
    await db.transaction('rw', db.pages, db.library, async () => {
      const [before, now] = await Promise.all([db.pages.where('page').between(first, first + pagesAtOnce).toArray(), idsAmong(db, rows)])
      for (const { article } of rows) if (!now.has(article)) kept.delete(article)
      const runs = new Map(before.map((row) => [row.page, row.runs]))
      const numbers = Array.from({ length: pagesAtOnce }, (_, at) => first + at)
      await db.pages.bulkPut(numbers.map((page) => ({ page, runs: joined(runs.get(page) ?? new Int32Array(), added[page] ?? [], kept) })))
    })
  }
}

/** Ids in the library, from the first of the rows to the last; rows come in the order of their ids. */
async function idsAmong({ library }: Database, rows: readonly FreshRuns[]): Promise<Set<number>> {
  return new Set(await library.where('id').between(rows[0]?.article ?? 0, rows.at(-1)?.article ?? 0, true, true).primaryKeys())
}

/** Those before and those added that are of kept articles, each once, and no more of one hash than are asked for. Linear in both. */
function joined(before: Int32Array, added: readonly number[], kept: ReadonlySet<number>): Int32Array {
  const articles = new Map<number, Set<number>>()
  for (let at = 0; at < added.length; at += 2) articles.set(added[at] ?? 0, new Set())
  const joint = new Int32Array(before.length + added.length)
  let end = 0
  const put = (hash: number, article: number): void => {
    articles.get(hash)?.add(article)
    joint[end++] = hash
    joint[end++] = article
  }
  for (let at = 0; at < before.length; at += 2) {
    const [hash, article] = [before[at] ?? 0, before[at + 1] ?? 0]
    if (kept.has(article)) put(hash, article)
  }
  for (let at = 0; at < added.length; at += 2) {
    const [hash, article] = [added[at] ?? 0, added[at + 1] ?? 0]
    const known = articles.get(hash)
    if (known && known.size < articlesOfRun && !known.has(article) && kept.has(article)) put(hash, article)
  }
  return joint.slice(0, end)
}
