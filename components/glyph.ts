const svg = 'http://www.w3.org/2000/svg'

/**
 * A sign of strokes in a box of 16 by 16: one em wide, in `currentColor`, hidden from assistive technology, since what it stands on has
 * a name. `strokes`: an SVG path.
 */
export function glyph(strokes: string, width = 2): SVGElement {
  const made = document.createElementNS(svg, 'svg')
  const attributes = { viewBox: '0 0 16 16', width: '1em', height: '1em', fill: 'none', stroke: 'currentColor', 'stroke-width': String(width), 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' }
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', strokes)
  made.append(path)
  return made
}
