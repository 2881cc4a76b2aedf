import { describe, expect, it, vi } from 'vitest'

const stored: Record<string, unknown> = {}
vi.mock('@/lib/platform/browser', () => ({
  browser: { storage: { local: { get: async (key: string) => ({ [key]: stored[key] }), set: async (values: object) => void Object.assign(stored, values) } } },
}))
const { allowService, keepKey, readLookupSettings, toLookupSettings } = await import('@/lib/platform/lookup-settings')

describe('settings of look-ups', () => {
  it('allow nothing before the reader chose', async () => {
    expect(await readLookupSettings()).toEqual({ allowed: [], keys: {} })
  })

  it('are changed one by one', async () => {
    await allowService('gdelt', true)
    await allowService('gdelt', true)
    await allowService('archive', true)
    await allowService('gdelt', false)
    expect([await keepKey('nyt', ' my-own_key1 '), await keepKey('guardian', 'a b c d e f g h'), await keepKey('guardian', 'x&y=1234567')]).toEqual([true, false, false])
    expect(await readLookupSettings()).toEqual({ allowed: ['archive'], keys: { nyt: 'my-own_key1' } })
    await keepKey('nyt', '')
    expect(await readLookupSettings()).toEqual({ allowed: ['archive'], keys: {} })
  })

  it.each([undefined, null, 7, 'all', [], { allowed: 'gdelt', keys: 'x' }, { allowed: [1, {}], keys: { nyt: 5, guardian: '"><script>' } }])('take %j for nothing chosen', (value) => {
    expect(toLookupSettings(value)).toEqual({ allowed: [], keys: {} })
  })
})
