import { describe, expect, it, vi } from 'vitest'

import { Card } from '@/components/card'
import type { Note } from '@/components/note'
import { Overlay } from '@/components/overlay'
import { click, stage } from '@/tests/unit/components/render-text'

vi.mock('@/lib/platform/i18n', async () => ({ t: (await import('@/tests/unit/components/render-text')).english }))

function note(part: Partial<Note> = {}): Note {
  return { id: 'a1', level: 'high', finding: 'unattributed-quote', dismissed: false, why: 'Nobody says this.', source: null, speaker: null, channel: null, trace: [], leads: [], ...part }
}

const actions = () => ({ onClose: vi.fn<() => void>(), onStep: vi.fn<(step: 1 | -1) => void>(), onDismiss: vi.fn<(dismissed: boolean) => void>() })

function showCard(part: Partial<Note> = {}, of = 3) {
  const { root, draw } = stage()
  const done = actions()
  draw(<Card note={note(part)} position={{ at: 2, of }} failed={false} cardRef={() => {}} {...done} />)
  return { root, done, texts: (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent) }
}

describe('Card', () => {
  it('names finding, reason, source, speaker, channel and the links to the origin', () => {
    const { texts } = showCard({ source: 'she', speaker: 'Ann Mill', channel: 'Canal Post', trace: [{ href: 'https://www.canal.example/x', kind: 'link' }] })
    expect(texts('h2, .sc-why')).toEqual(['A quotation without a speaker', 'Nobody says this.'])
    expect(texts('dd')).toEqual(['“she”', 'Ann Mill', 'Canal Post', 'Link to canal.example'])
  })

  it('opens leads in a tab that learns nothing of this page, and leaves out addresses that are no web pages', () => {
    const { root, texts } = showCard({
      leads: [
        { via: 'search', href: 'https://www.canal.example/search?q=flour', label: 'Search the Canal Post' },
        { via: 'search', href: ['javascript', 'alert(1)'].join(':'), label: 'Click me' },
        { via: 'search', href: 'data:text/html,hello', label: 'Me too' },
      ],
    })
    expect(texts('.sc-lead')).toEqual(['Search the Canal PostSearch · canal.example'])
    expect([...root.querySelectorAll('a')].map((a) => [a.getAttribute('target'), a.getAttribute('rel')])).toEqual([['_blank', 'noopener noreferrer']])
  })

  it('takes markup in texts of the page for text', () => {
    const { root } = showCard({ source: '<img src=x onerror=alert(1)>', why: '<b>bold</b>' })
    expect(root.querySelectorAll('img, b')).toHaveLength(0)
    expect(root.textContent).toContain('<b>bold</b>')
  })

  it('sets a finding aside and takes it back', () => {
    const { root, done } = showCard()
    click(root, '[data-action="dismiss"]')
    expect(done.onDismiss).toHaveBeenCalledWith(true)
    const again = showCard({ dismissed: true, level: 'fine' })
    expect(again.texts('output, [data-action="dismiss"], .sc-chip')).toEqual(['Set aside', 'Marked as not an issue.', 'Undo'])
    click(again.root, '[data-action="dismiss"]')
    expect(again.done.onDismiss).toHaveBeenCalledWith(false)
  })

  it('offers no judgement where nothing was found, and no paging where there is one note', () => {
    const { root } = showCard({ finding: null, why: null, level: 'fine', source: 'Ann Mill' }, 1)
    expect(root.querySelectorAll('[data-action]')).toHaveLength(0)
    expect(root.querySelector('h2')?.textContent).toBe('Source named')
  })

  it('pages to both sides and closes', () => {
    const { root, done } = showCard()
    for (const selector of ['[data-action="previous"]', '[data-action="next"]', '[aria-label="Close"]']) click(root, selector)
    expect(done.onStep.mock.calls).toEqual([[-1], [1]])
    expect(done.onClose).toHaveBeenCalledOnce()
  })
})

describe('Overlay', () => {
  function show(notes: readonly Note[], seen: readonly string[], open: string | null = null) {
    const { root, draw } = stage()
    const onPress = vi.fn<(id: string) => void>()
    const places = new Map(seen.map((id, i) => [id, { x: 10, y: 10 + 50 * i, size: 12, lineBottom: 30 }]))
    draw(<Overlay notes={notes} places={places} covered={new Set()} open={open} failed={false} cardRef={() => {}} onPress={onPress} actions={actions()} />)
    return { root, onPress, badges: [...root.querySelectorAll('.sc-badge')] }
  }
  const notes = [note(), note({ id: 'a2', level: 'medium', finding: 'vague-source' }), note({ id: 'a3', level: 'low', finding: 'unlinked-document' })]

  it('says of each badge in words how grave it is and what was found', () => {
    const { badges } = show(notes, ['a1', 'a2', 'a3'])
    expect(badges.map((badge) => badge.getAttribute('aria-label'))).toEqual([
      'High: A quotation without a speaker. Open details',
      'Medium: A source nobody could ask. Open details',
      'Low: A document that is not linked. Open details',
    ])
    expect(new Set(badges.map((badge) => badge.querySelector('path')?.getAttribute('d'))).size).toBe(3)
  })

  it('has no badge for what cannot be seen', () => {
    expect(show(notes, ['a3']).badges).toHaveLength(1)
  })

  it('sets the open card right behind its badge', () => {
    const { root } = show(notes, ['a1', 'a2', 'a3'], 'a2')
    const order = [...root.querySelectorAll('.sc-badge, dialog')].map((element) => `${element.tagName} ${element.getAttribute('data-note')}`)
    expect(order).toEqual(['BUTTON a1', 'BUTTON a2', 'DIALOG a2', 'BUTTON a3'])
    expect(root.querySelector('[data-note="a2"]')?.getAttribute('aria-expanded')).toBe('true')
  })

  it('keeps the card of a note that was just set aside, without its badge', () => {
    const { root } = show([note({ dismissed: true, level: 'fine' })], ['a1'], 'a1')
    expect(root.querySelectorAll('.sc-badge')).toHaveLength(0)
    expect(root.querySelectorAll('dialog')).toHaveLength(1)
  })
})
