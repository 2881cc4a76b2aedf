import { isReply, type Reply } from './envelope'
import type { BackgroundMessages, TabMessages } from './protocol'

import { sendRuntimeMessage, sendTabMessage } from '@/lib/platform/send-message'

/** Asks the background. Never rejects: what went wrong is in the reply. For content scripts and extension pages. */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  request: BackgroundMessages[Name]['request'],
): Promise<Reply<BackgroundMessages[Name]['response']>> {
  return received(sendRuntimeMessage({ to: 'background', name, request }))
}

/** Asks the top frame of a tab; `unanswered` where no content script of ours runs. For extension pages only. Never rejects. */
export async function askTab<Name extends keyof TabMessages>(
  tabId: number,
  name: Name,
  request: TabMessages[Name]['request'],
): Promise<Reply<TabMessages[Name]['response']>> {
  return received(sendTabMessage(tabId, { to: 'tab', name, request }))
}

async function received<Value>(answer: Promise<unknown>): Promise<Reply<Value>> {
  try {
    const reply = await answer
    // Both ends are ours and come from one build: the typed map stands for the value's shape.
    if (isReply(reply)) return reply as Reply<Value>
    return { ok: false, failure: 'unanswered', message: 'Nobody answered.' }
  } catch (error) {
    return { ok: false, failure: 'unanswered', message: error instanceof Error ? error.message : String(error) }
  }
}
