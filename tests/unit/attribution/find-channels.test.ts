import { describe, expect, it } from 'vitest'

import { findChannels } from '@/lib/attribution/find-channels'
import { english } from '@/lib/language/english'
import { unknownLanguage } from '@/lib/language/unknown'
import { forPage } from '@/lib/outlets/for-page'
import { knownOutlets } from '@/lib/outlets/known-outlets'

import { marked } from './marked-text'

function channels(source: string, url: string | null = 'https://www.example.org/a'): (string | null)[] {
  const { doc, raw } = marked(source)
  const outlets = forPage(knownOutlets, { url, site: null, byline: null, text: doc.text, links: [] })
  return findChannels(doc, raw, english, outlets).map((channel) => (channel ? `${channel.kind}:${channel.name}:${channel.domain ?? '-'}` : null))
}

describe('outlets', () => {
  it.each([
    ['{s1:The Wall Street Journal} {c1:reported} {q1:the deal was off}.', 'outlet:The Wall Street Journal:wsj.com'],
    ['{c1:According to} {s1:Reuters}, {q1:the deal was off}.', 'outlet:Reuters:reuters.com'],
    ['{s1:He} {c1:told} Fox News: {q1:“We are done here.”}', 'outlet:Fox News:foxnews.com'],
    ['{q1:“We are done here,”} {s1:she} {c1:said} in an interview with the BBC.', 'outlet:BBC:bbc.co.uk'],
    ['{q1:“We are done here,”} {s1:she} {c1:said} on CNN.', 'outlet:CNN:cnn.com'],
    ['{q1:“We are done here,”} {s1:she} {c1:told} the British newspaper The Guardian.', 'outlet:The Guardian:theguardian.com'],
    ['{q1:The deal was off}, {c1:according to} {s1:a report by the Financial Times}.', 'outlet:Financial Times:ft.com'],
    ['{q1:The deal was off}, {c1:according to} {s1:Jane Roe of the Washington Post}.', 'outlet:The Washington Post:washingtonpost.com'],
    ['{q1:The deal was off}, {c1:according to} {s1:sources} cited by the obscure Taiwanese publication DigiTimes.', 'outlet:DigiTimes:digitimes.com'],
    ['{q1:“I felt sick,”} {s1:Roe} {c1:said}, via the Los Angeles Times.', 'outlet:Los Angeles Times:latimes.com'],
    ['{s1:Roe} {c1:told} the Springfield Shopper Gazette {q1:that it was over}.', 'outlet:Springfield Shopper Gazette:-'],
    ['{s1:Roe} {c1:told} the Hull Lantern newspaper {q1:that it was over}.', 'outlet:Hull Lantern:-'],
  ])('%s', (source, expected) => {
    expect(channels(source)).toEqual([expected])
  })

  it('takes an outlet that is the topic for no channel', () => {
    expect(channels('{q1:“It is over,”} {s1:former Fox News anchor Jane Roe} {c1:said}.')).toEqual([null])
    expect(channels('{s1:CNN chief executive John Roe} {c1:said} {q1:the network was healthy}.')).toEqual([null])
    expect(channels('{s1:Roe} {c1:said} {q1:the lawsuit against CNN was frivolous}.')).toEqual([null])
  })

  it('takes an everyday word for an outlet only where the words around it say so', () => {
    expect(channels('{s1:People} {c1:said} {q1:it was cold}.')).toEqual([null])
    expect(channels('{s1:She} {c1:told} People magazine {q1:it was cold}.')).toEqual(['outlet:People:people.com'])
    expect(channels('{s1:The Centers for Something and Prevention} {c1:said} {q1:it was cold}.')).toEqual([null])
  })

  it('takes a firm that the page links for no outlet of its people', () => {
    const { doc, raw } = marked('{q1:“It grows well,”} {c1:says} {s1:Jane Roe from Splendid Gardens}.')
    const links = [{ start: doc.text.indexOf('Splendid'), end: doc.text.length - 1, href: 'https://www.splendidgardens.example/tips' }]
    const outlets = forPage(knownOutlets, { url: 'https://www.example.org/a', site: null, byline: null, text: doc.text, links })
    expect(findChannels(doc, raw, english, outlets)).toEqual([null])
  })

  it('reads a short name only after the fuller one', () => {
    const both = '{s1:The Wall Street Journal} {c1:reported} {q1:a deal}. {s2:The Journal} {c2:wrote} {q2:it was signed}.'
    expect(channels(both)[1]).toBe('outlet:The Wall Street Journal:wsj.com')
    expect(channels('{s1:The Journal of Roe} {c1:wrote} {q1:it was signed}.')).toEqual([null])
  })

  it('points back from the newspaper, the report, the outlet', () => {
    const told = (noun: string) => `{c1:According to} {s1:Variety}, {q1:the film is off}.\n\n{q2:“It hurt,”} {s2:an actor} {c2:told} ${noun}.`
    expect(channels(told('the outlet'))[1]).toBe('outlet:Variety:variety.com')
    expect(channels('{c1:According to} {s1:Variety}, {q1:the film is off}. {s2:The report} {c2:said} {q2:money was short}.')[1]).toBe('outlet:Variety:variety.com')
  })

  it('gives an introduction to the quotation that follows, and not to later remarks', () => {
    const source = 'Roe spoke to Variety on Monday.\n\n{q1:“It hurt,”} {s1:she} {c1:said}.\n\n{q2:“It still does,”} {s2:she} {c2:added}.'
    expect(channels(source)).toEqual(['outlet:Variety:variety.com', null])
  })

  it('gives what a body said, as an outlet reports, to that outlet', () => {
    const { doc, raw } = marked('{q1:The illness is rare, the commission said}, {c1:according to} {s1:Reuters}.')
    const inner = { start: 0, end: 19 }
    const cue = { start: doc.text.indexOf('said'), end: doc.text.indexOf('said') + 4 }
    const both = [...raw, { source: [], cue: [cue], content: [inner], mode: 'indirect' as const, confidence: 1, rules: [] }]
    expect(findChannels(doc, both, english, knownOutlets).map((channel) => channel?.name)).toEqual(['Reuters', 'Reuters'])
  })

  it('never cites the publisher of the page', () => {
    expect(channels('{s1:He} {c1:told} Fox News: {q1:“We are done here.”}', 'https://www.foxnews.com/a')).toEqual([null])
  })
})

describe('platforms', () => {
  it.each([
    ['{s1:Roe} {c1:wrote} on X: {q1:“Enough.”}', 'platform:X:x.com'],
    ['{s1:Roe} {c1:tweeted}: {q1:“Enough.”}', 'platform:X:x.com'],
    ['In a now-deleted tweet, {s1:Roe} {c1:said} {q1:he had enough}.', 'platform:X:x.com'],
    ['{q1:“Enough,”} {s1:Roe} {c1:wrote} on her verified Instagram account.', 'platform:Instagram:instagram.com'],
    ['As {s1:one commentator} {c1:put it bluntly on} social media:\n\n{q1:“Enough is enough.”}', 'platform:social media:-'],
    ['{s1:A viral TikTok video} {c1:claims} {q1:the moon is hollow}.', 'platform:TikTok:tiktok.com'],
    ['{s1:The ministry} {c1:said} on its Telegram channel {q1:that the town was taken}.', 'platform:Telegram:telegram.org'],
  ])('%s', (source, expected) => {
    expect(channels(source)).toEqual([expected])
  })

  it('goes on with the next unnamed poster, not with somebody named', () => {
    const chain = '{s1:One user} {c1:wrote} on Reddit: {q1:“No.”}\n\n{q2:“Never,”} {c2:wrote} {s2:another}.\n\n{q3:“Maybe,”} {s3:Jane Roe} {c3:said}.'
    expect(channels(chain)).toEqual(['platform:Reddit:reddit.com', 'platform:Reddit:reddit.com', null])
  })

  it('takes the company and what is told about a platform for no channel', () => {
    expect(channels('{s1:Facebook} {c1:said} {q1:it would appeal}.')).toEqual([null])
    expect(channels('{s1:Roe} {c1:said} {q1:the ban on TikTok was wrong}.')).toEqual([null])
    expect(channels('{s1:He} {c1:deplored} {q1:the “misuse” of social media by “bots”}.')).toEqual([null])
    expect(channels('In May {s1:Roe} raised the issue of lies on social media, {c1:warning} that {q1:it was late}.')).toEqual([null])
    expect(channels('{q1:“I was stunned,”} {c1:said} {s1:Jane Roe, a friend who switched to an Instagram account}.')).toEqual([null])
    expect(channels('One mother said her son was a shop on Instagram, but with no data on it. {q1:“I am ahead of it,”} {s1:she} {c1:said}.')).toEqual([null])
  })

  it('takes a platform where something was posted before the cue', () => {
    expect(channels('{s1:Roe} took to Instagram on Friday, {c1:writing} that {q1:it was late}.')).toEqual(['platform:Instagram:instagram.com'])
    expect(channels('{s1:She} shared a photo on social media, {c1:saying} {q1:it was late}.')).toEqual(['platform:social media:-'])
  })
})

it('points back: the report with an aside, told to the outlet, others who answer a post', () => {
  const told = 'A report in the Financial Times named him. {q1:It was late}, {c1:according to} {s1:the report, which cited friends}. {q2:It was over}, {s2:she} {c2:claimed} to the outlet.'
  expect(channels(told)).toEqual(['outlet:Financial Times:ft.com', 'outlet:Financial Times:ft.com'])
  expect(channels('A tweet about the couple drew anger.\n\n{s1:Some people} responded, {c1:pointing out} that {q1:it was rude}.')).toEqual(['platform:X:x.com'])
  expect(channels('A tweet about the couple drew anger.\n\n{s1:The mayor} {c1:pointed out} that {q1:it was rude}.')).toEqual([null])
})

describe('documents', () => {
  it.each([
    ['{s1:A recent presidential memorandum} {c1:outlined} {q1:plans for a wall}.', 'document:presidential memorandum:-'],
    ['{q1:Sleep helps}, {c1:according to} {s1:a study published in The Lancet}.', 'document:The Lancet:thelancet.com'],
    ['{q1:Half work from home}, {c1:according to} {s1:a Gallup survey}.', 'document:Gallup:gallup.com'],
    ['{s1:The company} {c1:said} in a court filing {q1:that it was broke}.', 'document:court filing:-'],
  ])('%s', (source, expected) => {
    expect(channels(source)).toEqual([expected])
  })

  it('finds what somebody wrote on a site or in a release', () => {
    expect(channels('{s1:The club} {c1:says} on its website {q1:that it is old}.')).toEqual(['document:website:-'])
    expect(channels('{s1:Roe} {c1:wrote} in a blog post {q1:that it is old}.')).toEqual(['document:blog post:-'])
    expect(channels('{s1:Roe} {c1:spoke} on the bill, {q1:“It is old.”}')).toEqual([null])
  })

  it('leaves a document as source its own channel where another work is only spoken of', () => {
    expect(channels('Regarding the Washington Post story, {s1:the lawsuit} {c1:claims} {q1:it was late}.')).toEqual(['document:lawsuit:-'])
  })

  it('takes a body that spoke, a statement and a private email for no document', () => {
    expect(channels('{s1:The World Health Organization} {c1:said} {q1:it was over}.')).toEqual([null])
    expect(channels('{q1:“Enough,”} {s1:Roe} {c1:said} in a statement.')).toEqual([null])
    expect(channels('{q1:“Enough,”} {s1:Roe} {c1:said} in an email.')).toEqual([null])
  })
})

it('finds an outlet as source in a language without words', () => {
  const { doc, raw } = marked('{s1:Reuters} {c1:berichtet}, {q1:es sei vorbei}.')
  expect(findChannels(doc, raw, unknownLanguage, knownOutlets)[0]?.domain).toBe('reuters.com')
})
