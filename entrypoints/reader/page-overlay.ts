import type { PlacedNote } from './list-notes'
import { isWhole } from './reading'
import { setStage, type Stage, type StageEvents } from './stage'

import cardCss from '@/components/card.css?inline'
import { layersOf } from '@/lib/marks/highlight-layers'
import type { Mark } from '@/lib/marks/mark'
import { scrollToMark } from '@/lib/marks/scroll-to-mark'
import { zeroOf } from '@/lib/marks/zero-of'
import type { Step } from '@/lib/messages/protocol'

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

/**
 * Badges, the open card and highlights over one document (the page's, or that of its frame in which the article lies), from construction
 * until `signal` aborts, which leaves nothing behind. On a page without anything to show it adds nothing; highlights, which are dear,
 * come where the reader does.
 */
export class PageOverlay {
  readonly document: Document
  readonly #window: Window & typeof globalThis
  readonly #events: OverlayEvents
  readonly #signal: AbortSignal
  #stage: Stage | null = null
  #content: OverlayContent
  #shown: readonly Shown[] = []
  /** How many notes have no place on the page, and how many had none when they came. */
  #missing = 0
  #missingAtFirst = 0
  /** A card that is not pinned was opened by the pointer and closes behind it. */
  #open: { readonly id: string; readonly pinned: boolean } | null = null
  #failed = false
  #hasCardStyle = false

  constructor(document: Document, window: Window & typeof globalThis, content: OverlayContent, events: OverlayEvents, signal: AbortSignal) {
    this.document = document
    this.#window = window
    this.#content = content
    this.#events = events
    this.#signal = signal
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
    this.#stage?.places.follow()
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
    return (this.#stage?.slot.card ?? null) !== null
  }

  /**
   * Goes on to the next badge or back to the one before: from the open card, else from the badge that has the focus, else from what the
   * window shows. `false` where there is none.
   */
  step(step: Step): boolean {
    const visible = this.#visible()
    const from = this.#open?.id ?? this.#stage?.host.focused()?.getAttribute('data-note')
    const at = visible.findIndex(({ note }) => note.id === from)
    this.#goTo(at < 0 ? this.#inWindow(visible, step) : visible[(at + step + visible.length) % visible.length])
    return visible.length > 0
  }

  /** The first of these that the window shows, or the last; where it shows none, the next one. */
  #inWindow(visible: readonly Shown[], step: Step): Shown | undefined {
    if (!this.#stage) return undefined
    const { places, host } = this.#stage
    const { top } = zeroOf(host.element)
    const yOf = ({ note }: Shown): number => top + (places.spots.get(note.id)?.y ?? 0)
    const seen = visible.filter(({ note }) => !places.covered.has(note.id))
    const found = step > 0 ? seen.find((shown) => yOf(shown) > 0) : seen.findLast((shown) => yOf(shown) < this.#window.innerHeight)
    return found ?? visible.at(step > 0 ? 0 : -1)
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
    if (this.#shown.length > 0) this.#stage ??= this.#setUp()
    if (!this.#stage) return
    const { places } = this.#stage
    const marks = this.#shown.map(({ mark }) => mark)
    const { documentElement, body } = root.ownerDocument
    places.place(marks, marks.length === 0 ? [] : [documentElement, body, root])
    if (open) places.placeNow(open.mark)
    this.#paint()
  }

  #setUp(): Stage {
    const [document, window, signal] = [this.document, this.#window, this.#signal]
    const events: StageEvents = {
      onPlaced: () => this.#paint(),
      onPress: (id) => this.#press(id),
      onHover: (id) => this.#openCard(id, false),
      onUnhover: () => this.#leaveCard(),
      onClose: () => this.#close(),
      onStep: (step) => this.step(step),
      onDismiss: (on) => void this.#dismiss(on),
    }
    const stage = setStage(document, window, events, signal)
    const { host } = stage
    const { mount } = host
    mount.addEventListener('mouseover', (event) => this.#onPointer(event.target), { passive: true })
    mount.addEventListener('mouseout', (event) => this.#onPointer(event.relatedTarget), { passive: true })
    // A badge that was drawn anew under the pointer says nothing when the pointer leaves it.
    document.addEventListener('pointermove', (event) => this.#open && !this.#open.pinned && event.target !== host.element && stage.hover.leave(), { capture: true, passive: true, signal })
    mount.addEventListener('keydown', (event) => this.#onKey(event))
    document.addEventListener('keydown', (event) => this.#onPageKey(event), { capture: true, signal })
    document.addEventListener('pointerdown', (event) => event.target !== host.element && this.#close(), { capture: true, passive: true, signal })
    // Painted or not, a highlight splits the words of the page in what is printed.
    window.addEventListener('beforeprint', () => stage.painter.clear(), { signal })
    window.addEventListener('afterprint', () => this.#paint(), { signal })
    return stage
  }

  /** What has its place: with many marks, more of them from frame to frame. */
  #paint(): void {
    if (!this.#stage) return
    this.#draw(this.#stage)
    const { host, places, painter, rules, shadowSheet } = this.#stage
    const open = this.#visible().find(({ mark }) => mark.id === this.#open?.id)?.mark ?? null
    const reached = this.#visible().filter(({ mark }) => places.reached.has(mark.id) || mark === open)
    // Once there is one to be seen, rules for all: each change of them costs as much again.
    const css = reached.length === 0 ? null : rules.widenTo(layersOf(this.#shown.map(({ mark }) => mark), open))
    if (css !== null) host.setDocumentCss(css)
    const marks = reached.map(({ mark }) => mark)
    shadowSheet.reach(marks, css)
    painter.paint(layersOf(marks, open))
  }

  #draw({ host, places, badges, slot }: Stage): void {
    const { zoom } = places
    // Where the page zooms its root element, our pixels are still the window's.
    const own = zoom === 1 ? '' : String(1 / zoom)
    if (host.mount.style.zoom !== own) host.mount.style.zoom = own
    const visible = this.#visible()
    const at = visible.findIndex(({ note }) => note.id === this.#open?.id)
    const shown = visible[at]
    if (shown && !this.#hasCardStyle) host.addOverlayCss(cardCss)
    this.#hasCardStyle ||= shown !== undefined
    slot.draw(shown ? { note: shown.note, position: { at: at + 1, of: visible.length }, failed: this.#failed } : null)
    badges.draw({ notes: this.#shown.map(({ note }) => note), places: places.spots, covered: places.covered, open: shown?.note.id ?? null }, slot.card)
    if (visible.length > 0) host.place()
    const place = shown && places.spots.get(shown.note.id)
    if (place) slot.settle(host.element.getBoundingClientRect(), place)
  }

  #press(id: string): void {
    if (this.#open?.id === id && this.#open.pinned) this.#close()
    else this.#openCard(id, true)
  }

  #openCard(id: string, pinned: boolean): void {
    if (!pinned && this.#open) return
    this.#stage?.hover.cancel()
    const action = this.#stage?.host.focused()?.getAttribute('data-action')
    this.#open = { id, pinned }
    this.#failed = false
    this.#update()
    const card = this.#stage?.slot.card
    if (!pinned || !card) return
    const again = action ? card.querySelector<HTMLElement>(`[data-action="${action}"]`) : null
    ;(again ?? card).focus({ preventScroll: true })
  }

  #hasFocusInCard(): boolean {
    return this.#stage?.slot.card?.contains(this.#stage.host.focused()) ?? false
  }

  #leaveCard(): void {
    if (this.#open && !this.#open.pinned && !this.#hasFocusInCard()) this.#close()
  }

  #close(): void {
    if (!this.#open || !this.#stage) return
    this.#stage.hover.cancel()
    const { id } = this.#open
    const hadFocus = this.#hasFocusInCard()
    const at = this.#visible().findIndex(({ note }) => note.id === id)
    this.#open = null
    this.#update()
    if (!hadFocus) return
    const left = this.#visible()
    const next = left.find(({ note }) => note.id === id) ?? left[Math.min(at, left.length - 1)]
    if (next) this.#stage.badges.focus(next.note.id)
  }

  #goTo(next: Shown | undefined): void {
    if (!next || (next.note.id === this.#open?.id && this.#open.pinned && this.#hasFocusInCard())) return
    scrollToMark(next.mark)
    this.#openCard(next.note.id, true)
  }

  async #dismiss(dismissed: boolean): Promise<void> {
    if (!this.#open) return
    const { id } = this.#open
    this.#open = { id, pinned: true }
    this.#failed = !(await this.#events.dismiss(id, dismissed))
    if (this.#stage) this.#draw(this.#stage)
  }

  #visible(): Shown[] {
    return this.#shown.filter(({ note }) => this.#stage?.places.spots.has(note.id))
  }

  /** No `instanceof`: in a frame, elements are of that window's classes or of ours. */
  #onPointer(over: EventTarget | null): void {
    if (!this.#stage) return
    const { host, hover } = this.#stage
    const element = over as Element | null
    const id = host.mount.contains(element) ? element?.closest('[data-note]')?.getAttribute('data-note') : null
    if (id) hover.enter(id)
    else hover.leave()
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#open || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') this.#close()
    else if (event.key === 'ArrowRight') this.step(1)
    else if (event.key === 'ArrowLeft') this.step(-1)
    else return
    event.preventDefault()
  }

  #onPageKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#open && event.target !== this.#stage?.host.element) this.#close()
  }
}
