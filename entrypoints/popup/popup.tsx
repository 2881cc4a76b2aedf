import { useCallback, useEffect, useState } from 'preact/hooks'

import { PageSection } from './page-section'
import { useAnnouncer } from './use-announcer'
import { useDeletion } from './use-deletion'
import { useLibrary } from './use-library'
import { usePage } from './use-page'
import { useSettings } from './use-settings'
import { useSoon } from './use-soon'

import { Library } from '@/components/library'
import { shorten } from '@/components/shorten'
import { Toast } from '@/components/toast'
import { openSettingsPage } from '@/lib/platform/host-access'
import { t } from '@/lib/platform/i18n'

/** The toolbar popup: the page at hand above, the kept articles below. `namedTab`: `null` for the active tab. */
export function Popup({ namedTab }: { readonly namedTab: number | null }) {
  const page = usePage(namedTab)
  const settings = useSettings()
  const library = useLibrary()
  const [said, say] = useAnnouncer()
  const { deletion, remove, undo, close } = useDeletion(library.restore, say)
  useHits(library.query.trim() === '' ? null : (library.articles?.length ?? null), library.query, say)
  const [hasSettled, setSettled] = useState(false)
  const onSettled = useCallback(() => setSettled(true), [])
  const isSettled = useSoon(hasSettled)
  useUndoKey(deletion === null ? null : () => void undo())

  return (
    <>
      <header class="masthead">
        <span class="masthead-name">{t('extensionName')}</span>
        <button type="button" class="link masthead-settings" onClick={() => void openSettingsPage()}>
          {t('lookup.settings')}
        </button>
        <a href="#library">{library.total === 0 ? t('popup.library.heading') : t('popup.library.jump', [String(library.total)])}</a>
      </header>
      <main>
        <PageSection page={page} settings={settings} say={say} isSettled={isSettled} onSettled={onSettled} />
        {isSettled && (
          <Library
            {...library}
            isPrivate={page.tab?.incognito === true}
            onSearch={library.search}
            onMore={library.showMore}
            onDelete={({ url, title }) => void remove(library.remove(url), () => t('popup.library.deleted', [shorten(title, 48)]))}
            onDeleteAll={() => void remove(library.removeAll(), ({ articles }) => t('popup.library.deletedAll', articles.length))}
          />
        )}
        {deletion !== null && <Toast text={deletion.text} onUndo={() => void undo()} onClose={close} />}
        <output class="visually-hidden">{said}</output>
      </main>
    </>
  )
}

/** Says how many articles a search found, once the typing pauses. `null`: nobody searches. */
function useHits(hits: number | null, query: string, say: (text: string) => void): void {
  useEffect(() => {
    if (hits === null) return undefined
    const timer = setTimeout(() => say(hits === 0 ? t('popup.library.noHits', [query.trim()]) : t('popup.library.searchHits', hits)), 600)
    return () => clearTimeout(timer)
  }, [hits, query, say])
}

/** Ctrl+Z or ⌘Z undoes as the button does, except while somebody types. `null`: nothing to undo. */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (undo === null) return undefined
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'search'
      if (typing || event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo])
}
