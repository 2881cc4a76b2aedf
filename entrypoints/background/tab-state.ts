import * as v from 'valibot'

import { tabSession } from '@/lib/platform/tab-session'

const shape = v.object({
  /** Canonical address of the article that the tab shows. */
  url: v.string(),
  /** In a private window, which has dismissals of its own. */
  incognito: v.boolean(),
  /** Its findings: id, dismissal key, and whether the toolbar counts it. */
  findings: v.array(v.object({ id: v.string(), key: v.string(), counts: v.boolean() })),
})

/** What the background must know of a tab after the worker was stopped. */
export type TabState = v.InferOutput<typeof shape>

const states = tabSession('tab')
const privateDismissals = tabSession('dismissed')

/** What a tab shows; `null`: no analysed article. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const parsed = v.safeParse(shape, await states.read(tabId))
  return parsed.success ? parsed.output : null
}

/** Every tab that shows an article, and which. */
export async function shownArticles(): Promise<(TabState & { readonly tabId: number })[]> {
  const shown = await Promise.all((await states.tabs()).map(async (tabId) => ({ tabId, state: await readTabState(tabId) })))
  return shown.flatMap(({ tabId, state }) => (state ? [{ ...state, tabId }] : []))
}

/** The tabs that show an article, private windows aside. */
export async function tabsShowing(url: string): Promise<number[]> {
  return (await shownArticles()).filter((shown) => shown.url === url && !shown.incognito).map(({ tabId }) => tabId)
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await states.write(tabId, state)
}

export async function clearTabState(tabId: number): Promise<void> {
  await states.remove(tabId)
}

/** Keys of what was dismissed in a private tab; gone with the tab. */
export async function readPrivateDismissals(tabId: number): Promise<Set<string>> {
  const parsed = v.safeParse(v.array(v.string()), await privateDismissals.read(tabId))
  return new Set(parsed.success ? parsed.output : [])
}

export async function writePrivateDismissals(tabId: number, keys: ReadonlySet<string>): Promise<void> {
  await privateDismissals.write(tabId, [...keys])
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([states.remove(tabId), privateDismissals.remove(tabId)])
}
