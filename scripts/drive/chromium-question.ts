import { type AddressInfo, createServer } from 'node:net'

import { WebSocket } from 'ws'

import { poll } from './driven-browser'

/** A view or window of the browser's own interface. */
interface ViewNode {
  readonly nodeId: number
  readonly nodeName: string
  /** Names and values by turns. */
  readonly attributes?: readonly string[]
  readonly children?: readonly ViewNode[]
}

interface Answer {
  readonly id: number
  readonly result?: { readonly root?: ViewNode }
  readonly error?: { readonly message: string }
}

/** Switches that let the browser's own interface be driven on a port: https://www.chromium.org/developers/how-tos/inspecting-ash/ */
export function interfaceSwitches(port: number): string[] {
  return [`--enable-ui-devtools=${port}`, '--enable-features=ui-debug-tools-enable-synthetic-events']
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

/** Milliseconds between two clicks that the browser takes for meant: https://source.chromium.org/chromium/chromium/src/+/main:ui/views/input_event_activation_protector.h */
const betweenClicks = 1200

/** Waits for the browser's question about a permission, clicks one of its two buttons, and resolves when it is gone. */
export async function answerChromium(port: number, allow: boolean): Promise<void> {
  const browser = await InterfaceClient.connect(port)
  try {
    await browser.send('DOM.enable', {})
    const buttons = async (): Promise<ViewNode[]> => {
      const { result } = await browser.send('DOM.getDocument', {})
      const question = nodesOf(result?.root).find((node) => node.nodeName === 'Widget' && isNamed(node, 'ExtensionInstallDialogView'))
      return nodesOf(question).filter((node) => isNamed(node, 'MdTextButton'))
    }
    await poll('the browser asks', buttons, ({ length }) => length === 2)
    // It takes no click in its first moments, and none of several that follow fast, so that nobody clicks unawares.
    let last = performance.now()
    const click = async (): Promise<number> => {
      const [no, yes] = await buttons()
      const isTime = performance.now() - last > betweenClicks
      const wanted = isTime ? (allow ? yes : no) : undefined
      if (isTime) last = performance.now()
      for (const type of wanted ? ['mouseMoved', 'mousePressed', 'mouseReleased'] : []) await browser.send('DOM.dispatchMouseEvent', { nodeId: wanted?.nodeId, event: { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' } })
      return (await buttons()).length
    }
    await poll('the browser was answered', click, (left) => left === 0)
  } finally {
    browser.close()
  }
}

const isNamed = ({ attributes = [] }: ViewNode, name: string): boolean => attributes.includes(name)

function nodesOf(node: ViewNode | undefined): ViewNode[] {
  return node === undefined ? [] : [node, ...(node.children ?? []).flatMap(nodesOf)]
}

interface Pending {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

class InterfaceClient {
  readonly #socket: WebSocket
  readonly #pending = new Map<number, Pending>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => {
      const answer = JSON.parse(String(data)) as Answer
      this.#pending.get(answer.id)?.resolve(answer)
      this.#pending.delete(answer.id)
    })
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('the browser closed its interface'))
    })
  }

  static async connect(port: number): Promise<InterfaceClient> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/0`)
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve())
      socket.once('error', reject)
    })
    return new InterfaceClient(socket)
  }

  /** A view that is gone meanwhile is an error in the answer, and none here. */
  send(method: string, params: Record<string, unknown>): Promise<Answer> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  close(): void {
    this.#socket.terminate()
  }
}
