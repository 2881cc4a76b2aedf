import { irregularVerbs } from './common-verbs'
import { irregularPlurals } from './people'

/** What irregular forms of English verbs and nouns are forms of (`won` of `win`, `women` of `woman`); lower case. `lay` is one of `lie`. */
export const baseOfIrregular: ReadonlyMap<string, string> = new Map([
  ...irregularPlurals,
  ...irregularVerbs.flatMap(([base, past, participle]) => [[past, base], [participle, base]] as const),
])
