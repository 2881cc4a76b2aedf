import { useCallback, useEffect, useState } from 'preact/hooks'

import type { UnreadPage } from '@/components/page-notice'
import { askTab } from '@/lib/messages/client'
import type { PageState } from '@/lib/messages/protocol'
import { mayRunIn, onTabChanged, tabAtHand, type TabAtHand } from '@/lib/platform/active-tab'
import { pausedScope, readSettings } from '@/lib/platform/settings'
import { mayReadSites } from '@/lib/platform/site-access'

/** What the popup knows of the page at hand: what its content script says, or why nobody answers. */
export type PageView = UnreadPage | Extract<PageState, { kind: 'ready' }>

interface Seen {
  /** `null` where there is no tab to speak of. */
  readonly tab: TabAtHand | null
  readonly view: PageView
}

export interface PageAtHand extends Seen {
  /** Asks the page again. */
  readonly refresh: () => void
}

/** After how many milliseconds a page is asked again: soon while it is on its way, at leisure since it may change. */
const soon = 250
const atLeisure = 1000

/** The page of a tab (`null`: the active one), followed until it is analysed and whenever the tab changes. */
export function usePage(namedTab: number | null): PageAtHand {
  const [page, setPage] = useState<Seen>({ tab: null, view: { kind: 'looking' } })
  const [turn, setTurn] = useState(0)
  const refresh = useCallback(() => setTurn((last) => last + 1), [])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let ended = false
    const ask = async (): Promise<void> => {
      const seen = await look(namedTab)
      if (ended) return
      setPage(seen)
      const pause = untilNext(seen)
      if (pause !== null) timer = setTimeout(() => void ask(), pause)
    }
    void ask()
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [namedTab, turn])

  const tabId = page.tab?.id
  useEffect(() => (tabId === undefined ? undefined : onTabChanged(tabId, refresh)), [tabId, refresh])
  return { ...page, refresh }
}

function untilNext({ tab, view: { kind } }: Seen): number | null {
  if (tab === null || kind === 'forbidden' || kind === 'unpermitted' || kind === 'absent') return null
  return kind === 'looking' || kind === 'reading' ? soon : atLeisure
}

async function look(namedTab: number | null): Promise<Seen> {
  const tab = await tabAtHand(namedTab)
  return { tab, view: tab === null ? { kind: 'forbidden' } : await viewOf(tab) }
}

async function viewOf(tab: TabAtHand): Promise<PageView> {
  const reply = await askTab(tab.id, 'describePage', {})
  if (reply.ok) return reply.value
  if (reply.failure !== 'unanswered') return { kind: 'failed', message: reply.message }
  const host = hostOf(tab.url)
  // Without a permission for it, the address of a site is hidden from us just as that of a browser page.
  if (host === null) return { kind: tab.url !== null || (await mayReadSites()) ? 'forbidden' : 'unpermitted' }
  const scope = pausedScope(await readSettings(), host)
  if (scope !== null) return { kind: 'paused', scope }
  if (tab.loading) return { kind: 'looking' }
  return { kind: (await mayRunIn(tab.id)) ? 'absent' : 'forbidden' }
}

/** The host of an http(s) address, else `null`. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? hostname : null
}
