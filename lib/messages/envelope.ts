/** How a message travels: who is meant, which message, and its request. */
export interface Envelope {
  readonly to: 'background' | 'tab'
  readonly name: string
  readonly request: unknown
}

/**
 * Why a message has no value. `unanswered`: nobody there (no content script, stopped extension).
 * `refused`: the sender may not ask this, or the request is malformed. `failed`: the handler broke.
 */
export type MessageFailure = 'unanswered' | 'refused' | 'failed'

/** The answer to every message: a value, or why there is none. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: MessageFailure; readonly message: string }

export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'name' in message && typeof message.name === 'string' && 'request' in message
  )
}

export function isReply(received: unknown): received is Reply<unknown> {
  return typeof received === 'object' && received !== null && 'ok' in received && typeof received.ok === 'boolean'
}

/** Runs a handler and packs what it returns, or the bug that it threw, into a reply. Never rejects. */
export async function answer(handler: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await handler() }
  } catch (error) {
    return { ok: false, failure: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** The reply to a sender that may not ask this, or to a request of the wrong shape. */
export async function refused(message: string): Promise<Reply<never>> {
  return { ok: false, failure: 'refused', message }
}
