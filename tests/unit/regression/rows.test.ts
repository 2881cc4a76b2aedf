import { describe, expect, it } from 'vitest'

import { analyseText } from './analyse-row'
import { compare } from './compare'
import { loadRowFiles, pageOf } from './load-rows'

// A row that is missed today says so in `! misses`; to bring those lines up to date: npx tsx tests/unit/regression/report.ts --update
for (const file of loadRowFiles()) {
  describe(file.name, () => {
    it.each(file.rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
      expect(compare(row, analyseText(pageOf(row)))).toEqual(row.misses)
    })
  })
}
