import { h, type VNode } from 'vue'

/** Vue's nodes; only the spellings that HTML knows. */
export function make(tag: string, attributes: Record<string, string> | null, children: (VNode | string)[]): VNode {
  const { dateTime: _, ...known } = attributes ?? {}
  return h(tag, known, children)
}
