import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type AnalysedAttribution, analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import type { Span } from '@/lib/text/span'
import { readPlainText } from '@/scripts/plain-text'

/** The same sentences on every run; `PROPERTY_SEED=7` makes others. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_250_601)

const first = fc.constantFrom('Ana', 'Maria', 'Peter', 'Tom', 'Nora', 'Greta', 'Carl', 'Wanda', 'Joost', 'Ngozi', 'Kari', 'Omar')
const last = fc.constantFrom('Pell', 'Voss', 'Lund', 'Arledge', 'Quill', 'Osei', 'Hale', 'Oakes', 'Adeyemi', 'Dahl', 'Haddad', 'Lloyd-Jones', 'O’Brien', 'Müller')
const title = fc.constantFrom('', '', 'Mayor ', 'Sen. ', 'Dr. ', 'Police chief ', 'Professor ')
const aside = fc.constantFrom('', '', ', the harbor director,', ', 54,', ', who lost her boat in the storm,')
// `insisted on Tuesday that` is missed today: see order-insisted-time in tests/fixtures/regression.
const verb = fc.constantFrom('said', 'told reporters', 'argued', 'noted', 'added', 'warned', 'explained', 'claimed', 'announced')
const when = fc.constantFrom('', '', ' on Tuesday', ' late Monday')
const clause = fc.constantFrom('the pier would close in May', 'nobody had asked the town', 'the boats were older than their captains', 'it cost $4.2 million, or 6% of the budget', 'the U.S. Army had left', 'she didn’t know who signed it')
const spoken = fc.constantFrom('The pier will close in May', 'No one warned the town', 'It’s older than all of us', 'He said ‘jump’ and I jumped', 'We paid $4.2 million', 'I don’t know who signed it')
const marks = fc.constantFrom(['“', '”'] as const, ['"', '"'] as const, ['«', '»'] as const)

/** A sentence with what a reader would mark in it. */
interface Sample {
  readonly text: string
  readonly source: string
  readonly content: string
  readonly speaker: string
}

const sample: fc.Arbitrary<Sample> = fc.record({ first, last, title, aside, verb, when, clause, spoken, marks, shape: fc.nat(5) }).map((given) => {
  const speaker = `${given.first} ${given.last}`
  const name = `${given.title}${speaker}`
  const source = `${name}${given.aside}`
  const quoted = (sign: string): string => `${given.marks[0]}${given.spoken}${sign}${given.marks[1]}`
  const texts: readonly (readonly [string, string, string])[] = [
    [`${source} ${given.verb}${given.when} that ${given.clause}.`, source, given.clause],
    [`${quoted(',')} ${name} ${given.verb}${given.when}.`, name, quoted(',')],
    [`${quoted(',')} said ${name}${given.when}.`, name, quoted(',')],
    [`According to ${name}, ${given.clause}.`, name, given.clause],
    [`${given.clause.replace(/^./u, (letter) => letter.toUpperCase())}, according to ${name}.`, name, given.clause],
    [`${source} ${given.verb === 'told reporters' ? 'said' : given.verb}${given.when}: ${quoted('.')}`, source, quoted('.')],
  ]
  const [text, from, content] = texts[given.shape] ?? ['', '', '']
  return { text, source: from, content, speaker }
})

const filler = fc.constantFrom('', 'Snow fell on Tuesday across the valley.', 'The council met for an hour and a half.', 'The line runs twice a day in summer.')

const bare = (words: string): string => words.replace(/^[\s.,:;“”"«»’]+|[\s.,:;“”"«»’]+$/gu, '').toLowerCase()

function read(text: string): AnalysedAttribution[] {
  return [...analyse(readPlainText(text, { language: 'en' }), { pack: packFor('en'), outlets: knownOutlets, phrase: (key) => key }).attributions]
}

const words = (text: string, spans: readonly Span[]): string => bare(spans.map(({ start, end }) => text.slice(start, end)).join(' '))

describe('sentences made by a grammar', () => {
  it('gives each its source, content and speaker, whatever the names, verbs and marks', () => {
    fc.assert(fc.property(sample, filler, filler, (made, before, after) => {
      const text = [before, made.text, after].filter((part) => part !== '').join(' ')
      const found = read(text)
      expect(found.map((said) => [words(text, said.source), words(text, said.content), said.speaker, said.finding]), text).toEqual([[bare(made.source), bare(made.content), made.speaker, null]])
    }), { numRuns: 400, seed })
  })

  it('gives as many attributions as there are paragraphs with one', () => {
    fc.assert(fc.property(fc.array(sample, { minLength: 1, maxLength: 5 }), (made) => {
      const text = made.map((each) => each.text).join('\n\n')
      expect(read(text).map((said) => words(text, said.source)), text).toEqual(made.map((each) => bare(each.source)))
    }), { numRuns: 150, seed })
  })

  it('finds nothing where nobody speaks', () => {
    fc.assert(fc.property(fc.array(filler, { minLength: 1, maxLength: 8 }), (sentences) => {
      expect(read(sentences.join(' '))).toEqual([])
    }), { numRuns: 50, seed })
  })
})
