/**
 * French verbs that attribute. Authority for membership and grammar: Grevisse and Goosse, *Le Bon Usage* (16th ed., 2016), §416–423
 * (discours rapporté, incises) and §1125 (propositions conjonctives); Riegel, Pellat and Rioul, *Grammaire méthodique du français*
 * (2009), ch. XXIV. Grammar letters as in `build-cues.ts`.
 */
export const reportVerbs = `
  c: dire affirmer assurer déclarer expliquer indiquer préciser ajouter souligner rappeler noter remarquer observer relever insister estimer juger
  c: annoncer confirmer confier raconter témoigner rapporter révéler admettre reconnaître concéder avouer nier démentir soutenir maintenir prétendre
  c: répondre rétorquer répliquer demander interroger questionner avertir prévenir alerter marteler répéter réitérer résumer conclure poursuivre reprendre
  c: regretter déplorer dénoncer protester plaider argumenter arguer alléguer avancer évoquer plaisanter ironiser lancer lâcher glisser tonner écrire tweeter
  c: publier commenter analyser détailler décrypter nuancer tempérer relativiser balayer trancher promettre jurer exiger réclamer proposer suggérer recommander conseiller
  c: communiquer informer signaler prédire pronostiquer prophétiser exclamer indigner inquiéter réjouir féliciter étonner interroger emporter agacer offusquer défendre justifier
  c: murmurer chuchoter crier clamer proclamer professer certifier attester garantir pointer renchérir compléter abonder développer exposer énoncer enchaîner renseigner
  c: faire+savoir faire+valoir mettre+en+avant laisser+entendre mettre+en+garde
  o: qualifier accuser critiquer condamner dénoncer saluer décrire évoquer citer démentir fustiger rejeter louer déplorer regretter demander réclamer exiger promettre`

/** What shows something rather than says it. */
export const evidenceVerbs = 'c: montrer démontrer révéler prouver établir constater découvrir'

/** Thought, feeling, wish. */
export const stanceVerbs = 'c: croire penser considérer craindre espérer redouter supposer douter souhaiter'
