import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { clickControl, openPopup, popupText, waitForPopup } from '@/scripts/drive/open-popup'
import { waitForBadges } from '@/scripts/drive/read-overlay'

import type { Session } from './session'

export interface LedgerRow {
  readonly address: string
  readonly text: string
}

const filler = 'The strait is narrow and cold, and the towns on both of its shores have lived by the ferries for longer than anybody can remember. '.repeat(4)

/** A story of today that cites a report of Reuters without a link, and links a post. People and events are invented. */
export const straitStory = (): string => `<!doctype html><html lang="en"><head><title>The Minister Who Closed the Strait</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Loud Lantern">
<meta property="article:published_time" content="${new Date().toISOString()}"></head><body><article><h1>The Minister Who Closed the Strait</h1><p>${filler}</p>
<p>According to Reuters, the escort plan was first raised in a forty-minute call between Minister Ilse Marrowby and Admiral Desmond Crane about the Halvern Strait.</p>
<p>${filler}</p><p>Marrowby wrote <a href="https://x.com/marrowby/status/1234567890123">on X</a>: “A channel is a road for everyone, and we do not rent it out to cannons.”</p><p>${filler}</p></article></body></html>`

/** The story in a tab, once it is read, and the popup for it. */
export async function openStory(session: Session, name: string): Promise<{ page: DrivenPage; popup: DrivenPage }> {
  const page = await session.browser.open(session.url(name))
  await waitForBadges(page, 1)
  const popup = await openPopup(session.browser, session.url(name))
  await waitForPopup(popup, 'A report that is not linked')
  return { page, popup }
}

/** The page of settings, once its switches are there. */
export async function openSettings(session: Session): Promise<DrivenPage> {
  const options = await session.browser.openExtensionPage('options.html')
  await poll('the switches are there', () => options.evaluate(() => document.querySelectorAll('[role=switch]').length), (count) => count > 0)
  return options
}

export const isOn = (options: DrivenPage, service: string): Promise<boolean> =>
  options.evaluate((name) => [...document.querySelectorAll('label')].find((label) => label.textContent.includes(name))?.querySelector('input')?.checked === true, service)

/** Turns a service on as a reader does: its switch, then the question. */
export async function allowService(session: Session, service: string): Promise<void> {
  const options = await openSettings(session)
  if (!(await isOn(options, service))) {
    await clickControl(options, service)
    await clickControl(options, 'Turn it on')
  }
  await poll(`${service} is on`, () => isOn(options, service), Boolean)
  await options.close()
}

/** What stands in the list of requests, newest first. */
export async function readLedger(session: Session): Promise<LedgerRow[]> {
  const options = await session.browser.openExtensionPage('options.html')
  const text = (): Promise<string> => options.evaluate(() => document.querySelector('#options')?.textContent ?? '')
  await poll('the ledger is there', text, (said) => said.includes('Nothing was ever asked') || said.includes('Clear the list'))
  const rows = await options.evaluate(() => [...document.querySelectorAll('.ledger li')].map((row) => ({ address: row.querySelector('.ledger-address')?.textContent ?? '', text: (row.textContent ?? '').replace(/\s+/g, ' ') })))
  await options.close()
  return rows
}

/** What the popup says once a look-up has ended. */
export const settled = (popup: DrivenPage): Promise<string> => poll('the look-up has ended', () => popupText(popup), (text) => !text.includes('Asking …') && /was asked|nothing that fits|Not checked/.test(text), 30_000)

/** Empties the cache of answers, turns included: a new day. */
export const forgetAnswers = (popup: DrivenPage): Promise<void> =>
  popup.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('source-context')
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => fail(request.error ?? new Error('no database')))
    })
    const clearing = database.transaction('answers', 'readwrite')
    clearing.objectStore('answers').clear()
    await new Promise((done) => clearing.addEventListener('complete', done))
    database.close()
  })
