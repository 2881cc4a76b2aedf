import { wordList } from '@/lib/language/word-list'
import type { TextRules } from '@/lib/text/text-rules'

/** French shortened words and elisions. Authority: Imprimerie nationale, *Lexique des règles typographiques*, «abréviations»; *Le Bon Usage* (2016), §42–45. */
export const frenchTextRules: TextRules = {
  titles: wordList('m mm mme mmes mlle me dr pr mgr st ste'),
  abbreviations: wordList('etc p.ex av apr env art j.-c chap éd vol'),
  beforeNumbers: wordList('no n° art p pp'),
  exclaimed: wordList('e yahoo jeopardy'),
  starters: wordList(`
    le la les l' un une des il elle ils elles on je nous vous ce cet cette ces c' et mais ou or car en dans par pour sur avec sans selon d'après après avant depuis lors si quand
    comme son sa ses leur leurs à au aux de d' du ainsi alors aussi enfin plus plusieurs quelques certains tous hier aujourd'hui qui que`),
  elisions: wordList(''),
  proclitics: wordList("l d qu n s j c m t jusqu lorsqu puisqu quoiqu"),
  enclitics: wordList('il elle ils elles on je'),
  dialogueDashes: false,
}
