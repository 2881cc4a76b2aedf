import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

/** Whom browsers ask of their own accord at start, whatever switches and preferences say: updates, accounts, remote settings. */
const askedByBrowsers = ['accounts.google.com', 'update.googleapis.com', 'clients2.google.com', 'content-autofill.googleapis.com', 'edge.microsoft.com', 'firefox.settings.services.mozilla.com']

const isBrowsersOwn = (target: string): boolean => askedByBrowsers.includes(target.replace(/^https?:\/\//, '').replace(/[:/].*$/s, ''))

/** A proxy that lets nothing out of this machine and remembers who was asked for. */
export interface RecordingProxy {
  /** `127.0.0.1:PORT` */
  readonly address: string
  /** `host:port` or address of everything that was asked for beyond loopback, the browsers' own calls aside. */
  readonly refused: string[]
  close(): Promise<void>
}

/** `played`: the port of a server of this machine that plays that host by https; `null` for hosts that nobody plays, which are refused. */
export async function startRecordingProxy(played: (host: string) => number | null = () => null): Promise<RecordingProxy> {
  const refused: string[] = []
  const note = (target: string): void => {
    if (!isBrowsersOwn(target)) refused.push(target)
  }
  const server = createServer((request, response) => {
    note(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    // A browser that ends resets what is open.
    socket.on('error', () => undefined)
    const port = played((request.url ?? '').replace(/:443$/, ''))
    if (port !== null) {
      const there = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        there.pipe(socket).pipe(there)
      })
      there.on('error', () => undefined).on('close', () => socket.destroy())
      socket.on('close', () => there.destroy())
      return
    }
    note(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
