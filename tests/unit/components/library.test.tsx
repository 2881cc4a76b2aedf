import { describe, expect, it, vi } from 'vitest'

import { click, english, stage } from './render-text'

import { Library, type LibraryProps } from '@/components/library'
import type { ListedArticle } from '@/components/stored-article-item'

vi.mock('@/lib/platform/i18n', () => ({ t: english }))

function article(part: Partial<ListedArticle> = {}): ListedArticle {
  return { url: 'https://canal.example/a', title: 'Night at the locks', site: 'The Canal Post', published: null, findings: [], counts: { high: 2, medium: 0, low: 1 }, ...part }
}

function show(part: Partial<LibraryProps> = {}) {
  const props: LibraryProps = {
    articles: [article()],
    total: 1,
    query: '',
    hasMore: false,
    problem: null,
    isPrivate: false,
    onSearch: vi.fn<(query: string) => void>(),
    onMore: vi.fn<() => void>(),
    onDelete: vi.fn<(article: ListedArticle) => void>(),
    onDeleteAll: vi.fn<() => void>(),
    ...part,
  }
  const { root, draw } = stage()
  draw(<Library {...props} />)
  const again = (): void => draw(<Library {...props} />)
  return { root, props, again, hints: () => [...root.querySelectorAll('.hint')].map(({ textContent }) => textContent) }
}

describe('Library', () => {
  it('lists articles with the counts of their findings in words', () => {
    const { root } = show({ articles: [article(), article({ url: 'https://canal.example/b', counts: { high: 0, medium: 0, low: 0 } })], total: 2 })
    expect([...root.querySelectorAll('.stored-counts')].map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '))).toEqual(['2 high 1 low', 'Nothing flagged'])
  })

  it('says that nothing is kept yet, and offers neither search nor deletion', () => {
    const { root, hints } = show({ articles: [], total: 0 })
    expect(hints()).toEqual([expect.stringMatching(/^Nothing kept yet/)])
    expect(root.querySelectorAll('input, button')).toHaveLength(0)
  })

  it('says nothing before it knows', () => {
    expect(show({ articles: null, total: 0 }).hints()).toEqual([])
  })

  it('says that nothing is kept from private windows', () => {
    expect(show({ articles: [], total: 0, isPrivate: true }).hints()).toEqual(['Nothing is kept from private windows.'])
  })

  it('names a search that finds nothing, and does not offer to delete all then', () => {
    const { root, hints } = show({ articles: [], total: 4, query: ' zeppelin ' })
    expect(hints()).toEqual(['No kept article matches “zeppelin”.'])
    expect(root.querySelector('dialog')).toBeNull()
  })

  it('clears a search', () => {
    const { root, props } = show({ query: 'lock' })
    click(root, '.library-clear')
    expect(props.onSearch).toHaveBeenCalledExactlyOnceWith('')
    expect(show().root.querySelector('.library-clear')).toBeNull()
  })

  it('says why the store cannot be read', () => {
    expect(show({ articles: null, total: 0, problem: 'disk full' }).hints()).toEqual(['The kept articles cannot be read: disk full'])
  })

  it('unfolds an article to its page and its deletion', async () => {
    const { root, props } = show()
    const toggle = root.querySelector('.stored-toggle')
    expect(toggle?.getAttribute('aria-expanded')).toBe('false')
    expect(root.querySelector('.stored-details a')).toBeNull()
    click(root, '.stored-toggle')
    await vi.waitFor(() => expect(toggle?.getAttribute('aria-expanded')).toBe('true'))
    expect(root.querySelector('.stored-details a')?.getAttribute('href')).toBe('https://canal.example/a')
    click(root, '.stored-actions button')
    expect(props.onDelete).toHaveBeenCalledExactlyOnceWith(props.articles?.[0])
  })

  it('asks before it deletes all', () => {
    const { root, props } = show({ total: 7 })
    const dialog = root.querySelector('dialog')
    if (dialog === null) throw new Error('no dialog')
    dialog.close = vi.fn<() => void>()
    expect(dialog.querySelector('p')?.textContent).toBe('Delete all 7 kept articles?')
    click(root, 'dialog .quiet')
    expect(props.onDeleteAll).not.toHaveBeenCalled()
    click(root, 'dialog .danger')
    expect(props.onDeleteAll).toHaveBeenCalledOnce()
    expect(dialog.close).toHaveBeenCalledTimes(2)
  })
})
