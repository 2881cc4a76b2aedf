import { wordList } from '@/lib/language/word-list'

/** The closed classes of German. Authority: *Duden – Die Grammatik* (10th ed., 2022), «Artikelwörter und Pronomen», «Präpositionen», «Junktionen», «Adverbien». */
export const determiners = wordList(`
  die das dem den ein eine einem einen dieser diese dieses diesem diesen jener jene jenes jeder jede jedes jedem jeden mein meine unser unsere sein seine seinem seinen ihr ihre ihrem ihren
  kein keine keinem keinen einige einigen mehrere mehreren viele vielen wenige manche manchen alle allen beide beiden etliche zahlreiche zahlreichen andere anderen anderer weitere weiteren solche verschiedene verschiedenen verschiedener unterschiedliche`)

/** Articles that are genitives after a noun (`die Sprecherin der Polizei`), where they tie like a preposition. */
export const genitiveArticles = wordList('der des eines einer dessen deren seiner ihrer unserer dieser')

export const numbers = wordList('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend hundert hunderte tausend tausende million millionen milliarde milliarden ersten zweiten dritten')

export const pronouns = wordList('ich du er sie es wir man jemand niemand etwas nichts wer was alles')

export const objectPronouns = wordList('ihm ihn ihnen mir mich uns euch dir dich')

export const relatives = wordList('welcher welche welches welchem welchen wer wessen')

export const subordinators = wordList('weil wenn als ob obwohl während nachdem bevor damit sodass falls sobald solange indem wie warum weshalb wieso wo wohin woher wann seit bis wobei sofern')

export const prepositions = wordList(`
  in im ins an am ans auf aus bei beim bis durch für fürs gegen hinter mit nach neben ohne seit über um unter unterm von vom vor wegen zu zum zur zwischen laut zufolge gegenüber
  innerhalb außerhalb trotz statt anstatt entlang gemäß entsprechend dank angesichts aufgrund bezüglich hinsichtlich infolge mithilfe per pro samt nahe`)

export const coordinators = wordList('und oder aber sondern denn doch sowie bzw &')

export const auxiliaries = wordList(`
  ist sind war waren sei seien wäre wären bin gewesen wird werden wurde wurden würde würden worden geworden hat haben habe hatte hatten hätte hätten
  kann können könne könnte könnten konnte konnten muss müssen müsse müsste müssten musste mussten soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe dürfte dürften durfte mag möchte möchten`)

export const adverbs = wordList(`
  nicht nie niemals auch noch schon nur sehr mehr weniger jetzt nun dann da dort hier heute gestern morgen immer oft selten wieder bereits zuvor zudem außerdem dabei daher darum deshalb deswegen
  allerdings jedoch dennoch trotzdem etwa rund fast ganz gar eher vielleicht wohl ja nein bisher künftig zunächst schließlich später früher kürzlich erneut weiter weiterhin lediglich insgesamt
  dagegen darauf dazu davon darüber danach damals inzwischen derzeit aktuell sogar besonders so zugleich gleichzeitig hingegen wörtlich demnach sich selbst mittlerweile nämlich indes davor generell offenbar angeblich`)

export const times = wordList(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend januar februar märz april mai juni juli august
  september oktober november dezember heute gestern morgen montags`)
