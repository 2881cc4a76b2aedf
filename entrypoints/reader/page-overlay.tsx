import { render } from 'preact'

import tokensCss from '@/assets/styles/tokens.css?inline'
import cardCss from '@/components/card.css?inline'
import { Overlay } from '@/components/overlay'
import overlayCss from '@/components/overlay.css?inline'
import { BadgePlaces } from '@/lib/marks/badge-places'
import { HighlightRules } from '@/lib/marks/highlight-rules'
import highlightsCss from '@/lib/marks/highlights.css?inline'
import { hoverIntent, type HoverIntent } from '@/lib/marks/hover-intent'
import type { Mark } from '@/lib/marks/mark'
import { mountHost, type OverlayHost } from '@/lib/marks/mount-host'
import { HighlightPainter } from '@/lib/marks/paint-highlights'
import { placeCard } from '@/lib/marks/place-card'
import { scrollToMark } from '@/lib/marks/scroll-to-mark'

import type { PlacedNote } from './list-notes'
import { isWhole } from './reading'

/** What the overlay shows. */
export interface OverlayContent {
  /** In reading order. */
  readonly notes: readonly PlacedNote[]
  /** Notes that are fine have badges too. */
  readonly showsAll: boolean
  /** Where a note stands on the page; `null` where its place is gone. */
  readonly markOf: (note: PlacedNote) => Mark | null
  /** The element that holds the text. */
  readonly root: Element
}

export interface OverlayEvents {
  /** *Not an issue* or its undo; resolves to whether it was kept. `show` is called before with what changed. */
  readonly dismiss: (id: string, dismissed: boolean) => Promise<boolean>
}

interface Shown {
  readonly note: PlacedNote
  readonly mark: Mark
}

/** Badges, the open card and highlights over one page, from construction until `signal` aborts, which leaves nothing behind. */
export class PageOverlay {
  readonly #host: OverlayHost
  readonly #hover: HoverIntent
  readonly #events: OverlayEvents
  readonly #places: BadgePlaces
  readonly #painter = new HighlightPainter()
  readonly #rules = new HighlightRules(highlightsCss)
  #content: OverlayContent
  #shown: readonly Shown[] = []
  /** How many notes have no place on the page, and how many had none when they came. */
  #missing = 0
  #missingAtFirst = 0
  /** A card that is not pinned was opened by the pointer and closes behind it. */
  #open: { readonly id: string; readonly pinned: boolean } | null = null
  #failed = false
  #card: HTMLElement | null = null

  constructor(document: Document, window: Window, content: OverlayContent, events: OverlayEvents, signal: AbortSignal) {
    this.#content = content
    this.#events = events
    this.#host = mountHost(document, tokensCss + overlayCss + cardCss, signal)
    this.#places = new BadgePlaces(window, this.#host.element, () => this.#paint(), signal)
    this.#hover = hoverIntent(
      (id) => this.#openCard(id, false),
      () => this.#leaveCard(),
      signal,
    )
    const { mount } = this.#host
    mount.addEventListener('mouseover', (event) => this.#onPointer(event.target), { passive: true, signal })
    mount.addEventListener('mouseout', (event) => this.#onPointer(event.relatedTarget), { passive: true, signal })
    mount.addEventListener('keydown', (event) => this.#onKey(event), { signal })
    document.addEventListener('keydown', (event) => this.#onPageKey(event), { capture: true, signal })
    document.addEventListener('pointerdown', (event) => event.target !== this.#host.element && this.#close(), { capture: true, passive: true, signal })
    // Painted or not, a highlight splits the words of the page in what is printed.
    window.addEventListener('beforeprint', () => this.#painter.clear(), { signal })
    window.addEventListener('afterprint', () => this.#paint(), { signal })
    signal.addEventListener('abort', () => this.#end(), { once: true })
    this.show(content)
  }

  /** Shows this and nothing else. An open card stays open where its note is still there. */
  show(content: OverlayContent): void {
    this.#content = content
    this.#update()
    this.#missingAtFirst = this.#missing
  }

  /** Places everything anew in the next frames. */
  follow(): void {
    this.#places.follow()
  }

  /** Whether everything that is shown still stands where it was read. */
  isWhole(): boolean {
    return this.#missing <= this.#missingAtFirst && this.#shown.every(({ mark }) => mark.content.every(isWhole))
  }

  /** Scrolls to a note and opens its card; `false` where it is not on the page. */
  reveal(id: string): boolean {
    const note = this.#content.notes.find((one) => one.id === id)
    const mark = note && this.#content.markOf(note)
    if (!mark || !scrollToMark(mark)) return false
    this.#openCard(id, true)
    return this.#card !== null
  }

  #update(): void {
    const { notes, showsAll, markOf, root } = this.#content
    const wanted = notes.filter(({ id, level }) => level !== 'fine' || showsAll || id === this.#open?.id)
    this.#shown = wanted.flatMap((note) => {
      const mark = markOf(note)
      return mark ? [{ note, mark }] : []
    })
    this.#missing = wanted.length - this.#shown.length
    const open = this.#shown.find(({ mark }) => mark.id === this.#open?.id)
    if (!open) this.#open = null
    const marks = this.#shown.map(({ mark }) => mark)
    const { documentElement, body } = root.ownerDocument
    this.#places.place(marks, [documentElement, body, root])
    if (open) this.#places.placeNow(open.mark)
    this.#paint()
  }

  /** What has its place: with many marks, more of them from frame to frame. */
  #paint(): void {
    const marks = this.#visible().map(({ mark }) => mark)
    const rules = this.#rules.widenTo(marks)
    if (rules !== null) this.#host.setDocumentCss(rules)
    this.#painter.paint(marks, marks.find(({ id }) => id === this.#open?.id) ?? null)
    this.#draw()
  }

  #draw(): void {
    const { element: host, mount } = this.#host
    // Where the page zooms its root element, our pixels are still the window's.
    mount.style.zoom = String(1 / (host.currentCSSZoom || 1))
    render(
      <Overlay
        notes={this.#shown.map(({ note }) => note)}
        places={this.#places.spots}
        covered={this.#places.covered}
        open={this.#open?.id ?? null}
        failed={this.#failed}
        cardRef={(element) => (this.#card = element)}
        onPress={(id) => this.#press(id)}
        actions={{ onClose: () => this.#close(), onStep: (step) => this.#step(step), onDismiss: (on) => void this.#dismiss(on) }}
      />,
      this.#host.mount,
    )
    this.#settleCard()
  }

  #settleCard(): void {
    const place = this.#open && this.#places.spots.get(this.#open.id)
    const card = this.#card
    if (!card || !place) return
    const { left, top } = this.#host.element.getBoundingClientRect()
    const view = { width: this.#host.element.ownerDocument.documentElement.clientWidth, height: window.innerHeight }
    const anchor = { x: left + place.x, top: top + place.y - place.size / 2, bottom: top + place.lineBottom }
    card.style.maxHeight = 'none'
    const spot = placeCard(anchor, { width: card.offsetWidth, height: card.offsetHeight }, view)
    card.style.maxHeight = `${spot.maxHeight}px`
    card.style.left = `${spot.left - left}px`
    card.style.top = `${spot.top - top}px`
  }

  #press(id: string): void {
    if (this.#open?.id === id && this.#open.pinned) this.#close()
    else this.#openCard(id, true)
  }

  #openCard(id: string, pinned: boolean): void {
    if (!pinned && this.#open) return
    this.#hover.cancel()
    const action = this.#host.focused()?.getAttribute('data-action')
    this.#open = { id, pinned }
    this.#failed = false
    this.#update()
    if (!pinned || !this.#card) return
    const again = action ? this.#card.querySelector<HTMLElement>(`[data-action="${action}"]`) : null
    ;(again ?? this.#card).focus({ preventScroll: true })
  }

  #leaveCard(): void {
    if (this.#open && !this.#open.pinned && !this.#card?.contains(this.#host.focused())) this.#close()
  }

  #close(): void {
    if (!this.#open) return
    this.#hover.cancel()
    const { id } = this.#open
    const hadFocus = this.#card?.contains(this.#host.focused()) ?? false
    const at = this.#visible().findIndex(({ note }) => note.id === id)
    this.#open = null
    this.#update()
    if (!hadFocus) return
    const left = this.#visible()
    const next = left.find(({ note }) => note.id === id) ?? left[Math.min(at, left.length - 1)]
    if (next) this.#host.mount.querySelector<HTMLElement>(`.sc-badge[data-note="${CSS.escape(next.note.id)}"]`)?.focus({ preventScroll: true })
  }

  #step(step: 1 | -1): void {
    const visible = this.#visible()
    const at = visible.findIndex(({ note }) => note.id === this.#open?.id)
    const next = visible[(at + step + visible.length) % visible.length]
    if (!next || next.note.id === this.#open?.id) return
    scrollToMark(next.mark)
    this.#openCard(next.note.id, true)
  }

  async #dismiss(dismissed: boolean): Promise<void> {
    if (!this.#open) return
    const { id } = this.#open
    this.#open = { id, pinned: true }
    this.#failed = !(await this.#events.dismiss(id, dismissed))
    this.#draw()
  }

  #visible(): Shown[] {
    return this.#shown.filter(({ note }) => this.#places.spots.has(note.id))
  }

  #onPointer(over: EventTarget | null): void {
    const id = over instanceof Element && this.#host.mount.contains(over) ? over.closest('[data-note]')?.getAttribute('data-note') : null
    if (id) this.#hover.enter(id)
    else this.#hover.leave()
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#open || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') this.#close()
    else if (event.key === 'ArrowRight') this.#step(1)
    else if (event.key === 'ArrowLeft') this.#step(-1)
    else return
    event.preventDefault()
  }

  #onPageKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#open && event.target !== this.#host.element) this.#close()
  }

  #end(): void {
    render(null, this.#host.mount)
    this.#painter.clear()
  }
}
