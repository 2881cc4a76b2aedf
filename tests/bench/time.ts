/** How long `work` takes, in milliseconds. */
export function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle one. `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
