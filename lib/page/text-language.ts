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

/** The languages in whose list each word is. */
const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords)) for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** UTF-16 units of the text that are looked at: first, and where these do not bear out what is declared. */
const glance = 600
const sampled = 4000

/** The declared language where the text bears it out or says nothing; else the one that the text is plainly in, `und` for an undeclared script. */
export function checkedLanguage(declared: string | null, text: string): string | null {
  const primary = declared?.split('-')[0] ?? null
  if (primary !== null && plainLanguage(text.slice(0, glance)) === primary) return declared
  const sample = text.slice(0, sampled)
  if (!isLatin(sample)) return primary === null || primary in functionWords ? 'und' : declared
  const plain = plainLanguage(sample)
  return plain === null || plain === primary ? declared : plain
}

/** The language of a text by its function words; `null` where it is too short, or not plainly in one of the list. */
function plainLanguage(text: string): string | null {
  const words = text.toLowerCase().split(/[\s\d!-@[-`{-¿‐-⁞]+/)
  if (words.length < 60) return null
  const counts = new Map<string, number>()
  for (const word of words) {
    const languages = languagesOf.get(word)
    if (languages !== undefined) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] < 0.09 * words.length || first[1] < 2 * (second?.[1] ?? 0) ? null : first[0]
}

/** Letters of the other alphabets; what lies between are signs: ¡ … ¿, general punctuation to dingbats, CJK's punctuation. */
const others = /[\u00c0-\u1fff\u2c00-\u2fff\u3040-\uffff]+/g

/** Whether three in ten letters at least are of the Latin alphabet's first 26. */
function isLatin(text: string): boolean {
  const other = text.length - text.replace(others, '').length
  if (other === 0) return true
  const latin = text.length - text.replace(/[a-z]+/gi, '').length
  return latin >= 0.3 * (latin + other)
}
