import type { Scan } from './scan'

/**
 * 1 for every frame that is one of several alike, each a linked title with a little text: a list of other articles.
 * Alike: same parent, same element, same class and id.
 */
export function teaserFrames(scan: Scan, weights: Float64Array): Uint8Array {
  const { frames, blocks } = scan
  const titled = new Uint8Array(frames.length)
  const text = new Float64Array(frames.length)
  blocks.forEach(({ text: { length }, linked, frame }, i) => {
    if (length >= 15 && linked >= 0.7 * length) titled[frame] = 1
    text[frame] = (text[frame] ?? 0) + (weights[i] ?? 0)
  })
  /** How many of each frame's children have a linked title. */
  const titles = new Int32Array(frames.length)
  for (let i = frames.length - 1; i > 0; i--) {
    const parent = frames[i]?.parent ?? -1
    if (parent < 0) continue
    if (titled[i] === 1) {
      titled[parent] = 1
      titles[parent] = (titles[parent] ?? 0) + 1
    }
    text[parent] = (text[parent] ?? 0) + (text[i] ?? 0)
  }
  const groups = new Map<string, number[]>()
  frames.forEach((frame, i) => {
    if (frame.parent < 0 || (titles[frame.parent] ?? 0) < 3 || frame.tag.name === 'p' || frame.kind === 'heading') return
    const key = `${frame.parent} ${frame.tag.name} ${frame.name}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [i])
    else group.push(i)
  })
  const teasers = new Uint8Array(frames.length)
  for (const group of groups.values()) {
    if (group.length < 3) continue
    const withTitle = group.filter(i => titled[i] === 1).length
    const mean = group.reduce((sum, i) => sum + (text[i] ?? 0), 0) / group.length
    if (withTitle >= 0.7 * group.length && mean < 350) for (const i of group) teasers[i] = 1
  }
  return teasers
}
