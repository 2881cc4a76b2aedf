import { signalsOf } from './article-signals'
import { articleBias, articleWeights } from './article-weights'

/**
 * Whether a page looks like an article: the cheap test that runs on every page, before anything is read.
 * `readArticle` asks it, too, and then the body. Never throws; reads only.
 */
export function seesArticle(document: Document): boolean {
  return isHtml(document) && articleScore(document) > 0
}

/** Log-odds that the page is an article, see `article-weights.ts`. */
export function articleScore(document: Document): number {
  const signals = signalsOf(document)
  let score = articleBias
  for (const [name, value] of Object.entries(signals)) score += value * (articleWeights[name] ?? 0)
  // The front page of a site describes itself as a site; an article saved under the root still says what it is.
  const claims = (signals['ldArticle'] ?? 0) + (signals['ogArticle'] ?? 0) + (signals['published'] ?? 0)
  return signals['bareRoot'] === 1 && claims < 2 ? score - 2 : score
}

function isHtml(document: Document): boolean {
  const type = document.contentType
  const html = type === 'text/html' || type === 'application/xhtml+xml'
  return html && document.body !== null && document.body.localName === 'body'
}
