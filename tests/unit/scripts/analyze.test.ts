import { describe, expect, it } from 'vitest'

import { linesOf } from '@/scripts/analyze-lines'
import { parseRow, readRow } from '@/scripts/analyze-row'
import { readPlainText } from '@/scripts/plain-text'

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield part
}

describe('lines of a stream', () => {
  it('end at line feeds only, whatever chunks they come in', async () => {
    const bytes = new TextEncoder().encode('one\r\nt\u2028wo ü\n\nthree')
    const split = bytes.indexOf(0xc3) + 1
    const lines: string[] = []
    for await (const line of linesOf(chunks(bytes.slice(0, 2), bytes.slice(2, split), bytes.slice(split)))) lines.push(line)
    expect(lines).toEqual(['one', 't\u2028wo ü', '', 'three'])
  })
})

describe('rows', () => {
  it.each([
    ['{"id": 1', /no JSON/],
    ['[1]', /no JSON object/],
    ['{"text": "x"}', /"id" is missing/],
    ['{"id": "a"}', /"html" or "text" is missing/],
    ['{"id": "a", "text": 7}', /"text" is no string/],
  ])('%s is refused', (line, message) => {
    expect(() => parseRow(line)).toThrow(message)
  })

  it('keep id, address and title', () => {
    const row = parseRow('{"id": 7, "text": "Hello.", "url": "https://a.example/b", "title": "T"}')
    expect(row.id).toBe(7)
    expect(readRow(row)).toMatchObject({ url: 'https://a.example/b', title: 'T', text: 'Hello.' })
  })
})

describe('plain text', () => {
  it('stays as it is, blocks stand between blank lines', () => {
    const text = '\ufeff First line\nsecond line \r\n \t\r\n\r\nNext.\n'
    const page = readPlainText(text)
    expect(page.text).toBe(text)
    expect(page.blocks.map(block => text.slice(block.start, block.end))).toEqual(['First line\nsecond line', 'Next.'])
  })

  it('of white space has no blocks', () => {
    expect(readPlainText(' \n\n ').blocks).toEqual([])
  })
})
