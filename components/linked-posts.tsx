import { LeadList } from './lead-list'
import { LookupStatus } from './lookup-status'
import { shorten } from './shorten'

import type { Lead, LookupRecord } from '@/lib/analysis'
import { t } from '@/lib/platform/i18n'

/** A statement whose post the article links. */
export interface LinkedPost {
  readonly id: string
  readonly words: string
  readonly leads: readonly Lead[]
  readonly offers: readonly string[]
  readonly records: readonly LookupRecord[]
  readonly asking: boolean
}

/** Posts that the article links: are they there, and whose are they? Nothing where no service is allowed that could tell. */
export function LinkedPosts({ posts, onLookUp }: { readonly posts: readonly LinkedPost[]; readonly onLookUp: (id: string) => void }) {
  if (posts.length === 0) return null
  return (
    <details class="dismissed linked-posts">
      <summary>{t('lookup.posts', posts.length)}</summary>
      <ul>
        {posts.map(({ id, words, leads, ...status }) => (
          <li key={id}>
            <q class="finding-words">
              <bdi>{shorten(words, 90)}</bdi>
            </q>
            <LeadList leads={leads} label={t('popup.leads.heading')} />
            <LookupStatus {...status} about={shorten(words, 60)} onLookUp={() => onLookUp(id)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
