/** One task of a page's main thread. */
export interface PageTask {
  /** Milliseconds that the thread was at work on it, script, style, layout and painting: what else the machine does is not counted. */
  readonly time: number
  /** A script of the extension had a part in it. */
  readonly ours: boolean
}

/** What Chromium notes with `tracedCategories`. https://chromium.googlesource.com/catapult/+/HEAD/tracing/README.md */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: start, duration, and how much of it the thread had. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string; readonly message?: string } }
}

export const tracedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Tasks of the thread on which `console.timeStamp(mark)` was called, in the order of the trace. */
export function pageTasks(events: readonly TraceEvent[], mark: string): PageTask[] {
  const marked = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === mark)
  const own = events.filter(({ pid, tid }) => pid === marked?.pid && tid === marked.tid)
  const scripts = own.filter(({ args }) => /^chrome-extension:\/\/\w+\/(?:gate|reader)\.js/.test(args?.data?.url ?? ''))
  return own
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map(({ ts, dur = 0, tdur = 0 }) => ({ time: tdur / 1000, ours: scripts.some((script) => script.ts >= ts && script.ts <= ts + dur) }))
}
