import { describe, expect, it, vi } from 'vitest'

import { click, english, stage } from './render-text'

import { PageOverview, type PageOverviewProps } from '@/components/page-overview'
import type { ListedFinding } from '@/lib/analysis-summary'

vi.mock('@/lib/platform/i18n', () => ({ t: english, textNamed: english }))

function finding(part: Partial<ListedFinding>): ListedFinding {
  return { id: 'a1', code: 'anonymous-source', severity: 'medium', why: 'Not named.', words: '“It was dark.”', who: 'a guard', through: null, leads: [], lookups: [], ...part }
}

function show(part: Partial<PageOverviewProps> = {}) {
  const props: PageOverviewProps = {
    article: { title: 'Night at the locks', byline: 'By Lea Dorn', site: 'The Canal Post', published: '2026-03-09T23:30:00-08:00', language: 'en' },
    host: 'canal.example',
    division: { linked: 1, named: 2, unnamed: 3, unsourced: 0 },
    reliance: { people: 2, most: { name: 'The Canal Post', count: 3 } },
    readBefore: { url: null, quotations: [], chain: [], reports: [] },
    findings: [finding({})],
    dismissed: [],
    showsAll: false,
    gone: new Set(),
    lookups: null,
    lookupsOff: true,
    posts: [],
    onChooseLookups: vi.fn<() => void>(),
    onReveal: vi.fn<(id: string) => void>(),
    onRestore: vi.fn<(id: string) => void>(),
    onShowAll: vi.fn<(on: boolean) => void>(),
    ...part,
  }
  const { root, draw } = stage()
  draw(<PageOverview {...props} />)
  return { root, props, texts: (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()) }
}

describe('PageOverview', () => {
  it('heads the page with title, site, byline and the day that the page names', () => {
    const { texts } = show()
    expect(texts('h1')).toEqual(['Night at the locks'])
    expect(texts('.article-line > *')).toEqual(['The Canal Post', 'By Lea Dorn', expect.stringMatching(/\b9\b.*2026/)])
  })

  it('shows the host where the article names no site', () => {
    const { texts } = show({ article: { title: null, byline: null, site: null, published: null, language: null } })
    expect(texts('.article-line')).toEqual(['canal.example'])
    expect(texts('h1')).toEqual(['Untitled page'])
  })

  it('says in words how the attributions divide; the bar is for the eye only', () => {
    const { root, texts } = show()
    expect(texts('.division-legend li')).toEqual(['Named and linked 1', 'Named 2', 'Unnamed 3', 'Unsourced 0'])
    expect(texts('.page-part .hint')).toEqual(['6 statements attributed; 2 people named; 3 rest on The Canal Post'])
    expect(root.querySelector('.division-bar')?.getAttribute('aria-hidden')).toBe('true')
    expect(root.querySelectorAll('.division-bar > *')).toHaveLength(3)
  })

  it('groups findings by severity, gravest first, and leaves empty groups out', () => {
    const { texts } = show({ findings: [finding({ id: 'a1', severity: 'low' }), finding({ id: 'a2', severity: 'high' }), finding({ id: 'a3', severity: 'high' })] })
    expect(texts('h3')).toEqual(['High 2', 'Low 1'])
  })

  it('reveals a finding at a click and says so where its place is gone', () => {
    const { root, props, texts } = show({ gone: new Set(['a1']) })
    click(root, '.finding-reveal')
    expect(props.onReveal).toHaveBeenCalledExactlyOnceWith('a1')
    expect(texts('.finding-problem')).toEqual(['This place is no longer on the page.'])
  })

  it('says who, through what, and that nobody is named', () => {
    const { texts } = show({
      findings: [finding({ id: 'a1', through: 'Fox News' }), finding({ id: 'a2', who: null }), finding({ id: 'headline', who: null, code: 'headline-quote-missing' })],
    })
    expect(texts('.finding-who')).toEqual(['a guard, through Fox News', 'Nobody named', 'In the headline'])
  })

  it('links leads in a tab of their own, and never what is no web address', () => {
    const lead = (href: string) => ({ via: 'search', href, label: 'Look here' }) as const
    const { root } = show({ findings: [finding({ leads: [lead('data:text/html,x'), lead('https://archive.example/x')] })] })
    const links = [...root.querySelectorAll('a')]
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')])).toEqual([['https://archive.example/x', '_blank', 'noopener noreferrer']])
  })

  it('folds what was dismissed and restores it', () => {
    const { root, props, texts } = show({ findings: [], dismissed: [finding({ id: 'a7' })] })
    expect(texts('summary')).toEqual(['1 marked “Not an issue”'])
    expect(texts('.page-part .hint').at(-1)).toBe('Nothing left to look at.')
    click(root, '.dismissed button')
    expect(props.onRestore).toHaveBeenCalledExactlyOnceWith('a7')
  })

  it('says that nothing is to flag, and nothing of findings where nothing is attributed', () => {
    expect(show({ findings: [] }).texts('.page-part .hint').at(-1)).toMatch(/^Nothing to flag/)
    const { texts } = show({ findings: [], division: { linked: 0, named: 0, unnamed: 0, unsourced: 0 } })
    expect(texts('.page-part .hint')).toEqual(['The article attributes nothing to anybody.'])
    expect(texts('h2')).toEqual(['Where it comes from'])
  })

  it('shows markup in an article as text', () => {
    const { root, texts } = show({ findings: [finding({ words: '<img src=x onerror=alert(1)>', who: '<b>me</b>' })] })
    expect(root.querySelectorAll('img, b')).toHaveLength(0)
    expect(texts('.finding-who')).toEqual(['<b>me</b>'])
  })
})
