import type { Outlet } from '@/lib/outlets/outlet'

/** Letters that no decomposition takes apart, as English newsrooms write them. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', æ: 'ae', Æ: 'Ae', ı: 'i', ð: 'd' }
/** German umlauts where a keyboard has none. */
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
/** `Daily Press (Escanaba)`: a name and what tells it from others. */
const told = /^(.+) \(([^()]+)\)$/u
const articles = /^The /u

/** What tells outlets of one name apart in the tables and is no town. */
const lands = new Set([
  'Australia', 'Bahamas', 'Bangladesh', 'Botswana', 'Brunei', 'Cambodia', 'Canada', 'Egypt', 'Ethiopia', 'Gambia', 'Ghana', 'India', 'Ireland', 'Kenya', 'Kuwait', 'Liberia', 'Malawi', 'Malaysia',
  'Maldives', 'Namibia', 'Newfoundland', 'New Zealand', 'Nigeria', 'Pakistan', 'Papua New Guinea', 'Qatar', 'Russia', 'Rwanda', 'Scotland', 'Singapore', 'South Africa', 'South Korea', 'South Sudan',
  'Sri Lanka', 'St. Lucia', 'Tanzania', 'Uganda', 'Ukraine', 'United Kingdom', 'United States', 'United States of America', 'Zambia', 'Zimbabwe',
])

/**
 * How newsrooms also write the names of an outlet: without the marks of its letters (`El Pais`), with `and` for `&` and the reverse, without
 * capitals inside a word (`Buzzfeed`) or in two words (`Wales Live`); a paper of a town by its town (`Escanaba Daily Press`). None that it has already.
 */
export function spellingsOf(outlet: Outlet): string[] {
  const { name, aliases, language } = outlet
  const own = [name, ...aliases].filter((one) => !told.test(one))
  const all = own.flatMap((one) => [...plain(one, language), ...joint(one), ...(outlet.ordinary ? [] : capitals(one))])
  if (outlet.country !== null && language === 'en') all.push(...byTown(name))
  return [...new Set(all)].filter((one) => one !== name && !aliases.includes(one))
}

/** The name that others share, where what tells them apart stands in brackets; `null` where nothing does. */
export function sharedNameOf({ name }: Outlet): string | null {
  return told.exec(name)?.[1] ?? null
}

/** Shorter words without their marks are other words (`Olé`, `Ö1`). */
const plainFrom = 5

function plain(name: string, language: string | null): string[] {
  if (name.length < plainFrom) return []
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

function byTown(name: string): string[] {
  const [, base = '', town = ''] = told.exec(name) ?? []
  const isTown = /^\p{Lu}[\p{L}’'. -]+$/u.test(town) && !/\.\p{L}/u.test(town) && !lands.has(town)
  return isTown && base !== '' && !base.includes(town) && base.includes(' ') ? [`${town} ${base.replace(articles, '')}`] : []
}
