import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** How a service behaves: `right` speaks its format, the others are what a service that is broken or hostile does. */
export type Manner = 'right' | 'nothing' | 'slow' | 'silent' | 'gigantic' | 'bomb' | 'malformed' | 'lying' | 'limited' | 'down' | 'refuses' | 'to-private' | 'hangs-up'

/** What a service answers where it is right: the body of each path that it knows. */
export type Bodies = Readonly<Record<string, string | Buffer>>

/** Services of the open web, played by one server on this machine. */
export interface StandIns {
  /** Answers a request for `host`, the name that the client asked for. */
  readonly listener: RequestListener
  /** Hosts that are played, whatever they answer. */
  readonly hosts: ReadonlySet<string>
  /** Full addresses that were asked for, in order. */
  readonly asked: string[]
  /** What was asked for on this machine itself, whither a hostile service would like to lead. */
  readonly private: string[]
  manner(host: string, manner: Manner): void
  /** `path` without its query. */
  body(host: string, path: string, body: string | Buffer): void
  /** That path is not found any more. */
  forget(host: string, path: string): void
}

const nothing: Readonly<Record<string, string>> = {
  'api.gdeltproject.org': '{}',
  'www.federalregister.gov': '{"count":0,"results":[]}',
  'api.crossref.org': '{"status":"ok","message":{"items":[]}}',
  'archive.org': '{"url":"x","archived_snapshots":{}}',
  'content.guardianapis.com': '{"response":{"status":"ok","results":[]}}',
  'api.nytimes.com': '{"status":"OK","response":{"docs":null}}',
  'factchecktools.googleapis.com': '{}',
}

const endlessChunk = Buffer.alloc(1 << 20, ' ')

/** Sixty-four mebibytes in some sixty-four kibibytes. */
const bomb = (): Buffer => gzipSync(Buffer.concat(Array.from({ length: 64 }, () => endlessChunk)), { level: 9 })

/** The services; `scheme` is what clients ask them by. */
export function standInServices(scheme = 'https'): StandIns {
  const manners = new Map<string, Manner>()
  const bodies = new Map<string, string | Buffer>()
  const asked: string[] = []
  const others: string[] = []
  const hosts = new Set<string>()
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const host = String(request.headers['x-stand-in-host'] ?? request.headers.host ?? '')
    const path = request.url ?? '/'
    if (host.startsWith('127.')) {
      others.push(path)
      response.end('private')
      return
    }
    asked.push(`${scheme}://${host}${path}`)
    const port = (request.socket.address() as AddressInfo).port
    answer(response, manners.get(host) ?? 'right', bodies.get(host + path.replace(/\?.*$/s, '')), nothing[host] ?? '<urlset></urlset>', port)
  }
  return {
    listener,
    hosts,
    asked,
    private: others,
    manner: (host, manner) => {
      hosts.add(host)
      manners.set(host, manner)
    },
    body: (host, path, body) => {
      hosts.add(host)
      bodies.set(host + path, body)
    },
    forget: (host, path) => bodies.delete(host + path),
  }
}

function answer(response: ServerResponse, manner: Manner, right: string | Buffer | undefined, none: string, port: number): void {
  switch (manner) {
    case 'right':
      if (right === undefined) response.writeHead(404).end('not here')
      else response.writeHead(200, { 'content-type': 'application/json' }).end(right)
      return
    case 'nothing':
      response.writeHead(200).end(none)
      return
    case 'lying':
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': String(Buffer.byteLength(right ?? '')) }).end(right)
      return
    case 'slow':
    case 'silent':
      if (manner === 'slow') response.writeHead(200).write(' ')
      return
    case 'gigantic':
      response.writeHead(200)
      pour(response)
      return
    case 'bomb':
      response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(bomb())
      return
    case 'malformed':
      response.writeHead(200, { 'content-type': 'application/json' }).end('<html><body>{"articles": [{"url": ')
      return
    case 'limited':
      response.writeHead(429, { 'retry-after': '30' }).end('Please limit requests to one every 5 seconds')
      return
    case 'down':
      response.writeHead(503).end('upstream')
      return
    case 'refuses':
      response.writeHead(403).end('{"message":"no such key"}')
      return
    case 'to-private':
      response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end()
      return
    case 'hangs-up':
      response.socket?.destroy()
  }
}

/** Sends until the other side has enough. */
function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(endlessChunk));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

/** The services on a port of this machine, by plain HTTP: who asks names the host in `x-stand-in-host`. */
export async function serveStandIns(): Promise<StandIns & { readonly origin: string; close(): Promise<void> }> {
  const services = standInServices()
  const server = createServer(services.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...services,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
