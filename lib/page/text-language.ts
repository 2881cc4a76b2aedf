/** Frequent function words that the other languages of the list lack or use seldom. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of that was with for his this from which have',
  de: 'der und das ist nicht ein mit auf dem sich auch wird',
  es: 'el los las del una por con para como pero más su',
  fr: 'les des est dans une pour qui sur pas au avec ce',
  it: 'il che di della per una non sono con del gli nel',
  pt: 'os não uma com mais dos para em foi ao pelo são',
  nl: 'het een van niet zijn dat voor met ook naar maar werd',
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
]

/** Languages of one script beside the one that stands for it above: what is declared is believed among them. */
const sameScript: Readonly<Record<string, string>> = { ru: 'ru uk bg sr be mk kk mn ky tg', ar: 'ar fa ur ps ckb ug', hi: 'hi mr ne sa', zh: 'zh ja yue', he: 'he yi' }

/** The declared language where the text bears it out or says nothing; else the one that the text is plainly in. */
export function checkedLanguage(declared: string | null, text: string): string | null {
  const sample = text.slice(0, 6000)
  const primary = declared?.split('-')[0] ?? null
  for (const [language, letters] of scripts) {
    if ((sample.match(letters) ?? []).length < 0.2 * sample.length) continue
    return primary !== null && (sameScript[language] ?? language).split(' ').includes(primary) ? declared : language
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 60) return declared
  const counts = Object.entries(functionWords).map(([language, list]) => {
    const set = new Set(list.split(' '))
    return { language, share: words.filter(word => set.has(word)).length / words.length }
  })
  counts.sort((a, b) => b.share - a.share)
  const [first, second] = counts
  if (first === undefined || second === undefined || first.share < 0.09 || first.share < 2 * second.share) return declared
  return primary === first.language ? declared : first.language
}
