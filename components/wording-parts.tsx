import { Fragment } from 'preact'

import type { WordingPart } from '@/lib/leads/compare-wording'
import { t } from '@/lib/platform/i18n'

/** Two wordings as one text, word by word: what only this article has as inserted, what only the other has as deleted. */
export function WordingParts({ parts }: { readonly parts: readonly WordingPart[] }) {
  return (
    <q class="wording">
      {parts.map((part, index) => {
        // A part has no name but its place.
        const key = `${index} ${part.in}`
        return (
          <Fragment key={key}>
            <Part {...part} />{' '}
          </Fragment>
        )
      })}
    </q>
  )
}

function Part({ in: where, text }: WordingPart) {
  if (where === 'first') return <ins><span class="visually-hidden">{t('popup.read.onlyHere')} </span>{text}</ins>
  if (where === 'second') return <del><span class="visually-hidden">{t('popup.read.onlyThere')} </span>{text}</del>
  return <>{text}</>
}
