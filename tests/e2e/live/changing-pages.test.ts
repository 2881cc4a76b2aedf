import { describe, expect, it } from 'vitest'

import type { DrivenPage } from '@/scripts/drive/driven-browser'
import { openPopup, waitForPopup } from '@/scripts/drive/open-popup'
import { useSession } from '@/tests/e2e/harness/session'

import { badgesAt, opacities } from './badges-at'
import { articleMarkup, craneEnd, cranePage, craneTitle, ferryEnd, ferryTitle, otherParagraphs, pageOf, paragraphs, served } from './pages'

const [first, , ...others] = paragraphs

const session = useSession(
  served({
    'late.html': pageOf('<main></main>'),
    'lazy.html': pageOf(`<main>${articleMarkup(craneTitle, [first, ...others])}</main>`),
    'stream.html': pageOf(`<main>${articleMarkup(craneTitle)}</main>`),
    'wall.html': cranePage(),
    'folds.html': cranePage({ head: '<style>.folded .article-body { max-height: 3em; overflow: hidden }</style>' }),
    'plain.html': cranePage(),
    'ads.html': cranePage(),
    'notice.html': cranePage({ head: '<style>#notice { position: fixed; inset: 0; background: #fff } body { font: 16px/1.6 serif }</style>' }),
    'broken.html': pageOf(`<main>${articleMarkup(craneTitle)}</main><form><input name="getAttribute"><input name="firstChild"><input name="parentNode"><input name="nextSibling"></form><form><input name="localName"></form><img name="title" alt="">`),
  }),
)

const open = (name: string): Promise<DrivenPage> => session.browser.open(session.url(name))

/** The page's own script sets the markup of the first element that a selector finds. */
const write = (page: DrivenPage, selector: string, markup: string): Promise<void> =>
  page.evaluate(
    (wanted, html) => {
      const element = document.querySelector(wanted)
      if (element) element.innerHTML = html
    },
    selector,
    markup,
  )

const popupSays = async (address: string, words: string): Promise<string> => {
  const popup = await openPopup(session.browser, session.url(address))
  const text = await waitForPopup(popup, words)
  await popup.close()
  return text
}

describe('late content', () => {
  it('is read when it comes, after the page was found to have no article', async () => {
    const page = await open('late.html')
    await popupSays('late.html', 'No article here')
    await write(page, 'main', articleMarkup(craneTitle))
    await badgesAt(page, craneEnd)
    await page.close()
  })

  it('comes part by part as the page is scrolled', async () => {
    const page = await open('lazy.html')
    await popupSays('lazy.html', 'Nothing to flag')
    await page.evaluate((text) => {
      const end = document.createElement('div')
      document.querySelector('.article-body')?.append(end)
      new IntersectionObserver((entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        end.outerHTML = `<p>${text}</p>`
      }).observe(end)
      end.scrollIntoView()
    }, paragraphs[1])
    await badgesAt(page, craneEnd)
    await page.close()
  })

  it('is one article after another, and each has its badges', async () => {
    const page = await open('stream.html')
    await badgesAt(page, craneEnd)
    await page.evaluate((markup) => document.querySelector('main')?.insertAdjacentHTML('beforeend', markup), articleMarkup(ferryTitle, otherParagraphs))
    await badgesAt(page, craneEnd, ferryEnd)
    await page.evaluate((title) => {
      document.title = title
      history.replaceState(null, '', 'stream.html?article=ferry')
    }, ferryTitle)
    await popupSays('stream.html?article=ferry', ferryTitle)
    await badgesAt(page, craneEnd, ferryEnd)
    await page.close()
  })
})

describe('a paywall', () => {
  it('takes text away: its badge goes, and the rest is read as not complete', async () => {
    const page = await open('wall.html')
    await badgesAt(page, craneEnd)
    await write(page, '.article-body', `<p>${first}</p><p>${others[0]}</p><p>${others[1]} …</p><div class="paywall">Subscribe to read on.</div>`)
    await popupSays('wall.html', 'Nothing to flag')
    await badgesAt(page)
    await page.close()
  })

  it('folds text away, and unfolds it: no badge over what is folded', async () => {
    const page = await open('folds.html')
    await badgesAt(page, craneEnd)
    await page.evaluate(() => document.documentElement.classList.add('folded'))
    await badgesAt(page)
    await page.evaluate(() => document.documentElement.classList.remove('folded'))
    await badgesAt(page, craneEnd)
    await page.close()
  })
})

it('follows a translation by the browser and its end', async () => {
  const page = await open('plain.html')
  await badgesAt(page, craneEnd)
  // As browsers do it: each text node becomes two font elements around other words.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    document.documentElement.classList.add('translated-ltr')
    Reflect.set(
      globalThis,
      'restore',
      texts.map((node) => {
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = node.data.replaceAll('three million euros', 'no less than 3,000,000 euros')
        outer.append(inner)
        node.replaceWith(outer)
        return () => outer.replaceWith(node)
      }),
    )
  })
  await badgesAt(page, 'no less than 3,000,000 euros')
  await page.evaluate(() => {
    for (const restore of Reflect.get(globalThis, 'restore') as (() => void)[]) restore()
  })
  await badgesAt(page, craneEnd)
  await page.close()
})

describe('what is laid over or between', () => {
  it('an advertisement between paragraphs moves the badge, and is not read', async () => {
    const page = await open('ads.html')
    await badgesAt(page, craneEnd)
    await page.evaluate(() => document.querySelector('.article-body p')?.insertAdjacentHTML('afterend', '<div class="ad-slot" style="height: 400px"><p>Buy three cranes for two, “the best in town”, critics say.</p></div>'))
    await badgesAt(page, craneEnd)
    await page.close()
  })

  it('a notice over the page covers the badges too, until it is gone', async () => {
    const page = await open('notice.html')
    await badgesAt(page, craneEnd)
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="notice"><p>We and our 812 partners value your privacy, and keep cookies on your device, as experts say everybody should.</p><button>Agree</button></div>'))
    await expect.poll(() => opacities(page), { timeout: 15_000 }).toEqual(['0'])
    await page.evaluate(() => document.querySelector('#notice')?.remove())
    await expect.poll(() => opacities(page), { timeout: 15_000 }).toEqual(['1'])
    await badgesAt(page, craneEnd)
    await page.close()
  })
})

it('is read also where forms and images bear the names that a reader asks for', async () => {
  const page = await open('broken.html')
  await badgesAt(page, craneEnd)
  await popupSays('broken.html', 'Where it comes from')
  await page.close()
})
