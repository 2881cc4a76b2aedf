import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { useKeptReport } from './use-kept-report'
import { useReadBefore } from './use-read-before'
import { useLookups } from './use-lookups'
import { hostOf, type PageAtHand } from './use-page'
import { useSoon } from './use-soon'

import { PageNotice } from '@/components/page-notice'
import { PageOverview } from '@/components/page-overview'
import { Switch } from '@/components/switch'
import { divideAttributions, listFindings } from '@/lib/analysis-summary'
import { relianceOf } from '@/lib/leads/reliance'
import { askBackground, askTab } from '@/lib/messages/client'
import type { PageReport } from '@/lib/messages/protocol'
import { gateFiles, reloadTab } from '@/lib/platform/active-tab'
import { openSettingsPage } from '@/lib/platform/host-access'
import { t } from '@/lib/platform/i18n'
import { injectScript } from '@/lib/platform/inject-script'
import { changeSettings, pauseSite, pausedScope, siteOf, type Settings } from '@/lib/platform/settings'
import { askToReadSites } from '@/lib/platform/site-access'

export interface PageSectionProps {
  readonly page: PageAtHand
  readonly settings: Settings | null
  /** Says something in the popup's live region. */
  readonly say: (text: string) => void
  /** What stands below the report may be shown: see `onSettled`. */
  readonly isSettled: boolean
  /** Called once nothing more will come of itself; the same function each time. */
  readonly onSettled: () => void
}

/** The page at hand: what was found on it, or why nothing was; and the switches. */
export function PageSection({ page, settings, say, isSettled, onSettled }: PageSectionProps) {
  const { tab, view, refresh } = page
  const host = hostOf(tab?.url ?? null)
  const report = useKeptReport(view.kind === 'ready' ? view.report : null, tab?.incognito === true)
  const [readFailed, setReadFailed] = useState(false)
  useLayoutEffect(() => {
    if (view.kind !== 'looking' && view.kind !== 'ready') onSettled()
  }, [view.kind, onSettled])
  useArrival(page, report === null ? null : listFindings(report.analysis).length - report.dismissed.length, say)
  const read = async (tabId: number): Promise<void> => {
    try {
      for (const file of gateFiles()) await injectScript(tabId, file)
    } catch {
      setReadFailed(true)
      return
    }
    // Silent still: a reader of the version before us holds the page until it is reloaded.
    const reply = await askTab(tabId, 'describePage', {})
    setReadFailed(!reply.ok)
    refresh()
  }
  const permit = async (): Promise<void> => {
    if ((await askToReadSites()) && tab !== null) await read(tab.id)
  }
  return (
    <section class="page" aria-label={t('popup.pageRegion')} aria-busy={view.kind === 'looking' || view.kind === 'reading'}>
      {view.kind === 'ready' && report !== null && tab !== null ? (
        <Report report={report} tabId={tab.id} host={host} showsAll={view.showsAll} isPrivate={tab.incognito} refresh={refresh} say={say} onSettled={onSettled} />
      ) : (
        view.kind !== 'ready' && (
          <PageNotice
            page={view}
            host={siteOf(host ?? '')}
            readFailed={readFailed}
            onRead={() => tab !== null && void read(tab.id)}
            onReload={() => tab !== null && void reloadTab(tab.id)}
            onPermit={() => void permit()}
            onResume={(scope) => void (scope === 'all' ? changeSettings({ paused: false }) : pauseSite(host ?? '', false))}
          />
        )
      )}
      {settings !== null && isSettled && <Switches settings={settings} host={view.kind === 'forbidden' ? null : host} />}
    </section>
  )
}

interface ReportProps {
  readonly report: PageReport
  readonly tabId: number
  readonly host: string | null
  readonly showsAll: boolean
  readonly isPrivate: boolean
  readonly refresh: () => void
  readonly say: (text: string) => void
  readonly onSettled: () => void
}

function Report({ report: { analysis, dismissed }, tabId, host, showsAll, isPrivate, refresh, say, onSettled }: ReportProps) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const lookups = useLookups(analysis, isPrivate, say)
  const readBefore = useReadBefore(analysis)
  const isWhole = useSoon(lookups.known && readBefore.known)
  useLayoutEffect(() => {
    if (isWhole) onSettled()
  }, [isWhole, onSettled])
  if (analysis.article === null || !isWhole) return null
  const findings = listFindings(analysis)
  const reveal = async (id: string): Promise<void> => {
    const reply = await askTab(tabId, 'revealAttribution', { id })
    const found = reply.ok && reply.value.found
    setGone((before) => new Set([...before].filter((other) => other !== id).concat(found ? [] : [id])))
    say(found ? t('popup.findings.shown') : t('popup.findings.gone'))
  }
  const restore = async (id: string): Promise<void> => {
    const reply = await askTab(tabId, 'setDismissed', { id, dismissed: false })
    const restored = reply.ok ? reply : await askBackground('setDismissed', { url: analysis.url, id, dismissed: false })
    say(restored.ok ? t('popup.dismissed.restored') : t('popup.failed', [restored.message]))
    refresh()
  }
  const showAll = async (on: boolean): Promise<void> => {
    await changeSettings({ showsAll: on })
    await askTab(tabId, 'showAll', { on })
    refresh()
  }
  return (
    <PageOverview
      article={analysis.article}
      host={host}
      division={divideAttributions(analysis.attributions)}
      reliance={relianceOf(analysis)}
      readBefore={readBefore.of}
      findings={findings.filter(({ id }) => !dismissed.includes(id))}
      dismissed={findings.filter(({ id }) => dismissed.includes(id))}
      showsAll={showsAll}
      gone={gone}
      lookups={lookups.of}
      lookupsOff={lookups.off}
      posts={lookups.posts}
      onChooseLookups={() => void openSettingsPage()}
      onReveal={(id) => void reveal(id)}
      onRestore={(id) => void restore(id)}
      onShowAll={(on) => void showAll(on)}
    />
  )
}

function Switches({ settings, host }: { readonly settings: Settings; readonly host: string | null }) {
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{t('settings.heading')}</legend>
      {host !== null && (
        <Switch
          label={t('settings.site', [siteOf(host)])}
          on={pausedScope({ ...settings, paused: false }, host) === null}
          disabled={settings.paused}
          onToggle={(on) => void pauseSite(host, !on)}
        />
      )}
      <Switch label={t('settings.all')} on={!settings.paused} onToggle={(on) => void changeSettings({ paused: !on })} />
    </fieldset>
  )
}

/** Says that an article which was still being read has been analysed. `count`: its findings, `null` before. */
function useArrival({ view: { kind } }: PageAtHand, count: number | null, say: (text: string) => void): void {
  const reading = useRef(false)
  useEffect(() => {
    if (reading.current && count !== null) say(t('popup.findings.announce', count))
    reading.current = kind === 'reading'
  }, [kind, count, say])
}
