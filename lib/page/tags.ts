import type { BlockKind } from '@/lib/text/page-text'

import { furniture, type Role, roleOf } from './element-roles'
import { mayEmbed } from './embeds'

/** What is known of an element by its name alone. */
export interface Tag {
  /** Local name. */
  readonly name: string
  readonly role: Role
  /** Whether it may be an embed by itself, or by its class names; see `embedOf`. */
  readonly embeds: 'no' | 'itself' | 'by class'
  /** It may show a shadow tree instead of its children. */
  readonly mayHost: boolean
  readonly isStrong: boolean
  readonly isHeading: boolean
  /** What plain text inside it is; `null`: as around it. */
  readonly kind: BlockKind | null
  /** It never holds an article's body. */
  readonly isFurniture: boolean
  /** It stands beside the article as a whole, see `scanning`. */
  readonly isLump: boolean
}

const itemTags = new Set(['li', 'dd', 'dt', 'td', 'th'])
const lumps = new Set(['nav', 'footer', 'aside'])
/** Inside these a list, quotation or cell around no longer says what the text is. */
const freshTags = new Set(['article', 'section', 'main', 'table', 'body'])
/** https://dom.spec.whatwg.org/#valid-shadow-host-name */
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '))

/** The tag of a local name. */
export function tagOf(localName: unknown): Tag {
  // A form whose input is called `localName` answers with it.
  const name = typeof localName === 'string' ? localName : 'form'
  const isHeading = /^h[1-6]$/.test(name)
  return {
    name,
    role: roleOf(name),
    embeds: mayEmbed(name),
    mayHost: hosts.has(name) || name.includes('-'),
    isStrong: name === 'b' || name === 'strong',
    isHeading,
    kind: isHeading ? 'heading' : name === 'blockquote' ? 'quotation' : itemTags.has(name) ? 'item' : freshTags.has(name) ? 'paragraph' : null,
    isFurniture: furniture.has(name),
    isLump: lumps.has(name),
  }
}
