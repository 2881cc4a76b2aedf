import { describe, expect, it } from 'vitest'

import { englishTextRules } from '@/lib/language/en/text-rules'
import { annotate } from '@/lib/text/annotate'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Block } from '@/lib/text/page-text'

function read(text: string): AnnotatedText {
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    blocks.push({ start: at, end: at + part.length, kind: 'paragraph' })
    at += part.length + 2
  }
  return annotate(text, blocks, englishTextRules)
}

const norms = (text: string): string[] => read(text).tokens.map(token => token.norm)
const sentences = (text: string): string[] => read(text).sentences.map(s => text.slice(s.start, s.end))
const quotations = (text: string): string[][] => read(text).quotations.map(q => q.spans.map(s => text.slice(s.start, s.end)))

describe('tokens', () => {
  it('keeps words with inner signs whole', () => {
    expect(norms('AT&T’s ex-chief isn’t at U.S.-run a.b@c.org')).toEqual(["at&t's", 'ex-chief', "isn't", 'at', 'u.s.-run', 'a.b@c.org'])
  })
  it('reads numbers, money, handles and addresses', () => {
    expect(read('$3.5 million, 10,000 and 5% of @jane_roe #vote https://a.example/x?y=1').tokens.map(t => `${t.kind}:${t.norm}`)).toEqual([
      'number:$3.5', 'word:million', 'punctuation:,', 'number:10,000', 'word:and', 'number:5%', 'word:of', 'handle:@jane_roe', 'handle:#vote', 'word:https://a.example/x?y=1',
    ])
  })
  it('takes the dot of shortened words, initials and acronyms into the word', () => {
    expect(norms('Sen. J. Roe of the U.S. met No. 2.')).toEqual(['sen', 'j', 'roe', 'of', 'the', 'u.s', 'met', 'no', '2', '.'])
  })
  it('reads two apostrophes as one double mark', () => {
    expect(quotations("''It is 'fine,''' she said.")).toEqual([["''It is 'fine,'''"]])
  })
})

describe('sentences', () => {
  it('ends at full stops, not at shortened words or decimals', () => {
    expect(sentences('Dr. Roe left the U.S. on Jan. 3. She paid $2.50. The end.')).toEqual(['Dr. Roe left the U.S. on Jan. 3.', 'She paid $2.50.', 'The end.'])
  })
  it('ends after an acronym before a word that begins sentences', () => {
    expect(sentences('They left the U.S. The rest stayed.')).toEqual(['They left the U.S.', 'The rest stayed.'])
  })
  it('does not break inside a quotation, and ends with its full stop', () => {
    expect(sentences('“It rained. It snowed,” she said. “It hailed.” He left.')).toEqual(['“It rained. It snowed,” she said.', '“It hailed.”', 'He left.'])
  })
  it('parts a block at a line break that ends a paragraph', () => {
    expect(sentences('One line.\nAnother line')).toEqual(['One line.', 'Another line'])
  })
})

describe('quotation marks', () => {
  it('reads straight, curly, German, French and Danish marks', () => {
    expect(quotations('"a b" “c d” „e f“ « g h » »i j«')).toEqual([['"a b"'], ['“c d”'], ['„e f“'], ['« g h »'], ['»i j«']])
  })
  it('tells single marks from apostrophes', () => {
    expect(quotations('‘The players’ union isn’t wrong,’ said Roe. They came in the ’90s and told ’em.')).toEqual([['‘The players’ union isn’t wrong,’']])
  })
  it('gives only the outermost marks', () => {
    expect(quotations('“He said, ‘No,’ and left,” she said. ‘A “b” c,’ he said.')).toEqual([['“He said, ‘No,’ and left,”'], ['‘A “b” c,’']])
  })
  it('joins paragraphs that each reopen the mark', () => {
    expect(quotations('“One two.\n\n“Three four,” she said.')).toEqual([['“One two.', '“Three four,”']])
  })
  it('takes an inch mark for no quotation', () => {
    expect(quotations('The 6\'2" player said "yes" twice.')).toEqual([['"yes"']])
  })
  it('says where a mark was never closed', () => {
    const doc = read('He said: “It rained and rained.')
    expect(doc.quotations.map(q => q.closed)).toEqual([false])
  })
  it('drops an opening mark that a second one shows to be forgotten', () => {
    expect(quotations('“A b c, she said. “D e f.”')).toEqual([['“D e f.”']])
  })
  it('stays fast on marks that never close', () => {
    const text = '“'.repeat(100_000)
    const started = performance.now()
    read(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
