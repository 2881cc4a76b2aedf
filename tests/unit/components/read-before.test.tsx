import { describe, expect, it, vi } from 'vitest'

import { english, stage } from './render-text'

import { ReadBefore, type ReadBeforeProps } from '@/components/read-before'

vi.mock('@/lib/platform/i18n', () => ({ t: english, textNamed: english }))

const url = 'https://post.example/locks'
const title = 'The locks at night'

function show(part: Partial<ReadBeforeProps>) {
  const { root, draw } = stage()
  draw(<ReadBefore url="https://own.example/" quotations={[]} chain={[]} reports={[]} {...part} />)
  return { root, texts: (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()) }
}

describe('ReadBefore', () => {
  it('is not there where nothing is known', () => {
    expect(show({}).root.textContent).toBe('')
  })

  it('says who else had a quotation, with which trace, and marks other words one by one', () => {
    const wording = { kind: 'altered', parts: [{ in: 'both', text: 'It was' }, { in: 'first', text: 'dark' }, { in: 'second', text: 'bright' }, { in: 'both', text: 'at the locks' }] } as const
    const { texts } = show({ quotations: [{ id: 'a1', text: '“It was dark at the locks”', others: [{ url, title, published: '2026-03-01', speaker: 'Lea Dorn', traced: true, wording }] }] })
    expect(texts('summary')).toEqual(['1 quotation is in other articles too'])
    expect(texts('.read-standing')).toEqual(['Altered · Lea Dorn · with a link'])
    expect(texts('ins')).toEqual(['Only in this article: dark'])
    expect(texts('del')).toEqual(['Only in the other: bright'])
  })

  it('names circular sourcing', () => {
    const link = { url, title, depth: 1, count: 2, circular: false }
    expect(show({ chain: [link] }).texts('.hint, .read-note')).toEqual(['It relies on these articles:', '2 statements rest on it'])
    expect(show({ chain: [link, { ...link, url: 'https://own.example/', depth: 2, circular: true }] }).texts('.hint')).toEqual(['Circular: articles that it relies on lead back to it.'])
    expect(show({ chain: [link, { ...link, url: 'https://b.example/', depth: 2 }, { ...link, depth: 3, circular: true }] }).texts('.hint')).toEqual(['Circular: articles that it relies on rely on each other.'])
  })

  it('lists what each article relies on inside of it, the same article twice where two rely on it', () => {
    const link = (name: string, depth: number) => ({ url: `https://${name}.example/`, title: name, depth, count: 1, circular: false })
    const { root } = show({ chain: [link('a', 1), link('c', 2), link('b', 1), link('c', 2), link('d', 3)] })
    const tree = (list: Element | null | undefined): unknown => [...(list?.children ?? [])].map((item) => [item.querySelector('a bdi')?.textContent, tree([...item.children].find(({ tagName }) => tagName === 'OL'))])
    expect(tree(root.querySelector('ol'))).toEqual([['a', [['c', []]]], ['b', [['c', [['d', []]]]]]])
  })

  it('says which of two wordings is the shorter', () => {
    const other = (part: 'first' | 'second') => ({ url, title, published: null, speaker: null, traced: false, wording: { kind: 'shortened', parts: [{ in: 'both', text: 'It was dark' }, { in: part, text: 'at the locks' }] } as const })
    const standing = (part: 'first' | 'second') => show({ quotations: [{ id: 'a1', text: '“It was dark”', others: [other(part)] }] }).texts('.read-standing')[0]
    expect([standing('first'), standing('second')]).toEqual(['Shortened there · without a link', 'Shortened here · without a link'])
  })

  it('tells how each statement stands in the report; an address that is none is no link', () => {
    const { root, texts } = show({ reports: [{ url, title, statements: [{ id: 'a1', standing: 'absent', parts: [{ in: 'both', text: 'It was dark.' }] }] }], chain: [{ url: 'data:text/html,x', title, depth: 1, count: 1, circular: false }] })
    expect(texts('summary')).toEqual(['Compared with “The locks at night”'])
    expect(texts('.read-standing')).toEqual(['Not found there'])
    expect(root.querySelector('a')).toBeNull()
  })
})
