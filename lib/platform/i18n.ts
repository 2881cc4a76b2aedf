import type { GeneratedI18nStructure } from '#i18n'
import { createI18n } from '@wxt-dev/i18n'

/** Names of all texts, as `locales/en.json` has them, nested keys joined by dots (`popup.title`). */
export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>

const i18n = createI18n()

/**
 * The text of that name in the reader's language. `$1` … `$9` stand for `substitutions`; a number picks the plural form
 * (`one | many`) and stands for `$1`. Light: fit for content scripts.
 */
export function t(key: TextKey, substitutions?: readonly string[] | number): string {
  return textNamed(key, substitutions)
}

/** The same for a name that is put together at run time; where there is no such text, the empty string. */
export function textNamed(key: string, substitutions?: readonly string[] | number): string {
  if (substitutions === undefined) return i18n.t(key)
  return typeof substitutions === 'number' ? i18n.t(key, substitutions) : i18n.t(key, [...substitutions])
}
