import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import type { RawAttribution, SourceKind } from './attribution'
import { learnDescriptions } from './descriptions'
import { learnGenders } from './genders'
import { findNames } from './names'
import { vouchForGroups } from './named-members'
import { readPeople } from './people-reading'
import { SourceResolver } from './source-resolver'

/** What a source is and whom it stands for. */
export interface ResolvedSource {
  readonly kind: SourceKind
  /** Full name inside the article; `null` where unknown, unnamed, a crowd or a document. Of an outlet or body its name. */
  readonly speaker: string | null
}

/**
 * Kind and speaker of every attribution's source, in the order of `raw`. A language without words about people gives `none` where no
 * source stands and `person` without a name elsewhere. Linear in the text.
 */
export function resolveSources(doc: AnnotatedText, raw: readonly RawAttribution[], pack: LanguagePack, outlets: OutletDirectory): ResolvedSource[] {
  const words = pack.people
  if (words === null) return raw.map(({ source }) => ({ kind: source.length === 0 ? 'none' : 'person', speaker: null }))
  const r = readPeople(doc, pack, words)
  const names = findNames(r)
  learnDescriptions(r, names)
  const resolver = new SourceResolver({ ...r, names, outlets: outlets.mentions(doc.text) }, raw)
  resolver.prepare()
  learnGenders(r, names)
  return vouchForGroups(doc, raw, resolver.resolve(), words).map(({ kind, speaker }) => ({ kind, speaker }))
}
