import type { Analysis } from '@/lib/analysis'
import { readPage } from '@/lib/page/read-page'
import type { PageText } from '@/lib/text/page-text'

import { analysePage } from './analyze-engine'
import { parseHtmlDocument } from './html-document'
import { readPlainText } from './plain-text'

/** One page or text to analyse: a line of `--jsonl`, or a file named on the command line. */
export interface AnalyzeRow {
  readonly html?: string
  readonly text?: string
  readonly url?: string | null
  readonly title?: string | null
}

/** A line that is no row: the message says what is wrong with it. */
export class RowError extends Error {
  override readonly name = 'RowError'
}

/** A `--jsonl` line → its id and row. Throws `RowError` where it is no JSON object or lacks a field. */
export function parseRow(line: string): AnalyzeRow & { readonly id: string | number } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new RowError(`no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RowError('no JSON object')
  const fields = value as Record<string, unknown>
  const id = fields['id']
  if (typeof id !== 'string' && typeof id !== 'number') throw new RowError('field "id" is missing')
  const html = textField(fields, 'html')
  const text = textField(fields, 'text')
  if (html === undefined && text === undefined) throw new RowError('field "html" or "text" is missing')
  return { id, ...(html === undefined ? { text: text ?? '' } : { html }), url: textField(fields, 'url') ?? null, title: textField(fields, 'title') ?? null }
}

function textField(fields: Record<string, unknown>, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new RowError(`field "${name}" is no string`)
  return value
}

/** The body text of a row, or `null` where its page has no article. */
export function readRow(row: AnalyzeRow): PageText | null {
  if (row.html === undefined) return readPlainText(row.text ?? '', { url: row.url ?? null, title: row.title ?? null })
  const page = readPage(parseHtmlDocument(row.html, row.url ?? null))
  return page && page.title === null && row.title ? { ...page, title: row.title } : page
}

/** A row as the contract prints it. */
export function analyzeRow(row: AnalyzeRow): Analysis {
  const page = readRow(row)
  return page ? analysePage(page) : { url: row.url ?? null, article: null, attributions: [], headline: null }
}
