/** How soon work that still runs is asked for again; milliseconds. */
const askAgain = 100

/** Keeps some work to a share of the time: after each run it rests for a multiple of what the run took. */
export class Pace {
  readonly #rests: number
  #next = 0
  #spent = 0
  #running = false

  /** `rests`: how many times as long as it worked it rests; the work takes at most 1 / (1 + rests) of the time. */
  constructor(rests: number) {
    this.#rests = rests
  }

  /** Milliseconds until the work may run again; 0: now. */
  get wait(): number {
    return this.#running ? askAgain : Math.max(0, this.#next - performance.now())
  }

  /** Runs a part of some work; it answers whether there is more, which may follow without a rest. */
  run(work: () => boolean): void {
    const start = performance.now()
    let more = false
    try {
      more = work()
    } finally {
      this.#spent += performance.now() - start
      if (!more) this.#rest()
    }
  }

  /** Runs work that gives the page its turns between; all of it counts as work. */
  async runInTurns(work: () => Promise<void> | void): Promise<void> {
    const start = performance.now()
    this.#running = true
    try {
      await work()
    } finally {
      this.#running = false
      this.#spent = performance.now() - start
      this.#rest()
    }
  }

  #rest(): void {
    this.#next = performance.now() + this.#rests * this.#spent
    this.#spent = 0
  }
}
