/**
 * The beginning of a text, cut at a word's end where one is near and closed with an ellipsis.
 * `limit` is in UTF-16 code units; no surrogate pair is split. A text within the limit comes back as it is.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  const cut = text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}
