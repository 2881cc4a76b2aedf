import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { blot, boundedFetch } from '@/lib/leads/lookups/bounded-fetch'
import { succeeded, type LookupRequest } from '@/lib/leads/lookups/service'
import { type Manner, serveStandIns } from '@/tests/lookups/stand-in-services'

import { makeWorld } from './world'

let standIns: Awaited<ReturnType<typeof serveStandIns>>
beforeAll(async () => {
  standIns = await serveStandIns()
  standIns.body('api.crossref.org', '/works', 'right')
  standIns.body('api.crossref.org', '/packed', gzipSync('right'))
})
afterAll(() => standIns.close())

const service = { id: 'crossref', pause: 5000 } as const
const request: LookupRequest<string> = { address: 'https://api.crossref.org/works?q=1', maxBytes: 1_000_000, keepFor: 60_000, parse: (body) => succeeded(body.trim()) }
const { signal } = new AbortController()

const ask = async (manner: Manner, change: Partial<LookupRequest<string>> = {}) => {
  standIns.manner('api.crossref.org', manner)
  const made = makeWorld(standIns.origin)
  const result = await boundedFetch(service, made.around)({ ...request, ...change }, signal)
  return { result, ...made }
}

describe('a request of a look-up', () => {
  it('is in the ledger before it is sent, with answer and size after it', async () => {
    const { result, rows, seen } = await ask('right')
    expect(result).toEqual({ ok: true, value: 'right' })
    expect(seen.map(({ rowsBefore }) => rowsBefore)).toEqual([1])
    expect(rows).toEqual([expect.objectContaining({ service: 'crossref', address: request.address, end: { status: 200, bytes: 5, fault: null, retryAfter: null } })])
  })

  it('is cut off where the very first piece is too large', async () => {
    expect((await ask('right', { maxBytes: 3 })).result).toEqual({ ok: false, fault: 'too-large' })
  })

  it('carries no cookies and no referrer, and follows nobody', async () => {
    const { seen } = await ask('right')
    expect(seen[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', cache: 'no-store' })
  })

  it('takes gzip by its bytes and heeds no content type', async () => {
    expect((await ask('right', { address: 'https://api.crossref.org/packed' })).result).toEqual({ ok: true, value: 'right' })
    expect((await ask('lying')).result).toEqual({ ok: true, value: 'right' })
  })

  it.each([
    ['gigantic', 'too-large'],
    ['bomb', 'too-large'],
    ['limited', 'limited'],
    ['down', 'status'],
    ['refuses', 'denied'],
    ['to-private', 'redirected'],
    ['hangs-up', 'unreachable'],
  ] as const)('of a service that is %s is not checked: %s', async (manner, fault) => {
    const { result, rows } = await ask(manner)
    expect(result).toEqual({ ok: false, fault })
    expect(rows[0]?.end?.fault).toBe(fault)
    expect(standIns.private).toEqual([])
  })

  it.each(['slow', 'silent'] as const)('of a service that is %s ends with the time that it has', async (manner) => {
    standIns.manner('api.crossref.org', manner)
    const { around, rows } = makeWorld(standIns.origin)
    const hasty = { ...around, patience: { turn: 0, answer: 50 } }
    expect(await boundedFetch(service, hasty)(request, signal)).toEqual({ ok: false, fault: 'late' })
    expect(rows[0]?.end?.fault).toBe('late')
  })

  it('to an unsafe address, or without permission, is never sent', async () => {
    for (const address of ['http://api.crossref.org/', 'https://127.0.0.1/', 'https://[::1]/', 'https://0x7f000001/', 'https://2130706433/', 'https://localhost/', 'https://printer.local/', 'https://router/', 'https://10.0.0.1.nip.onion/', 'https://a:b@api.crossref.org/', 'https://api.crossref.org:8443/', 'nonsense']) {
      const { result, rows, seen } = await ask('right', { address })
      expect([address, result, rows, seen]).toEqual([address, { ok: false, fault: 'address' }, [], []])
    }
    const { around, world, rows } = makeWorld(standIns.origin)
    world.allowed = false
    expect(await boundedFetch(service, around)(request, signal)).toEqual({ ok: false, fault: 'unpermitted' })
    expect(rows).toEqual([])
  })

  it('waits for its turn, and is not sent where that is far away', async () => {
    standIns.manner('api.crossref.org', 'right')
    const { around, rows, world } = makeWorld(standIns.origin)
    const start = world.now
    const fetch = boundedFetch(service, around)
    const results = await Promise.all([1, 2, 3, 4, 5].map((n) => fetch({ ...request, address: `https://api.crossref.org/works?n=${n}` }, signal)))
    expect(rows.map(({ turn }) => turn - start)).toEqual([0, 5000, 10_000])
    expect(results.map((result) => (result.ok ? result.value : result.fault))).toEqual(['right', 'right', 'right', 'limited', 'limited'])
  })

  it('is answered from the cache while the answer is young, failures never', async () => {
    const { around, rows, world } = await ask('down')
    standIns.manner('api.crossref.org', 'right')
    const fetch = boundedFetch(service, around)
    for (let i = 0; i < 3; i += 1) expect(await fetch(request, signal)).toEqual({ ok: true, value: 'right' })
    expect(rows).toHaveLength(2)
    world.now += 61_000
    await fetch(request, signal)
    expect(rows).toHaveLength(3)
  })

  it('shows a blot for the reader’s key in the ledger, and sends the key', async () => {
    const before = standIns.asked.length
    const { rows } = await ask('right', { address: 'https://api.crossref.org/works?api-key=s3cret-key', secret: 's3cret-key' })
    expect(rows[0]?.address).toBe(`https://api.crossref.org/works?api-key=${blot}`)
    expect(standIns.asked.slice(before)).toEqual(['https://api.crossref.org/works?api-key=s3cret-key'])
  })
})
