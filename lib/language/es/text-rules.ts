import { wordList } from '@/lib/language/word-list'
import type { TextRules } from '@/lib/text/text-rules'

/** Spanish shortened words. Authority: Real Academia Española, *Ortografía de la lengua española* (2010), appendix «Lista de abreviaturas». */
export const spanishTextRules: TextRules = {
  titles: wordList('sr sra srta sres dr dra d dña lic ing gral cnel cap sgto tte prof profa mons fr hno pdte vdo avda cía'),
  abbreviations: wordList('ee uu ee.uu ff aa pág págs etc aprox p.ej s.a a.c d.c a.m p.m ed eds vol'),
  beforeNumbers: wordList('núm nº art arts pág no cap'),
  exclaimed: wordList('e yahoo jeopardy'),
  starters: wordList(`
    el la los las un una unos unas él ella ellos ellas y e pero no en se su sus este esta estos estas ese esa por para con sin según así además también
    ayer hoy mañana tras desde cuando aunque como si ya al de del a lo le les sobre entre durante mientras otro otra muchos algunos todos es fue ha han`),
  elisions: wordList(''),
  proclitics: wordList(''),
  enclitics: wordList(''),
  dialogueDashes: true,
}
