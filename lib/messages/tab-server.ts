import { answer, isEnvelope, refused, type Envelope, type Reply } from './envelope'
import type { TabMessages } from './protocol'

import { onRuntimeMessage } from '@/lib/platform/on-message'

/** Handlers of a content script; what is left out stays unanswered. */
export type TabHandlers = {
  readonly [Name in keyof TabMessages]?: (
    request: TabMessages[Name]['request'],
  ) => Promise<TabMessages[Name]['response']> | TabMessages[Name]['response']
}

/** Answers popup and background in a content script until `signal` aborts. Only our own extension pages are heard. */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  onRuntimeMessage((message, sender) => {
    if (!sender.isExtensionPage || !isEnvelope(message, 'tab')) return null
    return handle(handlers, message)
  }, signal)
}

function handle(handlers: TabHandlers, { name, request }: Envelope): Promise<Reply<unknown>> | null {
  const { describePage, revealAttribution, stepAttribution, showAll, setDismissed, showReport } = handlers
  if (name === 'describePage' && describePage) return answer(() => describePage({}))
  if (name === 'revealAttribution' && revealAttribution) {
    const id = field(request, 'id')
    return typeof id === 'string' ? answer(() => revealAttribution({ id })) : refused('revealAttribution needs an id.')
  }
  if (name === 'stepAttribution' && stepAttribution) {
    const step = field(request, 'step')
    return step === 1 || step === -1 ? answer(() => stepAttribution({ step })) : refused('stepAttribution goes one on or one back.')
  }
  if (name === 'showAll' && showAll) {
    const on = field(request, 'on')
    return typeof on === 'boolean' ? answer(() => showAll({ on })) : refused('showAll needs on or off.')
  }
  if (name === 'setDismissed' && setDismissed) {
    const [id, dismissed] = [field(request, 'id'), field(request, 'dismissed')]
    return typeof id === 'string' && typeof dismissed === 'boolean' ? answer(() => setDismissed({ id, dismissed })) : refused('setDismissed needs an id, and yes or no.')
  }
  // Comes from the background, which vouches for its shape.
  if (name === 'showReport' && showReport) return answer(() => showReport(request as Parameters<typeof showReport>[0]))
  return null
}

function field(request: unknown, name: string): unknown {
  return typeof request === 'object' && request !== null ? Reflect.get(request, name) : undefined
}
