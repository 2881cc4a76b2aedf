/**
 * The lines of a UTF-8 stream, one at a time, without their `\n` or `\r\n`. Node's `readline` would also end a line at
 * U+2028 and U+2029, which JSON allows inside strings.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      parts.push(text.slice(from, to))
      yield withoutReturn(parts.join(''))
      parts = []
      from = to + 1
    }
    parts.push(text.slice(from))
  }
  parts.push(decoder.decode())
  const last = withoutReturn(parts.join(''))
  if (last !== '') yield last
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
