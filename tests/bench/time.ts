/** What `work` costs, in milliseconds of processor time: what else the machine is doing does not count. */
export function time(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Frees what earlier work left, so that nobody pays for it in the next; does nothing without `--expose-gc`. */
export function collect(): void {
  void globalThis.gc?.()
}

/** The middle one. `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
