import type { AnnotatedText, Token } from './annotated-text'
import { findQuotations } from './find-quotations'
import type { Block } from './page-text'
import { splitSentences } from './split-sentences'
import { plainTextRules, type TextRules } from './text-rules'
import { tokenize } from './tokenize'

/** Reads a text once: tokens, quotations, sentences. `blocks` are in order, without overlap, inside `text`. */
export function annotate(text: string, blocks: readonly Block[], rules: TextRules = plainTextRules): AnnotatedText {
  const tokens: Token[] = []
  const blockTokens = blocks.map(block => {
    const from = tokens.length
    tokenize(text, block.start, block.end, rules, tokens)
    return [from, tokens.length] as const
  })
  const quotations = findQuotations(text, blocks, tokens, blockTokens, rules)
  const sentences = splitSentences(text, blocks, tokens, blockTokens, quotations, rules)
  return { text, blocks, tokens, sentences, quotations }
}
