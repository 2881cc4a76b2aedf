import { CoveredBadges } from './covered-badges'
import { followLayout, type LayoutFollower } from './follow-layout'
import type { Mark } from './mark'
import { BadgeMeasuring, type BadgeSpot } from './measure-badges'
import { zeroOf } from './zero-of'

/** What of a frame goes into measuring; milliseconds. The rest belongs to the page, and to drawing. */
const budget = 4

/** How far from the middle of the window a mark is near, and how far those are that count as reached with it; in heights of the window. */
const near = 1.5
const far = 8

/** Knows where the badges of some marks belong, and follows the page's layout until its signal aborts. */
export class BadgePlaces {
  readonly #origin: Element
  readonly #onPlaced: () => void
  readonly #layout: LayoutFollower
  #marks: readonly Mark[] = []
  #spots: ReadonlyMap<string, BadgeSpot> = new Map()
  /** What `onPlaced` was called for last. */
  #drawn: ReadonlyMap<string, BadgeSpot> = new Map()
  readonly #covering: CoveredBadges
  #covered: ReadonlySet<string> = new Set()
  #zoom = 1
  readonly #reached = new Set<string>()
  #followsScroll = false
  #measuring: BadgeMeasuring | null = null
  /** Something moved since the measuring began: it starts over when it is done, so that a restless page gets places too. */
  #again = false
  /** What is drawn was measured before the origin stood in the page, which spares the browser one layout of it. */
  #isGuess = false

  /** `origin`: what places count from, see `BadgeMeasuring`. `onPlaced` is called in frames after which places are other. */
  constructor(window: Window, origin: Element, onPlaced: () => void, signal: AbortSignal) {
    this.#origin = origin
    this.#covering = new CoveredBadges(origin)
    this.#onPlaced = onPlaced
    const listener = { onMove: (moved: boolean) => this.#step(moved), onScroll: () => void this.#look(true), movesOnScroll: () => this.#followsScroll }
    this.#layout = followLayout(window, listener, signal)
  }

  /** By mark; a mark that cannot be seen now, or was not measured yet, has none. */
  get spots(): ReadonlyMap<string, BadgeSpot> {
    return this.#spots
  }

  /** How much the page zooms its root element. */
  get zoom(): number {
    return this.#zoom
  }

  /** Ids of the marks whose place in the window is covered. */
  get covered(): ReadonlySet<string> {
    return this.#covered
  }

  /** Ids of the marks that the window shows or has come near to, now or before. */
  get reached(): ReadonlySet<string> {
    return this.#reached
  }

  /** The marks to be placed from now on, and the elements whose size tells that text moved. Places come with the next frames. */
  place(marks: readonly Mark[], observed: readonly Element[]): void {
    this.#marks = marks
    this.#spots = new Map(marks.flatMap(({ id }) => this.#entry(id)))
    this.#drawn = this.#spots
    this.#layout.observe(observed)
    this.follow()
  }

  /** Places all anew in the next frames. */
  follow(): void {
    this.#layout.follow()
  }

  /** Measures one mark at once. */
  placeNow(mark: Mark): void {
    const measuring = new BadgeMeasuring([mark], this.#origin)
    measuring.step(0)
    this.#spots = new Map([...this.#spots, ...measuring.spots])
    this.#readZoom()
  }

  #readZoom(): void {
    this.#zoom = this.#origin.currentCSSZoom || 1
  }

  /** One frame's part of the measuring; all reading of layout comes before all writing. Answers whether there is more. */
  #step(moved: boolean): boolean {
    if (this.#isGuess && !moved && this.#measuring === null && this.#holds()) return false
    const isAnew = this.#measuring === null
    if (isAnew) this.#begin()
    else this.#again ||= moved
    const measuring = this.#measuring ?? new BadgeMeasuring([], this.#origin)
    measuring.step(budget)
    this.#readZoom()
    const { rest } = measuring
    const before = this.#drawn
    this.#spots = new Map([...measuring.spots, ...rest.flatMap(({ id }) => this.#entry(id))])
    this.#followsScroll = measuring.followsScroll || (rest.length > 0 && this.#followsScroll)
    const more = rest.length > 0 || this.#again
    if (rest.length === 0) {
      this.#measuring = null
      this.#again = false
    }
    this.#drawn = this.#spots
    const isOut = !this.#origin.isConnected
    if (!this.#look(moved || isAnew) && !isAlike(before, this.#spots)) this.#onPlaced()
    this.#isGuess = isOut && this.#origin.isConnected
    return more || this.#isGuess
  }

  /** Whether the origin came to stand where it was taken to; where not, all is drawn anew. */
  #holds(): boolean {
    this.#isGuess = false
    const { left, top } = zeroOf(this.#origin)
    const { scrollX, scrollY } = this.#origin.ownerDocument.defaultView ?? { scrollX: 0, scrollY: 0 }
    if (Math.abs(left + scrollX) < 1 && Math.abs(top + scrollY) < 1 && (this.#origin.currentCSSZoom || 1) === this.#zoom) return true
    this.#drawn = new Map()
    return false
  }

  /** What is in the window comes first, whatever the number of all. */
  #begin(): void {
    const { clientHeight } = this.#origin.ownerDocument.documentElement
    const { top } = zeroOf(this.#origin)
    const seen = new BadgeMeasuring(
      this.#marks.filter(({ id }) => {
        const y = top + (this.#spots.get(id)?.y ?? Number.NaN)
        return y > 0 && y < clientHeight
      }),
      this.#origin,
    )
    seen.step(budget)
    this.#spots = new Map([...this.#spots, ...seen.spots])
    this.#measuring = new BadgeMeasuring(this.#marks, this.#origin)
  }

  /** What the window shows now, see `CoveredBadges`; answers whether what is covered or reached is other than before, and so has been told. */
  #look(moved: boolean): boolean {
    const covered = this.#covering.among(this.#spots, moved)
    const isOther = covered.size !== this.#covered.size || [...covered].some((id) => !this.#covered.has(id))
    this.#covered = covered
    if (!this.#reach() && !isOther) return false
    this.#onPlaced()
    return true
  }

  /** Once one comes near, those further on as well: whoever is told of them does best with many at once. */
  #reach(): boolean {
    const before = this.#reached.size
    const { clientHeight } = this.#origin.ownerDocument.documentElement
    const { top } = zeroOf(this.#origin)
    const within = (heights: number): string[] => [...this.#spots].flatMap(([id, { y }]) => (Math.abs(top + y - clientHeight / 2) < heights * clientHeight ? [id] : []))
    if (within(near).some((id) => !this.#reached.has(id))) for (const id of within(far)) this.#reached.add(id)
    return this.#reached.size > before
  }

  #entry(id: string): [string, BadgeSpot][] {
    const spot = this.#spots.get(id)
    return spot ? [[id, spot]] : []
  }
}

function isAlike(a: ReadonlyMap<string, BadgeSpot>, b: ReadonlyMap<string, BadgeSpot>): boolean {
  if (a.size !== b.size) return false
  for (const [id, { x, y, size }] of a) {
    const other = b.get(id)
    if (other?.x !== x || other.y !== y || other.size !== size) return false
  }
  return true
}
