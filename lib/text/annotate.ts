import type { AnnotatedText } from './annotated-text'
import type { Block } from './page-text'

export function annotate(text: string, blocks: readonly Block[]): AnnotatedText {
  return { text, blocks, tokens: [], sentences: [], quotations: [] }
}
