import { analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { readPlainText } from '@/scripts/plain-text'

import { hardTexts } from './texts'
import { time } from './time'

/** What one kind of text costs at two lengths, in one run. */
export interface Growth {
  readonly name: string
  /** Characters. */
  readonly small: number
  readonly large: number
  readonly smallMs: number
  readonly largeMs: number
}

/** The small texts; the large ones are ten times as long. 100,000 characters are below the noise of a collector. */
const small = 100_000

/** Every hard text at 100,000 and 1,000,000 characters, the best of two rounds each. `language`: whose pack reads it. */
export function* measureGrowth(language = 'en', names: readonly string[] = Object.keys(hardTexts)): Generator<Growth> {
  const context = { pack: packFor(language), outlets: knownOutlets, phrase: (key: string) => key }
  const cost = (text: string, rounds: number): number => {
    const page = readPlainText(text, { language })
    return Math.min(...Array.from({ length: rounds }, () => time(() => analyse(page, context))))
  }
  for (const name of names) {
    const make = hardTexts[name]
    if (make === undefined) continue
    cost(make(small / 10), 2)
    yield { name, small, large: small * 10, smallMs: cost(make(small), 2), largeMs: cost(make(small * 10), 2) }
  }
}
