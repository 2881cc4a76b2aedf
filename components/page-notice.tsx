import { Notice } from './notice'

import { t } from '@/lib/platform/i18n'

/**
 * Every state of a page but the analysed one. `looking`: the page was not heard yet. `forbidden`: no extension may read it.
 * `unpermitted`: the reader took the permission to read sites away. `absent`: it may be read and was not.
 */
export type UnreadPage =
  | { readonly kind: 'looking' | 'forbidden' | 'unpermitted' | 'absent' | 'no-article' | 'reading' }
  | { readonly kind: 'paused'; readonly scope: 'site' | 'all' }
  | { readonly kind: 'failed'; readonly message: string }

export interface PageNoticeProps {
  readonly page: UnreadPage
  /** The page's host, for words like *turned off on …*. */
  readonly host: string
  /** Reading it was tried here and did not work. */
  readonly readFailed: boolean
  readonly onRead: () => void
  readonly onReload: () => void
  readonly onPermit: () => void
  readonly onResume: (scope: 'site' | 'all') => void
}

/** Says why there is nothing to show of a page, and what can be done about it. */
export function PageNotice({ page, host, readFailed, onRead, onReload, onPermit, onResume }: PageNoticeProps) {
  switch (page.kind) {
    case 'looking':
      return <p class="hint">{t('state.looking')}</p>
    case 'no-article':
      return <Notice heading={t('state.noArticle.heading')} text={t('state.noArticle.text')} />
    case 'forbidden':
      return <Notice heading={t('state.forbidden.heading')} text={t('state.forbidden.text')} />
    case 'unpermitted':
      return <Notice heading={t('state.unpermitted.heading')} text={t('state.unpermitted.text')} action={{ label: t('state.unpermitted.action'), run: onPermit }} />
    case 'reading':
      return (
        <Notice heading={t('state.reading.heading')} text={t('state.reading.text')}>
          <progress aria-label={t('state.reading.heading')} />
        </Notice>
      )
    case 'paused':
      return page.scope === 'all' ? (
        <Notice heading={t('state.pausedAll.heading')} text={t('state.pausedAll.text')} action={{ label: t('state.pausedAll.action'), run: () => onResume('all') }} />
      ) : (
        <Notice
          heading={t('state.pausedSite.heading', [host])}
          text={t('state.pausedSite.text')}
          action={{ label: t('state.pausedSite.action'), run: () => onResume('site') }}
        />
      )
    case 'failed':
      return <Notice heading={t('state.failed.heading')} text={t('state.failed.text', [page.message])} action={{ label: t('state.failed.action'), run: onReload }} />
    case 'absent':
      return readFailed ? (
        <Notice heading={t('state.absent.heading')} text={t('state.absent.failed')} action={{ label: t('state.absent.reload'), run: onReload }} />
      ) : (
        <Notice heading={t('state.absent.heading')} text={t('state.absent.text')} action={{ label: t('state.absent.action'), run: onRead }} />
      )
  }
}
