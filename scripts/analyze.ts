import { once } from 'node:events'
import { readFile } from 'node:fs/promises'

import type { Analysis } from '@/lib/analysis'
import type { Span } from '@/lib/text/span'

import { linesOf } from './analyze-lines'
import { type AnalyzeRow, analyzeRow, parseRow } from './analyze-row'

const usage = `usage: npm run --silent analyze -- [--url URL] [--title TITLE] [--explain] FILE.html …
       npm run --silent analyze -- [--url URL] [--title TITLE] [--explain] --text FILE.txt …
       npm run --silent analyze -- --jsonl < ROWS.jsonl     rows {"id", "html"|"text", "url"?, "title"?}`

interface Options {
  files: string[]
  text: boolean
  jsonl: boolean
  explain: boolean
  url: string | null
  title: string | null
}

/** Exit status of the process: 0, or 1 as soon as anything could not be read. */
let status = 0

function complain(place: string, error: unknown): void {
  status = 1
  process.stderr.write(`${place}: ${error instanceof Error ? error.message : String(error)}\n`)
}

function parseOptions(argv: readonly string[]): Options | null {
  const options: Options = { files: [], text: false, jsonl: false, explain: false, url: null, title: null }
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? ''
    if (arg === '--text') options.text = true
    else if (arg === '--jsonl') options.jsonl = true
    else if (arg === '--explain') options.explain = true
    else if (arg === '--url' || arg === '--title') {
      const value = argv[++i]
      if (value === undefined) return null
      options[arg === '--url' ? 'url' : 'title'] = value
    } else if (arg.startsWith('--')) return null
    else options.files.push(arg)
  }
  return options.jsonl === options.files.length > 0 ? null : options
}

/** What is printed of an analysis; to explain it, also the words that each attribution's offsets stand for. */
function printed(analysis: Analysis, explain: boolean): object {
  const text = analysis.article?.text ?? ''
  const wordsOf = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end))
  if (!explain) return analysis
  return { ...analysis, attributions: analysis.attributions.map(one => ({ ...one, words: { source: wordsOf(one.source), cue: wordsOf(one.cue), content: wordsOf(one.content) } })) }
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

async function analyzeFiles(options: Options): Promise<void> {
  for (const file of options.files) {
    try {
      const source = new TextDecoder('utf-8', { ignoreBOM: options.text }).decode(await readFile(file))
      const row: AnalyzeRow = { ...(options.text ? { text: source } : { html: source }), url: options.url, title: options.title }
      await write(`${JSON.stringify(printed(analyzeRow(row), options.explain), null, 2)}\n`)
    } catch (error) {
      complain(file, error)
    }
  }
}

async function analyzeLines(options: Options): Promise<void> {
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    if (line.trim() === '') continue
    try {
      const { id, ...row } = parseRow(line)
      await write(`${JSON.stringify({ id, ...printed(analyzeRow(row), options.explain) })}\n`)
    } catch (error) {
      complain(`line ${number}`, error)
    }
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(1)
  throw error
})

const options = parseOptions(process.argv.slice(2))
if (options === null) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else {
  await (options.jsonl ? analyzeLines(options) : analyzeFiles(options))
  process.exitCode = status
}
