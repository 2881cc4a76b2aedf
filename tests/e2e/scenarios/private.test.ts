import { describe, expect, it } from 'vitest'

import { closePrivateWindows, openPrivately, waitForCount } from '@/scripts/drive/extension-tabs'
import { openPopup, waitForPopup } from '@/scripts/drive/open-popup'
import { useSession } from '@/tests/e2e/harness/session'

const session = useSession()

describe('private windows', () => {
  it('are read like others, and nothing of them is kept; the popup says so', async () => {
    const address = session.url('commentary.html')
    await openPrivately(session.browser, address)
    expect(await waitForCount(session.browser, address, '4')).toBe('4')
    const popup = await openPopup(session.browser, address)
    const said = await waitForPopup(popup, 'Where it comes from')
    expect(said).toContain('Nothing is kept from private windows.')
    expect(said).not.toMatch(/Look it up|Choose look-ups/)
    await popup.close()
    await closePrivateWindows(session.browser)
    const page = await session.browser.open(session.url('soup.html'))
    const other = await openPopup(session.browser, session.url('soup.html'))
    await waitForPopup(other, 'Kept articles (1)')
    const stored = await other.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name = '' }) => name)
      const rows: string[] = []
      for (const name of names) {
        const database = await new Promise<IDBDatabase>((done, fail) => {
          const request = indexedDB.open(name)
          request.addEventListener('success', () => done(request.result))
          request.addEventListener('error', () => fail(request.error ?? new Error(name)))
        })
        for (const store of database.objectStoreNames) {
          const request = database.transaction(store).objectStore(store).getAll()
          await new Promise((done) => request.addEventListener('success', done))
          rows.push(...request.result.map((row) => JSON.stringify(row)))
        }
        database.close()
      }
      return rows.join('\n')
    })
    expect(stored).toContain('Bridge toll')
    expect(stored).not.toContain('Closed the Strait')
    await other.close()
    await page.close()
  })
})
