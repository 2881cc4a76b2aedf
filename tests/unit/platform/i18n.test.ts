import { describe, expect, it, vi } from 'vitest'

const messages: Record<string, string> = { popup_untitled: 'Untitled page', popup_byline: 'By $1', popup_divide_total: '1 statement | $1 statements' }
vi.stubGlobal('chrome', {
  i18n: { getMessage: (name: string, [first = ''] = ['']) => (messages[name] ?? '').replaceAll('$1', first) },
})
const { t, textNamed } = await import('@/lib/platform/i18n')

describe('texts', () => {
  it('are found by nested names, with substitutions and plural forms', () => {
    expect(t('popup.untitled')).toBe('Untitled page')
    expect(t('popup.byline', ['Jo'])).toBe('By Jo')
    expect([t('popup.divide.total', 1), t('popup.divide.total', 4)]).toEqual(['1 statement', '4 statements'])
  })

  it('are empty where there is none of that name', () => {
    expect(textNamed('finding.none')).toBe('')
  })
})
