/**
 * German verbs that attribute. Authority for membership and grammar: *Duden – Die Grammatik* (10th ed., 2022), «Redewiedergabe» and
 * «Inhaltssätze»; Institut für Deutsche Sprache, *Handbuch deutscher Kommunikationsverben* (Harras et al., 2004), part 1.
 * Grammar letters as in `build-cues.ts`; `mit|teilen` is separable.
 */
export const reportVerbs = `
  ch: sagen erklären betonen behaupten versichern berichten erzählen schildern melden äußern bemerken beteuern bekräftigen bestätigen bestreiten dementieren
  ch: warnen mahnen fordern verlangen kritisieren bemängeln beklagen monieren rügen erläutern ergänzen unterstreichen hervor|heben
  ch: mit|teilen an|kündigen hinzu|fügen ein|räumen zu|geben an|geben hin|weisen zurück|weisen aus|führen nach|legen klar|stellen fest|stellen an|merken an|mahnen
  ch: antworten entgegnen erwidern kontern fragen nach|fragen schreiben twittern posten veröffentlichen zitieren verkünden versprechen zu|sichern
  ch: prognostizieren voraus|sagen schätzen urteilen resümieren bilanzieren scherzen spotten witzeln rufen flüstern schimpfen klagen jubeln appellieren
  ch: argumentieren plädieren präzisieren konkretisieren verdeutlichen enthüllen offenbaren gestehen verraten aus|sagen wiederholen beschreiben
  ch: informieren kommentieren analysieren zeigen+sich plaudern schwärmen sinnieren philosophieren poltern wettern ätzen
  o: bezeichnen kritisieren loben begrüßen verurteilen zurück|weisen bestreiten dementieren fordern beschreiben nennen`

/** What shows something rather than says it. */
export const evidenceVerbs = 'c: belegen beweisen ergeben zeigen'

/** Thought, feeling, wish. */
export const stanceVerbs = 'c: glauben denken meinen vermuten befürchten hoffen erwarten fürchten bezweifeln'
