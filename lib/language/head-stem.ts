/** How many letters at the head of a word stay the same where inflection is rich (`tolerar`, `toleraremos`). */
const stemLength = 5

/** A stem for languages with rich inflection: the head of the word. */
export function headStem(word: string): string {
  return word.length < 4 ? word : word.slice(0, stemLength)
}
