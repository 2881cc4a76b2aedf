import { i18n } from '#i18n'

/** Names of all texts, as `locales/en.json` has them, nested keys joined by dots (`popup.title`). */
export type TextKey = Parameters<typeof i18n.t>[0]

/**
 * The text of that name in the reader's language. `$1` … `$9` stand for `substitutions`; a number picks the plural form and stands
 * for `$1` where no substitutions are given.
 */
export const t: (key: TextKey, substitutions?: readonly string[] | number) => string = i18n.t as never
