import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

/** What a live query shows: `loading` until its first answer, and the error of a query that broke. */
export type LiveResult<Value> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly value: Value } | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Runs a query and runs it again whenever something it read was changed, here or in another context. `inputs` as for `useEffect`:
 * the query starts anew when one of them changed, and shows its last value until then.
 */
export function useLiveQuery<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): LiveResult<Value> {
  const [result, setResult] = useState<LiveResult<Value>>({ kind: 'loading' })
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setResult({ kind: 'ready', value }),
      error: (error: unknown) => setResult({ kind: 'failed', error }),
    })
    return () => subscription.unsubscribe()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is the caller's, as the contract says
  }, inputs)
  return result
}
