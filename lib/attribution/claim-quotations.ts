import type { Sentence, TokenRange } from '@/lib/text/annotated-text'
import { spanOf } from '@/lib/text/positions'

import type { Draft } from './draft'
import type { Cue } from './find-cues'
import { introducedIn, isNamed, signatureAfter } from './block-sources'
import { mainSubject } from './clause-subject'
import { phraseBefore } from './noun-phrase'
import { normAt, type QuotedRange, type Reading } from './reading'

/** More cues than this in one sentence are no prose; the rest is not looked at. */
const CROWD = 50

/** What is known of who owns which quotation, while the text is read from left to right. */
interface Claims {
  readonly r: Reading
  /** For each token: index of the draft whose content it is, -1 where none. */
  readonly owner: Int32Array
  readonly drafts: Draft[]
  /** For each sentence: the drafts whose cue stands in it, in order. */
  readonly draftsOf: Map<number, number[]>
  /** For each sentence: its cues of speech that found no content. */
  readonly orphansOf: Map<number, Cue[]>
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function own(c: Claims, draft: number, from: number, to: number): void {
  c.owner.fill(draft, from, to)
}

function startClaims(r: Reading, drafts: Draft[], orphans: readonly Cue[]): Claims {
  const c: Claims = { r, owner: new Int32Array(r.doc.tokens.length).fill(-1), drafts, draftsOf: new Map(), orphansOf: new Map() }
  drafts.forEach((draft, d) => {
    pushTo(c.draftsOf, draft.sentence, d)
    for (const range of draft.contents) own(c, d, range.from, range.to)
  })
  for (const cue of orphans) if (cue.sense.kind === 'report' && cue.subject !== null && cue.form.verb.senses.some(sense => sense.clause) && (c.orphansOf.get(cue.sentence)?.length ?? 0) < CROWD) pushTo(c.orphansOf, cue.sentence, cue)
  return c
}

function append(c: Claims, d: number, q: QuotedRange, rule: string): void {
  const draft = c.drafts[d]
  if (draft === undefined) return
  draft.contents.push({ from: q.from, to: q.to })
  if (!draft.rules.includes(rule)) draft.rules.push(rule)
  own(c, d, q.from, q.to)
}

function adopt(c: Claims, cue: Cue, q: QuotedRange, rule: string): void {
  c.drafts.push({ source: cue.subject, cue: { from: cue.from, to: cue.to }, contents: [{ from: q.from, to: q.to }], rules: [cue.sense.rule, rule], sentence: cue.sentence, spoken: true })
  const d = c.drafts.length - 1
  pushTo(c.draftsOf, cue.sentence, d)
  own(c, d, q.from, q.to)
}

function takeOrphan(c: Claims, sentence: number, fits: (cue: Cue) => boolean): Cue | null {
  const list = c.orphansOf.get(sentence)
  if (list === undefined) return null
  const index = list.findIndex(cue => cue.subject !== null && fits(cue))
  return index < 0 ? null : (list.splice(index, 1)[0] ?? null)
}

/** The last spoken draft of a sentence. */
function speakerOf(c: Claims, sentence: number): number {
  const list = c.draftsOf.get(sentence) ?? []
  for (let k = list.length - 1; k >= 0 && k > list.length - CROWD; k--) {
    const d = list[k] ?? -1
    if (c.drafts[d]?.spoken === true) return d
  }
  return -1
}

/** Whether a draft quotes, so that a following quotation goes on with it. */
function quotes(c: Claims, d: number): boolean {
  return c.drafts[d]?.contents.some(range => (c.r.quotedAt[range.to - 1] ?? -1) >= 0 || (c.r.quotedAt[range.from] ?? -1) >= 0) === true
}

function endsWithColon(r: Reading, sentence: Sentence): boolean {
  return normAt(r, sentence.to - 1) === ':'
}

/** Who is named before a colon: the source of what is spoken there, or the subject of the clause (`Her answer was short:`). */
function introduce(c: Claims, q: QuotedRange, s: number, colon: number): boolean {
  const sentence = c.r.doc.sentences[s]
  if (sentence === undefined) return false
  const said = c.drafts[speakerOf(c, s)]
  const subject = said?.source ?? mainSubject(c.r, sentence.from, colon) ?? phraseBefore(c.r, colon, sentence.from)
  if (subject === null) return false
  c.drafts.push({ source: subject, cue: said?.cue ?? null, contents: [{ from: q.from, to: q.to }], rules: ['report:colon', 'colon'], sentence: s, spoken: true })
  own(c, c.drafts.length - 1, q.from, q.to)
  pushTo(c.draftsOf, s, c.drafts.length - 1)
  return true
}

/** The speaker of a report goes on in words of their own: an attribution by itself, with the same source. */
function goOn(c: Claims, speaker: number, q: QuotedRange, s: number): void {
  c.drafts.push({ source: c.drafts[speaker]?.source ?? null, cue: null, contents: [{ from: q.from, to: q.to }], rules: ['report:goes-on', 'goes-on'], sentence: s, spoken: true })
  pushTo(c.draftsOf, s, c.drafts.length - 1)
  own(c, c.drafts.length - 1, q.from, q.to)
}

/** Finds an owner for a quotation in its own sentence. */
function claimInSentence(c: Claims, q: QuotedRange, s: number): boolean {
  const cue = takeOrphan(c, s, orphan => orphan.from >= q.to || orphan.to <= q.from)
  if (cue !== null) {
    adopt(c, cue, q, 'same-sentence')
    return true
  }
  const speaker = speakerOf(c, s)
  if (speaker >= 0 && quotes(c, speaker)) {
    append(c, speaker, q, 'split')
    return true
  }
  if (normAt(c.r, q.from - 1) === ':' && q.from - 1 > (c.r.doc.sentences[s]?.from ?? 0)) return introduce(c, q, s, q.from - 1)
  return false
}

/** Finds an owner in the sentences around: the speaker who goes on, or one who is named right before or after. */
function claimAround(c: Claims, q: QuotedRange, s: number): boolean {
  const { sentences } = c.r.doc
  const sentence = sentences[s]
  const next = sentences[s + 1]
  const previous = sentences[s - 1]
  if (sentence === undefined) return false
  if (next !== undefined && next.block === sentence.block && sentence.to === q.to) {
    const after = takeOrphan(c, s + 1, cue => cue.subject !== null && cue.subject.from <= next.from + 1)
    if (after !== null) {
      adopt(c, after, q, 'cue-in-next-sentence')
      return true
    }
  }
  if (previous === undefined || q.from > sentence.from + 1) return false
  const before = c.owner[previous.to - 1] ?? -1
  if (endsWithColon(c.r, previous) || previous.block === sentence.block) {
    const cue = takeOrphan(c, s - 1, () => true)
    if (cue !== null) {
      adopt(c, cue, q, 'introduced-before')
      return true
    }
  }
  if (endsWithColon(c.r, previous) && introduce(c, q, s - 1, previous.to - 1)) return true
  const speaker = before >= 0 && c.drafts[before]?.spoken === true ? before : speakerOf(c, s - 1)
  if (speaker >= 0 && (previous.block === sentence.block || standsAlone(c, q))) {
    if (quotes(c, speaker)) append(c, speaker, q, 'continued')
    else goOn(c, speaker, q, s)
    return true
  }
  return false
}

/** Somebody whom the text names beside the quotation and of whom it does not say that they spoke. */
function ascribe(c: Claims, q: QuotedRange, source: TokenRange, rule: string): void {
  const sentence = c.r.sentenceAt[q.from] ?? 0
  c.drafts.push({ source, cue: null, contents: [{ from: q.from, to: q.to }], rules: [`report:${rule}`, rule], sentence, spoken: true })
  pushTo(c.draftsOf, sentence, c.drafts.length - 1)
  own(c, c.drafts.length - 1, q.from, q.to)
}

/** Whether a fragment closes what was begun before the cue: `"We can," she said, "work together."` */
function endsSplit(c: Claims, q: QuotedRange): boolean {
  if (normAt(c.r, q.from - 1) !== ',' || (c.owner[q.from] ?? -1) >= 0) return false
  const speaker = c.drafts[speakerOf(c, c.r.sentenceAt[q.from] ?? -1)]
  return speaker !== undefined && speaker.cue !== null && speaker.cue.to <= q.from && speaker.rules.includes('quotation-before')
}

/** Whether the quotation is all that its block says. */
function standsAlone(c: Claims, q: QuotedRange): boolean {
  const sentence = c.r.doc.sentences[c.r.sentenceAt[q.from] ?? -1]
  const block = c.r.doc.blocks[sentence?.block ?? -1]
  const span = spanOf(c.r.doc, q)
  return block !== undefined && span !== null && span.start === block.start && span.end >= block.end - 1
}

/**
 * Gives every quotation that is a statement and nobody's content yet to its speaker: `drafts` are added to and grow.
 * A quotation over several paragraphs goes as a whole. What stands alone and has no speaker becomes a draft without source.
 */
export function claimQuotations(r: Reading, drafts: Draft[], orphans: readonly Cue[]): void {
  const c = startClaims(r, drafts, orphans)
  for (let k = 0; k < r.quoted.length; k++) {
    const q = r.quoted[k]
    if (q === undefined || (!q.statement && !standsAlone(c, q) && !endsSplit(c, q))) continue
    const parts = [q]
    while (r.quoted[k + 1]?.quotation === q.quotation) {
      const part = r.quoted[++k]
      if (part !== undefined) parts.push(part)
    }
    claimWhole(c, parts)
  }
}

function claimWhole(c: Claims, parts: readonly QuotedRange[]): void {
  let owner = -1
  const ends = parts.at(-1)
  for (const part of parts) owner = Math.max(owner, c.owner[part.to - 1] ?? -1)
  const signature = owner < 0 && ends !== undefined ? signatureAfter(c.r, ends.to) : null
  if (signature !== null && ends !== undefined) {
    ascribe(c, ends, signature, 'signed')
    owner = c.drafts.length - 1
  }
  if (owner < 0) {
    for (const part of parts) {
      const s = c.r.sentenceAt[part.from] ?? -1
      if (claimInSentence(c, part, s) || claimAround(c, part, s)) {
        owner = c.owner[part.to - 1] ?? -1
        break
      }
    }
  }
  const first = parts[0]
  if (owner < 0 && first !== undefined) {
    if (!standsAlone(c, first) || !first.statement) return
    // "when Jane Roe posted about it on Monday."
    const posted = takeOrphan(c, (c.r.sentenceAt[first.from] ?? 0) - 1, cue => cue.subject !== null && isNamed(c.r, cue.subject))
    if (posted !== null) adopt(c, posted, first, 'introduced-before')
    const introduced = posted !== null ? null : introducedIn(c.r, (c.r.sentenceAt[first.from] ?? 0) - 1)
    if (introduced !== null) ascribe(c, first, introduced, 'introduced')
  }
  if (owner < 0 && first !== undefined && (c.owner[first.from] ?? -1) >= 0) owner = c.owner[first.from] ?? -1
  if (owner < 0 && first !== undefined) {
    c.drafts.push({ source: null, cue: null, contents: [], rules: ['unclaimed'], sentence: c.r.sentenceAt[first.from] ?? 0, spoken: false })
    owner = c.drafts.length - 1
  }
  for (const part of parts) if ((c.owner[part.to - 1] ?? -1) !== owner) append(c, owner, part, parts.length > 1 ? 'paragraphs' : 'alone')
}
