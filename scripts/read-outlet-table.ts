import type { OutletKind } from '@/lib/outlets/outlet'

/** One outlet as a table has it. */
export interface TableLine {
  /** Of the line, from 1. */
  readonly number: number
  readonly name: string
  /** Its own hosts, the first one that of its site. */
  readonly hosts: readonly string[]
  readonly aliases: readonly string[]
  readonly shared: readonly string[]
  readonly kind: OutletKind
  readonly ordinary: boolean
  readonly group: string | null
  readonly country: string | null
  readonly language: string | null
}

const kinds: ReadonlySet<string> = new Set<OutletKind>(['wire', 'journal', 'body'])

/**
 * The outlets of a table. `@ gb en` gives country and language (`-`: none) of the lines after it; a line is
 * `name | hosts | aliases; shared ones with a question mark? | marks`, what is empty at the end left out. Marks: `wire`, `journal`,
 * `body`, `ordinary`, `group:x`. Lines that begin with `#` and empty ones say nothing.
 */
export function readOutletTable(text: string): TableLine[] {
  const lines: TableLine[] = []
  let country: string | null = null
  let language: string | null = null
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('@ ')) {
      ;[country = null, language = null] = line.slice(2).split(' ').map((code) => (code === '-' ? null : code))
      continue
    }
    const [name = '', hosts = '', names = '', marks = ''] = line.split(' | ')
    const called = names.split('; ').filter((one) => one !== '')
    const given = marks.split(' ').filter((mark) => mark !== '')
    lines.push({
      number: index + 1, name, hosts: hosts.split(' '), country, language,
      group: given.find((mark) => mark.startsWith('group:'))?.slice('group:'.length) ?? null,
      aliases: called.filter((one) => !one.endsWith('?')),
      shared: called.filter((one) => one.endsWith('?')).map((one) => one.slice(0, -1)),
      kind: given.find((mark): mark is OutletKind => kinds.has(mark)) ?? 'news',
      ordinary: given.includes('ordinary'),
    })
  }
  return lines
}
