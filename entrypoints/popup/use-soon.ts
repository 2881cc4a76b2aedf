import { useEffect, useState } from 'preact/hooks'

/** Milliseconds that what is known already waits for the rest, so that nothing moves under the reader's pointer. */
const longestWait = 400

/** Whether something is known, or was waited for long enough; once that is so, it stays. */
export function useSoon(known: boolean): boolean {
  const [shown, show] = useState(false)
  useEffect(() => {
    if (known) show(true)
    const timer = setTimeout(() => show(true), longestWait)
    return () => clearTimeout(timer)
  }, [known])
  return shown || known
}
