import { wordList } from '@/lib/language/word-list'

/**
 * The closed classes of French. Authority: Grevisse and Goosse, *Le Bon Usage* (16th ed., 2016), §577–610 (déterminants), §650–770
 * (pronoms), §965–1080 (adverbes, prépositions, conjonctions). Elided words keep their apostrophe (`l'`).
 */
export const determiners = wordList(`
  le la les l' un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs tout toute tous toutes quelque quelques plusieurs certains certaines
  chaque aucun aucune autre autres divers diverses différents différentes nombreux nombreuses tel telle tels telles quel quelle quels quelles`)

/** Adjectives that mostly stand before their noun (§329): for the structure of a phrase they are determiners. */
export const foreAdjectives = wordList(`
  nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites bon bonne bons bonnes mauvais mauvaise jeune jeunes vieux vieille
  ancien ancienne anciens anciennes dernier dernière derniers dernières prochain prochaine prochains premier première premiers premières même mêmes gros grosse haut haute hauts hautes propre propres futur future seul seule principal principale`)

export const numbers = wordList('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards second seconde troisième')

export const pronouns = wordList(`
  je j' tu il elle on nous vous ils elles c' ce ça cela ceci rien personne quelqu'un chacun chacune certains celui celle ceux celles lui-même elle-même eux-mêmes`)

export const relatives = wordList("qui dont où lequel laquelle lesquels lesquelles duquel auquel")

export const subordinators = wordList("si s' lorsque lorsqu' quand comme puisque puisqu' parce quoique tandis alors comment pourquoi combien")

export const prepositions = wordList(`
  à au aux de d' du des en dans par pour sur sous avec sans chez vers contre entre depuis pendant durant dès jusque jusqu' avant après malgré hors outre parmi devant derrière selon
  face via lors concernant grâce`)

/** Contractions that are articles as well (§587): a preposition only after a noun. */
export const partitiveArticles = wordList('des du')

export const coordinators = wordList('et ou mais ni or car &')

export const auxiliaries = wordList(`
  ai as a avons avez ont avais avait avions avaient aura auront aurait auraient ait aient eu eut eurent ayant avoir
  suis es est sommes êtes sont étais était étions étaient sera seront serait seraient soit soient fut furent été étant être
  peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu doit doivent devait devaient devra devront devrait devraient va vont allait allaient vient viennent faut faudra faudrait fallait`)

/** Adverbs, and the unstressed pronouns between subject and verb. */
export const adverbs = wordList(`
  ne n' pas plus jamais rien aussi encore toujours déjà très trop peu bien mal mieux moins ainsi alors ensuite puis enfin notamment surtout même seulement ici là hier aujourd'hui demain maintenant
  désormais souvent parfois peut-être sans-doute pourtant cependant toutefois néanmoins également d'ailleurs tôt tard près loin non oui presque environ assez tellement vraiment
  se s' me m' te t' lui y`)

export const times = wordList(`
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui demain`)
