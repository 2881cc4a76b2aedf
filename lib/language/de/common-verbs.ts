/**
 * German verbs that are no cues, so that subjects and clauses can be told apart. Authority: the verbs among the most frequent words of
 * Leibniz-Institut für Deutsche Sprache, *DeReWo* (list of basic forms), written from the list's definition, not copied.
 */
export const commonVerbs = `
  gehen kommen machen stehen lassen sehen halten liegen bleiben bringen führen nehmen geben tun treffen treten setzen stellen legen suchen brauchen spielen leben arbeiten wohnen
  kennen wissen gelten gehören folgen helfen fahren tragen ziehen fallen laufen schlagen greifen bieten beginnen gewinnen verlieren verstehen bekommen erhalten erreichen entstehen
  bestehen entwickeln entscheiden verändern verbinden verlassen versuchen vergessen erinnern erleben erscheinen gefallen steigen sinken sterben töten verletzen retten retten kämpfen
  lernen lehren lesen kaufen verkaufen bezahlen zahlen kosten sparen senken erhöhen wachsen bauen planen prüfen untersuchen ermitteln verhandeln beraten beschließen
  stimmen wählen regieren leiten gründen schließen öffnen starten stoppen enden dauern warten hoffen lieben fühlen spüren hören reden lachen weinen essen trinken schlafen
  reagieren funktionieren passieren geschehen scheinen wirken bedeuten heißen handeln betreffen umfassen enthalten zählen sorgen dienen drohen fehlen reichen passen
  nutzen benutzen verwenden schaffen produzieren liefern schicken senden holen zeigen stören verhindern verbieten erlauben ermöglichen verpflichten schützen unterstützen
  wollen müssen sollen dürfen mögen`
