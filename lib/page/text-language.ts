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

/** The declared language where the text bears it out or says nothing; else the one that the text is plainly in, `und` for an undeclared script. */
export function checkedLanguage(declared: string | null, text: string): string | null {
  const sample = text.slice(0, 6000)
  const primary = declared?.split('-')[0] ?? null
  if ((sample.match(/[a-z]/gi) ?? []).length < 0.3 * sample.replace(/\P{L}/gu, '').length) return primary === null || primary in functionWords ? 'und' : declared
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
