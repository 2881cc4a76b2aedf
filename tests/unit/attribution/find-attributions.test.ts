import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { RawAttribution } from '@/lib/attribution/attribution'
import { findAttributions } from '@/lib/attribution/find-attributions'
import { english } from '@/lib/language/english'
import { unknownLanguage } from '@/lib/language/unknown'
import { annotate } from '@/lib/text/annotate'
import type { Block, BlockKind } from '@/lib/text/page-text'

function blocksOf(text: string, kinds: readonly BlockKind[] = []): Block[] {
  const blocks: Block[] = []
  let at = 0
  text.split('\n\n').forEach((part, i) => {
    if (part !== '') blocks.push({ start: at, end: at + part.length, kind: kinds[i] ?? 'paragraph' })
    at += part.length + 2
  })
  return blocks
}

const find = (text: string, kinds?: readonly BlockKind[]): RawAttribution[] => findAttributions(annotate(text, blocksOf(text, kinds), english.textRules), english)

/** `source | cue | content` with parts joined by ` … `. */
function told(text: string, kinds?: readonly BlockKind[]): string[] {
  return find(text, kinds).map(a => [a.source, a.cue, a.content].map(spans => spans.map(s => text.slice(s.start, s.end)).join(' … ')).join(' | '))
}

describe('direct quotations', () => {
  it.each([
    ['“The bridge is closed,” said Jane Roe, a spokeswoman for the county.', 'Jane Roe, a spokeswoman for the county | said | “The bridge is closed,”'],
    ['“The bridge is closed,” Roe said on Monday.', 'Roe | said | “The bridge is closed,”'],
    ['Roe said: “The bridge is closed.”', 'Roe | said | “The bridge is closed.”'],
    ['Roe told the Daily Planet in an interview, “The bridge is closed.”', 'Roe | told | “The bridge is closed.”'],
    ['‘The bridge isn’t safe,’ Roe said.', 'Roe | said | ‘The bridge isn’t safe,’'],
    ['"Is it safe?" asked Jane Roe.', 'Jane Roe | asked | "Is it safe?"'],
    ['“Is it safe?” Roe asked.', 'Roe | asked | “Is it safe?”'],
    ['“He said, ‘No,’ and left,” she told the crowd.', 'she | told | “He said, ‘No,’ and left,”'],
    ['“The bridge is closed,” Jane Roe, the county’s engineer, said of the plan.', 'Jane Roe, the county’s engineer, | said of | “The bridge is closed,”'],
    ['Said Jane Roe: “The bridge is closed.”', 'Jane Roe | Said | “The bridge is closed.”'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('joins a split quotation into one attribution', () => {
    expect(told('“We can work,” she said. “But not there.”')).toEqual(['she | said | “We can work,” … “But not there.”'])
    expect(told('“We can,” she said, “work together.”')).toEqual(['she | said | “We can,” … “work together.”'])
  })
  it('joins the paragraphs of one quotation', () => {
    expect(told('Roe said: “One thing matters.\n\n“It is the bridge.”')).toEqual(['Roe | said | “One thing matters. … “It is the bridge.”'])
  })
  it('finds the source in the block before', () => {
    expect(told('After the call, he told Fox News:\n\n“We want to help.”', ['paragraph', 'quotation'])).toEqual(['he | told | “We want to help.”'])
    expect(told('As one commentator put it bluntly on social media:\n\n“They stayed in their lane.”')).toEqual(['one commentator | put it | “They stayed in their lane.”'])
    expect(told('Her answer was short and clear:\n\n“The bridge is not for sale.”')).toEqual(['Her answer |  | “The bridge is not for sale.”'])
  })
  it('leaves a quotation that nobody claims without a source', () => {
    expect(told('The bridge was closed in May.\n\n“We have never seen such a thing in this town.”')).toEqual([' |  | “We have never seen such a thing in this town.”'])
  })
  it('takes scare quotes, titles and mottos for no attribution', () => {
    expect(told('The “smart” bridge cost more. Roe starred in “The Long Way Home” in May. Its motto is “Always forward”.')).toEqual([])
  })
})

describe('indirect and mixed attributions', () => {
  it.each([
    ['Roe said that the bridge was closed.', 'Roe | said | the bridge was closed'],
    ['Roe said the bridge was “a disgrace to the town” and should go.', 'Roe | said | the bridge was “a disgrace to the town” and should go'],
    ['The bridge was closed, Roe said.', 'Roe | said | The bridge was closed'],
    ['The bridge, Roe said, was closed.', 'Roe | said | The bridge … was closed'],
    ['The bridge was closed, said Jane Roe, the county’s engineer.', 'Jane Roe, the county’s engineer | said | The bridge was closed'],
    ['According to The Wall Street Journal, the offer came in May.', 'The Wall Street Journal | According to | the offer came in May'],
    ['The offer came in May, according to two people familiar with the matter.', 'two people familiar with the matter | according to | The offer came in May'],
    ['As The Planet reports, the bridge was closed in May.', 'The Planet | reports | the bridge was closed in May'],
    ['Officials briefed on the matter warned that the bridge would fall.', 'Officials briefed on the matter | warned | the bridge would fall'],
    ['A recent county memo outlined plans for a new bridge.', 'A recent county memo | outlined | plans for a new bridge'],
    ['Roe has repeatedly declined to say whether the bridge is safe.', 'Roe | has repeatedly declined to say | whether the bridge is safe'],
    ['Roe, who leads the county, told reporters on Monday that the bridge was closed.', 'Roe, who leads the county, | told | the bridge was closed'],
    ['Roe called the plan “a disgrace”.', 'Roe | called | the plan “a disgrace”'],
    ['Roe and the mayor insist the bridge is safe.', 'Roe and the mayor | insist | the bridge is safe'],
    ['The closure was first reported by The Planet.', 'The Planet | was first reported by | The closure'],
    ['Roe was criticized, with a source close to him saying: “It must go now.”', 'a source close to him | saying | “It must go now.”'],
    ['Some residents are worried that the bridge will fall.', 'Some residents | are worried | the bridge will fall'],
    ['The town ignored Roe’s claim that the bridge was safe.', 'Roe’s | claim | the bridge was safe'],
    ['Roe bought what one observer described as a bear.', 'one observer | described | a bear'],
    ['The mayor tried, and in doing so she “made a grave mistake,” Roe said.', 'Roe | said | The mayor tried, and in doing so she “made a grave mistake,”'],
    ['It was reported that the bridge had closed.', ' | was reported | the bridge had closed'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('gives a participle the subject of its sentence', () => {
    expect(told('Roe said the bridge was closed, adding that it would open in May.')).toEqual(['Roe | said | the bridge was closed', 'Roe | adding | it would open in May'])
  })
  it('finds nothing in plain narrative', () => {
    expect(told('The bridge carried ten thousand cars a day. Its state was poor. Reports to the county arrive each week, and the clock struck ten.')).toEqual([])
  })
  it('does not search headings or the inside of quotations', () => {
    expect(told('Mayor says bridge is safe', ['heading'])).toEqual([])
    expect(told('“My mother said that it would rain,” Roe said.')).toEqual(['Roe | said | “My mother said that it would rain,”'])
  })
})

describe('modes', () => {
  it('tells direct, mixed and indirect apart', () => {
    expect(find('“It rained hard,” Roe said. Roe said it “rained hard” in May. Roe said it rained.').map(a => a.mode)).toEqual(['direct', 'mixed', 'indirect'])
  })
})

describe('any text', () => {
  const words = ['Roe', 'said', 'that', '“', '”', '"', '‘', '’', ',', '.', ':', 'the', 'who', 'according', 'to', 'and', 'told', 'a', 'statement', '(', ')', '—', '\n\n', 'was', 'by', 'as', '?', '\ud800', 'é']
  it('gives valid, ordered spans inside the text, the same ones twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), parts => {
        const text = parts.join(' ')
        for (const pack of [english, unknownLanguage]) {
          const doc = annotate(text, blocksOf(text), pack.textRules)
          const found = findAttributions(doc, pack)
          expect(findAttributions(doc, pack)).toEqual(found)
          for (const { source, cue, content, confidence } of found) {
            expect(content.length).toBeGreaterThan(0)
            expect(confidence).toBeGreaterThan(0)
            for (const spans of [source, cue, content]) {
              spans.forEach((span, i) => {
                expect(span.start).toBeGreaterThanOrEqual(i === 0 ? 0 : (spans[i - 1]?.end ?? 0))
                expect(span.end).toBeGreaterThan(span.start)
                expect(span.end).toBeLessThanOrEqual(text.length)
              })
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
  it.each(['he said that ', '“Yes I do,” he said, ', 'officials of the ', '“x y” and said ; '])('reads the parts of a text ten times as often in ten times the text of %s', unit => {
    const reads = (times: number): number => {
      const text = unit.repeat(times)
      const doc = annotate(text, [{ start: 0, end: text.length, kind: 'paragraph' }], english.textRules)
      let count = 0
      const counted = <List extends object>(list: List): List => new Proxy(list, { get: (target, key): unknown => ((count += 1), Reflect.get(target, key)) })
      findAttributions({
        ...doc,
        tokens: counted(doc.tokens),
        starts: counted(doc.starts),
        ends: counted(doc.ends),
        sentences: counted(doc.sentences),
        sentenceOf: counted(doc.sentenceOf),
        blocks: counted(doc.blocks),
        quotations: counted(doc.quotations),
        anchors: counted(doc.anchors),
      }, english)
      return count
    }
    expect(reads(10_000)).toBeLessThan(11 * reads(1_000))
  })
})
