import type { CueForm, LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText, Token } from '@/lib/text/annotated-text'

import type { Tag } from './reading'

/** What a form that may be noun or verb is, by the words around it. */
function verbOrNoun(token: Token, form: 'base' | 'present', sure: boolean, previous: Tag, afterPreposition: boolean, previousToken: Token | undefined, next: Token | undefined, nextTag: Tag): Tag {
  switch (previous) {
    case 'infinitive':
      return form === 'base' ? 'base' : 'noun'
    case 'auxiliary':
      return form === 'base' ? 'base' : 'noun'
    case 'pronoun':
    case 'relative':
      return 'verb'
    case 'adverb':
      return form === 'base' ? 'base' : 'verb'
    case 'noun':
    case 'time': {
      if (token.capital && previousToken?.capital === true) return 'noun'
      const plural = previousToken?.norm.endsWith('s') === true && !previousToken.capital
      if (form === 'base' && !plural) return 'noun'
      if (form === 'present' && !sure && afterPreposition) return 'noun'
      if (sure) return 'verb'
      if (next === undefined) return 'noun'
      const opens = nextTag === 'determiner' || nextTag === 'pronoun' || nextTag === 'complementizer' || nextTag === 'mark' || nextTag === 'subordinator' || nextTag === 'object' || nextTag === 'infinitive' || nextTag === 'possessive' || nextTag === 'number'
      return opens || (next.capital && nextTag === 'noun') ? 'verb' : 'noun'
    }
    default:
      return 'noun'
  }
}

function unsureVerb(form: CueForm | undefined, tag: Tag): 'base' | 'present' | null {
  if (form?.nominal === true) return form.form === 'base' ? 'base' : form.form === 'present' ? 'present' : null
  return tag === 'base' ? 'base' : null
}

const beforeNoun = new Set<Tag>(['determiner', 'possessive', 'preposition', 'number'])

/** The tag of a token from its own class and its neighbours. `plain` are the classes of the words by themselves. */
function tagInPlace(doc: AnnotatedText, pack: LanguagePack, plain: readonly Tag[], done: readonly Tag[], i: number): Tag {
  const token = doc.tokens[i]
  const tag = plain[i] ?? 'punctuation'
  if (token === undefined || token.kind !== 'word') return tag
  const previousToken = doc.tokens[i - 1]
  const previous = done[i - 1] ?? 'punctuation'
  const next = doc.tokens[i + 1]
  const nextTag = plain[i + 1] ?? 'punctuation'
  const unsure = unsureVerb(pack.cues.get(token.norm), tag)
  if (unsure !== null && !(tag === 'verb' && unsure === 'base')) return verbOrNoun(token, unsure, pack.cues.get(token.norm)?.nominal === false, previous, done[i - 2] === 'preposition', previousToken, next, nextTag)
  switch (tag) {
    case 'verb':
      return beforeNoun.has(previous) && previous !== 'number' ? 'noun' : tag
    case 'past':
      if (token.capital && previousToken?.capital === true && previous === 'noun') return 'noun'
      return beforeNoun.has(previous) && nextTag !== 'preposition' && nextTag !== 'punctuation' && nextTag !== 'determiner' ? 'noun' : tag
    case 'gerund':
      if (token.capital && (previous === 'noun' || next?.capital === true)) return 'noun'
      return previous === 'determiner' || previous === 'possessive' ? 'noun' : tag
    case 'complementizer':
      if (previous === 'preposition') return 'determiner'
      return previous === 'noun' && (nextTag === 'auxiliary' || nextTag === 'verb' || nextTag === 'past') ? 'relative' : tag
    case 'object':
      // "US" the country is no pronoun
      return token.norm === 'us' && doc.text.charCodeAt(token.start + 1) === 83 ? 'noun' : tag
    case 'adverb':
    case 'determiner':
    case 'number':
      return tag
    default:
      return tag
  }
}

/** One tag a token: from left to right, each decided by the ones before it and the plain class of the next. */
export function tagWords(doc: AnnotatedText, pack: LanguagePack): Tag[] {
  const plain = doc.tokens.map((token): Tag => {
    if (token.kind === 'word') return pack.classOf(token.norm, token.capital)
    if (token.kind === 'number') return 'number'
    return token.kind === 'handle' ? 'noun' : token.kind
  })
  const tags: Tag[] = []
  for (let i = 0; i < plain.length; i++) tags.push(tagInPlace(doc, pack, plain, tags, i))
  return tags
}
