/**
 * Whose turn it is in each tab: an analysis that ends after its page was left must not be counted for the next one. In memory is
 * enough, since the worker is not stopped while an answer is due.
 */
export class TabTurns {
  readonly #turns = new Map<number, symbol>()

  /** Starts a turn and ends the one before. Returns whether it is still this turn. */
  begin(tabId: number): () => boolean {
    const turn = Symbol('turn')
    this.#turns.set(tabId, turn)
    return () => this.#turns.get(tabId) === turn
  }

  /** The tab shows no article any more. */
  end(tabId: number): void {
    this.#turns.delete(tabId)
  }
}
