import type { WordingPart } from '@/lib/leads/compare-wording'
import { t } from '@/lib/platform/i18n'

/** Two wordings as one text, word by word: what only this article has as inserted, what only the other has as deleted. */
export function WordingParts({ parts }: { readonly parts: readonly WordingPart[] }) {
  return (
    <q class="wording">
      {parts.map((part, index) => {
        // A part has no name but its place.
        const key = `${index} ${part.in}`
        if (part.in === 'first') return <ins key={key}><span class="visually-hidden">{t('popup.read.onlyHere')} </span>{part.text} </ins>
        if (part.in === 'second') return <del key={key}><span class="visually-hidden">{t('popup.read.onlyThere')} </span>{part.text} </del>
        return <span key={key}>{part.text} </span>
      })}
    </q>
  )
}
