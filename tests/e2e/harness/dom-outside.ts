import type { DrivenPage } from '@/scripts/drive/driven-browser'

/** How the page's own DOM differs from what its server sent, our host aside; `null` where it does not: markup, and each text node for itself. */
export function differenceFromServed(page: DrivenPage): Promise<string | null> {
  return page.evaluate(async () => {
    const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    const textsOf = (root: Node): string[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('source-context')) texts.push(walker.currentNode.nodeValue ?? '')
      return texts
    }
    const copy = document.documentElement.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return 'no HTML'
    copy.querySelector('source-context')?.remove()
    const firstDifference = (a: string, b: string): string | null => {
      if (a === b) return null
      let at = 0
      while (a[at] === b[at]) at += 1
      return `at ${at}: “${a.slice(at, at + 80)}” was “${b.slice(at, at + 80)}”`
    }
    const markup = firstDifference(copy.outerHTML, served.documentElement.outerHTML)
    return markup ?? firstDifference(JSON.stringify(textsOf(document.documentElement)), JSON.stringify(textsOf(served.documentElement)))
  })
}
