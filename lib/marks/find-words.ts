/**
 * Where words stand below an element, whatever their white space and the shape of their quotation marks, as a range over text
 * nodes; `null` where they do not. For short stretches such as a headline.
 */
export function findWords(element: Element, words: string): Range | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const places: { readonly node: Text; readonly offset: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = plain(node.data.charAt(offset))
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue
      text += unit
      places.push({ node, offset })
    }
  }
  const wanted = Array.from(words, plain).join('').replace(/ +/g, ' ').trim()
  const start = wanted === '' ? -1 : text.indexOf(wanted)
  const first = places[start]
  const last = places[start + wanted.length - 1]
  if (!first || !last) return null
  const range = element.ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

function plain(unit: string): string {
  if (/\s/.test(unit)) return ' '
  if (/[“”„‟«»]/.test(unit)) return '"'
  return /[‘’‚‛]/.test(unit) ? "'" : unit
}
