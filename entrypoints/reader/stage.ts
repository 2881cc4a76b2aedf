import { CardSlot } from './card-slot'

import tokensCss from '@/assets/styles/tokens.css?inline'
import { BadgeLayer } from '@/components/badge-layer'
import type { CardActions } from '@/components/card'
import overlayCss from '@/components/overlay.css?inline'
import { BadgePlaces } from '@/lib/marks/badge-places'
import { HighlightRules } from '@/lib/marks/highlight-rules'
import { hoverIntent, type HoverIntent } from '@/lib/marks/hover-intent'
import { mountHost, type OverlayHost } from '@/lib/marks/mount-host'
import { HighlightPainter } from '@/lib/marks/paint-highlights'
import { ShadowSheet } from '@/lib/marks/shadow-sheet'

/** What stands on a page once there is something to show. */
export interface Stage {
  readonly host: OverlayHost
  readonly places: BadgePlaces
  readonly badges: BadgeLayer
  readonly slot: CardSlot
  readonly hover: HoverIntent
  readonly painter: HighlightPainter
  readonly rules: HighlightRules
  readonly shadowSheet: ShadowSheet
}

/** What happens on it. */
export interface StageEvents extends CardActions {
  /** In frames after which places are other. */
  readonly onPlaced: () => void
  /** A badge was pressed, or the pointer rests on it, by the note's id. */
  readonly onPress: (id: string) => void
  readonly onHover: (id: string) => void
  /** The pointer has left badge and card. */
  readonly onUnhover: () => void
}

/** Makes it for one document; the host is placed with the first badge. All of it goes when `signal` aborts. */
export function setStage(document: Document, window: Window & typeof globalThis, events: StageEvents, signal: AbortSignal): Stage {
  const host = mountHost(document, tokensCss + overlayCss, signal)
  const stage: Stage = {
    host,
    places: new BadgePlaces(window, host.element, events.onPlaced, signal),
    badges: new BadgeLayer(events.onPress),
    slot: new CardSlot(events),
    hover: hoverIntent(events.onHover, events.onUnhover, signal),
    painter: new HighlightPainter(window),
    rules: new HighlightRules(),
    shadowSheet: new ShadowSheet(window),
  }
  host.mount.append(stage.badges.element)
  signal.addEventListener('abort', () => strike(stage), { once: true })
  return stage
}

/** Takes off what is no element of ours. */
function strike({ painter, shadowSheet }: Stage): void {
  try {
    painter.clear()
    shadowSheet.leave()
  } catch {
    // What was painted went with its document.
  }
}
