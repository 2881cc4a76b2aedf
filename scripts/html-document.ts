import { DOMParser } from 'linkedom'
import { type DefaultTreeAdapterTypes as Tree, html as spec, parse } from 'parse5'

/**
 * HTML source → a document that `lib/page` can read outside a browser. The tree is the one that the HTML standard
 * prescribes (parse5: unclosed paragraphs, misnested tags, tables as in browsers), its nodes are linkedom's.
 * Scripts are not run; `noscript` holds text as in a browser that runs them. Never throws.
 */
export function parseHtmlDocument(source: string, url: string | null = null): Document {
  const document = new DOMParser().parseFromString('<html></html>', 'text/html') as unknown as Document
  document.documentElement.remove()
  build(document, parse(source))
  Object.defineProperties(document, { URL: { value: url ?? 'about:blank', configurable: true }, contentType: { value: 'text/html', configurable: true } })
  return document
}

/** Copies a parse5 tree under `document` without recursion: pages may nest tens of thousands deep. */
function build(document: Document, tree: Tree.Document): void {
  const open: { parent: Node; children: readonly Tree.ChildNode[]; next: number }[] = [{ parent: document, children: tree.childNodes, next: 0 }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.children[top.next++]
    if (child === undefined) open.pop()
    else if (child.nodeName === '#text') top.parent.appendChild(document.createTextNode((child as Tree.TextNode).value))
    else if ('tagName' in child) {
      const element = elementOf(document, child)
      top.parent.appendChild(element)
      open.push({ parent: element, children: child.childNodes, next: 0 })
    }
  }
}

function elementOf(document: Document, node: Tree.Element): Element {
  const element = node.namespaceURI === spec.NS.SVG ? document.createElementNS(spec.NS.SVG, node.tagName) : document.createElement(node.tagName)
  for (const { name, value, prefix } of node.attrs) element.setAttribute(prefix ? `${prefix}:${name}` : name, value)
  return element
}
