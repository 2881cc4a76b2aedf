/** What a walk over the page does with an element. */
export type Role =
  | 'skip' // nothing inside is text of the page
  | 'inline' // its text belongs to the block around it
  | 'block' // its text stands apart from what is before and after it
  | 'break' // ends a line

const skipped = 'script style noscript template svg math head iframe object embed applet canvas audio video map area select datalist option optgroup button input textarea progress meter dialog frameset frame noframes portal rp rt link meta base title param source track img picture'
const inline = 'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr'

const roles = new Map<string, Role>([
  ...skipped.split(' ').map((name): [string, Role] => [name, 'skip']),
  ...inline.split(' ').map((name): [string, Role] => [name, 'inline']),
  ['br', 'break'],
])

/** The role of an element by its name (lower case); unknown and custom elements are blocks. */
export function roleOf(name: string): Role {
  return roles.get(name) ?? 'block'
}

/** Elements that never hold an article's body, whatever they are called. */
export const furniture = new Set('nav footer aside form fieldset menu figcaption address table-of-contents amp-sidebar amp-ad'.split(' '))

/** Class names as written; `''` for none, and for nodes that have none. */
export function classOf(element: Element): string {
  const names: unknown = element.className
  return typeof names === 'string' ? names : ''
}

/** As written; a form with an input called `id` answers with that. */
export function idOf(element: Element): string {
  const id: unknown = element.id
  return typeof id === 'string' ? id : ''
}

/** Whether an element says itself that nobody sees it, its name aside. Style sheets are not asked. */
export function isHidden(element: Element): boolean {
  // React's streamed parts wait hidden under these ids for their script to put them in place.
  if (element.hasAttribute('hidden')) return !/^S:[\da-f]+$/.test(element.id)
  if (element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && hiddenStyle.test(style)
}

const hiddenStyle = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i
