import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import type { RawAttribution, SourceKind } from './attribution'
import { learnDescriptions } from './descriptions'
import { learnGenders } from './genders'
import { findNames, type Mention } from './names'
import { vouchForGroups } from './named-members'
import { readPeople } from './people-reading'
import { SourceResolver } from './source-resolver'

/** What a source is and whom it stands for. */
export interface ResolvedSource {
  readonly kind: SourceKind
  /** Full name inside the article; `null` where unknown, unnamed, a crowd or a document. Of an outlet or body its name. */
  readonly speaker: string | null
}

/** What a text's sources are, and whom it names. */
export interface ResolvedSources {
  /** One for each attribution, in their order. */
  readonly sources: readonly ResolvedSource[]
  /** Everybody and every body that the text names, in reading order; none where the language has no words about people. */
  readonly mentions: readonly Mention[]
}

/**
 * Kind and speaker of every attribution's source, in the order of `raw`. A language without words about people gives `none` where no
 * source stands and `person` without a name elsewhere. Linear in the text.
 */
export function resolveSources(doc: AnnotatedText, raw: readonly RawAttribution[], pack: LanguagePack, outlets: OutletDirectory): ResolvedSources {
  const words = pack.people
  if (words === null) return { sources: raw.map(({ source }) => ({ kind: source.length === 0 ? 'none' : 'person', speaker: null })), mentions: [] }
  const r = readPeople(doc, pack, words)
  const names = findNames(r)
  learnDescriptions(r, names)
  const resolver = new SourceResolver({ ...r, names, outlets: outlets.mentions(doc.text) }, raw)
  resolver.prepare()
  learnGenders(r, names)
  return { sources: vouchForGroups(doc, raw, resolver.resolve(), words), mentions: names.mentions }
}
