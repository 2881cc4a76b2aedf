import { describe, expect, it } from 'vitest'

import { findingCodes } from '@/lib/findings/finding'
import { findingRules, judge } from '@/lib/findings/judge'

import { caseOf, pageOf, type Said } from './sample'

const wsj = { kind: 'outlet', name: 'The Wall Street Journal', domain: 'wsj.com' } as const
const x = { kind: 'platform', name: 'X', domain: 'x.com' } as const
const social = { kind: 'platform', name: 'social media', domain: null } as const
const memo = { kind: 'document', name: 'court filing', domain: null } as const

type Links = readonly (readonly [string, string])[]
type Embeds = readonly (readonly [number, string])[]
const verdict = (paragraphs: readonly string[], said: Said, links: Links = [], embeds: Embeds = []) => judge(caseOf(pageOf(paragraphs, links, embeds), said))?.code ?? null

it('asks the rules in the order of the findings', () => {
  const order = findingCodes.filter((code) => code !== 'headline-quote-missing')
  expect(findingRules.map((rule) => rule.code)).toEqual(order)
})

describe('anonymous-source', () => {
  const text = ['The plan is dead, a senior aide said.']
  const said: Said = { source: 'a senior aide', cue: 'said', content: 'The plan is dead', sourceKind: 'unnamed' }

  it('holds for people who are described and not named, linked outlet or not', () => {
    expect(verdict(text, said)).toBe('anonymous-source')
    expect(verdict(text, { ...said, channel: wsj }, [['dead', 'https://www.wsj.com/articles/1']])).toBe('anonymous-source')
  })

  it('does not hold for the named, the unsure, the unsaid, and those in a linked document', () => {
    expect(verdict(text, { ...said, sourceKind: 'person', speaker: 'Jane Roe' })).toBeNull()
    expect(verdict(text, { ...said, confidence: 0.6 })).toBeNull()
    expect(verdict(['The plan is dead, a senior aide would say.'], { ...said, cue: 'would say' })).toBeNull()
    expect(verdict(text, { ...said, channel: memo }, [['The plan', 'https://courts.example.net/filing.pdf']])).toBeNull()
  })
})

it('takes nobody in particular for no source', () => {
  expect(verdict(['No senior aide said the plan is dead.'], { source: 'No senior aide', cue: 'said', content: 'the plan is dead', sourceKind: 'unnamed' })).toBeNull()
})

it('knows whom the first paragraph describes and the second names', () => {
  const woman: Said = { source: 'A woman who lost her home', cue: 'has said', content: 'the plan is dead', sourceKind: 'unnamed' }
  expect(verdict(['A woman who lost her home has said the plan is dead.', 'Maria Lopez, 44, spoke late.', 'Maria Lopez left.'], woman)).toBeNull()
  expect(verdict(['A woman who lost her home has said the plan is dead.', 'The plan of Maria Lopez is old.'], woman)).toBe('anonymous-source')
})

describe('vague-source', () => {
  const text = ['Critics say the plan is dead.']
  const said: Said = { source: 'Critics', cue: 'say', content: 'the plan is dead', sourceKind: 'crowd' }

  it('holds for a crowd, unless something is linked there', () => {
    expect(verdict(text, said)).toBe('vague-source')
    expect(verdict(text, said, [['say', 'https://other.example.com/2025/critics']])).toBeNull()
    expect(verdict(text, said, [['the plan', 'https://www.example.org/tag/plan']])).toBe('vague-source')
  })

  it('holds for what a crowd fears, not for what it sees, nor for a share that somebody counted', () => {
    const fear: Said = { source: 'Critics', cue: 'fear', content: 'the plan is dead', sourceKind: 'crowd', confidence: 0.6, rules: ['stance:fear', 'bare-clause'] }
    expect(verdict(['Critics fear the plan is dead.'], fear)).toBe('vague-source')
    expect(verdict(['Critics fear the plan is dead.'], { ...fear, rules: ['stance:fear', 'object'] })).toBeNull()
    expect(verdict(['Critics see that the plan is dead.'], { ...fear, cue: 'see', confidence: 0.95, rules: ['stance:see', 'clause-after-opener'] })).toBeNull()
    expect(verdict(['Four in 10 critics say the plan is dead.'], { ...said, source: 'Four in 10 critics' })).toBeNull()
  })

  it('leaves groups that the text names alone', () => {
    expect(verdict(['Both say the plan is dead.'], { ...said, source: 'Both' })).toBeNull()
    const group = ['The plan is dead, according to a group of fans. The group, Fans United, wrote a letter.']
    expect(verdict(group, { ...said, source: 'a group of fans', cue: 'according to', content: 'The plan is dead' })).toBeNull()
  })

  it('leaves questions and texts that are only described alone', () => {
    expect(verdict(['Critics ask the plan to die.'], { source: 'Critics', cue: 'ask', content: 'the plan to die', sourceKind: 'crowd' })).toBeNull()
    expect(verdict(['He read reports urging a new plan.'], { source: 'reports', cue: 'urging', content: 'a new plan', sourceKind: 'crowd' })).toBeNull()
    expect(verdict(['Reports say the plan is dead.'], { source: 'Reports', cue: 'say', content: 'the plan is dead', sourceKind: 'crowd' })).toBe('vague-source')
  })
})

describe('social quotes', () => {
  const text = ['As one commentator put it on social media:', '“The plan is dead and buried.”', 'The end came soon after that.']
  const said: Said = { source: 'one commentator', cue: 'put it', content: '“The plan is dead and buried.”', sourceKind: 'unnamed', mode: 'direct', channel: social }

  it('are unsourced where nobody is named and nothing is linked', () => {
    expect(verdict(text, said)).toBe('unsourced-social-quote')
    expect(verdict(text, { ...said, sourceKind: 'none' })).toBe('unsourced-social-quote')
  })

  it('are fine with the post linked or embedded, not with a profile', () => {
    expect(verdict(text, said, [['one commentator', 'https://x.com/jane/status/12345']])).toBeNull()
    expect(verdict(text, said, [], [[2, 'https://x.com/jane/status/12345']])).toBeNull()
    expect(verdict(text, said, [['one commentator', 'https://x.com/jane']])).toBe('unsourced-social-quote')
  })

  it('are unlinked where the author or the handle is named', () => {
    const post = ['Jane Roe wrote on X: “The plan is dead.”']
    const named: Said = { source: 'Jane Roe', cue: 'wrote', content: '“The plan is dead.”', sourceKind: 'person', speaker: 'Jane Roe', mode: 'direct', channel: x }
    expect(verdict(post, named)).toBe('unlinked-social-quote')
    expect(verdict(post, named, [['wrote', 'https://twitter.com/janeroe/status/9']])).toBeNull()
    expect(verdict(post, named, [['Jane Roe', 'https://twitter.com/janeroe']])).toBe('unlinked-social-quote')
    const handle = ['The user @roe99 wrote on X: “The plan is dead.”']
    expect(verdict(handle, { ...named, source: 'The user @roe99', sourceKind: 'unnamed', speaker: null })).toBe('unlinked-social-quote')
  })

  it('asks a question that is told in other words no post', () => {
    const asked = ['A user asked on X whether the plan was dead.']
    expect(verdict(asked, { source: 'A user', cue: 'asked', content: 'whether the plan was dead', sourceKind: 'unnamed', channel: x })).toBeNull()
  })
})

describe('reports', () => {
  const text = ['The Wall Street Journal reported on Monday that the plan is dead.', 'Nobody was surprised by the report.']
  const said: Said = { source: 'The Wall Street Journal', cue: 'reported', content: 'the plan is dead', sourceKind: 'outlet', speaker: 'The Wall Street Journal', channel: wsj }

  it('are unlinked where no page of the outlet is linked anywhere', () => {
    expect(verdict(text, said)).toBe('unlinked-report')
    expect(verdict(text, said, [['Monday', 'https://www.example.org/2025/calendar']])).toBe('unlinked-report')
  })

  it('are traced by any page of the outlet, short links, other domains, archives, copies', () => {
    expect(verdict(text, said, [['surprised', 'https://www.wsj.com/articles/plan-1']])).toBeNull()
    expect(verdict(text, said, [['reported', 'https://on.wsj.com/3abc']])).toBeNull()
    expect(verdict(text, said, [['reported', 'https://web.archive.org/web/2025/https://www.wsj.com/articles/plan-1']])).toBeNull()
    expect(verdict(text, said, [['reported', 'https://archive.is/AbCd1']])).toBeNull()
    expect(verdict(text, said, [['reported', 'https://finance.yahoo.com/news/plan-1.html']])).toBeNull()
  })

  it('are mislinked where name, verb or report lead elsewhere', () => {
    expect(verdict(text, said, [['The Wall Street Journal', 'https://www.wsj.com/']])).toBe('mislinked-report')
    expect(verdict(text, said, [['reported', 'https://www.example.org/2025/04/our-own-story']])).toBe('mislinked-report')
    expect(verdict(text, said, [['The Wall Street Journal', 'https://www.reuters.com/world/1']])).toBe('mislinked-report')
  })

  it('count a page of a sister brand, linked right there, as linked', () => {
    const fox: Said = { source: 'Fox News', cue: 'reported', content: 'the plan is dead', sourceKind: 'outlet', channel: { kind: 'outlet', name: 'Fox News', domain: 'foxnews.com' } }
    expect(verdict(['Fox News reported that the plan is dead.'], fox, [['Fox News', 'https://www.foxbusiness.com/2025/plan']])).toBeNull()
  })

  it('leave an outlet that speaks of itself alone', () => {
    const cnn: Said = { source: 'CNN', cue: 'said', content: 'it would close its office', sourceKind: 'outlet', channel: { kind: 'outlet', name: 'CNN', domain: 'cnn.com' } }
    expect(verdict(['CNN said it would close its office.'], cnn)).toBeNull()
    expect(verdict(['CNN said the plan would close its office.'], { ...cnn, content: 'the plan would close its office' })).toBe('unlinked-report')
  })

  it('count the front page of an agency as mislinked', () => {
    const ap: Said = { ...said, source: 'The Associated Press', channel: { kind: 'outlet', name: 'Associated Press', domain: 'apnews.com' } }
    expect(verdict(['The Associated Press reported on Monday that the plan is dead.'], ap, [['The Associated Press', 'https://apnews.com/']])).toBe('mislinked-report')
  })

  it('count agency copy on another site as linked', () => {
    const wire = ['The Associated Press reported on Monday that the plan is dead.']
    const ap: Said = { ...said, source: 'The Associated Press', channel: { kind: 'outlet', name: 'Associated Press', domain: 'apnews.com' } }
    expect(verdict(wire, ap)).toBe('unlinked-report')
    expect(verdict(wire, ap, [['reported', 'https://www.localpaper.com/ap-plan-dead']])).toBeNull()
  })
})

describe('unlinked-document', () => {
  const text = ['The plan is dead, according to a court filing.', 'The lawsuit was brought in May.']
  const said: Said = { source: 'a court filing', cue: 'according to', content: 'The plan is dead', sourceKind: 'document', channel: memo }

  it('holds where nothing leads to it, by its own noun or another of its family', () => {
    expect(verdict(text, said)).toBe('unlinked-document')
    expect(verdict(text, said, [['The lawsuit', 'https://courts.example.net/case.pdf']])).toBeNull()
    expect(verdict(text, said, [['May', 'https://www.example.org/tag/may']])).toBe('unlinked-document')
  })

  it('leaves what the publisher itself has seen alone', () => {
    const seen = ['The plan is dead, according to a memo seen by Example Weekly.']
    const page = { ...pageOf(seen), site: 'Example Weekly' }
    const given: Said = { ...said, source: 'a memo seen by Example Weekly', channel: { ...memo, name: 'memo' } }
    expect(judge(caseOf(page, given))).toBeNull()
    expect(judge(caseOf({ ...page, site: 'Another' }, given))?.code).toBe('unlinked-document')
  })

  it('leaves a body that spoke alone', () => {
    const who = { kind: 'document', name: 'World Health Organization', domain: 'who.int' } as const
    expect(verdict(text, { ...said, sourceKind: 'organization', channel: who })).toBeNull()
  })
})

describe('unattributed-quote', () => {
  const alone: Said = { content: '“Nobody ever told us that the plan was dead.”', mode: 'direct', confidence: 0.6 }

  it('holds for a whole clause that stands alone with nobody near', () => {
    expect(verdict(['The year was long.', '“Nobody ever told us that the plan was dead.”', 'Winter came early.'], alone)).toBe('unattributed-quote')
  })

  it('does not hold for phrases, for words inside a sentence, or next to a speaker', () => {
    expect(verdict(['“A dead plan.”'], { ...alone, content: '“A dead plan.”' })).toBeNull()
    expect(verdict(['You may ask, “Nobody ever told us that the plan was dead.” and so on.'], alone)).toBeNull()
    const page = pageOf(['“We knew,” Roe said.', '“Nobody ever told us that the plan was dead.”'])
    expect(judge(caseOf(page, alone, { source: 'Roe', cue: 'said', content: '“We knew,”', sourceKind: 'person', speaker: 'Jane Roe' }))).toBeNull()
  })

  it('does not hold where the block before names somebody, or the one after signs it', () => {
    const quote = '“Nobody ever told us that the plan was dead.”'
    expect(verdict(['Minister Jane Roe wants a longer road.', quote, 'Winter came early.'], alone)).toBeNull()
    expect(verdict(['A word from our expert on plans', 'Jane Roe, Daily Editor', quote, 'Winter came early.'], alone)).toBeNull()
    expect(verdict(['The road was long.', quote, 'So says Jane Roe, who has lived beside it. Roe is 60.'], alone)).toBeNull()
    expect(verdict(['Visitors left their reviews.', quote, '– Ann**', 'Winter came early.'], alone)).toBeNull()
    expect(verdict(['The road in Spain was long.', quote, '– a list that goes on and on, with more than the words of a name and what its bearer does for a living'], alone)).toBe('unattributed-quote')
  })
})
