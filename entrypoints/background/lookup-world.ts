import type { Surroundings } from '@/lib/leads/lookups/bounded-fetch'
import { mayReach } from '@/lib/platform/host-access'
import { sendRequest } from '@/lib/platform/network'
import { closeRequest, keepAnswer, keptAnswer, openRequest } from '@/lib/store/network-ledger'

/** Milliseconds: how long a turn is waited for, and how long an answer may take to its last byte. The worker lives as long as that. */
const patience = { turn: 12_000, answer: 15_000 }

/** A service that was asked too often is left alone for so long, where it does not say itself; milliseconds. */
const rest = { usual: 60_000, longest: 3_600_000 }

/** What look-ups need of the browser and of the store, for requests on behalf of the article at `purpose`. */
export function lookupWorld(purpose: string): Surroundings {
  const turns = new Map<number, number>()
  return {
    send: sendRequest,
    ledger: {
      open: async ({ service, address, pause, latest }) => {
        const entry = await openRequest({ service, url: address, purpose, pause, now: Date.now(), latest })
        if (entry) turns.set(entry.id, entry.turn)
        return entry
      },
      close: async (id, { status, fault, retryAfter }) => {
        const now = Date.now()
        const notBefore = fault === 'limited' ? now + Math.min(rest.longest, Math.max(rest.usual, (retryAfter ?? 0) * 1000)) : null
        await closeRequest(id, { status, ms: Math.max(0, now - (turns.get(id) ?? now)), answered: fault ?? 'answered', notBefore })
      },
    },
    cache: {
      read: (service, address) => keptAnswer(service, address, Date.now()),
      write: (service, address, answer, until) => keepAnswer(service, address, answer, Date.now(), until),
    },
    mayAsk: (address) => mayReach([`${new URL(address).origin}/*`]),
    now: () => Date.now(),
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, Math.max(0, milliseconds))
        signal.addEventListener('abort', () => {
          clearTimeout(timer)
          reject(signal.reason instanceof Error ? signal.reason : new Error('given up'))
        })
      }),
    patience,
  }
}
