import { wordList } from '@/lib/language/word-list'
import type { TextRules } from '@/lib/text/text-rules'

/** German shortened words. Authority: *Duden – Das Wörterbuch der Abkürzungen* (6th ed., 2011). */
export const germanTextRules: TextRules = {
  titles: wordList('dr prof dipl ing hr fr st mag hl'),
  abbreviations: wordList('bzw ca etc usw u.a z.b d.h u.s.w evtl ggf inkl max min mind mio mrd tel str abs vgl geb gest jh sog vs abt bd'),
  beforeNumbers: wordList('nr art abs s az'),
  exclaimed: wordList('e yahoo jeopardy'),
  starters: wordList(`
    der die das ein eine er sie es wir ich man und aber doch denn in im am an auf aus bei mit nach von vom zu zum zur für seit laut wie wenn als weil auch so dabei damit
    dies diese dieser dieses sein seine ihr ihre zudem außerdem heute gestern nun jetzt da dort`),
  elisions: wordList(''),
  proclitics: wordList(''),
  enclitics: wordList(''),
  dialogueDashes: false,
}
