import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import { toStoredArticle } from '@/entrypoints/background/to-stored-article'
import type { StoredArticle } from '@/lib/store/stored-article'

const text = 'The port of Bremerhaven is full, a dock worker said. “Nobody told us,” Señora Ibáñez wrote on X.'

function attribution(id: string, source: string, content: string, finding: AnalysedAttribution['finding']): AnalysedAttribution {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    id,
    source: [span(source)],
    cue: [],
    content: [span(content)],
    mode: 'indirect',
    speaker: null,
    sourceKind: 'unnamed',
    channel: null,
    trace: [],
    finding,
    severity: finding && 'medium',
    why: finding && 'Nobody can ask.',
    leads: [],
    confidence: 1,
    rules: [],
  }
}

/** An analysis with two findings in the body and one in the headline. */
export function sampleAnalysis(url = 'https://news.example/port', title = 'The port that overflowed'): Analysis {
  return {
    url,
    article: { title, byline: 'Jo Doe', site: 'Harbour News', published: '2026-03-01', language: 'en', text },
    attributions: [
      attribution('a1', 'a dock worker', 'The port of Bremerhaven is full', 'anonymous-source'),
      attribution('a2', 'Señora Ibáñez', '“Nobody told us,”', 'unlinked-social-quote'),
    ],
    headline: { finding: 'headline-quote-missing', quote: 'overflowed', why: 'The text never says it.' },
  }
}

/** The same, as the store keeps it. */
export function sampleArticle(url: string, visited: number, title?: string): StoredArticle {
  const article = toStoredArticle(sampleAnalysis(url, title), visited)
  if (!article) throw new Error('The sample has an address.')
  return article
}
