import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'vite'

/** What one reader, or one stage of ours, needs for all texts in its fastest pass. */
export interface Timing {
  readonly name: string
  /** Milliseconds of processor time. */
  readonly ms: number
}

/** Everything measured in one run over the same texts. */
export interface Speed {
  readonly rounds: number
  readonly texts: number
  readonly characters: number
  /** Whole readers: `analyse()`, then what of it compares with compromise's quotations, then the others. */
  readonly readers: readonly Timing[]
  /** The stages of `analyse()`, in order; together they are the first reader. */
  readonly stages: readonly Timing[]
}

const rounds = 9
/** How long a reader works at least in each of its turns, in milliseconds of processor time. */
const turn = 500
/** Inside the project, so that the packages are found. */
const folder = join('.output', 'bench-engine')

const readers = {
  analyse: 'source-context analyse()',
  attributions: 'source-context quotations, attributions',
  compromise: 'compromise nlp(text).quotations()',
  wink: 'wink-nlp readDoc()',
} as const
const stages = ['annotate', 'findAttributions', 'resolveSources', 'findChannels'] as const

/** One script, made as the package's are. */
async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': process.cwd() } },
    build: { ssr: join('tests', 'bench', 'speed-worker.ts'), outDir: folder, emptyOutDir: true, minify: true, target: 'node20', rollupOptions: { output: { entryFileNames: 'speed-worker.mjs' } } },
  })
  return join(folder, 'speed-worker.mjs')
}

interface Answer {
  readonly ms: number
  readonly texts: number
  readonly characters: number
}

async function ask(worker: ChildProcess): Promise<Answer> {
  const ended = new AbortController()
  const { signal } = ended
  try {
    const answer = once(worker, 'message', { signal })
    const exit = once(worker, 'exit', { signal }).then(() => { throw new Error('A reader ended before it answered.') })
    worker.send(turn)
    const [message] = await Promise.race([answer, exit])
    return message as Answer
  } finally {
    ended.abort()
  }
}

/**
 * Our analysis with its stages, compromise's quotations and wink-nlp's documents over the texts of the corpus at `path`. Each runs in a
 * process of its own, so that nobody pays for another's memory, one at a time and in turns; a pass counts with all that it causes,
 * the collector's work included.
 */
export async function measureSpeed(path: string): Promise<Speed> {
  const script = await bundle()
  const names = [...Object.keys(readers), ...stages]
  const workers = new Map(names.map((name) => [name, fork(script, [name, path])]))
  try {
    const best = new Map<string, number>()
    let size = { texts: 0, characters: 0 }
    for (let round = 0; round < rounds; round++) {
      for (const [name, worker] of workers) {
        const { ms, ...rest } = await ask(worker)
        best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, ms))
        size = rest
      }
    }
    const timing = (name: string, label: string = name): Timing => ({ name: label, ms: best.get(name) ?? Number.NaN })
    const parts = stages.map((name) => timing(name))
    const rest = timing('analyse').ms - parts.reduce((sum, { ms }) => sum + ms, 0)
    return { rounds, texts: size.texts, characters: size.characters, readers: Object.entries(readers).map(([name, label]) => timing(name, label)), stages: [...parts, { name: 'findings and the rest', ms: Math.max(0, rest) }] }
  } finally {
    for (const worker of workers.values()) worker.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
