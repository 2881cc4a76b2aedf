import type { CueForm, CueKind, CueSense, CueVerb, VerbForm } from './language-pack'
import { wordList } from './word-list'

interface Draft {
  readonly particles: readonly string[]
  readonly kind: CueKind
  readonly rule: string
  clause: boolean
  hearer: boolean
  object: boolean
  infinitive: boolean
  loose: boolean
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
        sense = { particles, kind, rule: `${kind}:${lemma.split(':')[0] ?? lemma}`, clause: false, hearer: false, object: false, infinitive: false, loose: false }
        senses.push(sense)
      }
      sense.clause ||= grammar.includes('c')
      sense.hearer ||= grammar.includes('h')
      sense.object ||= grammar.includes('o')
      sense.infinitive ||= grammar.includes('i')
      sense.loose ||= grammar.includes('t')
    }
  }
}

function adjectivesOf(list: string): ReadonlySet<string> {
  return wordList(...list.split('\n').flatMap(line => (line.trim().startsWith('a:') ? [line.trim().slice(2)] : [])))
}

function adjectiveForm(word: string, kind: CueKind): CueForm {
  const sense: CueSense = { particles: [], kind, rule: `${kind}:${word}`, clause: true, hearer: false, object: false, infinitive: false, loose: false }
  return { verb: { lemma: word, senses: [sense] }, form: 'adjective', nominal: false }
}

/** How a language makes the forms of its verbs. */
export interface Inflection {
  /** Forms of a verb with what they are; of two that look the same the first stands. */
  readonly formsOf: (lemma: string) => readonly (readonly [word: string, form: VerbForm])[]
  /** The form is a noun as often. */
  readonly isNominal: (lemma: string, form: VerbForm) => boolean
}

/**
 * Every form of every cue verb, by `norm`. Lists are text, one sense a line: its grammar (c: clause or quotation, h: a
 * hearer may stand between, o: noun phrase, i: to-infinitive, t: of things as often, a: adjectives after *be*), a colon, verbs; `verb+particle`; what
 * stands behind a colon inside a verb is for `formsOf` alone.
 * Of two verbs that share a form the earlier one stands.
 */
export function buildCues(lists: readonly (readonly [list: string, kind: CueKind])[], inflection: Inflection): ReadonlyMap<string, CueForm> {
  const drafts = new Map<string, Draft[]>()
  const forms = new Map<string, CueForm>()
  for (const [list, kind] of lists) {
    addList(list, kind, drafts)
    for (const word of adjectivesOf(list)) forms.set(word, adjectiveForm(word, kind))
  }
  for (const [lemma, drafted] of drafts) {
    const senses: CueSense[] = drafted.sort((a, b) => b.particles.length - a.particles.length)
    const verb: CueVerb = { lemma: lemma.split(':')[0] ?? lemma, senses }
    for (const [word, form] of inflection.formsOf(lemma)) if (!forms.has(word)) forms.set(word, { verb, form, nominal: inflection.isNominal(lemma, form) })
  }
  return forms
}
