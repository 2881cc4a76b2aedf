/** How long one slice may take, in milliseconds: with what the page does, it has to fit into a frame. */
const budget = 6

/** Runs steps to their end, in slices between which the page gets its turn, as it does after the last. `null` once `isWanted` no longer says yes. */
export async function inSlices<Result>(steps: Generator<void, Result>, isWanted: () => boolean): Promise<{ readonly result: Result } | null> {
  for (;;) {
    const end = performance.now() + budget
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    await pageTurn()
    if (!isWanted()) return null
    if (step.done) return { result: step.value }
  }
}

/** Resolves after the page had its turn; in a hidden page too, where timers are held back. */
function pageTurn(): Promise<unknown> {
  return 'scheduler' in globalThis ? scheduler.postTask(() => {}) : new Promise((done) => setTimeout(done))
}
