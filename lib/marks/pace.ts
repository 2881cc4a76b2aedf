/** Keeps some work to a share of the time: after each run it rests for a multiple of what the run took. */
export class Pace {
  readonly #rests: number
  #next = 0

  /** `rests`: how many times as long as it worked it rests; the work takes at most 1 / (1 + rests) of the time. */
  constructor(rests: number) {
    this.#rests = rests
  }

  /** Milliseconds until the work may run again; 0: now. */
  get wait(): number {
    return Math.max(0, this.#next - performance.now())
  }

  /** Runs the work; what it throws goes on to the caller. */
  run(work: () => void): void {
    const start = performance.now()
    try {
      work()
    } finally {
      const end = performance.now()
      this.#next = end + this.#rests * (end - start)
    }
  }
}
