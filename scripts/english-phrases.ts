import type { Phrase } from '@/lib/analysis'
import texts from '@/locales/en.json'

/** The English sentences of `locales/en.json`, for commands that run outside the extension. An unknown key is given back as it is. */
export const englishPhrase: Phrase = (key, substitutions = []) => {
  let value: unknown = texts
  for (const name of key.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof value === 'string' ? value.replace(/\$(\d)/gu, (_, n: string) => substitutions[Number(n) - 1] ?? '') : key
}
