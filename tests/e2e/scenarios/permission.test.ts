import { describe, expect, inject, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { clickControl, waitForPopup } from '@/scripts/drive/open-popup'
import { isOn, openSettings, openStory, readLedger, settled, straitStory } from '@/tests/e2e/harness/look-up-steps'
import { useSession } from '@/tests/e2e/harness/session'
import { standInServices } from '@/tests/lookups/stand-in-services'

const gdelt = 'api.gdeltproject.org'
const origins = [`https://${gdelt}/*`]
const standIns = standInServices()
standIns.manner(gdelt, 'nothing')
const { asked } = standIns

/** The questions of Chromium can be answered where its interface is drawn by itself and not by the system. */
const isDriven = inject('browser') === 'firefox' || process.platform !== 'darwin'
const session = useSession((name) => (name.includes('strait') ? { type: 'text/html; charset=utf-8', body: straitStory() } : null), standIns, true)

const mayAsk = (options: DrivenPage): Promise<boolean> =>
  options.evaluate((wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } } }
    return chrome.permissions.contains({ origins: wanted })
  }, origins)

/** Turns the service on, up to where the browser asks. */
const turnOn = async (options: DrivenPage): Promise<void> => {
  await clickControl(options, 'GDELT')
  await clickControl(options, 'Turn it on')
}

const problem = (options: DrivenPage): Promise<string> => options.evaluate(() => document.querySelector('.service-problem')?.textContent ?? '')

describe.skipIf(!isDriven)('where the reader took the permission for all sites away, the browser asks', () => {
  it('and without her yes the service stays off, which is said; with it the service is on, and asked when she asks', async () => {
    const { page, popup } = await openStory(session, 'strait')
    await session.browser.takeSitesAway()
    const options = await openSettings(session)
    expect(await mayAsk(options)).toBe(false)
    await turnOn(options)
    await session.browser.answerQuestion(false)
    await poll('it is said', () => problem(options), (said) => said === 'It stays off: the browser did not allow it.')
    expect(await isOn(options, 'GDELT')).toBe(false)
    expect(await mayAsk(options)).toBe(false)
    await turnOn(options)
    await session.browser.answerQuestion(true)
    await poll('it is on', () => isOn(options, 'GDELT'), Boolean)
    expect(await problem(options)).toBe('')
    expect(await mayAsk(options)).toBe(true)
    expect(await readLedger(session)).toEqual([])
    expect(asked).toEqual([])
    await waitForPopup(popup, 'Look it up')
    await clickControl(popup, 'Look it up')
    expect(await settled(popup)).toContain('GDELT: nothing that fits')
    expect(asked).toHaveLength(1)
    expect((await readLedger(session)).map(({ address }) => address)).toEqual(asked)
    for (const one of [options, popup, page]) await one.close()
  })
})
