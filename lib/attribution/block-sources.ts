import type { TokenRange } from '@/lib/text/annotated-text'

import { mainSubject } from './clause-subject'
import { phraseAfter } from './noun-phrase'
import { normAt, type Reading, tagAt, tokenAt } from './reading'

/** How long a line below a quotation may be to be its signature, in tokens. */
const signatureAtMost = 15

/** The phrase after the dash at token `at`, if it begins with a capital letter and reaches the end of its sentence. */
function signatureAt(r: Reading, at: number): TokenRange | null {
  const sentence = r.doc.sentences[r.sentenceAt[at] ?? -1]
  if (sentence === undefined || normAt(r, at) !== '—' || tokenAt(r, at + 1)?.capital !== true || sentence.to - at > signatureAtMost) return null
  const phrase = phraseAfter(r, at + 1, sentence.to, true)
  if (phrase === null || tagAt(r, phrase.from) === 'pronoun') return null
  const rest = normAt(r, phrase.to)
  return phrase.to >= sentence.to || rest === ',' || rest === '.' ? phrase : null
}

/** `“…” — Jane Roe`, in the same sentence or as a line of its own in the next block; `null` where a quotation that ends before token `end` has no signature. */
export function signatureAfter(r: Reading, end: number): TokenRange | null {
  const sentence = r.sentenceAt[end - 1] ?? -1
  const block = r.doc.sentences[sentence]?.block ?? -1
  const next = r.doc.sentences[r.sentenceAt[end] ?? -1]
  if (next === undefined || (r.sentenceAt[end] !== sentence && (next.block > block + 1 || next.from !== end))) return null
  return signatureAt(r, end)
}

/** Two words with capital letters that are no adverbs or the like: a full name or a title and a name. */
export function isNamed(r: Reading, phrase: TokenRange): boolean {
  for (let i = phrase.from; i + 1 < phrase.to; i++) if (tagAt(r, i) === 'noun' && tagAt(r, i + 1) === 'noun' && tokenAt(r, i)?.capital === true && tokenAt(r, i + 1)?.capital === true) return true
  return false
}

/** How many words back the full name of somebody may stand who is called by a surname alone. */
const fullNameWithin = 400

/** A surname alone, of somebody whom the text named in full not long before. */
function isSurname(r: Reading, { from, to }: TokenRange): boolean {
  const people = r.pack.people
  const surname = tokenAt(r, from)
  if (to - from !== 1 || surname?.capital !== true || people === null) return false
  for (let i = from - 1; i > 0 && i > from - fullNameWithin; i--) {
    const given = normAt(r, i - 1)
    if (tokenAt(r, i)?.capital === true && normAt(r, i) === surname.norm && tokenAt(r, i - 1)?.capital === true && (people.femaleNames.has(given) || people.maleNames.has(given))) return true
  }
  return false
}

/** The full name, or the surname of somebody named before, that is the subject of sentence `s`: it introduces the quotation that stands alone after it. */
export function introducedIn(r: Reading, s: number): TokenRange | null {
  const sentence = r.doc.sentences[s]
  const subject = sentence === undefined || r.doc.blocks[sentence.block]?.kind === 'heading' ? null : mainSubject(r, sentence.from, sentence.to)
  return subject !== null && (isNamed(r, subject) || isSurname(r, subject)) ? subject : null
}
