import { describe, expect, it } from 'vitest'

import { resolveSources } from '@/lib/attribution/resolve-sources'
import { english } from '@/lib/language/english'
import { createOutletDirectory } from '@/lib/outlets/outlet-directory'

import { marked } from './marked-text'
import { kindsOf, speakersOf } from './resolve-marked'

describe('pronouns', () => {
  it('go to the last speaker of their gender', () => {
    const text = 'Helen Marsh met Paul Whitcombe on Monday. {Marsh} said the talks were good.\n\n“We agree,” {she} said. “Not quite,” {he} said.'
    expect(speakersOf(text)).toEqual(['Helen Marsh', 'Helen Marsh', 'Paul Whitcombe'])
  })

  it('go to who was newly introduced as the subject of the paragraph before', () => {
    const text = '{Paul Marsh} said it rained. “Much,” {he} added.\n\nTom Pike, who lives nearby, also came.\n\n“It was dry,” {he} said.'
    expect(speakersOf(text)).toEqual(['Paul Marsh', 'Paul Marsh', 'Tom Pike'])
  })

  it('learn a gender from the text where the name tells none', () => {
    const text = 'Xyla Quorn and Paul Marsh run the mill. Quorn said she was tired. Marsh slept.\n\n“Enough,” {she} said.'
    expect(speakersOf(text)).toEqual(['Xyla Quorn'])
  })

  it('of words inside a quotation say nothing about the speaker', () => {
    const text = '{Helen Marsh} said: “He was here. Paul Whitcombe was here and he ate.”\n\n“He left,” {she} said.'
    expect(speakersOf(text)).toEqual(['Helen Marsh', 'Helen Marsh'])
  })

  it('never cross gender', () => {
    expect(speakersOf('Helen Marsh came. “It is late,” {he} said.')).toEqual([null])
  })

  it('keep the nameless nameless', () => {
    expect(kindsOf('{A senior official} said the deal was off. {He} said it was over. {The official} added a date.')).toEqual(['unnamed', 'unnamed', 'unnamed'])
  })

  it('of the writer stand for nobody', () => {
    expect(kindsOf('{I} said so. {We} said no.')).toEqual(['none', 'none'])
  })

  it('in capitals are names', () => {
    expect(kindsOf('{WHO} said masks help.')).toEqual(['organization'])
  })

  it('take the descriptions of the named', () => {
    expect(speakersOf('Mayor Helen Marsh spoke on Monday. {The mayor} said it rained.')).toEqual(['Helen Marsh'])
    expect(speakersOf('Vice President Tom Pike came. {The president} said it rained.')).toEqual([null])
    expect(speakersOf('Paul Marsh came home. {The 56-year-old} said he was tired.')).toEqual(['Paul Marsh'])
  })
})

describe('who goes on', () => {
  it('is the last speaker, of whom somebody adds something', () => {
    const { doc, raw } = marked('Judge Paul Marsh asked Tom Pike. {s1:The lawyer, Omar Hadley,} {c1:stressed} that {q1:Pike was young}. Had Pike not been told, {s2:he} {c2:added}, {q2:“we would go to trial”}.')
    expect(resolveSources(doc, raw, english, createOutletDirectory([])).sources.map(({ speaker }) => speaker)).toEqual(['Omar Hadley', 'Omar Hadley'])
  })
  it('is whoever posts under a screen name', () => {
    expect(speakersOf('The user roe42 was busy.\n\n{The poster} mentioned a friend.')).toEqual(['roe42'])
  })
})
