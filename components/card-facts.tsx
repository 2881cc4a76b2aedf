import type { ComponentChildren } from 'preact'

import { hostOf } from './host-of'
import type { Note } from './note'
import { shorten } from './shorten'
import { webAddress } from './web-address'

import { t } from '@/lib/platform/i18n'

/** A source may be a whole clause; more of it than this stands in the text anyway. UTF-16 code units. */
const longestSource = 140

/** Source, speaker, channel and the article's own links to the origin; nothing where none of them is known. */
export function CardFacts({ note }: { readonly note: Note }) {
  const traces = note.trace.filter(({ href }) => webAddress(href) !== null)
  if (!note.source && !note.speaker && !note.channel && traces.length === 0) return null
  return (
    <dl class="sc-facts">
      {note.source && (
        <Fact name={t('card.source')}>
          <span dir="auto">“{shorten(note.source, longestSource)}”</span>
        </Fact>
      )}
      {note.speaker && (
        <Fact name={t('card.speaker')}>
          <span dir="auto">{note.speaker}</span>
        </Fact>
      )}
      {note.channel && (
        <Fact name={t('card.channel')}>
          <span dir="auto">{note.channel}</span>
        </Fact>
      )}
      {traces.length > 0 && (
        <Fact name={t('card.trace')}>
          {traces.map(({ href, kind }) => (
            <a key={href} class="sc-trace" href={href} target="_blank" rel="noopener noreferrer">
              {t(kind === 'embed' ? 'card.embedOf' : 'card.linkTo', [hostOf(href)])}
            </a>
          ))}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="sc-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
