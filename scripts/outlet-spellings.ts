import type { Outlet } from '@/lib/outlets/outlet'

/** Letters that no decomposition takes apart, as English newsrooms write them. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', æ: 'ae', Æ: 'Ae', ı: 'i', ð: 'd' }
/** German umlauts where a keyboard has none. */
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
/** `Daily Press (Escanaba)`: a name and what tells it from others. */
const told = /^(.+) \(([^()]+)\)$/u
const articles = /^The /u

/** What tells outlets of one name apart by where they are, and is no town. */
const lands = new Set(['United States of America', 'USA', 'UK', 'Hindi', 'None', 'Germany', 'Newfoundland'])

/**
 * How newsrooms also write the names of an outlet: without the marks of its letters (`El Pais`), with `and` for `&` and the reverse, without
 * capitals inside a word (`Buzzfeed`) or in two words (`Wales Live`), and an agency's capitals (`Ansa`); a paper of a town by its town
 * (`Escanaba Daily Press`). None that it has already.
 */
export function spellingsOf(outlet: Outlet): string[] {
  const { name, aliases, language, kind } = outlet
  const own = [name, ...aliases].filter((one) => !told.test(one))
  const all = own.flatMap((one) => [...plain(one, language), ...joint(one), ...(outlet.ordinary ? [] : capitals(one)), ...(kind === 'wire' ? acronym(one) : [])])
  if (outlet.country !== null && language === 'en') all.push(...byTown(name))
  return [...new Set(all)].filter((one) => one !== name && !aliases.includes(one))
}

/** The name that others share, where what tells them apart stands in brackets; `null` where nothing does. */
export function sharedNameOf({ name }: Outlet): string | null {
  return told.exec(name)?.[1] ?? null
}

function plain(name: string, language: string | null): string[] {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßøØłŁđĐæÆıð]/gu, (letter) => letters[letter] ?? letter)
  const long = language === 'de' ? name.replace(/[äöüÄÖÜ]/gu, (letter) => umlauts[letter] ?? letter) : name
  return [bare, long].filter((one) => one !== name && /^[\p{Script=Latin}\P{L}]+$/u.test(one))
}

function joint(name: string): string[] {
  if (name.includes(' & ')) return [name.replaceAll(' & ', ' and ')]
  return name.includes(' and ') ? [name.replaceAll(' and ', ' & ')] : []
}

/** `BuzzFeed News` → `Buzzfeed News`; `WalesLive` → `Wales Live`; `FOX 5 DC` → `Fox 5 DC`. */
function capitals(name: string): string[] {
  const low = name.replace(/(?<=^|[ -])(\p{Lu}\p{Ll}{2,})(\p{Lu})(\p{Ll}{2,})(?=$|[ .])/gu, (_all, first: string, capital: string, rest: string) => first + capital.toLowerCase() + rest)
  const apart = /^\p{Lu}\p{Ll}{2,}(?:News|Live|Week|Post|Daily|Wire|Today)$/u.test(name) ? [name.replace(/(?<=\p{Ll})(?=\p{Lu})/u, ' ')] : []
  const fox = name.replace(/^FOX ?(?=\d)/u, 'Fox ')
  return [low, fox, ...apart].filter((one) => one !== name)
}

function acronym(name: string): string[] {
  return /^\p{Lu}{4,}$/u.test(name) ? [name.charAt(0) + name.slice(1).toLowerCase()] : []
}

function byTown(name: string): string[] {
  const [, base = '', town = ''] = told.exec(name) ?? []
  const isTown = /^\p{Lu}[\p{L}’'. -]+$/u.test(town) && !/\.\p{L}/u.test(town) && !lands.has(town) && !countries.has(town)
  return isTown && base !== '' && !base.includes(town) && base.includes(' ') ? [`${town} ${base.replace(articles, '')}`] : []
}

/** Names of countries as the tables have them. */
const countries: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'pt', 'de', 'it', 'nl', 'sr-Latn', 'hu', 'sk', 'tr'].flatMap((language) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const codes = Array.from({ length: 26 * 26 }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)))
  return codes.flatMap((code) => names.of(code) ?? [])
}))
