import { signalsOf } from './article-signals'
import { articleBias, articleWeights, bodyShareWeight, leastScore } from './article-weights'

/**
 * Whether a page may be an article: the cheap test that runs on every page, before anything is read. It leaves out what the
 * shape of the body could not make up for; `readArticle` decides. Never throws; reads only.
 */
export function seesArticle(document: Document): boolean {
  return isHtml(document) && hasText(document) && articleScore(document, bestShare) >= leastScore
}

/** Share of the page's text that the body of an article seldom passes. */
const bestShare = 0.8

/** Log-odds that the page is an article, see `article-weights.ts`. `bodyShare`: the body's share of the page's text, 0 … 1. */
export function articleScore(document: Document, bodyShare: number): number {
  const signals = signalsOf(document)
  let score = articleBias + bodyShareWeight * bodyShare
  for (const [name, value] of Object.entries(signals)) score += value * (articleWeights[name] ?? 0)
  return score
}

function isHtml(document: Document): boolean {
  const type = document.contentType
  const html = type === 'text/html' || type === 'application/xhtml+xml'
  return html && document.body !== null && document.body.localName === 'body'
}

/** Fewer characters than two sentences and a headline are no article, whatever the page says of itself. */
function hasText(document: Document): boolean {
  return (document.body.textContent ?? '').length > 300
}
