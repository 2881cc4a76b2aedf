/** Characters that are no part of what is read: soft hyphen, zero width space, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g

/** What a block of the body text does not have, white space at its ends aside. */
export const untidy = /[^\S ]|\s\s|[\u00ad\u200b\u2060\ufeff]/

/** Whether a UTF-16 code unit vanishes from the body text, see `tidy`. */
export function vanishes(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

/** Whether a UTF-16 code unit is white space (`\\s`) that the body text keeps as a single space. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || (code >= 0x1680 && (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000))
}

/** Text as a block of the body text has it: invisible characters gone, white space collapsed to single spaces, trimmed. */
export function tidy(text: string): string {
  const trimmed = text.trim()
  // Most white space is a single plain space, which may stay: only the rest is replaced.
  return !untidy.test(trimmed) ? trimmed : trimmed.replace(invisible, '').replace(/[^\S ]\s*| \s+/g, ' ').trim()
}
