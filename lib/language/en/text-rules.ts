import type { TextRules } from '@/lib/text/text-rules'

import { wordList } from '@/lib/language/word-list'

/** English shortened words. Authority: Associated Press Stylebook, entries *abbreviations and acronyms*, *titles*, *months*, *state names*. */
export const englishTextRules: TextRules = {
  titles: wordList(`
    mr mrs ms mx dr prof rev fr sr gov sen rep lt col gen maj capt sgt cpl pvt adm cmdr det supt insp hon pres st messrs mme
    sens reps govs atty asst vs ft mt jan feb aug sept oct nov dec`),
  abbreviations: wordList(`
    inc corp co ltd llc bros jr etc al approx est dept univ vol pp ed eds a.m p.m e.g i.e cf ala ariz ark calif colo
    conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`),
  beforeNumbers: wordList('no nos vol p pp art sec fig ch'),
  exclaimed: wordList('e yahoo jeopardy yum'),
  starters: wordList(`
    the a an he she it we they i you this that these those his her its their our my but and or so yet in on at for with
    after before when while if as since because although though there what who how why where then now no not one some
    many most all both each another other more such even still also however meanwhile according to from by during
    under over until once only last next just asked mr mrs ms dr`),
  elisions: wordList('em til tis twas cause bout n round cuz ya tween gainst'),
  proclitics: wordList(''),
  enclitics: wordList(''),
  dialogueDashes: false,
}
