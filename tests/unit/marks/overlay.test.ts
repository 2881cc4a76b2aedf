import { afterEach, describe, expect, it, vi } from 'vitest'

import { BadgeLayer } from '@/components/badge-layer'
import { Card } from '@/components/card'
import type { Note } from '@/components/note'
import { click, stage } from '@/tests/unit/components/render-text'

vi.mock('@/lib/platform/i18n', async () => ({ t: (await import('@/tests/unit/components/render-text')).english }))

function note(part: Partial<Note> = {}): Note {
  return { id: 'a1', level: 'high', finding: 'unattributed-quote', dismissed: false, why: 'Nobody says this.', source: null, speaker: null, channel: null, trace: [], leads: [], ...part }
}

const actions = () => ({ onClose: vi.fn<() => void>(), onStep: vi.fn<(step: 1 | -1) => void>(), onDismiss: vi.fn<(dismissed: boolean) => void>() })

afterEach(() => vi.unstubAllGlobals())

function page(): HTMLElement {
  const { root } = stage()
  vi.stubGlobal('document', root.ownerDocument)
  return root
}

function showCard(part: Partial<Note> = {}, of = 3) {
  const root = page()
  const done = actions()
  const card = new Card({ note: note(part), position: { at: 2, of }, failed: false }, done)
  root.append(card.element)
  return { root, card, done, texts: (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent) }
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
    expect([...root.querySelectorAll<HTMLElement>('.sc-dismissal, .sc-pager')].map(({ hidden }) => hidden)).toEqual([true, true])
    expect(root.querySelector('h2')?.textContent).toBe('Source named')
  })

  it('tells what is new without another element for what is there', () => {
    const { root, card, texts } = showCard()
    const output = root.querySelector('output')
    const given = { note: note({ dismissed: true, level: 'fine' }), position: { at: 1, of: 2 }, failed: true }
    card.update(given)
    expect(texts('output, [data-action="dismiss"], .sc-failed, .sc-position')).toEqual(['That could not be kept. Please try again.', 'Marked as not an issue.', 'Undo', '1 of 2'])
    expect([root.querySelector('output'), card.element.dataset['severity']]).toEqual([output, 'fine'])
    card.update({ ...given, failed: false })
    expect(texts('.sc-failed')).toEqual([''])
  })

  it('pages to both sides and closes', () => {
    const { root, done } = showCard()
    for (const selector of ['[data-action="previous"]', '[data-action="next"]', '[aria-label="Close"]']) click(root, selector)
    expect(done.onStep.mock.calls).toEqual([[-1], [1]])
    expect(done.onClose).toHaveBeenCalledOnce()
  })
})

describe('BadgeLayer', () => {
  function show(notes: readonly Note[], seen: readonly string[], open: string | null = null) {
    const root = page()
    const onPress = vi.fn<(id: string) => void>()
    const layer = new BadgeLayer(onPress)
    root.append(layer.element)
    const card = open === null ? null : root.ownerDocument.createElement('dialog')
    const draw = (now: readonly Note[], where: readonly string[], covered: readonly string[] = []): HTMLElement[] => {
      const places = new Map(where.map((id, i) => [id, { x: 10, y: 10 + 50 * i, size: 12, lineBottom: 30 }]))
      layer.draw({ notes: now, places, covered: new Set(covered), open }, card)
      return [...root.querySelectorAll<HTMLElement>('.sc-badge')]
    }
    return { root, onPress, draw, badges: draw(notes, seen) }
  }
  const notes = [note(), note({ id: 'a2', level: 'medium', finding: 'vague-source' }), note({ id: 'a3', level: 'low', finding: 'unlinked-document' })]
  const ids = (badges: readonly HTMLElement[]) => badges.map(({ dataset }) => dataset['note'])

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
    const { root, draw } = show(notes, ['a3'])
    expect(ids([...root.querySelectorAll<HTMLElement>('.sc-badge')])).toEqual(['a3'])
    expect(draw(notes, [])).toEqual([])
    expect(root.querySelector('section')?.hidden).toBe(true)
  })

  it('keeps the elements of badges that stay, in reading order', () => {
    const { badges, draw } = show(notes, ['a2'])
    const all = draw(notes, ['a1', 'a2', 'a3'])
    expect([ids(all), all[1] === badges[0]]).toEqual([['a1', 'a2', 'a3'], true])
    expect(ids(draw(notes, ['a2', 'a3'])), 'and lets go of the others').toEqual(['a2', 'a3'])
  })

  it('follows the level of a note, and what covers its words', () => {
    const { draw } = show(notes, ['a1'])
    const [badge] = draw([note({ level: 'fine', dismissed: true })], ['a1'], ['a1'])
    expect([badge?.dataset['severity'], badge?.className, badge?.getAttribute('aria-label')]).toEqual(['fine', 'sc-badge sc-covered', 'Set aside: A quotation without a speaker. Open details'])
  })

  it('tells whose badge was pressed', () => {
    const { root, onPress } = show(notes, ['a1', 'a2'])
    click(root, '[data-note="a2"]')
    expect(onPress).toHaveBeenCalledWith('a2')
  })

  it('sets the open card right behind its badge', () => {
    const { root } = show(notes, ['a1', 'a2', 'a3'], 'a2')
    const order = [...root.querySelectorAll<HTMLElement>('.sc-badge, dialog')].map(({ tagName, dataset }) => `${tagName} ${dataset['note'] ?? ''}`.trim())
    expect(order).toEqual(['BUTTON a1', 'BUTTON a2', 'DIALOG', 'BUTTON a3'])
    expect(root.querySelector('[data-note="a2"]')?.getAttribute('aria-expanded')).toBe('true')
  })

  it('keeps the card of a note that was just set aside, without its badge', () => {
    const { root } = show([note({ dismissed: true, level: 'fine' })], ['a1'], 'a1')
    expect(root.querySelectorAll('.sc-badge')).toHaveLength(0)
    expect(root.querySelectorAll('dialog')).toHaveLength(1)
  })
})
