const paragraphs = [
  '“We will reopen the pier in May,” Ana Pell, the harbor director, told CNN on Tuesday. “And not a day later.” She said the work, which began in 2021, had cost $4.2 million, adding that the town had paid half of it.',
  'The Wall Street Journal reported that the builder, citing two aides, had missed three payments. A spokesman for the bank declined to comment. Critics say the pier is “a postcard with a price tag.”',
  'As one commentator put it on social media:',
  '“The pier is a monument to nobody’s patience, and the town has been paying for it ever since.”',
  'Snow fell on Tuesday across the valley, closing two roads and a school. The council voted 7 to 2 on Monday to sell the land, ending a feud that began in 1998 and outlived both of the men who started it.',
  'According to a study by Norwick University, the bay is warming. “It is not a question of whether,” said Dr. Nora Quill, who led the work, “but of when.” Officials said they would read it.',
  'The old ferry, built in Hull in 1961, was towed past the lighthouse at noon; nobody waved. Tom Arledge, 54, wrote on X that he “could not look.” Another user called it the end of something.',
]

/** News-like paragraphs of at least `size` characters in all. The numbers in them differ, so that nothing can be remembered. */
export function ordinaryText(size: number): string {
  const parts: string[] = []
  for (let length = 0, i = 0; length < size; i++) {
    const part = (paragraphs[i % paragraphs.length] ?? '').replace(/\d+/gu, (digits) => String(Number(digits) + (i % 97)))
    parts.push(part)
    length += part.length + 2
  }
  return parts.join('\n\n').slice(0, size)
}

const filled = (unit: string) => (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const distinct = (make: (i: number) => string) => (size: number): string => {
  const parts: string[] = []
  for (let length = 0, i = 0; length < size; i++) {
    const part = make(i)
    parts.push(part)
    length += part.length
  }
  return parts.join('').slice(0, size)
}

const name = (i: number): string => `${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + (Math.floor(i / 26) % 26))}${String.fromCharCode(97 + (Math.floor(i / 676) % 26))}n`

/** A text for each way of being hard, by its name: a function from a length in characters to the text. */
export const hardTexts: Readonly<Record<string, (size: number) => string>> = {
  'ordinary news': ordinaryText,
  'ordinary news, one paragraph': (size) => ordinaryText(size).replaceAll('\n\n', ' '),
  'opening marks “': filled('“'),
  'straight marks "': filled('"'),
  'opening marks, each before a word': filled('“a '),
  'single marks and apostrophes': filled("‘it’s 'the boys' "),
  'guillemets': filled('« « »» '),
  'low marks „': filled('„a '),
  'nested marks': (size) => `${filled('“a ‘b ')(Math.floor(size / 2))}${filled('c’ d” ')(Math.floor(size / 2))}`,
  'quotations, one a paragraph, nobody speaks': filled('“They took the only thing that we had here.”\n\n'),
  'paragraphs that each reopen a mark': filled('“They took the only thing that we had here.\n\n'),
  'one sentence of words': filled('pier stone harbor light '),
  'one sentence with commas': filled('the pier, the stone, and the light, '),
  'commas only': filled(', '),
  'dots only': filled('. '),
  'parentheses': filled('( a ) (('),
  'brackets that never close': filled('([{ '),
  'dashes': filled('— a – b - '),
  'cue words only': filled('said told according to reported '),
  'cue words without space': filled('saidtold'),
  'cues with subjects, one sentence': distinct((i) => `she said ${name(i)} told him that `),
  'that that that': filled('that '),
  'who said who said': filled('who said '),
  'passives': filled('it was said by the man who was told by '),
  'capitalised words': distinct((i) => `${name(i)} `),
  'names with titles': distinct((i) => `Dr. ${name(i)} ${name(i * 7)} Jr. `),
  'many people, many pronouns': distinct((i) => `${name(i)} ${name(i * 31)} said it rained. She said it snowed. `),
  'many surnames again': distinct((i) => `${name(i)} ${name(i % 50)} said it rained. ${name(i % 50)} said it snowed. `),
  'outlets': filled('CNN told The Guardian, the Journal and Fox News, citing Reuters, per Axios, '),
  'outlets that report': filled('The Guardian reported that it rained. The newspaper said it snowed. '),
  'platforms': filled('one user wrote on X and on social media, another posted on Facebook '),
  'quotations with sources': distinct((i) => `“It rained in ${name(i)},” ${name(i * 3)} ${name(i)} told CNN. `),
  'posts and outlets': filled('CNN said so. One user posted: “It rained all day in our street.” '),
  'crowds': filled('Critics say it rained. Officials said it snowed. Experts fear rain. '),
  'documents': filled('A study found that it rained. The memo said it snowed. '),
  'abbreviations': filled('Mr. U.S. Sen. J. No. a.m. '),
  'hyphens and apostrophes in a word': filled("a-b'c"),
  'one word': filled('a'),
  'digits': filled('1,000.5 '),
  'addresses': filled('https://a.example/b?c=d '),
  'line breaks': filled('a\n'),
  'blank lines': filled('a\n\n'),
  'combining marks': filled('a\u0301\u0301\u0301'),
  'lone surrogates': filled('\ud800'),
  'right to left': filled('\u202eمرحبا '),
  'emoji': filled('👩‍👩‍👧 '),
}
