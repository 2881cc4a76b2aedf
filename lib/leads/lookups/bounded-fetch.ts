import { isPublicAddress } from './safe-address'
import { readBody } from './read-body'
import { failed, type Fault, type LookupFetch, type LookupRequest, type LookupService, type Result, succeeded } from './service'

/** Where every request is noted: the reader's own list of what was asked. */
export interface RequestLedger {
  /**
   * Takes the service's next turn and notes the request, all at once, so that two that ask at the same time get two turns; resolves
   * when it is kept. `null`: the turn would come later than `latest`, nothing is noted. Times in milliseconds since the epoch.
   */
  open(entry: { readonly service: string; readonly address: string; readonly pause: number; readonly latest: number }): Promise<{ readonly id: number; readonly turn: number } | null>
  /** Notes how it ended. */
  close(id: number, end: { readonly status: number | null; readonly bytes: number; readonly fault: Fault | null; readonly retryAfter: number | null }): Promise<void>
}

/** Answers that were given before, by service and address. */
export interface AnswerCache {
  /** `null`: none, or one that is too old by now. */
  read(service: string, address: string): Promise<unknown>
  /** `until`: milliseconds since the epoch. */
  write(service: string, address: string, answer: unknown, until: number): Promise<void>
}

/** What a request needs of the world around it. */
export interface Surroundings {
  /** The browser's `fetch`. */
  readonly send: (address: string, init: RequestInit) => Promise<Response>
  readonly ledger: RequestLedger
  readonly cache: AnswerCache
  /** Whether reader and browser let us ask the host of this address. */
  readonly mayAsk: (address: string) => Promise<boolean>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Milliseconds: how long a turn is waited for, and how long an answer may take to its last byte. */
  readonly patience: { readonly turn: number; readonly answer: number }
}

/** Stands in the ledger for the reader's own key. */
export const blot = '•••'

/**
 * How one service reaches the network, and the only way that any does: from the cache; else, in its turn, noted in the ledger first,
 * without cookies or referrer, no redirect followed, limited in time and size. Never rejects.
 */
export function boundedFetch(service: Pick<LookupService, 'id' | 'pause'>, around: Surroundings): LookupFetch {
  return async <Answer>(request: LookupRequest<Answer>, signal: AbortSignal): Promise<Result<Answer>> => {
    const shown = request.secret === undefined ? request.address : request.address.replaceAll(encodeURIComponent(request.secret), blot)
    const known = await around.cache.read(service.id, shown)
    // Both ends are ours: what stands in the cache came out of this service's own `parse`.
    if (known !== null) return succeeded(known as Answer)
    if (!isPublicAddress(request.address)) return failed('address')
    if (!(await around.mayAsk(request.address))) return failed('unpermitted')
    const entry = await around.ledger.open({ service: service.id, address: shown, pause: service.pause, latest: around.now() + around.patience.turn })
    if (entry === null) return failed('limited')
    const { body, status, bytes, retryAfter } = await send(request, entry.turn, around, signal)
    const result = body.ok && status !== null ? request.parse(body.value, status) : failed(body.ok ? 'malformed' : body.fault)
    await around.ledger.close(entry.id, { status, bytes, retryAfter, fault: result.ok ? null : result.fault })
    if (result.ok) await around.cache.write(service.id, shown, result.value, around.now() + request.keepFor)
    return result
  }
}

interface Sent {
  readonly body: Result<string>
  readonly status: number | null
  readonly bytes: number
  readonly retryAfter: number | null
}

async function send(request: LookupRequest<unknown>, turn: number, around: Surroundings, signal: AbortSignal): Promise<Sent> {
  let limit = signal
  try {
    await around.wait(turn - around.now(), signal)
    limit = AbortSignal.any([signal, AbortSignal.timeout(around.patience.answer)])
    const response = await around.send(request.address, {
      headers: request.headers ?? {},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // A redirect comes back as it is, and nobody is asked where it leads.
      redirect: 'manual',
      signal: limit,
    })
    const { status } = response
    const retryAfter = secondsOf(response.headers.get('retry-after'))
    const fault = faultOf(response, request)
    if (fault !== null) {
      await response.body?.cancel().catch(() => undefined)
      return { body: failed(fault), status: status === 0 ? null : status, bytes: 0, retryAfter }
    }
    const body = await readBody(response, request.maxBytes, limit)
    return body.ok ? { body: succeeded(body.value.text), status, bytes: body.value.bytes, retryAfter } : { body, status, bytes: 0, retryAfter }
  } catch {
    return { status: null, bytes: 0, retryAfter: null, body: failed(limit.aborted && !signal.aborted ? 'late' : 'unreachable') }
  }
}

function faultOf({ type, status, redirected }: Response, { absent = [] }: Pick<LookupRequest<unknown>, 'absent'>): Fault | null {
  if (type === 'opaqueredirect' || redirected || (status >= 300 && status < 400)) return 'redirected'
  if (status === 200 || absent.includes(status)) return null
  if (status === 429) return 'limited'
  return status === 401 || status === 403 ? 'denied' : 'status'
}

/** `Retry-After` in seconds; a date, or what is no number, counts as a minute. */
function secondsOf(header: string | null): number | null {
  if (header === null) return null
  return /^\d{1,6}$/u.test(header) ? Number(header) : 60
}
