import { craneTitle, otherParagraphs, paragraphs } from '@/tests/e2e/live/pages'

/** Makes an element of a framework. */
export type Make<Node> = (tag: string, attributes: Record<string, string> | null, children: (Node | string)[]) => Node

/** The article as a framework's tree; grown, it has one more paragraph. */
export function articleTree<Node>(make: Make<Node>, grown: boolean): Node {
  const texts = grown ? [...paragraphs, otherParagraphs[1]] : paragraphs
  return make('article', null, [
    make('h1', null, [craneTitle]),
    make('address', null, ['By Wilma Oakes']),
    make('time', { datetime: '2026-04-01', dateTime: '2026-04-01' }, ['1 April 2026']),
    make('section', null, texts.map((text) => make('p', null, [text]))),
  ])
}

/** A whole document of it, as frameworks that render everything have it. */
export function documentTree<Node>(make: Make<Node>, grown: boolean): Node {
  const head = make('head', null, [
    make('title', null, [craneTitle]),
    make('meta', { property: 'og:type', content: 'article' }, []),
    make('script', { src: 'listen.js' }, []),
  ])
  return make('html', { lang: 'en' }, [head, make('body', null, [articleTree(make, grown), make('script', { src: 'react-document.js' }, [])])])
}
