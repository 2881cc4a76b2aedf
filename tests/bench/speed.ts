import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

import { analyse } from '@/lib/analysis'
import { findAttributions } from '@/lib/attribution/find-attributions'
import { findChannels } from '@/lib/attribution/find-channels'
import { resolveSources } from '@/lib/attribution/resolve-sources'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { annotate } from '@/lib/text/annotate'
import { readPlainText } from '@/scripts/plain-text'

import { collect, time } from './time'

/** What one reader, or one stage of ours, needs for all texts in its fastest round. */
export interface Timing {
  readonly name: string
  /** Milliseconds of processor time. */
  readonly ms: number
}

/** Everything measured in one run over the same texts. */
export interface Speed {
  readonly rounds: number
  readonly texts: number
  readonly characters: number
  /** Whole readers: `analyse()`, then what of it compares with compromise's quotations, then the others. */
  readonly readers: readonly Timing[]
  /** The stages of `analyse()`, in order; together they are the first reader. */
  readonly stages: readonly Timing[]
}

const rounds = 5

function textsOf(path: string): string[] {
  const source = path.endsWith('.xz') ? execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 1 << 30 }) : readFileSync(path, 'utf8')
  return source.split('\n').filter((line) => line !== '').map((line) => {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string' ? row.text : ''
  })
}

/** The fastest of several rounds of each, the contestants in turns, after one round that does not count. */
function fastest(works: ReadonlyMap<string, () => unknown>): Timing[] {
  const best = new Map<string, number>()
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of works) {
      collect()
      const ms = time(work)
      if (round > 0) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, ms))
    }
  }
  return Array.from(best, ([name, ms]) => ({ name, ms }))
}

/** Our analysis with its stages, compromise's quotations and wink-nlp's documents over the texts of the corpus at `path`. */
export function measureSpeed(path: string): Speed {
  const texts = textsOf(path)
  const wink = winkNLP(model)
  const pack = packFor('en')
  const outlets = knownOutlets
  const context = { pack, outlets, phrase: (key: string) => key }
  const page = (text: string) => readPlainText(text, { language: 'en' })
  const read = (text: string) => annotate(text, page(text).blocks, pack.textRules)
  const docs = texts.map((text) => {
    const doc = read(text)
    return { doc, raw: findAttributions(doc, pack) }
  })
  const readers = fastest(new Map<string, () => unknown>([
    ['source-context analyse()', () => texts.forEach((text) => analyse(page(text), context))],
    ['source-context quotations, attributions', () => texts.forEach((text) => findAttributions(read(text), pack))],
    ['compromise nlp(text).quotations()', () => texts.forEach((text) => compromise(text).quotations().out('array'))],
    ['wink-nlp readDoc()', () => texts.forEach((text) => wink.readDoc(text))],
  ]))
  const parts = fastest(new Map<string, () => unknown>([
    ['annotate', () => texts.forEach(read)],
    ['findAttributions', () => docs.forEach(({ doc }) => findAttributions(doc, pack))],
    ['resolveSources', () => docs.forEach(({ doc, raw }) => resolveSources(doc, raw, pack, outlets))],
    ['findChannels', () => docs.forEach(({ doc, raw }) => findChannels(doc, raw, pack, outlets))],
  ]))
  const rest = (readers[0]?.ms ?? 0) - parts.reduce((sum, { ms }) => sum + ms, 0)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  return { rounds, texts: texts.length, characters, readers, stages: [...parts, { name: 'findings and the rest', ms: Math.max(0, rest) }] }
}
