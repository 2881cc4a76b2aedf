import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

/** Bytes after gzip, by what of the package a page has to bear. */
const bounds = [
  { what: 'the gate, which runs in every page', file: 'gate.js', most: 8_000 },
  { what: 'the reader, which runs where there is an article', file: 'reader.js', most: 30_000 },
]

describe.each(['chrome-mv3', 'firefox-mv3'])('size of %s', (target) => {
  it.each(bounds)('$file: $what, has at most $most bytes gzipped', ({ file, most }) => {
    const size = gzipSync(readFileSync(`.output/${target}/${file}`), { level: 9 }).length
    console.log(`${target}/${file}: ${size} of ${most} bytes gzipped`)
    expect(size).toBeLessThanOrEqual(most)
  })
})
