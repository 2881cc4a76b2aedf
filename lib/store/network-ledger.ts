import { database as ours, type Database } from './database'
import type { NetworkRequest } from './network'

/** How one request ended. */
export interface RequestEnd {
  /** HTTP status; `null` where nothing came. */
  readonly status: number | null
  /** Milliseconds since it was sent. */
  readonly ms: number
  /** What came of it, in a word. */
  readonly answered: string
  /** Milliseconds since the epoch before which the service must not be asked again; `null`: its usual pause holds. */
  readonly notBefore: number | null
}

/** Under such keys the answers keep when a service may be asked next: that outlives a stopped worker and a cleared ledger. */
const turnKey = (service: string): string => `turn ${service}`

/**
 * Takes a service's next turn and notes the request, in one transaction: two that ask at once get two turns. `null`: the turn would come
 * after `latest`, and nothing is noted. Times in milliseconds since the epoch, `pause` the least time between two turns.
 */
export async function openRequest(
  { service, url, purpose, pause, now, latest }: Pick<NetworkRequest, 'service' | 'url' | 'purpose'> & { readonly pause: number; readonly now: number; readonly latest: number },
  db: Database = ours,
): Promise<{ readonly id: number; readonly turn: number } | null> {
  return db.transaction('rw', db.requests, db.answers, async () => {
    const next = (await db.answers.get(turnKey(service)))?.expires ?? 0
    const turn = Math.max(now, next)
    if (turn > latest) return null
    await db.answers.put({ key: turnKey(service), at: now, expires: turn + pause, body: null })
    const id = await db.requests.add({ at: turn, service, url, purpose, status: null, ms: null, answered: null })
    return id === undefined ? null : { id, turn }
  })
}

/** Notes how a request ended. */
export async function closeRequest(id: number, { status, ms, answered, notBefore }: RequestEnd, db: Database = ours): Promise<void> {
  await db.transaction('rw', db.requests, db.answers, async () => {
    const row = await db.requests.get(id)
    await db.requests.update(id, { status, ms, answered })
    const turn = row && (await db.answers.get(turnKey(row.service)))
    if (turn && notBefore !== null) await db.answers.put({ ...turn, expires: Math.max(turn.expires, notBefore) })
  })
}

/** The last requests, newest first. */
export async function recentRequests(limit: number, db: Database = ours): Promise<NetworkRequest[]> {
  return db.requests.reverse().limit(limit).toArray()
}

/** How many requests are noted. */
export async function countRequests(db: Database = ours): Promise<number> {
  return db.requests.count()
}

/** Forgets every request and every answer. When services may be asked again stays. */
export async function clearRequests(db: Database = ours): Promise<void> {
  await db.transaction('rw', db.requests, db.answers, async () => {
    await db.requests.clear()
    await db.answers.filter(({ key }) => !key.startsWith('turn ')).delete()
  })
}

/** An answer that was given before and counts still; `null` where there is none. `now` in milliseconds since the epoch. */
export async function keptAnswer(service: string, url: string, now: number, db: Database = ours): Promise<unknown> {
  const kept = await db.answers.get(`${service} ${url}`)
  return kept && kept.expires > now ? kept.body : null
}

/** Keeps an answer until then, and lets go of those whose time is over. */
export async function keepAnswer(service: string, url: string, body: unknown, now: number, expires: number, db: Database = ours): Promise<void> {
  await db.transaction('rw', db.answers, async () => {
    await db.answers.where('expires').below(now).delete()
    await db.answers.put({ key: `${service} ${url}`, at: now, expires, body })
  })
}
