import { describe, expect, it } from 'vitest'

import { findAttributions } from '@/lib/attribution/find-attributions'
import { english } from '@/lib/language/english'
import { annotate } from '@/lib/text/annotate'
import { readPlainText } from '@/scripts/plain-text'

/** `source | cue | content` with parts joined by ` … `; blocks are divided by blank lines. */
function told(text: string): string[] {
  return findAttributions(annotate(text, readPlainText(text).blocks, english.textRules), english).map(a => [a.source, a.cue, a.content].map(spans => spans.map(s => text.slice(s.start, s.end)).join(' … ')).join(' | '))
}

describe('sources', () => {
  it.each([
    ['Jane Roe, president of Roe & Daughters, a design agency, said the bridge was ugly.', 'Jane Roe, president of Roe & Daughters, a design agency, | said | the bridge was ugly'],
    ['“It is shut,” said Ashville managing director Jane Roe.', 'Ashville managing director Jane Roe | said | “It is shut,”'],
    ['“It is shut,” said retired ferry captain Jane Roe.', 'retired ferry captain Jane Roe | said | “It is shut,”'],
    ['Most of them said the bridge was safe.', 'Most of them | said | the bridge was safe'],
    ['All the engineers I interviewed said the bridge was safe.', 'All the engineers I interviewed | said | the bridge was safe'],
    ['The bridge is “beyond saving,” the head of a left-leaning think tank told the council.', 'the head of a left-leaning think tank | told | The bridge is “beyond saving,”'],
    ['Roe sent a series of letters early Friday saying that the bridge was shut.', 'Roe | saying | the bridge was shut'],
    ['A group of pilots went home, and the harbour union praised the mayor’s plan and said it would help.', 'the harbour union | said | it would help'],
    ['When Roe came back and said the bridge was shut, the crowd left.', 'Roe | said | the bridge was shut'],
    ['After saying the bridge was “a trap,” Roe closed it.', 'Roe | saying | the bridge was “a trap,”'],
    ['The crew waited until the pilot whispered, “We are late.”', 'the pilot | whispered | “We are late.”'],
    ['The bridge is fine, according to show insiders.', 'show insiders | according to | The bridge is fine'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })
})

describe('contents', () => {
  it.each([
    ['These workers, Roe explained earlier in the committee hearing, were paid.', 'Roe | explained | These workers … were paid'],
    ['The ferry now, Roe told me on Friday, is full.', 'Roe | told | The ferry now … is full'],
    ['Roe said the bridge was shut, while the mayor insisted that it was open.', 'Roe | said | the bridge was shut'],
    ['Roe said the bridge was shut, which surprised the town.', 'Roe | said | the bridge was shut'],
    ['Roe said the bridge was shut, and the mayor said it was open.', 'Roe | said | the bridge was shut'],
    ['The bridge is shut, Roe said Friday afternoon, as the crowd left.', 'Roe | said | The bridge is shut … as the crowd left'],
    ['Roe wrote in the early morning hours that the bridge was shut.', 'Roe | wrote | the bridge was shut'],
    ['Roe said in Ashville Springs that the bridge was shut.', 'Roe | said | the bridge was shut'],
    ['Roe stressed to reporters that the bridge was shut.', 'Roe | stressed | the bridge was shut'],
    ['Six towns also depend on the bridge, one report says.', 'one report | says | Six towns also depend on the bridge'],
    ['It was a blast that the mayor described as “a crime.”', 'the mayor | described | “a crime.”'],
    ['Not paying taxes “makes me smart,” Roe said last week.', 'Roe | said | Not paying taxes “makes me smart,”'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('keeps names that are listed inside a content together', () => {
    expect(told('Roe said that Hale, Pike and Marsh had mentioned it.')[0]).toBe('Roe | said | Hale, Pike and Marsh had mentioned it')
  })
  it('takes a participle with its agent for no verb of the clause', () => {
    expect(told('Roe told them on a call obtained and reported by The Planet that the bridge was shut.').some(line => line.startsWith('a call'))).toBe(false)
  })
})

describe('quotations that stand alone', () => {
  it('belong to whoever signs them', () => {
    expect(told('“The bridge has been shut for years.” — Jane Roe')).toEqual(['Jane Roe |  | “The bridge has been shut for years.”'])
    expect(told('“The bridge has been shut for years.”\n\n— Jane Roe, reader')).toEqual(['Jane Roe, reader |  | “The bridge has been shut for years.”'])
  })
  it('belong to the person of whom the paragraph before speaks by full name', () => {
    expect(told('Jane Roe has run the inn since 1990.\n\n“We have never seen such a thing in this town.”')).toEqual(['Jane Roe |  | “We have never seen such a thing in this town.”'])
    expect(told('The inn was shut in May.\n\n“We have never seen such a thing in this town.”')).toEqual([' |  | “We have never seen such a thing in this town.”'])
  })
})
