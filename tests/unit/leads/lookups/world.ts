import type { AnswerCache, RequestLedger, Surroundings } from '@/lib/leads/lookups/bounded-fetch'
import type { Fault } from '@/lib/leads/lookups/service'

/** One row of the ledger, as the tests see it. */
export interface Row {
  readonly service: string
  readonly address: string
  readonly turn: number
  end: { readonly status: number | null; readonly bytes: number; readonly fault: Fault | null; readonly retryAfter: number | null } | null
}

/** A world in memory: requests go to stand-ins at `origin`, the clock moves only by waiting. */
export function makeWorld(origin: string, start = Date.parse('2026-03-09T12:00:00Z')) {
  const rows: Row[] = []
  const answers = new Map<string, { readonly answer: unknown; readonly until: number }>()
  const seen: { readonly rowsBefore: number; readonly init: RequestInit }[] = []
  const world = { now: start, allowed: true }
  const ledger: RequestLedger = {
    open: async ({ service, address, pause, latest }) => {
      const last = Math.max(-Infinity, ...rows.filter((row) => row.service === service).map((row) => row.turn + pause))
      const turn = Math.max(world.now, last)
      if (turn > latest) return null
      return { id: rows.push({ service, address, turn, end: null }) - 1, turn }
    },
    close: async (id, end) => {
      const row = rows[id]
      if (row) row.end = end
    },
  }
  const cache: AnswerCache = {
    read: async (service, address) => {
      const known = answers.get(`${service} ${address}`)
      return known && known.until > world.now ? structuredClone(known.answer) : null
    },
    write: async (service, address, answer, until) => void answers.set(`${service} ${address}`, { answer, until }),
  }
  const around: Surroundings = {
    send: (address, init) => {
      seen.push({ rowsBefore: rows.length, init })
      const { host, pathname, search } = new URL(address)
      return fetch(`${origin}${pathname}${search}`, { ...init, headers: { ...init.headers, 'x-stand-in-host': host } })
    },
    ledger,
    cache,
    mayAsk: async () => world.allowed,
    now: () => world.now,
    patience: { turn: 12_000, answer: 15_000 },
    wait: async (milliseconds) => void (world.now += Math.max(0, milliseconds)),
  }
  return { world, rows, seen, around }
}
