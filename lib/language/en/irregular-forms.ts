import { irregularVerbs } from './common-verbs'
import { irregularPlurals } from './people'

/** What irregular forms of English verbs and nouns are forms of (`won` of `win`, `women` of `woman`); lower case. Of a form of two words (`lay`) the one it is oftener. */
export const baseOfIrregular: ReadonlyMap<string, string> = new Map([
  ...irregularPlurals,
  ...irregularVerbs.toReversed().flatMap(([base, past, participle]) => [[participle, base], [past, base]] as const),
])
