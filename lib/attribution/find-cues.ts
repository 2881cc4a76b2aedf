import type { CueForm, CueSense } from '@/lib/language/language-pack'
import type { TokenRange } from '@/lib/text/annotated-text'

import { skipAdjuncts } from './adjuncts'
import { partedAuxiliary, withAdditions } from './apposed-subject'
import { mainSubject, skipTimes } from './clause-subject'
import { hasVerb } from './has-verb'
import { phraseAfter, phraseBefore } from './noun-phrase'
import { isListed, cueFormAt, isInsertionMark, normAt, type Reading, tagAt, tokenAt } from './reading'
import { auxiliaryOf, detachedParticle, isSubordinate, subjectAround, subjectOfFinal } from './verb-bracket'
import { List } from './word-facts'

/** A verb that attributes, with its group and its subject. */
export interface Cue {
  /** The verb's token. */
  readonly at: number
  /** The whole verb group, where its parts stand apart (`hat … gesagt`, `teilte … mit`); otherwise `from` and `to`. */
  readonly start: number
  readonly end: number
  /** Auxiliaries, adverbs and particles included. */
  readonly from: number
  readonly to: number
  readonly form: CueForm
  readonly sense: CueSense
  readonly passive: boolean
  readonly subject: TokenRange | null
  /** `before`: subject, then verb. `after`: `said Jane Roe`. `shared`: the subject of a verb further left. */
  readonly side: 'before' | 'after' | 'shared'
  readonly sentence: number
}

/** Whether the pronoun at `i` is tied to the verb before it by a hyphen (`a-t-il`). */
function isTied(r: Reading, i: number): boolean {
  return tagAt(r, i) === 'pronoun' && r.doc.text[r.doc.ends[i - 1] ?? -1] === '-'
}

/** Start of the verb group that ends with the verb at `i`: auxiliaries and adverbs, also through *to* (`declined to say`). */
function groupStart(r: Reading, i: number, floor: number): number {
  let k = i
  let hops = 0
  while (k > floor && i - k < 14) {
    const tag = tagAt(r, k - 1)
    if (tag === 'auxiliary' || tag === 'adverb') k--
    else if (k === i && tag === 'determiner' && isListed(r, k - 1, List.objectArticles)) k--
    else if (isTied(r, k - 1) && tagAt(r, k - 2) === 'auxiliary') k -= 2
    else if (tag === 'infinitive' && k - 2 >= floor && hops < 2) {
      const before = tagAt(r, k - 2)
      if (before === 'noun' && hops === 0) {
        // "is likely to say": an adjective between
        let a = k - 2
        while (a > floor && tagAt(r, a - 1) === 'adverb') a--
        if (a > floor && tagAt(r, a - 1) === 'auxiliary') {
          hops++
          k = a
          continue
        }
      }
      // "would have to concede"
      const obliged = before === 'auxiliary' && tagAt(r, k - 3) === 'auxiliary'
      if (!obliged && before !== 'verb' && before !== 'past' && before !== 'gerund' && before !== 'base') return k
      hops++
      k -= 2
    } else if (tag === 'gerund' && (tagAt(r, k) === 'gerund')) k--
    else break
  }
  while (k < i && tagAt(r, k) === 'adverb' && !isListed(r, k, List.clitics) && (k === floor || normAt(r, k - 1) === ',')) k++
  return k
}

/** Whether the adjective at `at` stands after a form of *be* and before a clause. */
function isPredicate(r: Reading, from: number, at: number): boolean {
  if (tagAt(r, at + 1) !== 'complementizer') return false
  for (let k = at - 1; k >= from; k--) if (isListed(r, k, List.be)) return true
  return false
}

function isPassive(r: Reading, from: number, at: number, form: CueForm): boolean {
  if (form.form !== 'past' && form.form !== 'participle') return false
  for (let k = at - 1; k >= from; k--) {
    if (tagAt(r, k) === 'adverb') continue
    return isListed(r, k, List.be) && !isListed(r, k - 1, List.reflexives)
  }
  return false
}

function chooseSense(r: Reading, at: number, form: CueForm, ceiling: number): { sense: CueSense; to: number; end: number } | null {
  for (const sense of form.verb.senses) {
    let k = at + 1
    let matched = true
    for (const particle of sense.particles) {
      if (normAt(r, k) !== particle && !(particle === 'himself' && tagAt(r, k) === 'object')) {
        matched = false
        break
      }
      k++
    }
    if (matched) return { sense, to: k, end: k }
    const [particle] = sense.particles
    const apart = r.pack.verbBracket && particle !== undefined && sense.particles.length === 1 ? detachedParticle(r, at, particle, ceiling) : -1
    if (apart > 0) return { sense, to: at + 1, end: apart + 1 }
  }
  return null
}

function quotationEndsAt(r: Reading, i: number): boolean {
  const q = r.quoted[r.quotedAt[i - 1] ?? -1]
  return q !== undefined && q.to === i
}

interface Subject {
  readonly phrase: TokenRange | null
  readonly side: Cue['side']
}

/** `"…," said Roe`; `It rained, said Roe`. */
function invertedSubject(r: Reading, from: number, after: number, ceiling: number): TokenRange | null {
  const to = r.pack.inverts ? skipAdjuncts(r, after, ceiling) : after
  const tag = tagAt(r, to)
  // "said undecided voter Jane Roe", "said first author Jane Roe"
  const modified = (tag === 'past' || tag === 'gerund' || tag === 'adverb') && tagAt(r, to + 1) === 'noun' && afterQuotation(r, from)
  if (modified) {
    const behind = phraseAfter(r, to + 1, ceiling, true)
    return behind === null ? null : { from: to, to: behind.to }
  }
  if (tag !== 'noun' && tag !== 'determiner' && tag !== 'pronoun' && tag !== 'number' && tag !== 'possessive') return null
  const phrase = phraseAfter(r, to, ceiling, true)
  if (phrase === null || afterQuotation(r, from)) return phrase
  const named = tokenAt(r, to)?.capital === true || tokenAt(r, to + 1)?.capital === true || tokenAt(r, to + 2)?.capital === true
  if (!named && tag !== 'determiner') return null
  const next = tagAt(r, phrase.to)
  return next === 'verb' || next === 'auxiliary' || next === 'past' || next === 'infinitive' ? null : phrase
}

/** `El muelle, dijo Roe, seguirá cerrado`: somebody who can speak right behind the verb, and then the end of the insertion. */
function insertedSubject(r: Reading, from: number, to: number, ceiling: number): TokenRange | null {
  const phrase = invertedSubject(r, from, to, ceiling)
  if (phrase === null || !(phrase.to >= ceiling || tagAt(r, phrase.to) === 'punctuation')) return null
  const { people } = r.pack
  const norm = normAt(r, phrase.from + 1)
  const role = people !== null && (people.nouns.has(norm) || people.nouns.has(people.singularOf(norm) ?? ''))
  return tagAt(r, phrase.from) === 'pronoun' || tokenAt(r, phrase.from)?.capital === true || role ? phrase : null
}

/** Whether nothing but adverbs stands before the verb in its group. */
function isBare(r: Reading, from: number, at: number): boolean {
  for (let k = from; k < at; k++) if (tagAt(r, k) !== 'adverb') return false
  return true
}

/** Whether a quotation that ends with a comma inside stands right before token `i`. */
function endsWithComma(r: Reading, i: number): boolean {
  return quotationEndsAt(r, i) && normAt(r, i - 2) === ','
}

function afterQuotation(r: Reading, from: number): boolean {
  return quotationEndsAt(r, from) || (isInsertionMark(r, from - 1) && quotationEndsAt(r, from - 1))
}

/** The subject that follows a leading participle clause: `By saying so, Roe …`. */
function laterSubject(r: Reading, from: number, ceiling: number): TokenRange | null {
  for (let k = from; k < ceiling && k < from + 40; k++) {
    const q = r.quoted[r.quotedAt[k] ?? -1]
    if (normAt(r, k) !== ',' || (q !== undefined && k !== q.to - 2)) continue
    const phrase = phraseAfter(r, q === undefined ? k + 1 : q.to, ceiling, false)
    if (phrase !== null && hasVerb(r, phrase.to, phrase.to + 3)) return phrase
  }
  return null
}

/** The comma that opens what the comma at `close` closes, if that begins with a preposition: `and, on Monday, said`. */
function parenthesisStart(r: Reading, close: number, floor: number): number {
  for (let k = close - 1; k > floor && k > close - 14; k--) if (normAt(r, k) === ',') return tagAt(r, k + 1) === 'preposition' ? k : -1
  return -1
}

function subjectOf(r: Reading, at: number, from: number, to: number, form: CueForm, floor: number, ceiling: number): Subject {
  const before = from - 1
  const tag = before >= floor ? tagAt(r, before) : 'punctuation'
  const sign = before >= floor ? normAt(r, before) : ''
  const finite = (from === at || r.pack.inverts) && tagAt(r, at) !== 'gerund' && tagAt(r, at) !== 'base'
  for (let k = from + 1; k < at; k++) if (isTied(r, k)) return { phrase: { from: k, to: k + 1 }, side: 'after' }
  if (finite && afterQuotation(r, from)) {
    const inverted = invertedSubject(r, from, to, ceiling)
    if (inverted !== null || r.pack.dropsSubject) return { phrase: inverted, side: 'after' }
  }
  if ((tag === 'preposition' || tag === 'subordinator') && before === floor && isBare(r, from, at) && form.form === 'gerund') return { phrase: laterSubject(r, to, ceiling), side: 'shared' }
  // "según informó Reuters"
  if (finite && before >= floor && isListed(r, before, List.manner)) {
    const behind = phraseAfter(r, r.pack.inverts ? skipAdjuncts(r, to, ceiling) : to, ceiling, false)
    if (behind !== null) return { phrase: behind, side: 'after' }
  }
  // "Said Jane Roe: …"
  if (finite && from === floor) {
    const heading = phraseAfter(r, to, ceiling, true)
    if (heading !== null && (normAt(r, heading.to) === ':' || normAt(r, heading.to) === ',')) return { phrase: heading, side: 'after' }
  }
  if (r.pack.verbBracket && tag !== 'coordinator') {
    const final = subjectOfFinal(r, from, floor)
    if (final !== null) return { phrase: final, side: 'before' }
    if (finite) return subjectAround(r, at, to, floor, ceiling)
  }
  if (tag === 'coordinator') return { phrase: mainSubject(r, floor, before), side: 'shared' }
  if (form.form === 'gerund' && isBare(r, from, at)) {
    if (sign === ',' || endsWithComma(r, from) || tag === 'preposition' || tag === 'subordinator' || sign === '—') return { phrase: mainSubject(r, floor, before), side: 'shared' }
    if (from === floor) return { phrase: laterSubject(r, to, ceiling), side: 'shared' }
    const near = phraseBefore(r, skipTimes(r, from, floor), floor)
    const carries = near !== null && near.from > floor && (tagAt(r, near.from - 1) === 'past' || tagAt(r, near.from - 1) === 'verb')
    if (near !== null && carries && isListed(r, near.to - 1, List.documentNouns)) return { phrase: mainSubject(r, floor, near.from), side: 'shared' }
  }
  if (form.form === 'gerund' && r.pack.inverts) return { phrase: mainSubject(r, floor, from), side: 'shared' }
  if (tag === 'infinitive') return { phrase: mainSubject(r, floor, before), side: 'shared' }
  const carried = sign === ',' ? parenthesisStart(r, before, floor) : -1
  if (carried > floor && tagAt(r, carried - 1) === 'coordinator') return { phrase: mainSubject(r, floor, carried - 1), side: 'shared' }
  const end = skipTimes(r, from, floor)
  const phrase = phraseBefore(r, end, floor)
  if (finite && r.pack.inverts && (sign === ',' || sign === '—')) {
    const inserted = insertedSubject(r, from, to, ceiling)
    if (inserted !== null) return { phrase: inserted, side: 'after' }
  }
  const free = r.pack.inverts && (phrase === null || tagAt(r, phrase.from - 1) === 'preposition')
  if (finite && (free || (phrase === null && sign === ','))) {
    const inverted = invertedSubject(r, from, to, ceiling)
    // "it is thick, add a ladle of stock"
    const agrees = inverted === null || form.form !== 'base' || r.pack.people?.indefinites.has(normAt(r, inverted.from)) !== true
    if (inverted !== null && agrees) return { phrase: inverted, side: 'after' }
    if (free && r.pack.dropsSubject) return { phrase: null, side: 'before' }
  }
  if (phrase === null) return { phrase, side: 'before' }
  const parted = (form.form === 'past' || form.form === 'participle') && isBare(r, from, at) ? partedAuxiliary(r, from, floor) : -1
  if (parted > 0) return { phrase: phraseBefore(r, skipTimes(r, parted, floor), floor), side: 'before' }
  const start = (form.form === 'past' || form.form === 'present' ? described(r, phrase, floor) : null) ?? bareSpeakers(r, phrase, to) ?? withAdditions(r, phrase, floor)
  return { phrase: { from: start, to: Math.min(phrase.to, end) }, side: 'before' }
}

/** How far back a quotation is looked for whose speaker is named and described, in tokens. */
const descriptionReach = 40

/** `“…,” Jane Roe, an analyst at the Council on Air, Land and Water told CNN`: the name right behind the quotation, where nothing between has a verb; `null` where none stands there. */
function described(r: Reading, phrase: TokenRange, floor: number): number | null {
  if (tagAt(r, phrase.from) === 'relative' || tagAt(r, phrase.from) === 'pronoun') return null
  for (let k = phrase.from - 1; k > floor && k > phrase.from - descriptionReach; k--) {
    const q = r.quoted[r.quotedAt[k] ?? -1]
    if (q !== undefined) return q.to === k + 1 && q.statement && normAt(r, k - 1) === ',' && tokenAt(r, k + 1)?.capital === true && tagAt(r, k + 1) === 'noun' ? k + 1 : null
    const tag = tagAt(r, k)
    if (tag === 'auxiliary' || tag === 'past' || tag === 'pronoun' || (tag === 'verb' && cueFormAt(r, k)?.form !== 'base')) return null
  }
  return null
}

/** `a move critics say is illegal`: where a verb follows, the noun before them is what they speak of; `null` otherwise. */
function bareSpeakers(r: Reading, phrase: TokenRange, to: number): number | null {
  const last = phrase.to - 1
  const next = tagAt(r, to)
  if ((next !== 'auxiliary' && next !== 'verb') || last - phrase.from < 2 || last - phrase.from > 4 || !r.pack.articles.has(normAt(r, phrase.from)) || tokenAt(r, last)?.capital === true || tagAt(r, last) !== 'noun' || tagAt(r, last - 1) !== 'noun') return null
  for (let k = phrase.from + 1; k < last; k++) if (tagAt(r, k) !== 'noun') return null
  const { people } = r.pack
  const singular = people?.singularOf(normAt(r, last)) ?? null
  return singular !== null && people?.nouns.has(singular) === true && people.singularOf(normAt(r, last - 1)) === null ? last : null
}

/** Every cue verb of a text outside quotations and headings, in order. */
export function findCues(r: Reading): Cue[] {
  const cues: Cue[] = []
  r.doc.sentences.forEach((sentence, s) => {
    if (r.doc.blocks[sentence.block]?.kind === 'heading') return
    for (let i = sentence.from; i < sentence.to; i++) {
      const form = cueFormAt(r, i)
      if (form === null) continue
      const chosen = chooseSense(r, i, form, sentence.to)
      if (chosen === null) continue
      const from = groupStart(r, i, sentence.from)
      if (form.form === 'adjective' && !isPredicate(r, from, i)) continue
      if (r.pack.verbBracket && isSubordinate(r, i, form, sentence.from)) continue
      const auxiliary = r.pack.verbBracket && form.form === 'participle' ? auxiliaryOf(r, i, sentence.from) : -1
      if (auxiliary >= 0 && isListed(r, auxiliary, List.be)) continue
      const passive = auxiliary < 0 && isPassive(r, from, i, form)
      // "a call obtained and reported by The Planet": no clause of its own
      if (!passive && isListed(r, i + 1, List.agent) && tagAt(r, i - 1) === 'coordinator' && tagAt(r, i - 2) === 'past') continue
      const found = auxiliary >= 0 ? { ...subjectAround(r, auxiliary, auxiliary + 1, sentence.from, i) } : subjectOf(r, i, from, chosen.to, form, sentence.from, sentence.to)
      const last = cues.at(-1)
      // `"…," said Roe, adding that …`: the subject stands behind the verb before
      const phrase = found.side === 'shared' && last?.sentence === s && last.side === 'after' ? last.subject : found.phrase
      const { side } = found
      cues.push({ at: i, start: auxiliary >= 0 ? Math.min(auxiliary, from) : from, end: chosen.end, from: auxiliary >= 0 ? i : from, to: chosen.to, form, sense: chosen.sense, passive, subject: phrase, side, sentence: s })
    }
  })
  return cues
}
