import { askTab } from '@/lib/messages/client'
import type { Step } from '@/lib/messages/protocol'

/** By the names of the manifest's commands, see `wxt.config.ts`. */
const steps = new Map<string, Step>([['next-badge', 1], ['previous-badge', -1]])

/** Leads the keyboard to the next badge of a tab, or to the one before. */
export function stepOnCommand(name: string, tabId: number): void {
  const step = steps.get(name)
  if (step !== undefined) void askTab(tabId, 'stepAttribution', { step })
}
