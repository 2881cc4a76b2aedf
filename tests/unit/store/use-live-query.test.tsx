import 'fake-indexeddb/auto'

import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { deleteArticle, recentArticles, saveArticle, searchArticles } from '@/lib/store/articles'
import { Database } from '@/lib/store/database'
import { useLiveQuery } from '@/lib/store/use-live-query'

import { sampleArticle } from './samples'

let db: Database
let root: Element

beforeEach(async () => {
  const { window, document } = parseHTML('<html><body><main></main></body></html>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', window)
  root = document.querySelector('main') ?? document.body
  db = new Database(`test-${Math.random()}`)
  await saveArticle(sampleArticle('https://alpha.example/', 1, 'Herring'), null, db)
})

afterEach(async () => {
  render(null, root)
  vi.unstubAllGlobals()
  await db.delete()
})

function Titles({ query }: { query: string }) {
  const titles = useLiveQuery(async () => {
    if (query === 'broken') throw new Error('no such index')
    const articles = query === '' ? await recentArticles(9, db) : await searchArticles(query, db)
    return articles.map(({ title }) => title).join(', ')
  }, [query])
  return <p>{titles.kind === 'ready' ? titles.value : titles.kind}</p>
}

const draw = (query: string): void => render(<Titles query={query} />, root)
const shows = (text: string): Promise<void> => vi.waitFor(() => expect(root.textContent).toBe(text))

describe('useLiveQuery', () => {
  it('shows the answer, and every later one, until it is taken away', async () => {
    draw('')
    expect(root.textContent).toBe('loading')
    await shows('Herring')
    await saveArticle(sampleArticle('https://beta.example/', 2, 'Rye'), null, db)
    await shows('Rye, Herring')
    await deleteArticle('https://alpha.example/', db)
    await shows('Rye')
  })

  it('asks anew when its inputs change', async () => {
    await saveArticle(sampleArticle('https://beta.example/', 2, 'Rye'), null, db)
    draw('')
    await shows('Rye, Herring')
    draw('herr')
    await shows('Herring')
  })

  it('says that a query broke', async () => {
    draw('broken')
    await shows('failed')
  })
})
