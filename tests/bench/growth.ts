import { analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { readPlainText } from '@/scripts/plain-text'

import { hardTexts } from './texts'
import { collect, time } from './time'

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

/**
 * Hard texts at 100,000 and 1,000,000 characters, the best of a few rounds each: those whose name holds one of `kinds`, all where none is
 * given. `language`: whose pack reads them.
 */
export function* measureGrowth(kinds: readonly string[] = [], language = 'en'): Generator<Growth> {
  const context = { pack: packFor(language), outlets: knownOutlets, phrase: (key: string) => key }
  const cost = (text: string, rounds: number): number => {
    const page = readPlainText(text, { language })
    return Math.min(...Array.from({ length: rounds }, () => {
      collect()
      return time(() => analyse(page, context))
    }))
  }
  for (const [name, make] of Object.entries(hardTexts)) {
    if (kinds.length > 0 && !kinds.some((kind) => name.includes(kind))) continue
    cost(make(small / 10), 2)
    yield { name, small, large: small * 10, smallMs: cost(make(small), 5), largeMs: cost(make(small * 10), 3) }
  }
}
