import { wordList } from '@/lib/language/word-list'

/**
 * The closed classes of Spanish. Authority: Real Academia Española, *Nueva gramática de la lengua española. Manual*
 * (2010), chapters 14–20 (determiners, pronouns), 29 (prepositions), 31 (conjunctions), 28 (periphrases).
 */
export const determiners = wordList(`
  el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra
  nuestros nuestras algún alguna algunos algunas ningún ninguna cada otro otra otros otras todo toda todos todas muchos
  muchas varios varias pocos pocas ambos ambas dicho`)

export const numbers = wordList('dos tres cuatro cinco seis siete ocho nueve diez once doce cien cientos mil miles millón millones medio')

export const pronouns = wordList('yo él ella ellos ellas usted ustedes nosotros nosotras alguien nadie quien esto eso ello')

export const relatives = wordList('quien quienes cuyo cuya cuyos cuyas')

export const subordinators = wordList('porque aunque mientras si cuando donde cómo dónde cuándo qué quién cuánto cuál pues según')

export const prepositions = wordList(`
  de del en a al con por para sobre desde hasta entre tras ante bajo contra durante sin mediante hacia como excepto salvo`)

export const coordinators = wordList('y e o u ni pero sino')

export const auxiliaries = wordList(`
  es son era eran fue fueron será serán sería serían sea sean está están estaba estaban estuvo estuvieron estará ha han
  había habían hubo habrá habrán haya hayan hay puede pueden podía podían pudo pudieron podrá podrán podría podrían debe
  deben debía debían debería deberían va van iba iban suele suelen`)

/** Adverbs, and the unstressed pronouns that stand between subject and verb. */
export const adverbs = wordList(`
  no nunca también tampoco ya aún todavía siempre ahora luego después antes además incluso sólo solo así muy más menos casi
  apenas quizá quizás ayer hoy mañana anoche entonces recientemente se le les lo me te nos`)

export const times = wordList(`
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre`)

/** Common finite forms that no ending shows. */
export const verbs = wordList(`
  tiene tienen tuvo tuvieron hace hacen hizo hicieron quiere quieren quiso sabe saben supo viene vienen vino sale salen da dan
  dio dieron sigue siguen sigue queda quedan llega llegan pasa pasan parece parecen existe existen cree creen piensa piensan
  necesita necesitan vive viven trabaja trabajan gana pierde pierden vamos tenemos queremos podemos somos estamos hemos soy
  estoy tengo quiero puedo creo`)
