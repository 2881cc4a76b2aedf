import { describe, expect, it } from 'vitest'

import type { DrivenPage } from '@/scripts/drive/driven-browser'
import { useSession } from '@/tests/e2e/harness/session'

import { badgesAt, opacities } from './badges-at'
import { articleMarkup, craneEnd, cranePage, craneTitle, ferryEnd, otherParagraphs, pageOf, paragraphs, served } from './pages'

const style = (css: string): { head: string } => ({ head: `<style>body { font: 17px/1.6 serif } ${css}</style>` })
const long = [...paragraphs, ...paragraphs.slice(2), otherParagraphs[1], ...otherParagraphs.slice(3)]

const session = useSession(
  served({
    'plain.html': cranePage(style('')),
    'header.html': pageOf(`<header>The Harbour Post</header><main>${articleMarkup(craneTitle, long)}</main>`, style('header { position: sticky; top: 0; height: 120px; background: #dde } main { padding-bottom: 3000px }')),
    'columns.html': pageOf(`<main>${articleMarkup(craneTitle, long)}</main>`, style('.article-body { columns: 3; height: 420px }')),
    'scroller.html': pageOf(`<main>${articleMarkup(craneTitle, long)}</main>`, style('html, body { height: 100%; margin: 0; overflow: hidden } main { height: 300px; overflow: auto }')),
    'rtl.html': cranePage({ ...style(''), attributes: 'lang="en" dir="rtl"' }),
    'zoomed.html': cranePage(style('html { zoom: 1.3 }')),
  }),
)

const open = (name: string): Promise<DrivenPage> => session.browser.open(session.url(name))

/** Zooms a tab as the reader does with the keyboard. */
async function zoom(address: string, factor: number): Promise<void> {
  const ours = await session.browser.openExtensionPage('popup.html')
  await ours.evaluate(
    async (url, by) => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; setZoom(tab: number, by: number): Promise<void> } }
      for (const tab of await api.tabs.query({})) if (tab.url === url) await api.tabs.setZoom(tab.id, by)
    },
    session.url(address),
    factor,
  )
  await ours.close()
}

describe('badges stay at their words', () => {
  it.each([0.5, 1.5, 3])('when the reader zooms by %d', async (factor) => {
    const page = await open('plain.html')
    await badgesAt(page, craneEnd)
    await zoom('plain.html', factor)
    await badgesAt(page, craneEnd)
    await zoom('plain.html', 1)
    await badgesAt(page, craneEnd)
    await page.close()
  })

  it('when the window is made narrow and wide', async () => {
    const page = await open('plain.html')
    await badgesAt(page, craneEnd)
    for (const [width, height] of [[320, 700], [1300, 700], [1100, 800]] as const) {
      await page.resize(width, height)
      await badgesAt(page, craneEnd)
    }
    await page.close()
  })

  it('when a font comes late', async () => {
    const page = await open('plain.html')
    await badgesAt(page, craneEnd)
    const width = (): Promise<number> => page.evaluate(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('h1') ?? document.body)
      return range.getBoundingClientRect().width
    })
    const before = await width()
    await page.evaluate(async () => {
      const sources = ['Liberation Serif', 'DejaVu Serif', 'Times New Roman', 'Noto Serif', 'Liberation Sans', 'Arial'].map((name) => `local("${name}")`).join()
      const face = new FontFace('Late', sources, { sizeAdjust: '170%' } as FontFaceDescriptors)
      document.fonts.add(face)
      document.body.style.fontFamily = 'Late, serif'
      await face.load()
    })
    await expect.poll(width).toBeGreaterThan(1.1 * before)
    await badgesAt(page, craneEnd)
    await page.close()
  })

  it.each(['columns', 'rtl', 'zoomed'])('on a page with %s', async (name) => {
    const page = await open(`${name}.html`)
    await badgesAt(page, ...(name === 'columns' ? [craneEnd, ferryEnd] : [craneEnd]))
    await page.close()
  })
})

it('a scroller in the page shows the badges of the words that it shows', async () => {
  const page = await open('scroller.html')
  await badgesAt(page, craneEnd)
  await page.evaluate(() => document.querySelector('main')?.scrollBy({ top: 2000, behavior: 'instant' }))
  await badgesAt(page, ferryEnd)
  await page.close()
})

it('a badge whose words lie under a sticky header is covered with them', async () => {
  const page = await open('header.html')
  await badgesAt(page, craneEnd, ferryEnd)
  const scrollTo = (top: number): Promise<void> =>
    page.evaluate((at) => {
      const second = document.querySelectorAll('.article-body p')[1]
      scrollBy({ top: (second?.getBoundingClientRect().top ?? 0) - at, behavior: 'instant' })
    }, top)
  await scrollTo(60)
  await expect.poll(() => opacities(page), { timeout: 15_000 }).toEqual(['0', '1'])
  await scrollTo(200)
  await expect.poll(() => opacities(page), { timeout: 15_000 }).toEqual(['1', '1'])
  await page.close()
})
