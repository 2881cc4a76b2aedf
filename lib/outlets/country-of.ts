import { hostOf } from './registrable-domain'

/** Country codes that registries sell to everybody (`.io`, `.tv`), and the Union's: they tell no country. */
const sold = new Set(['ac', 'ag', 'ai', 'am', 'as', 'cc', 'cd', 'co', 'dj', 'eu', 'fm', 'gg', 'gl', 'im', 'io', 'la', 'ly', 'me', 'ms', 'nu', 'pm', 'pn', 'sc', 'sh', 'so', 'st', 'su', 'tk', 'to', 'tv', 'vc', 'vg', 'vu', 'ws'])

/** The country that the top-level domain of an http(s) address or host stands for (ISO 3166-1, lower case; `gb` for `.uk`); `null` where it tells none. */
export function countryOf(address: string): string | null {
  const top = hostOf(address)?.split('.').at(-1) ?? ''
  if (!/^[a-z]{2}$/u.test(top) || sold.has(top)) return null
  return top === 'uk' ? 'gb' : top
}
