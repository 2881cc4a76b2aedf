import { describe, expect, it } from 'vitest'

import { TabTurns } from '@/entrypoints/background/tab-turns'

describe('TabTurns', () => {
  it('a turn lasts until the next one in the same tab, or its end', () => {
    const turns = new TabTurns()
    const [first, other] = [turns.begin(1), turns.begin(2)]
    expect([first(), other()]).toEqual([true, true])
    const second = turns.begin(1)
    expect([first(), second(), other()]).toEqual([false, true, true])
    turns.end(1)
    expect([second(), other()]).toEqual([false, true])
  })
})
