import { element } from './element'
import { hostOf } from './host-of'
import type { Note } from './note'
import { shorten } from './shorten'
import { webAddress } from './web-address'

import { t } from '@/lib/platform/i18n'

/** A source may be a whole clause; more of it than this stands in the text anyway. UTF-16 code units. */
const longestSource = 140

/** Source, speaker, channel and the article's own links to the origin; `null` where none of them is known. */
export function cardFacts({ source, speaker, channel, trace }: Note): HTMLElement | null {
  const traces = trace.filter(({ href }) => webAddress(href) !== null)
  const facts = [
    source && fact(t('card.source'), words(`“${shorten(source, longestSource)}”`)),
    speaker && fact(t('card.speaker'), words(speaker)),
    channel && fact(t('card.channel'), words(channel)),
    traces.length > 0 &&
      fact(
        t('card.trace'),
        ...traces.map(({ href, kind }) => element('a', { class: 'sc-trace', href, target: '_blank', rel: 'noopener noreferrer' }, t(kind === 'embed' ? 'card.embedOf' : 'card.linkTo', [hostOf(href)]))),
      ),
  ].filter((one) => typeof one === 'object' && one !== null)
  return facts.length === 0 ? null : element('dl', { class: 'sc-facts' }, ...facts)
}

function fact(name: string, ...what: readonly Element[]): HTMLElement {
  return element('div', { class: 'sc-fact' }, element('dt', {}, name), element('dd', {}, ...what))
}

function words(text: string): HTMLElement {
  return element('span', { dir: 'auto' }, text)
}
