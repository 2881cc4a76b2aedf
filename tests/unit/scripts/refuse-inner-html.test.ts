import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { withoutMarkup } from '@/scripts/refuse-inner-html'

const preact = join(dirname(createRequire(import.meta.url).resolve('preact/package.json')), 'dist/preact.mjs')

describe('withoutMarkup', () => {
  it('takes the one assignment of markup out of the Preact that is installed', () => {
    const code = readFileSync(preact, 'utf8')
    expect(code).toMatch(/\.innerHTML=/)
    expect(withoutMarkup(code)).not.toMatch(/\.innerHTML\s*=(?!=)/)
  })

  it('leaves everything else as it is', () => {
    expect(withoutMarkup('a(),(t.innerHTML=h.__html),b()')).toMatch(/^a\(\),\(.*throw.*\),b\(\)$/)
  })

  it.each(['nothing here', 'a.innerHTML=b.__html;c.innerHTML=d.__html'])('refuses a Preact that it does not know: %s', (code) => {
    expect(() => withoutMarkup(code)).toThrow(/innerHTML in \d places/)
  })
})
