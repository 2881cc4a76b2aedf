import { wordList } from '@/lib/language/word-list'

/**
 * The closed classes of English. Authority: Quirk, Greenbaum, Leech, Svartvik, *A Comprehensive Grammar of the English
 * Language* (1985), §2.34–2.45 (closed classes), §5.10–5.24 (determiners), §9.7–9.9 (prepositions), §13–14 (linking).
 */
export const determiners = wordList(`
  a an the this these those my his her its our their your some any each every no another both all many most several
  few fewer more less such other certain various either neither half`)

export const numbers = wordList(`
  one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion
  second third fourth fifth dozens hundreds thousands millions`)

export const pronouns = wordList(`
  i he she we they you it someone somebody everyone everybody anyone anybody nobody none something nothing everything
  i'm he's she's we're they're you're it's i've we've they've you've i'd he'd she'd we'd they'd you'd it'd i'll he'll
  she'll we'll they'll you'll it'll there there's that's`)

export const objectPronouns = wordList('me him us them myself himself herself itself ourselves themselves yourself')

export const relatives = wordList("who which whose whom who's who've who'd who'll whoever")

export const subordinators = wordList(`
  because although though while if unless whether when where why how what whenever wherever whereas once lest whatever`)

export const prepositions = wordList(`
  of in on at by for with from about into through over under between against during before after since until till
  without within among amid across behind beyond near toward towards upon above below around along despite except
  inside outside onto per via like unlike than as down regarding concerning throughout alongside amongst
  following including versus vs beside besides`)

export const coordinators = wordList('and or but nor & plus yet')

export const auxiliaries = wordList(`
  is are was were be been being am has have had having do does did can could will would shall should may might must
  ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't
  shouldn't mustn't mightn't needn't ain't`)

export const adverbs = wordList(`
  not never also too just even still already now then again later earlier once twice recently instead often always
  sometimes perhaps maybe however therefore meanwhile moreover nevertheless nonetheless thus hence soon ever rather
  quite very so almost yet only far back away forward ahead together apart therein thereby elsewhere indeed simply
  out up off long first further furthermore otherwise afterward afterwards previously reportedly allegedly else here`)

/** Words in -ly that are no adverbs. Authority: own list, checked against Wiktionary's categories. */
export const notAdverbs = wordList(`
  family ally july italy reply supply rally assembly fly apply rely imply comply bully holy likely unlikely friendly
  elderly early daily weekly monthly quarterly yearly lily ugly monopoly anomaly butterfly lovely lonely deadly costly
  orderly scholarly homily multiply jelly belly folly gully tally billy sally kelly emily molly reilly`)

export const times = wordList(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april
  june july august september october november december jan feb aug sept oct nov dec mon tue wed thu fri
  monday's tuesday's wednesday's thursday's friday's saturday's sunday's today's yesterday's`)
