import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

/** A page that a test makes up: `null` for what is not made up. */
export type MadeUp = (path: string) => { readonly type: string; readonly body: string | Uint8Array } | null

/** A folder served on loopback. */
export interface ServedFolder {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string
  /** Every path that was asked for, in order, icons aside. */
  readonly asked: string[]
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.png': 'image/png' }

/** Serves the files of `folder`, and before them what `madeUp` has. Nothing outside of the folder, nothing but loopback. */
export async function serveFolder(folder: string, madeUp: MadeUp = () => null): Promise<ServedFolder> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
      if (path === '/favicon.ico') {
        response.writeHead(204).end()
        return
      }
      asked.push(path)
      const made = madeUp(path)
      if (made) {
        response.writeHead(200, { 'content-type': made.type }).end(made.body)
        return
      }
      const file = normalize(join(folder, path === '/' ? 'index.html' : path))
      const type = types[extname(file)]
      if (!file.startsWith(normalize(folder) + sep) || type === undefined) throw new Error('not served')
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(await readFile(file))
    })().catch(() => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
