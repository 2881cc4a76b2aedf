import type { Scan } from './scan'

/**
 * Says which frames are one of several alike, each a linked title with a little text: a list of other articles.
 * Alike: same parent, same element, same class and id. A list is looked at when one of its frames is asked for.
 */
export class TeaserJudge {
  readonly #frames: Scan['frames']
  /** By frame: 1 for a linked title in it; the weight of the text in it; how many of its children have a linked title. */
  readonly #titled: Uint8Array
  readonly #text: Float64Array
  readonly #titles: Int32Array
  /** By frame: the first one in it, and the next one beside it; 0 for none. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  /** By frame: 1 for a teaser. */
  readonly #teasers: Uint8Array
  /** By frame: 1 where its children are judged. */
  readonly #judged: Uint8Array

  constructor({ frames, blocks }: Scan, weights: Float64Array) {
    const count = frames.length
    this.#frames = frames
    const titled = (this.#titled = new Uint8Array(count))
    const text = (this.#text = new Float64Array(count))
    const titles = (this.#titles = new Int32Array(count))
    const first = (this.#first = new Int32Array(count))
    const next = (this.#next = new Int32Array(count))
    this.#teasers = new Uint8Array(count)
    this.#judged = new Uint8Array(count)
    blocks.forEach(({ text: { length }, linked, frame }, i) => {
      if (length >= 15 && linked >= 0.7 * length) titled[frame] = 1
      text[frame] = (text[frame] ?? 0) + (weights[i] ?? 0)
    })
    for (let i = count - 1; i > 0; i--) {
      const parent = frames[i]?.parent ?? -1
      if (parent < 0) continue
      next[i] = first[parent] ?? 0
      first[parent] = i
      if (titled[i] === 1) {
        titled[parent] = 1
        titles[parent] = (titles[parent] ?? 0) + 1
      }
      text[parent] = (text[parent] ?? 0) + (text[i] ?? 0)
    }
  }

  isTeaser(frame: number): boolean {
    const parent = this.#frames[frame]?.parent ?? -1
    if (parent < 0 || (this.#titles[parent] ?? 0) < 3) return false
    if (this.#judged[parent] === 0) this.#judgeIn(parent)
    return this.#teasers[frame] === 1
  }

  #judgeIn(parent: number): void {
    this.#judged[parent] = 1
    const groups = new Map<string, number[]>()
    for (let i = this.#first[parent] ?? 0; i > 0; i = this.#next[i] ?? 0) {
      const frame = this.#frames[i]
      if (frame === undefined || frame.tag.name === 'p' || frame.kind === 'heading') continue
      const key = `${frame.tag.name} ${frame.name}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [i])
      else group.push(i)
    }
    for (const group of groups.values()) {
      if (group.length < 3) continue
      const withTitle = group.filter(i => this.#titled[i] === 1).length
      const mean = group.reduce((sum, i) => sum + (this.#text[i] ?? 0), 0) / group.length
      if (withTitle >= 0.7 * group.length && mean < 350) for (const i of group) this.#teasers[i] = 1
    }
  }
}
