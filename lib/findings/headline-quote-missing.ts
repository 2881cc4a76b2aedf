import type { LanguagePack } from '@/lib/language/language-pack'
import { annotate } from '@/lib/text/annotate'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { PageText } from '@/lib/text/page-text'

/** With fewer content words than this, all words must stand in the sentence: `country` alone finds nothing. */
const contentAtLeast = 2

/** Fewer words in marks are a name, a title or scare quotes: no quotation that the body would have to repeat. */
const wordsAtLeast = 3

/**
 * The first quotation of headline or standfirst whose words the body never contains, without its marks; `null` where all are
 * found, where the body is cut short, or in a language whose inflection we do not know. Compared without case, punctuation, contraction and inflection; an ellipsis or a
 * word in brackets stands for anything; all its content words in one sentence of the body count as found.
 */
export function headlineQuoteMissing(page: PageText, doc: AnnotatedText, pack: LanguagePack): string | null {
  if (!page.complete || doc.sentences.length === 0 || pack.people === null) return null
  const quotes = [page.title, page.standfirst].flatMap((text) => quotesIn(text ?? '', pack))
  if (quotes.length === 0) return null
  const body = doc.sentences.map((sentence) => normalWords(page.text.slice(sentence.start, sentence.end), pack))
  const run = ` ${body.flat().join(' ')} `
  let stems: readonly ReadonlySet<string>[] | null = null
  for (const quote of quotes) {
    const parts = quote.split(/…|\.\s?\.\s?\.|\[[^\]]*\]/u).map((part) => normalWords(part, pack)).filter((part) => part.length > 0)
    const words = parts.flat()
    if (words.length < wordsAtLeast || isTitleOfWork(quote, pack)) continue
    if (parts.every((part) => run.includes(` ${part.join(' ')} `))) continue
    stems ??= body.map((sentence) => new Set(sentence.map(pack.stemOf)))
    if (!sharesSentence(words, stems, pack)) return quote
  }
  return null
}

/** The words in quotation marks, whole; titles of works (every longer word capitalised) are told apart by the body. */
function quotesIn(text: string, pack: LanguagePack): string[] {
  if (text === '') return []
  const { quotations } = annotate(text, [{ start: 0, end: text.length, kind: 'paragraph' }], pack.textRules)
  return quotations.filter((quotation) => quotation.closed).map(({ spans }) => spans.map((span) => text.slice(span.start + 1, span.end - 1)).join(' ').trim())
}

/** `The Long Pier`: an article, then nothing but nouns and what qualifies them, in capitals. Other phrases (`Not in My Town`) may well be said. */
function isTitleOfWork(quote: string, pack: LanguagePack): boolean {
  const [article, ...rest] = quote.match(/[\p{L}\p{N}'’]+/gu) ?? []
  if (article === undefined || !(pack.articles.has(article.toLowerCase()) || pack.channels.definites.has(article.toLowerCase()))) return false
  return rest.length > 0 && rest.every((word) => /^[\p{Lu}\p{N}]/u.test(word) && ['noun', 'number', 'adverb'].includes(pack.classOf(word.toLowerCase(), false)))
}

function sharesSentence(words: readonly string[], sentences: readonly ReadonlySet<string>[], pack: LanguagePack): boolean {
  const rich = pack.inflection === 'rich'
  const content = words.filter((word) => (word.length > 3 && !rich) || !isFunctionWord(word, pack)).map(pack.stemOf)
  // in doubt: too few words that would have to be found in one form or another
  if (rich && content.length < 2) return true
  const needed = rich || content.length >= contentAtLeast ? content : words.map(pack.stemOf)
  return sentences.some((sentence) => needed.every((word) => sentence.has(word)))
}

function isFunctionWord(word: string, pack: LanguagePack): boolean {
  return !['noun', 'verb', 'past', 'gerund', 'base', 'number'].includes(pack.classOf(word, false))
}

/** Lower-case words without punctuation, contractions written out. */
function normalWords(text: string, pack: LanguagePack): string[] {
  let plain = text.toLowerCase().normalize('NFC')
  for (const [written, full] of pack.contractions) plain = plain.replace(written, full)
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
