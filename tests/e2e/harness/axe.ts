import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { DrivenPage } from '@/scripts/drive/driven-browser'

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[]
}

interface Axe {
  run(context: unknown, options: unknown): Promise<AxeResults>
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Violations that axe finds on a page of ours, each as one line. */
export async function axeOnPage(page: DrivenPage): Promise<string[]> {
  await page.addScript(await source)
  return page.evaluate(async () => {
    const { violations } = await (Reflect.get(globalThis, 'axe') as Axe).run(document, {})
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`))
  })
}

/** The same inside our overlay. The page's `shadowRoot` of our host is set for the time of the run: axe cannot enter a closed root. */
export async function axeInOverlay(page: DrivenPage): Promise<string[]> {
  await page.addScript(await source)
  const found = await page.inOverlay(async (root) => {
    const { host } = root
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })
    try {
      const { violations } = await (Reflect.get(globalThis, 'axe') as Axe).run(host, { rules: { region: { enabled: false } } })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`))
    } finally {
      Reflect.deleteProperty(host, 'shadowRoot')
    }
  })
  if (!found) throw new Error('no overlay to look at')
  return found
}
