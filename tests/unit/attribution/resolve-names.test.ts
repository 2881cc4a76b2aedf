import { describe, expect, it } from 'vitest'

import { kindsOf, speakersOf } from './resolve-marked'

describe('full names inside the article', () => {
  it('takes titles off', () => {
    expect(speakersOf('{Norwegian Prime Minister Astrid Solberg} said it rained. {Sen. Paul Whitcombe of Maine} agreed.')).toEqual(['Astrid Solberg', 'Paul Whitcombe'])
    expect(speakersOf('{Secretary of State Helen Marsh} said so. {Rear Adm. Tom Pike} said no.')).toEqual(['Helen Marsh', 'Tom Pike'])
  })

  it('reads the name behind an organisation and a trade', () => {
    expect(speakersOf('{Ashville Rovers coach Dan Prewitt} said they lost. {Acme CEO Lucy Grant} said they won.')).toEqual(['Dan Prewitt', 'Lucy Grant'])
  })

  it('gives a surname its full name, before and after it', () => {
    expect(speakersOf('{Marsh} said it rained. Helen Marsh is the mayor. {Ms. Marsh} said it again. “No,” {Marsh} said.')).toEqual(Array(3).fill('Helen Marsh'))
  })

  it('knows particles, hyphens and first names', () => {
    expect(speakersOf('Pedro de la Cruz and Ana Ruiz-Prado met. {De la Cruz} said yes. {Ruiz-Prado} said no. {Ana} said maybe.')).toEqual(['Pedro de la Cruz', 'Ana Ruiz-Prado', 'Ana Ruiz-Prado'])
  })

  it('keeps bearers of one surname apart by title and first name, else says nothing', () => {
    const text = 'Paul Marsh and his sister, Helen Marsh, run the mill. {Mr. Marsh} said it was old. {Helen} said it was new. {Marsh} laughed, they said.'
    expect(speakersOf(text)).toEqual(['Paul Marsh', 'Helen Marsh', null])
  })

  it('reads appositions on both sides', () => {
    expect(speakersOf("{The county's sheriff, John Doerr,} said nobody was hurt.")).toEqual(['John Doerr'])
    expect(speakersOf('{Jane Roe, a spokeswoman for the mill,} said it was shut.')).toEqual(['Jane Roe'])
    expect(speakersOf('Jane Roe, {a partner at Roe & Finch}, said the suit was weak.')).toEqual(['Jane Roe'])
    expect(speakersOf('{The deputy head of the drivers’ union, Omar Hadley,} said no.')).toEqual(['Omar Hadley'])
    expect(speakersOf('{A farmer named Ola Brandt} said it was dry.')).toEqual(['Ola Brandt'])
    expect(speakersOf('{A farmer} named Ola Brandt said it was dry.')).toEqual(['Ola Brandt'])
  })

  it('does not take the owner or the employer for the speaker', () => {
    expect(speakersOf('Paul Marsh slept. {A lawyer for Paul Marsh} said he was well.')).toEqual([null])
    expect(kindsOf("{Marsh's lawyer} said he was well.")).toEqual(['organization'])
    expect(speakersOf('Paul Marsh was angry. {His response} was short.')).toEqual(['Paul Marsh'])
  })

  it('learns no names from a headline', () => {
    expect(speakersOf('Angry Helen Marsh Opens New Mill.\n\nHelen Marsh came. {Marsh} said it was new.')).toEqual(['Helen Marsh'])
    expect(speakersOf('Republican Tom Pike spoke first. {Pike} said no.')).toEqual(['Tom Pike'])
  })

  it('names bodies as they are written, without article', () => {
    expect(speakersOf('{The Department of Fisheries} said so. {Ruritania’s health ministry} said no.')).toEqual(['Department of Fisheries', 'Ruritania’s health ministry'])
    expect(speakersOf('The Harbour Commission met. {The commission} said it was time.')).toEqual(['Harbour Commission'])
    expect(kindsOf('{The World Weather Office} said it would rain.')).toEqual(['organization'])
  })

  it('gives an outlet its kind and name', () => {
    expect(speakersOf('{The Ashville Courier} reported a fire. {The newspaper} said it was small.')).toEqual(['The Ashville Courier', 'The Ashville Courier'])
    expect(kindsOf('{The Ashville Courier} reported a fire. {Ana Ruiz of the Ashville Courier} saw it.')).toEqual(['outlet', 'person'])
  })
})

describe('a surname that two share', () => {
  it('belongs to both given names', () => {
    expect(speakersOf('Helen and Paul Marsh run the mill.\n\n{Helen} said it was old. {Paul} said it was new.')).toEqual(['Helen Marsh', 'Paul Marsh'])
  })
})
