import type { GeneratedI18nStructure } from '#i18n'
import { browser } from 'wxt/browser'

/** Names of all texts, as `locales/en.json` has them, nested keys joined by dots (`popup.title`). */
export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>

/**
 * The text of that name in the reader's language. `$1` … `$9` stand for `substitutions`; a number picks the plural form
 * (`one | many`) and stands for `$1`. Light: fit for content scripts.
 */
export function t(key: TextKey, substitutions?: readonly string[] | number): string {
  return textNamed(key, substitutions)
}

/** The same for a name that is put together at run time; where there is no such text, the empty string. */
export function textNamed(key: string, substitutions?: readonly string[] | number): string {
  const values = typeof substitutions === 'number' ? [String(substitutions)] : [...(substitutions ?? [])]
  const text = getMessage(key.replaceAll('.', '_'), values)
  if (typeof substitutions !== 'number') return text
  const [one = '', many = one] = text.split(' | ')
  return substitutions === 1 ? one : many
}

/** By hand and not by `createI18n`, whose checks the types make already: this is injected into pages. */
function getMessage(name: string, values: string[]): string {
  // The generated overloads know the names of today's texts only.
  const i18n: { getMessage(name: string, values: string[]): string } = browser.i18n
  return i18n.getMessage(name, values)
}
