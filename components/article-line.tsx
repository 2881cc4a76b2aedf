import { t } from '@/lib/platform/i18n'

/**
 * Site, byline and date of an article as one line; parts that the page does not give are left out.
 * `published` is ISO 8601 as the page gave it; a date that cannot be read is shown as it stands.
 */
export function ArticleLine({ site, byline, published }: { readonly site: string | null; readonly byline: string | null; readonly published: string | null }) {
  const parts = [
    site !== null && <span key="site">{site}</span>,
    byline !== null && <span key="byline">{/^by\s/i.test(byline) ? byline : t('popup.byline', [byline])}</span>,
    published !== null && (
      <time key="published" dateTime={published}>
        {dayOf(published)}
      </time>
    ),
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : <p class="article-line">{parts}</p>
}

/** A date in the reader's own form, long enough to be unmistakable. The day that the page names, whatever the reader's zone. */
export function dayOf(published: string): string {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(published) ?? []
  const date = new Date(day === '' ? Number.NaN : `${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return published
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}
