import type { Draft } from './draft'
import { isListed, type Reading, tagAt } from './reading'
import { List } from './word-facts'

/** For each token: by how many contents of reports it is covered. */
function coverage(r: Reading, drafts: readonly Draft[]): Int32Array {
  const depth = new Int32Array(r.doc.tokens.length + 1)
  for (const draft of drafts) {
    if (!draft.spoken) continue
    for (const range of draft.contents) {
      depth[range.from] = (depth[range.from] ?? 0) + 1
      depth[range.to] = (depth[range.to] ?? 0) - 1
    }
  }
  for (let i = 1; i < depth.length; i++) depth[i] = (depth[i] ?? 0) + (depth[i - 1] ?? 0)
  return depth
}

/**
 * Drops what is no attribution of its own: what somebody is said to think or want inside the words of somebody else,
 * and the thoughts of the writer and the reader (`I think`, `you know`).
 */
export function pruneDrafts(r: Reading, drafts: readonly Draft[]): Draft[] {
  const depth = coverage(r, drafts)
  const longest = new Map<number, number>()
  for (const { cue } of drafts) if (cue !== null) longest.set(cue.from, Math.max(longest.get(cue.from) ?? 0, cue.to))
  return drafts.filter(draft => {
    if (draft.cue === null || draft.source === null) return true
    // "declined to say": the last verb of a chain carries the attribution
    if ((longest.get(draft.cue.from) ?? 0) > draft.cue.to) return false
    const nested = (depth[draft.cue.from] ?? 0) > 0
    const first = tagAt(r, draft.source.from) === 'pronoun' && isListed(r, draft.source.from, List.writers)
    const clausal = draft.spoken && !draft.rules.includes('object')
    if (nested && !clausal) return false
    return !first || clausal
  })
}
