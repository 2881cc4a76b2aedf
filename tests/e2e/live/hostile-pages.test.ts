import { constants, inflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { useSession } from '@/tests/e2e/harness/session'

import { badgesAt, pause } from './badges-at'
import { articleMarkup, craneEnd, cranePage, craneTitle, pageOf, paragraphs, served } from './pages'

const session = useSession(
  served({
    'printed.html': cranePage({ head: '<style>body { font: 17px/1.6 serif }</style>' }),
    'closed.html': cranePage({ head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">` }),
    'unset.html': cranePage({ head: '<style>* { all: unset !important } article, p, h1 { display: block !important }</style>' }),
    'restless.html': pageOf(`<main>${articleMarkup(craneTitle, paragraphs)}</main>`),
  }),
)

const open = async (name: string): Promise<DrivenPage> => {
  const page = await session.browser.open(session.url(name))
  await badgesAt(page, craneEnd)
  return page
}

/** What a printed page draws: the streams of its PDF that draw text. */
async function printed(page: DrivenPage): Promise<string[]> {
  const isChromium = session.browser.family === 'chromium'
  const { data } = (await page.send(isChromium ? 'Page.printToPDF' : 'browsingContext.print', isChromium ? { printBackground: true } : { background: true })) as { data: string }
  const bytes = Buffer.from(data, 'base64')
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/FlateDecode[^]*?stream\r?\n/g)].map(({ index, 0: { length } }) => {
    // Streams end before the bytes do; those that are no text at all do not matter.
    try {
      return inflateSync(bytes.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
    } catch {
      return ''
    }
  })
  return streams.filter((stream) => /\sBT\s/.test(stream))
}

it('prints the page as if we were not there', async () => {
  await pause(session.browser, true)
  const page = await session.browser.open(session.url('printed.html'))
  await page.activate()
  const without = await printed(page)
  expect(without.length, 'there is something to compare').toBeGreaterThan(0)
  await pause(session.browser, false)
  await badgesAt(page, craneEnd)
  expect(await printed(page)).toEqual(without)
  await badgesAt(page, craneEnd)
  await page.close()
})

describe('a page that', () => {
  it('allows nothing (default-src none) has its badges and their look', async () => {
    const page = await open('closed.html')
    expect(await page.inOverlay((root) => getComputedStyle(root.querySelector('.sc-badge') ?? root.host).position)).toBe('absolute')
    expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('source-context')))).not.toEqual([])
    await page.close()
  })

  it('takes every style away (all: unset) has its badges and their look', async () => {
    const page = await open('unset.html')
    const look = await page.inOverlay((root) => {
      const badge = root.querySelector('.sc-badge')
      if (!badge) return null
      const { position, cursor, borderRadius } = getComputedStyle(badge)
      return { position, cursor, round: borderRadius !== '0px', host: getComputedStyle(root.host).position }
    })
    expect(look).toEqual({ position: 'absolute', cursor: 'pointer', round: true, host: 'absolute' })
    await page.close()
  })

  it('removes foreign nodes every second keeps its badges', async () => {
    const page = await open('restless.html')
    await page.evaluate(() => {
      Reflect.set(globalThis, 'removed', 0)
      setInterval(() => {
        for (const node of document.querySelectorAll('source-context')) {
          node.remove()
          Reflect.set(globalThis, 'removed', Number(Reflect.get(globalThis, 'removed')) + 1)
        }
      }, 1000)
    })
    const removed = (): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'removed')))
    await poll('it was removed eight times', removed, (times) => times >= 8, 30_000)
    await badgesAt(page, craneEnd)
    await page.close()
  })

  it('removes them at once each time bears few of ours, and has the badge back when it stops', async () => {
    const page = await open('restless.html')
    await page.evaluate(() => {
      let removed = 0
      const observer = new MutationObserver(() => {
        const node = document.querySelector('source-context')
        if (!node) return
        node.remove()
        Reflect.set(globalThis, 'removed', (removed += 1))
        if (removed >= 4) observer.disconnect()
      })
      observer.observe(document.documentElement, { childList: true })
      document.querySelector('source-context')?.remove()
    })
    await poll('it has given up', () => page.evaluate(() => Number(Reflect.get(globalThis, 'removed'))), (times) => times >= 4, 30_000)
    await badgesAt(page, craneEnd)
    await page.close()
  })
})
