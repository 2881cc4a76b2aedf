import type { Database } from './database'
import type { KeysRow, LibraryEntryRow, LibraryRow, QuotationRow } from './library-row'
import { forgetRuns } from './quotation-runs'

/** So many quotations of one article are kept at most. */
const quotationsAtMost = 4096
/** Articles that are read or written at once where there are many. */
const rowsAtOnce = 500

/** The tables that hold what the library knows. */
export function libraryTables({ library, keyed, quoted, fresh, pages }: Database) {
  return [library, keyed, quoted, fresh, pages]
}

/** Writes entries under new numbers. Their addresses must be free. */
export async function addEntries(db: Database, entries: readonly LibraryEntryRow[]): Promise<void> {
  for (let at = 0; at < entries.length; at += rowsAtOnce) await addSome(db, entries.slice(at, at + rowsAtOnce))
}

async function addSome({ library, keyed, quoted, fresh }: Database, entries: readonly LibraryEntryRow[]): Promise<void> {
  const ids = await library.bulkAdd(entries.map(articleOf), { allKeys: true })
  const numbered = entries.map(({ keys, citing, ...entry }, at) => {
    const article = ids[at] ?? 0
    return { article, keys, citing, quotations: quotationRows(entry, article) }
  })
  await Promise.all([
    keyed.bulkAdd(numbered.map(({ article, keys, citing }) => ({ article, keys, citing }))),
    quoted.bulkAdd(numbered.flatMap(({ quotations }) => quotations)),
    fresh.bulkAdd(numbered.map(({ article, quotations }) => ({ article, hashes: quotations.flatMap(({ hashes }) => hashes) }))),
  ])
}

/** Writes an entry under the number that it has, with the hashes that it has. */
export async function putEntry({ library, keyed, quoted }: Database, entry: LibraryEntryRow, id: number): Promise<void> {
  const { keys, citing } = entry
  await Promise.all([library.put({ ...articleOf(entry), id }), keyed.put({ article: id, keys, citing }), quoted.bulkPut(quotationRows(entry, id))])
}

/** Takes out all that belongs to some articles; answers their entries. */
export async function removeEntries(db: Database, rows: readonly LibraryRow[]): Promise<LibraryEntryRow[]> {
  const ids = rows.map(({ id }) => id)
  const entries = joined(rows, ...(await Promise.all([db.keyed.bulkGet(ids), quotationsOf(db, ids)])))
  await Promise.all([
    db.library.bulkDelete(ids),
    db.keyed.bulkDelete(ids),
    ...ids.map((id) => quotationsIn(db, id).delete()),
    forgetRuns(db, rows.map(({ id }, at) => ({ article: id, hashes: entries[at]?.hashes ?? [] }))),
  ])
  return entries
}

/** All entries, some at a time: a browser hands over no more than so much in one answer. */
export async function allEntries(db: Database): Promise<LibraryEntryRow[]> {
  const entries: LibraryEntryRow[] = []
  const ids = await db.library.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const [first, last] = [ids[at] ?? 0, ids[Math.min(at + rowsAtOnce, ids.length) - 1] ?? 0]
    const [rows, keys, quotations] = await Promise.all([
      db.library.where('id').between(first, last, true, true).toArray(),
      db.keyed.where('article').between(first, last, true, true).toArray(),
      quotationsIn(db, first, last).toArray(),
    ])
    const keysOf = new Map(keys.map((row) => [row.article, row]))
    const own = new Map(rows.map(({ id }): [number, QuotationRow[]] => [id, []]))
    for (const row of quotations) own.get(Math.floor(row.number / quotationsAtMost))?.push(row)
    entries.push(...joined(rows, rows.map(({ id }) => keysOf.get(id)), [...own.values()]))
  }
  return entries
}

/** Entries of articles from their rows, all in the same order. */
function joined(rows: readonly LibraryRow[], keys: readonly (KeysRow | undefined)[], quotations: readonly (readonly QuotationRow[])[]): LibraryEntryRow[] {
  return rows.map(({ id: _id, ...article }, at) => {
    const own = quotations[at] ?? []
    return {
      ...article,
      keys: keys[at]?.keys ?? [],
      citing: keys[at]?.citing ?? [],
      hashes: own.flatMap(({ hashes }) => hashes),
      quotations: own.map(({ number: _number, ...quotation }) => ({ ...quotation, hashes: quotation.hashes.length })),
    }
  })
}

/** The quotations of each of some articles, by their ids. */
export async function quotationsOf(db: Database, ids: readonly number[]): Promise<QuotationRow[][]> {
  return Promise.all(ids.map((id) => quotationsIn(db, id).toArray()))
}

/** Of the articles from one id to another, both included. */
function quotationsIn({ quoted }: Database, first: number, last = first) {
  return quoted.where('number').between(first * quotationsAtMost, (last + 1) * quotationsAtMost)
}

function articleOf({ url, address, title, domain, published }: LibraryEntryRow): Omit<LibraryRow, 'id'> {
  return { url, address, title, domain, published }
}

/** The quotations of an entry as they are stored, under its article's id. */
export function quotationRows({ hashes, quotations }: Pick<LibraryEntryRow, 'hashes' | 'quotations'>, id: number): QuotationRow[] {
  let at = 0
  return quotations.slice(0, quotationsAtMost).map((quotation, place) => ({ ...quotation, number: id * quotationsAtMost + place, hashes: hashes.slice(at, (at += quotation.hashes)) }))
}
