import type { CueForm, CueKind, CueSense, CueVerb, VerbForm } from '@/lib/language/language-pack'
import { wordList } from '@/lib/language/word-list'
import { irregularVerbs } from './common-verbs'

/**
 * Cue forms that are nouns or adjectives as often as verbs, in the base or -s form. Authority: Quirk et al. (1985),
 * §I.43–I.56 (conversion).
 */
const nominalLemmas = wordList(`
  claim state comment remark note post report question answer reply text email e-mail message blog tweet wire type detail
  estimate forecast promise pledge vow threat threaten plan demand offer request hope wish fear doubt regard view support
  back call address attack challenge dispute concern order reference highlight document rule guess figure respect trust
  love hate quote echo cry shout scream whisper yell chant boast joke quip signal hint stress respond+no aim
  detail outline wonder worry regret address label brand term praise blame rebuke slam blast bark growl snap alert
  caption gripe love retort query counter rail show find want mock tout forecast thank welcome back request complaint
  objective caution appeal need post set place study poll survey relate`)

const doubling = wordList('quip rebut admit permit regret retract slam brag plan stop chat refer tut nod rap pan ban drag let put set get cut spin win begin hit')

const vowel = (char: string): boolean => 'aeiou'.includes(char)

/** The five forms of an English verb, regular unless listed. */
export function formsOf(base: string): Record<Exclude<VerbForm, 'adjective'>, string> {
  const irregular = irregularVerbs.find(([b]) => b === base)
  const last = base.at(-1) ?? ''
  const before = base.at(-2) ?? ''
  const consonantY = last === 'y' && !vowel(before)
  const stem = doubling.has(base) ? base + last : base
  const sibilant = last === 's' || last === 'x' || last === 'z' || base.endsWith('ch') || base.endsWith('sh') || last === 'o'
  const regularPast = consonantY ? `${base.slice(0, -1)}ied` : last === 'e' ? `${base}d` : `${stem}ed`
  const gerund = last === 'e' && before !== 'e' && before !== 'i' ? `${base.slice(0, -1)}ing` : base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${stem}ing`
  return {
    base,
    present: consonantY ? `${base.slice(0, -1)}ies` : sibilant ? `${base}es` : `${base}s`,
    past: irregular?.[1] ?? regularPast,
    participle: irregular?.[2] ?? regularPast,
    gerund,
  }
}

interface Draft {
  readonly particles: readonly string[]
  readonly kind: CueKind
  clause: boolean
  hearer: boolean
  object: boolean
  infinitive: boolean
}

function addList(list: string, kind: CueKind, drafts: Map<string, Draft[]>): void {
  for (const line of list.split('\n')) {
    const colon = line.indexOf(':')
    const grammar = line.slice(0, colon).trim()
    if (colon < 0 || grammar === 'a') continue
    for (const entry of wordList(line.slice(colon + 1))) {
      const [lemma = '', ...particles] = entry.split('+')
      const senses = drafts.get(lemma) ?? []
      drafts.set(lemma, senses)
      let sense = senses.find(s => s.particles.join(' ') === particles.join(' '))
      if (sense === undefined) {
        sense = { particles, kind, clause: false, hearer: false, object: false, infinitive: false }
        senses.push(sense)
      }
      sense.clause ||= grammar.includes('c')
      sense.hearer ||= grammar.includes('h')
      sense.object ||= grammar.includes('o')
      sense.infinitive ||= grammar.includes('i')
    }
  }
}

function adjectivesOf(list: string): ReadonlySet<string> {
  return wordList(...list.split('\n').flatMap(line => (line.trim().startsWith('a:') ? [line.trim().slice(2)] : [])))
}

function adjectiveForm(word: string, kind: CueKind): CueForm {
  const sense: CueSense = { particles: [], kind, clause: true, hearer: false, object: false, infinitive: false }
  return { verb: { lemma: word, senses: [sense] }, form: 'adjective', nominal: false }
}

/** Every form of every cue verb, by `norm`. Of two verbs that share a form the earlier one stands. */
export function buildCueForms(lists: readonly (readonly [list: string, kind: CueKind])[]): ReadonlyMap<string, CueForm> {
  const drafts = new Map<string, Draft[]>()
  const forms = new Map<string, CueForm>()
  for (const [list, kind] of lists) {
    addList(list, kind, drafts)
    for (const word of adjectivesOf(list)) forms.set(word, adjectiveForm(word, kind))
  }
  for (const [lemma, drafted] of drafts) {
    const senses: CueSense[] = drafted.sort((a, b) => b.particles.length - a.particles.length)
    const verb: CueVerb = { lemma, senses }
    const inflected = formsOf(lemma)
    for (const form of ['past', 'participle', 'present', 'base', 'gerund'] as const) {
      const word = inflected[form]
      if (!forms.has(word)) forms.set(word, { verb, form, nominal: nominalLemmas.has(lemma) && (form === 'base' || form === 'present') })
    }
  }
  return forms
}
