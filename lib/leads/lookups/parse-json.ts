import * as v from 'valibot'

import { failed, succeeded, type Result } from './service'

/**
 * Reads JSON and checks it by a schema; `malformed` for anything else. With `lenient`, characters and escapes that JSON forbids
 * (GDELT copies them from pages) are taken out where it cannot be read with them. Linear in the length.
 */
export function parseJson<Output>(body: string, schema: v.GenericSchema<unknown, Output>, lenient = false): Result<Output> {
  const value = read(body) ?? (lenient ? read(mended(body)) : undefined)
  // To the schema, a list is an object too.
  if (value === undefined || Array.isArray(value.json)) return failed('malformed')
  const parsed = v.safeParse(schema, value.json)
  return parsed.success ? succeeded(parsed.output) : failed('malformed')
}

/** A list whose records are checked one by one: a bad one is left out and spoils no other. At most `most` are looked at. */
export function listOf<Output>(schema: v.GenericSchema<unknown, Output>, most: number) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items.slice(0, most).flatMap((item) => {
        const parsed = v.safeParse(schema, item)
        return parsed.success ? [parsed.output] : []
      }),
    ),
  )
}

/** Text that a reader may be shown: white space collapsed, cut at 400 UTF-16 units. */
export const plainText = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2000).replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, 400)),
  v.minLength(1),
)

function read(body: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(body) as unknown }
  } catch {
    return undefined
  }
}

function mended(body: string): string {
  return body.replace(/[\p{Cc}\uFEFF]/gu, ' ').replace(/\\(?:(["\\/bfnrt]|u[\da-fA-F]{4})|)/gu, (escape, valid: string | undefined) => (valid === undefined ? '' : escape))
}
