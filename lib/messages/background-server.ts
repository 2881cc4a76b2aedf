import * as v from 'valibot'

import { answer, isEnvelope, refused, type Reply } from './envelope'
import { pageTextSchema } from './page-text-schema'
import type { BackgroundMessages } from './protocol'

import { onRuntimeMessage, type MessageSender } from '@/lib/platform/on-message'

/** A content script in the top frame of a tab: it speaks for this tab and nothing else. */
export interface TabCaller {
  readonly kind: 'tab'
  readonly tabId: number
  readonly incognito: boolean
  /** Address of the page without its fragment, as the browser gives it. */
  readonly url: string
  /** What the tab showed when the message was sent, as `tabAddress` gives it. */
  readonly tabUrl: string | null
}

/** One of our own pages, the popup. */
export interface ExtensionCaller {
  readonly kind: 'extension'
}

export type Caller = TabCaller | ExtensionCaller

/** Who may send a message. */
interface CallerOf {
  injectReader: TabCaller
  analysePage: TabCaller
  setDismissed: Caller
  pageLeft: TabCaller
  articlesChanged: ExtensionCaller
  lookupOffers: ExtensionCaller
  lookUp: ExtensionCaller
}

/** One handler for each message; a thrown error becomes a `failed` reply. */
export type BackgroundHandlers = {
  readonly [Name in keyof BackgroundMessages]: (
    request: BackgroundMessages[Name]['request'],
    caller: CallerOf[Name],
  ) => Promise<BackgroundMessages[Name]['response']>
}

const nothing = v.object({})
const text = v.pipe(v.string(), v.maxLength(10_000))
const requests = {
  injectReader: nothing,
  analysePage: v.object({ page: pageTextSchema }),
  setDismissed: v.object({ url: v.nullable(text), id: text, dismissed: v.boolean() }),
  pageLeft: nothing,
  articlesChanged: nothing,
  lookupOffers: v.object({ url: text }),
  lookUp: v.object({ url: text, id: text }),
}

/** Answers every message to the background; to be called once, synchronously, when the worker starts. */
export function serveBackground(handlers: BackgroundHandlers): void {
  onRuntimeMessage((message, sender) => {
    if (!isEnvelope(message, 'background')) return null
    return handleMessage(handlers, message.name, message.request, sender)
  })
}

/** One message, from privilege to reply: `refused` for a wrong sender, name or request. Never rejects. */
export async function handleMessage(handlers: BackgroundHandlers, name: string, request: unknown, sender: MessageSender): Promise<Reply<unknown>> {
  const caller = callerOf(sender)
  if (!caller) return refused('This sender may not ask the background.')
  if (name === 'setDismissed') return checked(requests.setDismissed, request, (ok) => handlers.setDismissed(ok, caller))
  if (fromPages.has(name)) return caller.kind === 'extension' ? handlePage(handlers, name, request, caller) : refused(`Only a page of the extension may send ${name}.`)
  if (caller.kind !== 'tab') return refused(`Only a content script may send ${name}.`)
  switch (name) {
    case 'injectReader':
      return checked(requests.injectReader, request, (ok) => handlers.injectReader(ok, caller))
    case 'analysePage':
      return checked(requests.analysePage, request, (ok) => handlers.analysePage(ok, caller))
    case 'pageLeft':
      return checked(requests.pageLeft, request, (ok) => handlers.pageLeft(ok, caller))
    default:
      return refused(`There is no message ${name}.`)
  }
}

/** What pages of the extension alone may send. */
const fromPages: ReadonlySet<string> = new Set(['articlesChanged', 'lookupOffers', 'lookUp'] satisfies (keyof BackgroundMessages)[])

async function handlePage(handlers: BackgroundHandlers, name: string, request: unknown, caller: ExtensionCaller): Promise<Reply<unknown>> {
  switch (name) {
    case 'articlesChanged':
      return checked(requests.articlesChanged, request, (ok) => handlers.articlesChanged(ok, caller))
    case 'lookupOffers':
      return checked(requests.lookupOffers, request, (ok) => handlers.lookupOffers(ok, caller))
    default:
      return checked(requests.lookUp, request, (ok) => handlers.lookUp(ok, caller))
  }
}

async function checked<Request>(schema: v.GenericSchema<unknown, Request>, request: unknown, handler: (request: Request) => unknown): Promise<Reply<unknown>> {
  const parsed = v.safeParse(schema, request, { abortEarly: true })
  return parsed.success ? answer(() => handler(parsed.output)) : refused(v.summarize(parsed.issues))
}

function callerOf({ isExtensionPage, tabId, frameId, incognito, url, tabUrl }: MessageSender): Caller | null {
  if (isExtensionPage) return { kind: 'extension' }
  if (tabId === null || frameId !== 0 || url === null || !/^https?:\/\//.test(url)) return null
  return { kind: 'tab', tabId, incognito, url: withoutFragment(url), tabUrl: tabUrl && withoutFragment(tabUrl) }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
