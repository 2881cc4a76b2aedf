import { signalsOf } from './article-signals'
import { articleBias, articleWeights, bodyShareWeight, leastScore } from './article-weights'

/**
 * Whether a page may be an article: the cheap test that runs on every page, before anything is read. It leaves out what the
 * shape of the body could not make up for; `readArticle` decides. Never throws; reads only.
 */
export function seesArticle(document: Document): boolean {
  return leastBodyShare(document) !== null
}

/** Share of the page's text that the body of an article seldom passes. */
const bestShare = 0.8

/**
 * The share of the page's text (0 … 1, or below) that a body must hold at least for the page to be an article; `null` where no body
 * could make it one. By the log-odds of `article-weights.ts`.
 */
export function leastBodyShare(document: Document): number | null {
  if (!isHtml(document) || !hasText(document)) return null
  let score = articleBias
  for (const [name, value] of Object.entries(signalsOf(document))) score += value * (articleWeights[name] ?? 0)
  const share = (leastScore - score) / bodyShareWeight
  return share <= bestShare ? share : null
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
