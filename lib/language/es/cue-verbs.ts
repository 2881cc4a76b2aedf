/**
 * Spanish verbs that attribute. Authority for membership and grammar: Real Academia Española, *Nueva gramática de la lengua
 * española* (2009), §43.9 (direct and indirect speech, verbs of saying) and §43.3 (object clauses); Maldonado, «Discurso directo
 * y discurso indirecto», in Bosque and Demonte, *Gramática descriptiva* (1999), ch. 55; for news, *Libro de estilo de El País*,
 * «declaraciones». Each line: grammar, then verbs; `verb:change` gives the change of the stem, `verb+particle` what belongs to the cue.
 * c: clause or quotation; h: a hearer may stand between; o: noun phrase.
 */
export const reportVerbs = `
  c: decir afirmar asegurar declarar manifestar:ie señalar indicar explicar añadir agregar apuntar subrayar recalcar destacar resaltar
  c: sostener mantener insistir reiterar repetir:i remarcar puntualizar precisar matizar aclarar detallar concretar especificar
  c: comentar opinar observar recordar:ue reconocer admitir confesar:ie conceder negar:ie desmentir:ie confirmar ratificar corroborar
  c: anunciar comunicar informar notificar avisar advertir:ie alertar prevenir revelar desvelar divulgar adelantar avanzar
  c: responder contestar replicar preguntar inquirir:ie interpelar cuestionar plantear argumentar argüir alegar aducir razonar
  c: exponer relatar narrar contar:ue referir:ie testificar atestiguar declarar testimoniar jurar proclamar pronosticar predecir vaticinar augurar
  c: lamentar quejar denunciar criticar reprochar recriminar ironizar bromear exclamar gritar murmurar susurrar clamar espetar zanjar sentenciar apostillar
  c: resumir concluir prometer exigir reclamar pedir:i solicitar rogar:ue ordenar instar urgir demandar proponer sugerir:ie recomendar:ie aconsejar
  c: tuitear retuitear postear publicar escribir redactar comunicar enfatizar reflexionar reivindicar
  c: abundar incidir ahondar terciar intervenir justificar aseverar aventurar estimar insinuar:ú reportar reafirmar enfatizar acotar ejemplificar
  c: dejar+claro dejar+caer dar+a+conocer hacer+saber dar+por+hecho poner+de+manifiesto poner+de+relieve hacer+hincapié
  o: calificar tildar tachar acusar criticar condenar denunciar rechazar elogiar alabar celebrar lamentar reprochar desmentir:ie negar:ie aplaudir
  o: definir describir anunciar citar exigir reclamar prometer proponer`

/** What shows something rather than says it. */
export const evidenceVerbs = `
  c: demostrar:ue mostrar:ue revelar constatar comprobar:ue evidenciar probar:ue acreditar reflejar descubrir detectar determinar establecer concluir`

/** Thought, feeling, wish. */
export const stanceVerbs = `
  c: creer pensar:ie considerar sospechar temer confiar:í esperar entender:ie dudar opinar
  co: prever`
