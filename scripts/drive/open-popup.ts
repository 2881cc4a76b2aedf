import { type DrivenBrowser, type DrivenPage, poll } from './driven-browser'
import { tabShowing } from './extension-tabs'

/** The popup as a page of its own, for the tab that shows `url`. */
export async function openPopup(browser: DrivenBrowser, url: string): Promise<DrivenPage> {
  return browser.openExtensionPage(`popup.html?tab=${await tabShowing(browser, url)}`)
}

/** What the popup says, white space collapsed. */
export function popupText(popup: DrivenPage): Promise<string> {
  return popup.evaluate(() => (document.querySelector('#popup')?.textContent ?? '').replace(/\s+/g, ' ').trim())
}

/** Resolves with the popup's text once it has this in it. */
export function waitForPopup(popup: DrivenPage, words: string): Promise<string> {
  return poll(`the popup says “${words}”`, () => popupText(popup), (text) => text.includes(words))
}

/** Clicks the control with this accessible name (its `aria-label`, or its text), as a person does. */
export async function clickControl(page: DrivenPage, name: string): Promise<void> {
  await page.activate()
  const find = (): Promise<{ x: number; y: number; hovered: boolean } | null> =>
    page.evaluate(async (wanted) => {
      const nameOf = (node: Element): string => (node.getAttribute('aria-label') ?? node.closest('label')?.textContent ?? node.textContent).replace(/\s+/g, ' ').trim()
      const control = [...document.querySelectorAll('button, a[href], input, summary')].find((node) => node.checkVisibility() && nameOf(node).includes(wanted))
      control?.scrollIntoView({ block: 'center', behavior: 'instant' })
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const rect = control?.getBoundingClientRect()
      const point = control && rect && { x: rect.left + Math.min(rect.width / 2, 40), y: rect.top + rect.height / 2, hovered: control.matches(':hover') }
      // What came in above it meanwhile has moved it: it is looked for again.
      return point && point.y > 0 && point.y < innerHeight ? point : null
    }, name)
  // A popup goes on filling from the store, and a browser may scroll later than it says: pressed is what the pointer is seen to be on.
  const reach = async (): Promise<{ x: number; y: number } | null> => {
    const point = await find()
    if (point !== null) await page.hover(point.x, point.y)
    return (await find())?.hovered === true ? point : null
  }
  const point = await poll(`the pointer is on a control named “${name}”`, reach, (found) => found !== null)
  if (point) await page.click(point.x, point.y)
}
