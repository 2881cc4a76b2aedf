import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a corpus may lie, seen from the folder that `CORPORA` names: in it, in its `corpora`, beside it. */
const places = ['.', 'corpora', '..']

/** Path of a file or folder of the corpora, `null` where it is absent. */
export function locate(folder: string, ...names: string[]): string | null {
  for (const place of places) for (const name of names) if (existsSync(join(folder, place, name))) return join(folder, place, name)
  return null
}

/** Rows of a JSONL file, unpacked where its name ends in `.xz`. */
export function readRows<Row>(file: string): Row[] {
  const source = file.endsWith('.xz') ? execFileSync('xz', ['-dc', file], { maxBuffer: 2 ** 30 }).toString() : readFileSync(file, 'utf8')
  return source.split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line) as Row)
}

/** The folder with `pages-dev`'s pages: as it lies there, or unpacked into a new folder in the system's temporary one. */
export function pagesFolder(folder: string): { readonly path: string; readonly temporary: string | null } | null {
  const plain = locate(folder, 'pages-dev')
  if (plain !== null) return { path: plain, temporary: null }
  const packed = locate(folder, 'pages-dev.tar.xz')
  if (packed === null) return null
  const temporary = mkdtempSync(join(tmpdir(), 'evaluate-'))
  execFileSync('tar', ['-xJf', packed, '-C', temporary])
  return { path: join(temporary, 'pages-dev'), temporary }
}

/** Names of the pages that lie as `NAME.html` beside `NAME.json` in a folder. */
export function pairedPages(folder: string): string[] {
  return readdirSync(folder).filter(file => file.endsWith('.json') && existsSync(join(folder, file.replace(/json$/, 'html')))).map(file => file.slice(0, -5)).sort()
}
