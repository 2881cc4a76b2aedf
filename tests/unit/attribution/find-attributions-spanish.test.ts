import { describe, expect, it } from 'vitest'

import { findAttributions } from '@/lib/attribution/find-attributions'
import { spanish } from '@/lib/language/spanish'
import { annotate } from '@/lib/text/annotate'

function told(text: string): string[] {
  const doc = annotate(text, [{ start: 0, end: text.length, kind: 'paragraph' }], spanish.textRules)
  return findAttributions(doc, spanish).map(a => [a.source, a.cue, a.content].map(spans => spans.map(s => text.slice(s.start, s.end)).join(' … ')).join(' | '))
}

describe('Spanish', () => {
  it.each([
    ['«No vamos a ceder», dijo Juan Pérez, portavoz del Gobierno.', 'Juan Pérez, portavoz del Gobierno | dijo | «No vamos a ceder»'],
    ['El ministro aseguró en X que la ley se aprobará en mayo.', 'El ministro | aseguró | la ley se aprobará en mayo'],
    ['Según El País, la oferta llegó en abril.', 'El País | Según | la oferta llegó en abril'],
    ['El acuerdo se firmó ayer, según informó Reuters.', 'Reuters | informó | El acuerdo se firmó ayer'],
    ['Dijo que no volvería.', ' | Dijo | no volvería'],
    ['“La situación es grave”, señaló la alcaldesa. “Pero hay salida”.', 'la alcaldesa | señaló | “La situación es grave” … “Pero hay salida”'],
    ['La presidenta explicó al diario La Nación que “no hay dinero” para obras.', 'La presidenta | explicó | “no hay dinero” para obras'],
    ['De acuerdo con dos personas cercanas al caso, el plan fracasó.', 'dos personas cercanas al caso | De acuerdo con | el plan fracasó'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
  it('finds nothing in plain narrative', () => {
    expect(told('El puente cruza el río y cuenta con dos carriles. La muestra abre en mayo.')).toEqual([])
  })
})
