import { WebSocket } from 'ws'

interface Pending {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** One WebDriver BiDi session over a socket. https://w3c.github.io/webdriver-bidi/ */
export class BidiClient {
  readonly #socket: WebSocket
  readonly #pending = new Map<number, Pending>()
  readonly #listeners = new Map<string, ((params: Record<string, unknown>) => void)[]>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Record<string, unknown>))
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('the browser closed the session'))
      this.#pending.clear()
    })
  }

  /** `address`: what the browser printed, `ws://127.0.0.1:PORT`. */
  static async connect(address: string): Promise<BidiClient> {
    const socket = new WebSocket(`${address}/session`)
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve())
      socket.once('error', reject)
    })
    return new BidiClient(socket)
  }

  /** Rejects with the error that the browser names. */
  send<T>(method: string, params: Record<string, unknown>): Promise<T> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('the browser closed the session'))
    this.#last += 1
    const id = this.#last
    return new Promise<T>((resolve, reject) => {
      this.#pending.set(id, { resolve: (result) => resolve(result as T), reject })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  on(event: string, listener: (params: Record<string, unknown>) => void): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener])
  }

  close(): void {
    this.#socket.terminate()
  }

  #receive(message: Record<string, unknown>): void {
    const { type, id, method, params, result, error, message: text } = message as {
      type: string
      id?: number
      method?: string
      params?: Record<string, unknown>
      result?: unknown
      error?: string
      message?: string
    }
    if (type === 'event') {
      for (const listener of this.#listeners.get(method ?? '') ?? []) listener(params ?? {})
      return
    }
    const pending = this.#pending.get(id ?? -1)
    this.#pending.delete(id ?? -1)
    if (type === 'success') pending?.resolve(result)
    else pending?.reject(new Error(`${error}: ${text}`))
  }
}
