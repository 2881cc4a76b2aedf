import { createElement, type ReactElement } from 'react'

/** React's elements; only the spellings that React knows. */
export function make(tag: string, attributes: Record<string, string> | null, children: (ReactElement | string)[]): ReactElement {
  const { datetime: _, ...known } = attributes ?? {}
  return createElement(tag, known, ...children)
}
