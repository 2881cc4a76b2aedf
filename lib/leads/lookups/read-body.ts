import { failed, succeeded, type Result } from './service'

/** What of a response is read. */
export interface Body {
  readonly text: string
  /** Bytes as they came, still packed where they were. */
  readonly bytes: number
}

/**
 * The text of a response, read as it comes: gzip by its first bytes and not by its name, and never more than `maxBytes` of it, packed
 * or unpacked. Whoever sends more is cut off. Rejects where the connection breaks or `signal` aborts.
 */
export async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Result<Body>> {
  if (response.body === null) return succeeded({ text: '', bytes: 0 })
  const counted = counter(maxBytes)
  const source = response.body.pipeThrough(counted.stream, { signal })
  try {
    const [first, rest] = await withFirst(source)
    const packed = first !== null && first[0] === 0x1f && first[1] === 0x8b
    const plain = packed ? rest.pipeThrough(new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>) : rest
    const text = await decode(plain, maxBytes)
    return text === null ? failed('too-large') : succeeded({ text, bytes: counted.bytes() })
  } catch (error) {
    if (signal.aborted) throw error
    return failed(counted.bytes() > maxBytes ? 'too-large' : 'malformed')
  }
}

/** Lets bytes through until there are too many of them. */
function counter(maxBytes: number) {
  let bytes = 0
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > maxBytes) controller.error(new RangeError('more than was asked for'))
      else controller.enqueue(chunk)
    },
  })
  return { stream, bytes: () => bytes }
}

/** The first chunk that has at least two bytes, and the whole stream from its beginning. */
async function withFirst(source: ReadableStream<Uint8Array>): Promise<[Uint8Array | null, ReadableStream<Uint8Array>]> {
  const reader = source.getReader()
  let first = new Uint8Array()
  let done = false
  while (first.length < 2 && !done) {
    const next = await reader.read()
    done = next.done
    if (next.value) first = joined(first, next.value)
  }
  const rest = new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.length > 0) controller.enqueue(first)
    },
    async pull(controller) {
      const next = await reader.read()
      if (next.value) controller.enqueue(next.value)
      if (next.done) controller.close()
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return [first.length > 0 ? first : null, rest]
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** UTF-8, what is no UTF-8 replaced; `null` for more bytes than `maxBytes`. */
async function decode(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<string | null> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let [text, bytes] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
