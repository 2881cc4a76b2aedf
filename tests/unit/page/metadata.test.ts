import { describe, expect, it } from 'vitest'

import { isoDate, languageTag } from '@/lib/page/metadata'
import { checkedLanguage } from '@/lib/page/text-language'

describe('dates', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14T07:30:00.000Z', '2026-03-14T07:30:00.000Z'],
    ['2026-03-14 07:30:00 +0530', '2026-03-14T07:30:00+05:30'],
    ['2026/03/14', '2026-03-14'],
    ['20260314T0730', '2026-03-14'],
    ['Sat, 14 Mar 2026 07:30:00 GMT', '2026-03-14'],
    ['March 14, 2026', '2026-03-14'],
    ['2026-13-40', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (written, date) => {
    expect(isoDate(written)).toBe(date)
  })
})

describe('languages', () => {
  it.each([
    ['en_us', 'en-US'],
    ['DE', 'de'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['english', null],
    ['', null],
  ])('tag %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag)
  })

  const german = 'Der Rat hat am Abend beschlossen, dass die Brücke nicht vor dem Sommer geöffnet wird, und das ist auch für die Schule nicht gut. '.repeat(5)

  it('are believed where the text bears them out, and not where it is plainly in another one', () => {
    expect(checkedLanguage('de-AT', german)).toBe('de-AT')
    expect(checkedLanguage('en', german)).toBe('de')
    expect(checkedLanguage(null, german)).toBe('de')
    expect(checkedLanguage('uk', 'Міська рада вирішила залишити бібліотеку відкритою ще на рік.')).toBe('uk')
    expect(checkedLanguage('en', 'Too short to tell.')).toBe('en')
  })
})
