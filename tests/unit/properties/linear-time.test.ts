import { describe, expect, it } from 'vitest'

import { analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { readPlainText } from '@/scripts/plain-text'
import { hardTexts } from '@/tests/bench/texts'
import { time } from '@/tests/bench/time'

const context = { pack: packFor('en'), outlets: knownOutlets, phrase: (key: string) => key }

function cost(make: (size: number) => string, size: number): number {
  const page = readPlainText(make(size), { language: 'en' })
  return Math.min(time(() => analyse(page, context)), time(() => analyse(page, context)))
}

// Four times the text costs four times as much where all is linear and sixteen times where it is not. The bound lies between them,
// so that a busy machine changes nothing; `npm run bench:engine -- growth` measures finely, up to a million characters.
describe('four times the text', () => {
  it.each(Object.entries(hardTexts))('is no more than linear work: %s', (_, make) => {
    cost(make, 1_000)
    const small = cost(make, 5_000)
    expect(cost(make, 20_000)).toBeLessThan(small * 10 + 60)
  })
})
