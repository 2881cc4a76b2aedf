import type { DrivenPage } from '@/scripts/drive/driven-browser'

/** A document as it serialises, and each of its text nodes for itself. */
interface Serialised {
  readonly markup: string
  readonly texts: readonly string[]
}

/** Opens the address in a frame of `beside`, a page of the same origin: scripts run there, the extension does not. */
function untouched(beside: DrivenPage, url: string): Promise<Serialised> {
  return beside.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    const loaded = new Promise((done) => frame.addEventListener('load', done))
    document.body.append(frame)
    await loaded
    const root = frame.contentDocument?.documentElement
    if (!root) throw new Error(`${address} cannot be framed`)
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
    const markup = root.outerHTML
    frame.remove()
    return { markup, texts }
  }, url)
}

/** The page's own document, our host left out of the account. */
function withoutHost(page: DrivenPage): Promise<Serialised> {
  return page.evaluate(() => {
    const root = document.documentElement
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('source-context')) texts.push(walker.currentNode.nodeValue ?? '')
    const host = document.querySelector('source-context')?.outerHTML ?? ''
    return { markup: root.outerHTML.replace(host, ''), texts }
  })
}

function firstDifference(seen: string, wanted: string): string | null {
  if (seen === wanted) return null
  let at = 0
  while (seen[at] === wanted[at]) at += 1
  return `at ${at}: “${seen.slice(at, at + 80)}” is “${wanted.slice(at, at + 80)}” without us`
}

/**
 * How a page's DOM differs, our host aside, from what its server and its own scripts make of it without the extension; `null` where it
 * does not, byte for byte: markup, and each text node for itself. `beside`: another page of the same origin that is no article.
 */
export async function differenceFromUntouched(page: DrivenPage, beside: DrivenPage): Promise<string | null> {
  const wanted = await untouched(beside, await page.evaluate(() => location.href))
  const seen = await withoutHost(page)
  return firstDifference(seen.markup, wanted.markup) ?? firstDifference(JSON.stringify(seen.texts), JSON.stringify(wanted.texts))
}
