import { describe, expect, it } from 'vitest'

import { kindsOf } from './resolve-marked'

const kindOf = (source: string, after = ''): string | undefined => kindsOf(`The mill burned on Monday. {${source}} said it was arson.${after}`)[0]

describe('kinds of sources', () => {
  it.each(['A senior official', 'Two aides', 'Sources', 'people familiar with the matter', 'A person briefed on the talks', 'One expert', 'a witness', 'US officials', 'someone', 'three former employees', 'an official at the energy department', 'a source close to the mill'])(
    '%s: unnamed',
    source => expect(kindOf(source)).toBe('unnamed'),
  )

  it.each(['Critics', 'Experts', 'many', 'some in the city', 'several fans of the band', 'local reports', 'Studies', 'analysts', 'supporters', 'Nutritionists', 'state media', 'rumors', 'most people'])('%s: crowd', source =>
    expect(['crowd', 'unnamed']).toContain(kindOf(source)),
  )

  it.each(['Police', 'Prosecutors', 'The ministry', 'A company spokesperson', 'a lawyer for the driver', 'Fed officials', 'City officials', 'Authorities', 'The herders', 'the committee', 'The researchers', 'Democrats', 'a federal judge', 'doctors from the Institute of Fire Medicine'])(
    '%s: a body or its voice, fine',
    source => expect(kindOf(source)).toMatch(/^(?:organization|person)$/u),
  )

  it.each(['The mayor', 'my brother', 'her mother', 'the driver'])('%s: unmistakable', source => expect(kindOf(source)).toBe('person'))

  it.each(['The report', 'A new study', 'the indictment', 'Court papers', 'a memo seen by the council', 'company records', 'poll data'])('%s: document', source => expect(kindOf(source)).toBe('document'))

  it('gives none where nobody stands', () => {
    expect(kindsOf('It was said {} to be cold.')).toEqual(['none'])
  })

  it('lets a named member vouch for a group', () => {
    expect(kindsOf('{Fire experts} said it was arson.\n\n{Lucy Grant, an expert at Ashville University,} said the wind helped.')).toEqual(['organization', 'person'])
    expect(kindsOf('{Some residents} were afraid.\n\n“I heard a bang,” {Omar Hadley} said.')).toEqual(['organization', 'person'])
    expect(kindsOf('{Critics} said it was arson.\n\n“It rained,” {Omar Hadley} said.')).toEqual(['crowd', 'person'])
  })
})
