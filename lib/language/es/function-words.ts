import { wordList } from '@/lib/language/word-list'

/**
 * The closed classes of Spanish. Authority: Real Academia Española, *Nueva gramática de la lengua española* (2009), ch. 14–22
 * (articles, demonstratives, possessives, quantifiers, relatives), ch. 16 (personal pronouns), ch. 29–31 (prepositions, adverbs,
 * conjunctions).
 */
export const determiners = wordList(`
  el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra
  nuestros nuestras vuestro vuestra todo toda todos todas otro otra otros otras algún alguna algunos algunas ningún ninguna cada cualquier varios
  varias mucho mucha muchos muchas poca pocas pocos ambos ambas cierto cierta ciertos ciertas demás tanto tanta tantos tantas diversos diversas distintos distintas numerosos numerosas`)

/** Adjectives that mostly stand before their noun (§13.14): for the structure of a phrase they are determiners. */
export const foreAdjectives = wordList(`
  último última últimos últimas nuevo nueva nuevos nuevas gran grandes buen buena buenos buenas mal mala malos malas próximo próxima próximos próximas propio propia
  propios propias único única mismo misma mismos mismas antiguo antigua antiguos antiguas futuro futura ex mayor menor principal principales`)

export const numbers = wordList(`
  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien ciento cientos mil miles
  millón millones primer primero primera segundo segunda tercer tercero tercera decena decenas docena docenas`)

export const pronouns = wordList(`
  yo tú él ella ellos ellas nosotros nosotras vosotros usted ustedes alguien nadie nada algo esto eso aquello uno éste ésta ése ésa éstos éstas`)

export const relatives = wordList('quien quienes cual cuales cuyo cuya cuyos cuyas')

export const subordinators = wordList(`
  si porque cuando mientras aunque como donde pues conforme según apenas cómo qué cuándo dónde quién quiénes cuál cuáles cuánto cuánta cuántos cuántas adonde salvo excepto`)

export const prepositions = wordList(`
  a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras vía versus`)

export const coordinators = wordList('y e o u ni pero sino mas &')

export const auxiliaries = wordList(`
  he has ha hemos han había habían habíamos habrá habrán habremos habría habrían haya hayan hayamos hubo hubiera hubieran hubiese hubiesen haber habiendo hay
  soy es somos son era eran éramos fue fueron fui será serán seremos sería serían sea sean seamos fuera fueran fuese ser siendo
  estoy está estamos están estaba estaban estuvo estuvieron estará estarán estaría estarían esté estén estar estando
  puedo puede podemos pueden podía podían podrá podrán podremos podría podrían pudo pudieron pueda puedan poder
  debo debe debemos deben debía debían deberá deberán debería deberían voy va vamos van iba iban vaya vayan`)

/** Adverbs, and the unstressed pronouns that stand before a verb and carry no subject (`le dijo`, `se quejó`). */
export const adverbs = wordList(`
  no sí nunca jamás también tampoco además ya todavía aún siempre casi sólo solo solamente incluso así luego después antes entonces ahora aquí allí allá ahí acá hoy
  muy más menos tan bastante demasiado mejor peor bien mal quizá quizás acaso sino tal pronto tarde temprano cerca lejos dentro afuera arriba abajo atrás
  delante detrás encima debajo inclusive asimismo ayer anteayer mañana anoche recién previamente pronto nuevamente lo le les se me te nos os`)

export const times = wordList(`
  lunes martes miércoles jueves viernes sábado domingo sábados domingos enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  hoy ayer anteayer mañana anoche`)

/** Words that look like verb forms and mostly are none. */
export const notVerbs = wordList('cuando mando bando contrabando comando fernando orlando hernando forma falta fuerza culpa duda parte cara marca mayoría traba nave')
