import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

import { analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { readPlainText } from '@/scripts/plain-text'

import { median, time } from './time'

/** One reader's speed in this run. */
export interface Speed {
  readonly name: string
  readonly perSecond: number
  readonly rounds: number
  readonly texts: number
  readonly characters: number
}

const rounds = 5

function textsOf(path: string): string[] {
  const source = path.endsWith('.xz') ? execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 1 << 30 }) : readFileSync(path, 'utf8')
  return source.split('\n').filter((line) => line !== '').map((line) => {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string' ? row.text : ''
  })
}

/** Our whole analysis, compromise's quotations and wink-nlp's documents over the same texts, each round one after the other. Ours is first. */
export function measureSpeed(path: string): Speed[] {
  const texts = textsOf(path)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const wink = winkNLP(model)
  const context = { pack: packFor('en'), outlets: knownOutlets, phrase: (key: string) => key }
  const readers: readonly (readonly [string, (text: string) => unknown])[] = [
    ['source-context analyse()', (text) => analyse(readPlainText(text, { language: 'en' }), context)],
    ['compromise nlp(text).quotations()', (text) => compromise(text).quotations().out('array')],
    ['wink-nlp readDoc()', (text) => wink.readDoc(text)],
  ]
  const times = readers.map((): number[] => [])
  for (const [, read] of readers) texts.forEach((text) => read(text))
  for (let round = 0; round < rounds; round++) {
    readers.forEach(([, read], index) => times[index]?.push(time(() => texts.forEach((text) => read(text)))))
  }
  return readers.map(([name], index) => ({ name, perSecond: (characters / median(times[index] ?? [])) * 1000, rounds, texts: texts.length, characters }))
}
