/** A message of Chromium's DevTools protocol to a tab. */
type Send = (method: 'Performance.enable' | 'Performance.getMetrics', params?: { readonly timeDomain: 'threadTicks' }) => Promise<unknown>

/**
 * Asks, again and again, how many milliseconds DevTools' calls took of the tab's main thread so far, by Chromium's own account of the thread:
 * what else the machine is doing does not count. Rejects where this Chromium does not tell.
 */
export async function threadTimeOf(send: Send): Promise<() => Promise<number>> {
  await send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = (await send('Performance.getMetrics')) as { readonly metrics: readonly { readonly name: string; readonly value: number }[] }
    const seconds = metrics.find(({ name }) => name === 'DevToolsCommandDuration')?.value
    if (seconds === undefined) throw new Error('This Chromium does not tell DevToolsCommandDuration.')
    return 1000 * seconds
  }
}
