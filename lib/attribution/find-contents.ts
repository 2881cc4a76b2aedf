import { platformNamed } from '@/lib/outlets/platforms'
import type { TokenRange } from '@/lib/text/annotated-text'

import { opensAmount, skipAdjuncts } from './adjuncts'
import { clauseContentEnd, contentStart, quotationFrom, REACH, restOf, sentenceContentEnd, startsReport, stops, trimEnd } from './content-bounds'
import { creditAt } from './credit-at'
import type { Cue } from './find-cues'
import { hasVerb } from './has-verb'
import { phraseAfter } from './noun-phrase'
import { isListed, isInsertionMark, normAt, type QuotedRange, type Reading, sourcePhraseAt, tagAt, tokenAt } from './reading'
import { List } from './word-facts'

/** What a cue attributes, as token ranges in reading order. */
export interface FoundContent {
  readonly ranges: readonly TokenRange[]
  readonly rule: string
}

/** How far the verb of a clause is looked for, in tokens. */
const CLAUSE = 30

/** `sagte, er habe …`: a main clause begins at `i`, no relative clause (whose verb is its last word), no source phrase. */
function opensMainClause(r: Reading, i: number): boolean {
  const tag = tagAt(r, i)
  if (sourcePhraseAt(r, i - 1) > 0 || (tag !== 'pronoun' && tag !== 'noun' && tag !== 'determiner' && tag !== 'number')) return false
  if (tag === 'determiner' && tagAt(r, i + 1) !== 'noun' && tagAt(r, i + 1) !== 'number') return false
  for (let k = i; k < i + CLAUSE; k++) {
    const at = tagAt(r, k)
    if (at === 'punctuation') return false
    if (at === 'verb' || at === 'auxiliary') return tagAt(r, k + 1) !== 'punctuation'
  }
  return false
}

/** `advirtió de que`, but `antes de que`. */
function leadsToComplementizer(r: Reading, i: number): boolean {
  return tagAt(r, i + 1) === 'complementizer' && (isListed(r, i, List.attaching) || isListed(r, i, List.locative))
}

/** Whether a content can begin at `i`: a mark of its beginning (complementizer, quotation, colon). */
function contentOpener(r: Reading, i: number): boolean {
  const norm = normAt(r, i)
  const tag = tagAt(r, i)
  // "insistió en que": the verb's own preposition before the complementizer
  if (norm === ',' && r.pack.bareClause === 'comma' && opensMainClause(r, i + 1)) return true
  if (leadsToComplementizer(r, i)) return tagAt(r, i - 1) !== 'adverb'
  return tag === 'complementizer' || norm === ':' || quotationFrom(r, i) > 0 || (norm === ',' && (quotationFrom(r, i + 1) > 0 || tagAt(r, i + 1) === 'complementizer'))
}

function skipOpeners(r: Reading, from: number, ceiling: number): number {
  let i = from
  if (i < ceiling && leadsToComplementizer(r, i)) i++
  if (i < ceiling && (normAt(r, i) === ',' || normAt(r, i) === ':')) i++
  if (i < ceiling && tagAt(r, i) === 'complementizer') i++
  if (i < ceiling && normAt(r, i) === ',') i++
  return i
}

/** The content that begins at `from`: a quotation by itself, or a clause to its end. */
function contentFrom(r: Reading, from: number, ceiling: number): TokenRange | null {
  const quotationEnd = quotationFrom(r, from)
  if (quotationEnd > 0) {
    const lastInside = normAt(r, quotationEnd - 2)
    const after = normAt(r, quotationEnd)
    if (quotationEnd >= ceiling || after === ',' || after === ';' || stops.has(lastInside) || lastInside === ',') return { from, to: quotationEnd }
  }
  const to = trimEnd(r, from, clauseContentEnd(r, from, ceiling))
  return to > from ? { from, to } : null
}

/** How far a content to the right can reach: a clause that hangs on another one ends with its comma. */
function rightCeiling(r: Reading, cue: Cue): number {
  const ceiling = sentenceContentEnd(r, cue.sentence)
  const { subject } = cue
  if (subject === null) return ceiling
  const floor = r.doc.sentences[cue.sentence]?.from ?? 0
  const before = subject.from - 1
  const hangs =
    (tagAt(r, subject.from) === 'relative' && normAt(r, before) === ',') ||
    (cue.side !== 'after' && (tagAt(r, before) === 'subordinator' || tagAt(r, before) === 'preposition') && (before === floor || before === floor + 1)) ||
    subject.from > cue.at
  if (!hangs || cue.side === 'after') return ceiling
  for (let k = cue.to; k < ceiling && k < cue.to + REACH; k++) {
    const q = r.quoted[r.quotedAt[k] ?? -1]
    if (q !== undefined) k = q.to - 1
    if (normAt(r, k) === ',' || (q !== undefined && normAt(r, q.to - 2) === ',')) {
      if (q === undefined && k === cue.to) continue
      return q === undefined ? k : q.to
    }
  }
  return ceiling
}

/** `As Roe noted, it rained`; `It rained, as Roe noted`. */
function asClause(r: Reading, cue: Cue): FoundContent | null {
  const sentence = r.doc.sentences[cue.sentence]
  if ((cue.subject === null && !r.pack.dropsSubject) || sentence === undefined || cue.side === 'shared') return null
  const subject = cue.subject ?? { from: cue.from, to: cue.to }
  const at = Math.min(subject.from, cue.from) - 1
  if (!isListed(r, at, List.manner)) return null
  const ceiling = sentenceContentEnd(r, cue.sentence)
  const behind = Math.max(cue.end, subject.to)
  // "As Roe told the Planet, …"
  const hearer = cue.sense.hearer ? phraseAfter(r, behind, ceiling, false) : null
  const after = skipAdjuncts(r, hearer?.to ?? behind, ceiling)
  // "However, as Roe told the Planet, …"
  if (at <= sentence.from + 1 || (at === sentence.from + 2 && normAt(r, at - 1) === ',' && tagAt(r, sentence.from) !== 'noun')) {
    const sign = normAt(r, after)
    if (sign !== ',' && sign !== ':') return null
    return wrap(contentFrom(r, skipOpeners(r, after, ceiling), ceiling), 'as-clause')
  }
  if (normAt(r, at - 1) !== ',' || (after < ceiling && normAt(r, after) !== ',')) return null
  const ranges: TokenRange[] = [{ from: contentStart(sentence.from, at - 1), to: at - 1 }]
  if (after + 1 < ceiling) ranges.push(restOf(r, after + 1, ceiling))
  return { ranges, rule: 'as-clause' }
}

/** Whether the phrase is the subject of what follows, not a hearer: `promised players would win`. */
function isSubject(r: Reading, phrase: TokenRange): boolean {
  const next = tagAt(r, phrase.to)
  return next === 'auxiliary' || next === 'verb' || next === 'past' || next === 'adverb'
}

/** What stands to the right of the cue and its hearer. */
function rightContent(r: Reading, cue: Cue, start: number): FoundContent | null {
  const ceiling = rightCeiling(r, cue)
  const { sense } = cue
  let i = start
  if (i >= ceiling) return null
  if (sense.hearer && !contentOpener(r, i) && tagAt(r, i) !== 'relative') {
    const hearer = phraseAfter(r, i, ceiling, false)
    if (hearer !== null && !isSubject(r, hearer)) i = hearer.to
  }
  const adjunctsEnd = skipAdjuncts(r, i, ceiling)
  if (sense.clause && contentOpener(r, adjunctsEnd)) i = adjunctsEnd
  else if (sense.clause && i < adjunctsEnd && adjunctsEnd < ceiling && normAt(r, adjunctsEnd) !== ',' && hasVerb(r, adjunctsEnd, ceiling)) i = adjunctsEnd
  else if (r.pack.inverts && sense.object && i < adjunctsEnd && tagAt(r, adjunctsEnd) === 'determiner') i = adjunctsEnd
  const opened = contentOpener(r, i)
  const begin = opened ? skipOpeners(r, i, ceiling) : i
  if (begin >= ceiling) return null
  if (opened && sense.clause) return wrap(contentFrom(r, begin, ceiling), 'clause-after-opener')
  if (opened && quotationFrom(r, begin) < 0) return null
  const tag = tagAt(r, begin)
  // "the plan to criticize": an infinitive without a subject of its own says something only with a complementizer
  if (tagAt(r, cue.from - 1) === 'infinitive' && !(sense.object && turnsToPlatform(r, cue.from - 1))) return null
  if (sense.infinitive && tag === 'infinitive') return wrap(contentFrom(r, begin, ceiling), 'infinitive')
  if (sense.hearer && tag === 'infinitive') return wrap(contentFrom(r, sense.object ? start : begin, ceiling), 'infinitive')
  const asked = cue.side === 'before' && tagAt(r, cue.subject?.from ?? 0) !== 'relative' ? tagAt(r, (cue.subject?.from ?? 0) - 1) : 'punctuation'
  // "whom one observer described as a bear"
  if (sense.object && (asked === 'relative' || asked === 'subordinator' || asked === 'complementizer') && isListed(r, begin, List.manner)) return wrap(contentFrom(r, begin + 1, ceiling), 'relative-object')
  // "what he said was a mistake", "which they called": the clause's own object stands before the subject
  if (sense.clause && (asked === 'relative' || asked === 'subordinator' || asked === 'complementizer') && (tag === 'verb' || tag === 'auxiliary')) return wrap(contentFrom(r, begin, ceiling), 'relative-object')
  if (sense.clause && isListed(r, begin, List.whether)) return wrap(contentFrom(r, begin + 1, ceiling), 'question')
  const starts = opensAmount(r, begin) || tag === 'noun' || tag === 'determiner' || tag === 'pronoun' || tag === 'possessive' || tag === 'number' || tag === 'mark' || tag === 'object' || tag === 'gerund' || tag === 'subordinator' || tag === 'relative' || (isListed(r, begin, List.manner) && (tagAt(r, begin + 1) === 'determiner' || tagAt(r, begin + 1) === 'mark'))
  // "a plan that Roe said is meant to …", "meddling the mayor said was wrong": its subject stands before the source
  const parted = sense.clause && sense.kind === 'report' && cue.side === 'before' && tag === 'auxiliary' && (tagAt(r, (cue.subject?.from ?? 0) - 1) === 'noun' || hasVerb(r, begin + 1, ceiling))
  if (parted) return wrap(contentFrom(r, begin, ceiling), 'relative-object')
  if (!starts && !(sense.object && isListed(r, begin, List.objectPrepositions))) return null
  if (sense.clause && r.pack.bareClause === true && (tag === 'subordinator' || tag === 'relative' || (hasVerb(r, begin, ceiling) && (!sense.loose || opensWithSubject(r, begin, ceiling))))) return wrap(contentFrom(r, begin, ceiling), 'bare-clause')
  // "un plan que definió como": the relative may be the object
  if (r.pack.relativeComplementizer && tagAt(r, cue.subject?.from ?? -1) === 'relative') return null
  if (sense.object) return wrap(contentFrom(r, begin, ceiling), 'object')
  return null
}

/** Whether a subject and an auxiliary begin at `i`, or a pronoun: `the pier is shut`, `it rained`. */
function opensWithSubject(r: Reading, i: number, ceiling: number): boolean {
  if (tagAt(r, i) === 'pronoun') return true
  let k = phraseAfter(r, i, ceiling, false)?.to ?? i
  while (tagAt(r, k) === 'adverb' && k < ceiling) k++
  return tagAt(r, k) === 'auxiliary'
}

/** How far before *to* and its verb `turned to Twitter` may stand, in tokens. */
const TURN = 9

/** `turned to Twitter to describe`: what somebody turns to a platform for is said there. */
function turnsToPlatform(r: Reading, to: number): boolean {
  const { towards, turnsTo } = r.pack.channels
  for (let k = to - 1; k > to - TURN; k--) {
    if (tagAt(r, k) === 'punctuation') return false
    if (normAt(r, k) === towards && turnsTo.has(normAt(r, k - 1))) return [k + 1, k + 2].some(end => platformNamed(r.doc.text.slice(r.doc.starts[k + 1], r.doc.ends[end])) !== null)
  }
  return false
}

function wrap(range: TokenRange | null, rule: string): FoundContent | null {
  return range === null ? null : { ranges: [range], rule }
}

/** Whether a quotation is a content without the words before it: it heads its sentence, or begins like one. */
export function standsByItself(r: Reading, q: QuotedRange, sentenceFrom: number): boolean {
  if (q.from === sentenceFrom) return true
  if (!q.statement) return false
  const before = tagAt(r, q.from - 1)
  return tokenAt(r, q.from + 1)?.capital === true || normAt(r, q.from - 1) === ':' || (before === 'punctuation' && !hasVerb(r, sentenceFrom, q.from))
}

/** What stands to the left of source and cue (`It rained, Roe said`), and after them (`It, Roe said, rained`). */
function leftContent(r: Reading, cue: Cue, partFrom: number, partTo: number): FoundContent | null {
  const sentence = r.doc.sentences[cue.sentence]
  if (sentence === undefined) return null
  let end = partFrom
  if (end > sentence.from && isInsertionMark(r, end - 1)) end--
  const quotationBefore = r.quoted[r.quotedAt[end - 1] ?? -1]
  const closesWithQuotation = quotationBefore !== undefined && quotationBefore.to === end
  if (end === partFrom && !closesWithQuotation) return null
  if (closesWithQuotation && standsByItself(r, quotationBefore, sentence.from)) {
    return { ranges: [{ from: quotationBefore.from, to: end }], rule: 'quotation-before' }
  }
  const ceiling = sentenceContentEnd(r, cue.sentence)
  const rest = partTo + 1
  // German: a relative clause begins like a noun phrase
  const relative = r.pack.verbBracket && (tagAt(r, rest) === 'determiner' || tagAt(r, rest) === 'relative') && !opensMainClause(r, rest)
  const runsOn = isInsertionMark(r, partTo) && rest < ceiling && !relative && !startsReport(r, rest) && sourcePhraseAt(r, rest) === 0 && creditAt(r, rest) === 0
  if (!closesWithQuotation && tagAt(r, partFrom) === 'relative') return null
  if (r.pack.inverts && !closesWithQuotation && cue.sense.kind !== 'report') return null
  if (!hasVerb(r, sentence.from, end) && !(runsOn && hasVerb(r, rest, ceiling))) return null
  const ranges: TokenRange[] = [{ from: contentStart(sentence.from, end), to: end }]
  if (runsOn) ranges.push(restOf(r, rest, ceiling))
  return { ranges, rule: 'clause-before' }
}

/** Whether a comma stands right before token `i`, or inside the quotation that ends there. */
function endsWithComma(r: Reading, i: number): boolean {
  const q = r.quoted[r.quotedAt[i - 1] ?? -1]
  return normAt(r, i - 1) === ',' || (q !== undefined && q.to === i && normAt(r, i - 2) === ',')
}

/** Whether a quotation of any kind ends right before token `i`, a comma aside. */
function endsQuotation(r: Reading, i: number): boolean {
  const last = isInsertionMark(r, i - 1) ? i - 2 : i - 1
  return r.quoted[r.quotedAt[last] ?? -1]?.to === last + 1
}

/** Whether a quotation that is a statement ends right before token `i`, a comma aside. */
function endsStatement(r: Reading, i: number): boolean {
  const last = isInsertionMark(r, i - 1) ? i - 2 : i - 1
  const q = r.quoted[r.quotedAt[last] ?? -1]
  return q !== undefined && q.to === last + 1 && q.statement
}

/** `These workers, Roe explained in the hearing, were paid`: the token of the comma after source and cue; -1 where they stand otherwise. */
function parenthesisEnd(r: Reading, cue: Cue): number {
  const { subject } = cue
  if (cue.side !== 'before' || subject === null || !endsWithComma(r, subject.from) || tagAt(r, subject.from) === 'relative') return -1
  const ceiling = sentenceContentEnd(r, cue.sentence)
  const hearer = cue.sense.hearer ? phraseAfter(r, cue.to, ceiling, false) : null
  const end = skipAdjuncts(r, hearer?.to ?? cue.to, ceiling)
  return normAt(r, end) === ',' && quotationFrom(r, end + 1) < 0 && tagAt(r, end + 1) !== 'complementizer' ? end : -1
}

/** The content of a cue; `null` where nothing is attributed. */
export function findContent(r: Reading, cue: Cue): FoundContent | null {
  if (cue.passive) return null
  const sentence = r.doc.sentences[cue.sentence]
  if (sentence === undefined) return null
  if (cue.subject === null && cue.side === 'after') return leftContent(r, cue, cue.start, cue.end)
  if (cue.subject === null) {
    const manner = asClause(r, cue)
    if (manner !== null) return manner
    const alone = r.pack.dropsSubject && cue.sense.kind === 'report' ? rightContent(r, cue, cue.to) : null
    return alone?.rule === 'clause-after-opener' ? alone : null
  }
  const manner = asClause(r, cue)
  if (manner !== null) return manner
  const behind = Math.max(cue.end, cue.subject.to)
  if (cue.side === 'after' && cue.start === sentence.from) return rightContent(r, cue, behind)
  if (cue.side === 'after') {
    const right = r.pack.inverts && !endsQuotation(r, cue.start) ? rightContent(r, cue, behind) : null
    return right?.rule === 'clause-after-opener' ? right : leftContent(r, cue, cue.start, behind)
  }
  const clausal = cue.form.verb.senses.some(sense => sense.clause)
  const early = cue.side !== 'before' || cue.subject.from === sentence.from
  if (!early && clausal && endsStatement(r, cue.subject.from)) {
    const left = leftContent(r, cue, cue.subject.from, cue.to)
    if (left !== null) return left
  }
  const parenthesis = early || !clausal || cue.sense.particles.length > 0 ? -1 : parenthesisEnd(r, cue)
  if (parenthesis >= 0) return leftContent(r, cue, cue.subject.from, parenthesis)
  const right = rightContent(r, cue, cue.end)
  if (right === null && !early && clausal && endsWithComma(r, cue.subject.from)) return leftContent(r, cue, cue.subject.from, cue.to)
  return right
}
