import { addressSignals, dataSignals, elementSignals, headSignals, nameSignals, type Signals } from './article-signals'
import { articleBias, articleWeights, bodyShareWeight, leastScore } from './article-weights'
import { ownFrames } from './own-frames'
import { PageFacts } from './page-facts'

/**
 * Whether a page may be an article: the cheap test that runs on every page, before anything is read. It leaves out what the
 * shape of the body could not make up for; `readBody` decides. Never throws; reads only.
 */
export function seesArticle(document: Document): boolean {
  return leastBodyShare(new PageFacts(document)) !== null
}

/** Share of the page's text that the body of an article seldom passes. */
const bestShare = 0.8

interface Stage {
  readonly signals: (facts: PageFacts) => Signals
  readonly weights: Readonly<Record<string, number>>
}

/** What costs least comes first. */
const stages: readonly Stage[] = [
  { signals: addressSignals, weights: articleWeights.address },
  { signals: headSignals, weights: articleWeights.head },
  { signals: elementSignals, weights: articleWeights.elements },
  { signals: dataSignals, weights: articleWeights.data },
  { signals: nameSignals, weights: articleWeights.names },
]

/** The least and the most that all stages after each one can add. */
const bounds = stages.map((_stage, i) => {
  const rest = stages.slice(i + 1).flatMap(({ weights }) => Object.values(weights))
  const sum = (sign: 1 | -1): number => rest.reduce((total, weight) => total + (weight * sign > 0 ? weight : 0), 0)
  return { least: sum(-1), most: sum(1) }
})

/**
 * The share of the page's text (0 … 1) that a body must hold at least for the page to be an article; 0 where any body makes it one,
 * `null` where none could. By the log-odds of `article-weights.ts`; what cannot change the answer any more is not asked.
 */
export function leastBodyShare(facts: PageFacts): number | null {
  const { document } = facts
  if (!isHtml(document) || !(hasText(document.body) || hasOtherTree(document))) return null
  let score = articleBias
  for (const [i, { signals, weights }] of stages.entries()) {
    for (const [name, value] of Object.entries(signals(facts))) score += value * (weights[name] ?? 0)
    const { least, most } = bounds[i] ?? { least: 0, most: 0 }
    if (score + most + bestShare * bodyShareWeight < leastScore) return null
    if (score + least >= leastScore) return 0
  }
  return (leastScore - score) / bodyShareWeight
}

function isHtml(document: Document): boolean {
  const type = document.contentType
  const html = type === 'text/html' || type === 'application/xhtml+xml'
  return html && document.body !== null && document.body.localName === 'body'
}

/** Fewer characters than two sentences and a headline are no article, whatever the page says of itself. */
const leastText = 300

/** Stops as soon as it has seen enough; what stands in scripts is no text of the page. */
function hasText(body: HTMLElement): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, 4)
  let length = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentNode?.nodeName
    if (parent !== 'SCRIPT' && parent !== 'STYLE') length += node.nodeValue?.trim().length ?? 0
    if (length > leastText) return true
  }
  return false
}

/** Whether text may lie where a walk over the page does not come: in the open shadow tree of an element, or in a frame of the page's own. */
function hasOtherTree(document: Document): boolean {
  if (ownFrames(document).length > 0) return true
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot !== null && element.shadowRoot !== undefined) return true
  return false
}
