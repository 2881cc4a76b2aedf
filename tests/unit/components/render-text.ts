import { readFileSync } from 'node:fs'

import { parseHTML } from 'linkedom'
import { render, type ComponentChild } from 'preact'

/** Renders components into a document without a browser. Call `draw` again to update; the element is the same. */
export function stage(): { readonly root: HTMLElement; readonly draw: (child: ComponentChild) => void } {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>')
  const root = document.querySelector<HTMLElement>('#root')
  if (root === null) throw new Error('stage: no root')
  return { root, draw: (child) => render(child, root) }
}

/** Clicks what stands under a selector in an element; throws where nothing does. */
export function click(root: HTMLElement, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector)
  if (target === null) throw new Error(`nothing to click under ${selector}`)
  target.dispatchEvent(new (eventOf(root))('click', { bubbles: true }))
}

function eventOf(root: HTMLElement): typeof Event {
  return root.ownerDocument.defaultView?.Event ?? Event
}

const messages: unknown = JSON.parse(readFileSync('locales/en.json', 'utf8'))

/** Stands for `t` of `@/lib/platform/i18n`: the English texts, read from the locale file; throws where one is missing. */
export function english(key: string, substitutions: readonly string[] | number = []): string {
  const found: unknown = key.split('.').reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), messages)
  if (typeof found !== 'string') throw new Error(`locales/en.json has no text ${key}`)
  const values = typeof substitutions === 'number' ? [String(substitutions)] : substitutions
  const forms = found.split(' | ')
  const form = typeof substitutions === 'number' && forms.length === 2 ? (forms[substitutions === 1 ? 0 : 1] ?? found) : found
  return form.replaceAll(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
}
