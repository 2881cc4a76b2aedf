import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Analysis, analyse } from '@/lib/analysis'
import { severityOf } from '@/lib/findings/finding'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import type { PageText } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

import { anyPage } from './arbitrary-pages'

/** The same texts on every run; `PROPERTY_RUNS=20000 PROPERTY_SEED=7 npx vitest run tests/unit/properties` looks longer and elsewhere. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_250_601)

function read(page: PageText): Analysis {
  return analyse(page, { pack: packFor(page.language), outlets: knownOutlets, phrase: (key) => key })
}

function holds(property: (analysis: Analysis, page: PageText) => void): void {
  fc.assert(fc.property(anyPage, (page) => property(read(page), page)), { numRuns: runs, seed })
}

const rolesOf = (said: Analysis['attributions'][number]): readonly (readonly Span[])[] => [said.source, said.cue, said.content]

describe('an analysis of any text', () => {
  it('gives whole offsets that lie inside the text', () => {
    holds(({ attributions }, { text }) => {
      for (const { start, end } of attributions.flatMap(rolesOf).flat()) {
        expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length, `${start}–${end} of ${text.length}`).toBe(true)
      }
    })
  })

  it('gives every attribution a content with something visible in it', () => {
    holds(({ attributions }, { text }) => {
      for (const { content } of attributions) {
        expect(content.length).toBeGreaterThan(0)
        for (const { start, end } of content) expect(text.slice(start, end).trim(), `${start}–${end}`).not.toBe('')
      }
    })
  })

  it('keeps the spans of a role in order and apart', () => {
    holds(({ attributions }) => {
      for (const spans of attributions.flatMap(rolesOf)) {
        spans.forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0))
      }
    })
  })

  it('keeps cues and contents inside one block that is searched', () => {
    holds(({ attributions }, { blocks }) => {
      for (const span of attributions.flatMap(({ cue, content }) => [...cue, ...content])) {
        const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end)
        expect(block?.kind ?? 'none', JSON.stringify(span)).toMatch(/paragraph|quotation|item/u)
      }
    })
  })

  it('does not cut a character in two', () => {
    holds(({ attributions }, { text }) => {
      const cuts = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/u.test(text.slice(at - 1, at + 1)) || ((text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0)
      for (const { start, end } of attributions.flatMap(rolesOf).flat()) expect(cuts(start) || cuts(end), `${start}–${end}`).toBe(false)
    })
  })

  it('judges only as the contract knows, with its severity and a reason', () => {
    holds(({ attributions }) => {
      for (const { finding, severity, why, confidence } of attributions) {
        expect(severity).toBe(finding === null ? null : severityOf[finding])
        expect(why === null).toBe(finding === null)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    })
  })

  it('names what it finds once: ids are unique, and no two attributions are the same', () => {
    holds(({ attributions }) => {
      expect(new Set(attributions.map(({ id }) => id)).size).toBe(attributions.length)
      expect(new Set(attributions.map(({ source, cue, content }) => JSON.stringify([source, cue, content]))).size).toBe(attributions.length)
    })
  })

  it('resolves nobody where nobody is given', () => {
    holds(({ attributions }) => {
      for (const { sourceKind, speaker } of attributions) if (['none', 'crowd', 'document'].includes(sourceKind)) expect(speaker).toBeNull()
    })
  })

  it('finds something to say about such texts, or the rest of this file would prove nothing', () => {
    const counts = fc.sample(anyPage, { numRuns: 300, seed: 7 }).map((page) => read(page).attributions.length)
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(60)
  })

  it('says the same when it is asked again', () => {
    fc.assert(fc.property(anyPage, (page) => {
      expect(read(page)).toEqual(read(structuredClone(page)))
    }), { numRuns: 150, seed })
  })

  it('leaves the page as it was', () => {
    fc.assert(fc.property(anyPage, (page) => {
      const before = structuredClone(page)
      read(page)
      expect(page).toEqual(before)
    }), { numRuns: 150, seed })
  })

  it('gives plain data that survives a message', () => {
    holds((analysis) => {
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    })
  })
})
