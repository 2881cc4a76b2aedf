import { describe, expect, it, vi } from 'vitest'

import { click, english, stage } from './render-text'

import { PageNotice, type PageNoticeProps, type UnreadPage } from '@/components/page-notice'

vi.mock('@/lib/platform/i18n', () => ({ t: english }))

function show(page: UnreadPage, part: Partial<PageNoticeProps> = {}) {
  const props: PageNoticeProps = {
    page,
    host: 'canal.example',
    readFailed: false,
    onRead: vi.fn<() => void>(),
    onReload: vi.fn<() => void>(),
    onPermit: vi.fn<() => void>(),
    onResume: vi.fn<(scope: 'site' | 'all') => void>(),
    ...part,
  }
  const { root, draw } = stage()
  draw(<PageNotice {...props} />)
  return { root, props }
}

describe('PageNotice', () => {
  it.each<[UnreadPage, string]>([
    [{ kind: 'no-article' }, 'No article here'],
    [{ kind: 'forbidden' }, 'This page cannot be read'],
    [{ kind: 'reading' }, 'Reading the article …'],
    [{ kind: 'paused', scope: 'site' }, 'Turned off on canal.example'],
    [{ kind: 'paused', scope: 'all' }, 'Turned off on all sites'],
    [{ kind: 'failed', message: 'out of paper' }, 'The article could not be analysed'],
    [{ kind: 'absent' }, 'Not read yet'],
    [{ kind: 'unpermitted' }, 'Not allowed to read sites'],
  ])('tells %o from every other state', (page, heading) => {
    const { root } = show(page)
    expect(root.querySelector('h1')?.textContent).toBe(heading)
    expect(root.querySelector('p')?.textContent).not.toBe('')
  })

  it('shows progress while it reads', () => {
    expect(show({ kind: 'reading' }).root.querySelector('progress')?.getAttribute('aria-label')).toBe('Reading the article …')
  })

  it('says what went wrong', () => {
    expect(show({ kind: 'failed', message: 'out of paper' }).root.textContent).toContain('out of paper')
  })

  it('turns the site on, or all sites', () => {
    for (const scope of ['site', 'all'] as const) {
      const { root, props } = show({ kind: 'paused', scope })
      click(root, 'button')
      expect(props.onResume).toHaveBeenCalledExactlyOnceWith(scope)
    }
  })

  it('offers to read a page that was open before us, and to reload it where that fails', () => {
    const first = show({ kind: 'absent' })
    click(first.root, 'button')
    expect(first.props.onRead).toHaveBeenCalledOnce()
    const second = show({ kind: 'absent' }, { readFailed: true })
    click(second.root, 'button')
    expect(second.props.onReload).toHaveBeenCalledOnce()
    expect(second.props.onRead).not.toHaveBeenCalled()
  })
})
