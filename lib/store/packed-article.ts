import Dexie from 'dexie'

import type { StoredArticle } from './stored-article'

/** What of an article is seldom asked for and takes the room: its text, analysis and anchors. */
type Inside = Pick<StoredArticle, 'analysis' | 'anchors' | 'terms'>

/** An article as it is put into the table: what is large is packed; version 1 left it open. */
export type PackedArticle = Omit<StoredArticle, keyof Inside> & (Inside | { readonly packed: Uint8Array<ArrayBuffer> })

/** An article as the table has it. */
export type ArticleRow = PackedArticle & {
  /** Number of its last visit, given by the store: a later visit has a higher one. Rows lie in this order, so that those of one time lie together. */
  readonly visit: number
}

/** JSON, deflated: about a third of what a structured clone takes. */
export async function packArticle({ analysis, anchors, terms, ...row }: StoredArticle): Promise<PackedArticle> {
  const inside: Inside = { analysis, anchors, terms }
  return { ...row, packed: new Uint8Array(await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(inside))).arrayBuffer()) }
}

/** The article of a row. */
export async function unpackArticle({ visit: _visit, ...row }: ArticleRow): Promise<StoredArticle> {
  if (!('packed' in row)) return row
  const { packed, ...open } = row
  // In Dexie's own promise, so that a live query still knows who asks afterwards.
  const text = await Dexie.Promise.resolve(through(new DecompressionStream('deflate-raw'), packed).text())
  return { ...open, ...(JSON.parse(text) as Inside) }
}

/** Whether two rows hold the same analysis, of the same visit. */
export function isSamePacked(one: ArticleRow, other: ArticleRow): boolean {
  if (one.visit !== other.visit) return false
  if (!('packed' in one) || !('packed' in other)) return !('packed' in one) && !('packed' in other)
  return one.packed.length === other.packed.length && one.packed.every((byte, at) => byte === other.packed[at])
}

function through(transform: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(new Blob([bytes]).stream().pipeThrough(transform))
}
