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

import { time } from './time'

/*
 * One reader in a process of its own, bundled as the package is: `speed-worker <reader> <corpus>`. It answers every message, a number of
 * milliseconds, with its fastest pass over all texts in that much work, once it has settled; all milliseconds are processor time.
 */

/** The texts of a corpus of JSON lines, packed by xz or not. */
function textsOf(path: string): string[] {
  const source = path.endsWith('.xz') ? execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 1 << 30 }) : readFileSync(path, 'utf8')
  return source.split('\n').filter((line) => line !== '').map((line) => {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string' ? row.text : ''
  })
}

const pack = packFor('en')
const outlets = knownOutlets
const context = { pack, outlets, phrase: (key: string) => key }
const page = (text: string) => readPlainText(text, { language: 'en' })
const read = (text: string) => annotate(text, page(text).blocks, pack.textRules)
const readAll = (texts: readonly string[]) => texts.map((text) => {
  const doc = read(text)
  return { doc, raw: findAttributions(doc, pack) }
})

/** What each reader, or stage of ours, does with one pass over the texts; what it is given beforehand is made once. */
const makers: Readonly<Record<string, (texts: readonly string[]) => () => unknown>> = {
  analyse: (texts) => () => texts.forEach((text) => analyse(page(text), context)),
  attributions: (texts) => () => texts.forEach((text) => findAttributions(read(text), pack)),
  compromise: (texts) => () => texts.forEach((text) => compromise(text).quotations().out('array')),
  wink: (texts) => {
    const wink = winkNLP(model)
    return () => texts.forEach((text) => wink.readDoc(text))
  },
  annotate: (texts) => () => texts.forEach(read),
  findAttributions: (texts) => {
    const docs = readAll(texts)
    return () => docs.forEach(({ doc }) => findAttributions(doc, pack))
  },
  resolveSources: (texts) => {
    const docs = readAll(texts)
    return () => docs.forEach(({ doc, raw }) => resolveSources(doc, raw, pack, outlets))
  },
  findChannels: (texts) => {
    const docs = readAll(texts)
    return () => docs.forEach(({ doc, raw }) => findChannels(doc, raw, pack, outlets))
  },
}

const [name = '', path = ''] = process.argv.slice(2)
const make = makers[name]
if (make === undefined) throw new Error(`No reader ${name}`)
const texts = textsOf(path)
const pass = make(texts)
/** The compiler and the caches have settled when this much work, and this many passes, brought nothing better. */
const [settledAfter, settledPasses] = [2000, 3]

/** Runs until the fastest pass gets no better. */
function settle(): void {
  let best = Number.POSITIVE_INFINITY
  let [passes, spent] = [0, 0]
  while (spent < settledAfter || passes < settledPasses) {
    const ms = time(pass)
    if (ms < 0.98 * best) [passes, spent] = [0, 0]
    best = Math.min(best, ms)
    passes += 1
    spent += ms
  }
}

let settled = false
process.on('message', (atLeast: number) => {
  if (!settled) settle()
  settled = true
  let best = Number.POSITIVE_INFINITY
  let spent = 0
  while (spent < atLeast) {
    const ms = time(pass)
    best = Math.min(best, ms)
    spent += ms
  }
  process.send?.({ ms: best, texts: texts.length, characters: texts.reduce((sum, text) => sum + text.length, 0) })
})
