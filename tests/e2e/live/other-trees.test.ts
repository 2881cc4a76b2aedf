import { describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { useSession } from '@/tests/e2e/harness/session'

import { badgeCount } from './badges-at'
import { articleMarkup, craneEnd, craneTitle, ferryEnd, ferryTitle, otherParagraphs, pageOf, served } from './pages'

const crane = articleMarkup(craneTitle)
const ferry = articleMarkup(ferryTitle, otherParagraphs)
/** What a page says of itself that is no more than a case around a frame. */
const head = `<meta property="article:published_time" content="2026-04-01"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${craneTitle}"}</script>`
const frame = '<header style="height: 90px">The Harbour Reader</header><iframe title="Article" style="width: 700px; height: 1200px; margin-left: 50px"'

const session = useSession(
  served({
    'shadow.html': pageOf(`<main><news-story><template shadowrootmode="open">${crane}</template></news-story></main>`, { head }),
    'crane.html': pageOf(crane),
    'ferry.html': pageOf(ferry, { title: ferryTitle }),
    'frame.html': pageOf(`${'<iframe title="Advertisement" hidden></iframe>'.repeat(25)}${frame} class="story" src="/crane.html"></iframe>`, { head }),
    'late.html': pageOf(`${frame} class="story"></iframe><script>setTimeout(() => { document.querySelector('iframe').src = '/crane.html' }, 1500)</script>`, { head }),
  }),
)

/** How far the middle of the one badge is from the end of these words, wherever they stand; CSS pixels. `null`: no badge, or no such words. */
function distanceTo(page: DrivenPage, words: string): Promise<number | null> {
  return page.inOverlay((root, end) => {
    const { ownerDocument } = root.host
    const trees = [ownerDocument, ...[...ownerDocument.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    const paragraph = trees.flatMap((tree) => [...tree.querySelectorAll('p')]).find(({ textContent }) => textContent.includes(end))
    const badge = root.querySelector('.sc-badge')?.getBoundingClientRect()
    const text = paragraph?.firstChild
    if (!badge || !text) return null
    const range = ownerDocument.createRange()
    const at = (text.nodeValue ?? '').indexOf(end) + end.length
    range.setStart(text, at - 1)
    range.setEnd(text, at)
    const { right, top } = range.getBoundingClientRect()
    return Math.hypot(badge.left + badge.width / 2 - right, badge.top + badge.height / 2 - top)
  }, words)
}

const standsAt = (page: DrivenPage, words: string): Promise<number | null> => poll(`the badge stands at “${words}”`, () => distanceTo(page, words), (distance) => distance !== null && distance < 16, 20_000)

describe('an article in an open shadow tree', () => {
  it('is read and marked there, by a sheet that the tree adopts', async () => {
    const page = await session.browser.open(session.url('shadow.html'))
    await badgeCount(page, 1)
    await standsAt(page, craneEnd)
    const adopted = (): Promise<string[]> => page.evaluate(() => [...(document.querySelector('news-story')?.shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)))
    await poll('rules in the tree', adopted, (rules) => rules.some((rule) => rule.includes('::highlight(source-context-medium)')))
    expect(await page.evaluate(() => [...(document.querySelector('news-story')?.shadowRoot?.children ?? [])].map(({ localName }) => localName))).toEqual(['article'])
    await page.evaluate(() => {
      const root = document.querySelector('news-story')?.shadowRoot
      if (root) root.adoptedStyleSheets = []
    })
    expect(await adopted()).toEqual([])
    await page.resize(640, 700)
    await poll('rules in the tree again', adopted, (rules) => rules.some((rule) => rule.includes('::highlight(source-context-medium)')))
    await page.close()
  })
})

describe('an article in a frame of the page’s own', () => {
  const highlights = (page: DrivenPage): Promise<string[]> => page.evaluate(() => {
    const view = document.querySelector<HTMLIFrameElement>('.story')?.contentWindow as (Window & typeof globalThis) | null | undefined
    return [...(view?.CSS.highlights.keys() ?? [])]
  })

  it.each(['frame.html', 'late.html'])('is read and marked there, whenever the frame comes: %s', async (path) => {
    const page = await session.browser.open(session.url(path))
    await badgeCount(page, 1)
    await standsAt(page, craneEnd)
    await poll('highlights in the frame', () => highlights(page), (names) => names.includes('source-context-medium'))
    expect(await page.evaluate(() => document.querySelector('source-context'))).toBeNull()
    await page.close()
  })

  it('is followed to what the frame shows next', async () => {
    const page = await session.browser.open(session.url('frame.html'))
    await standsAt(page, craneEnd)
    await page.evaluate(() => document.querySelector('.story')?.setAttribute('src', '/ferry.html'))
    await standsAt(page, ferryEnd)
    await page.close()
  })
})
