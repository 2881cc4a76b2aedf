import { askTab } from '@/lib/messages/client'

/** By the names of the manifest's commands, see `wxt.config.ts`. */
const steps = new Map([['next-badge', 1], ['previous-badge', -1]] as const)

/** Leads the keyboard to the next badge of a tab, or to the one before. */
export function stepOnCommand(name: string, tabId: number): void {
  const step = steps.get(name as 'next-badge' | 'previous-badge')
  if (step !== undefined) void askTab(tabId, 'stepAttribution', { step })
}
