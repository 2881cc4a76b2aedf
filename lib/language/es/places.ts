import { localities as worldLocalities, nations as worldNations } from '@/lib/language/en/places'
import { wordList } from '@/lib/language/word-list'

/** Countries and continents, with their adjectives, in Spanish. Authority: *Ortografía de la lengua española* (2010), appendix 3. */
export const nations = new Set([...worldNations, ...wordList(`
  españa francia alemania italia portugal grecia turquía rusia ucrania polonia suecia noruega dinamarca finlandia suiza bélgica holanda hungría rumanía croacia irlanda escocia inglaterra
  reino unido unidos estados eeuu ee.uu ee uu méxico argentina chile perú colombia venezuela ecuador bolivia uruguay paraguay brasil cuba panamá nicaragua honduras guatemala haití
  república dominicana puerto rico canadá japón corea china india irán irak siria líbano israel palestina egipto marruecos argelia túnez libia sudáfrica etiopía nigeria arabia saudí saudita
  europa américa áfrica asia oceanía latinoamérica iberoamérica ue otan onu
  español española españoles francés francesa alemán alemana italiano italiana ruso rusa ucraniano ucraniana estadounidense estadounidenses británico británica chino china israelí palestino
  palestina mexicano mexicana argentino argentina chileno chilena peruano colombiano venezolano brasileño cubano europeo europea latinoamericano catalán catalana vasco vasca`)])

/** Cities and regions that news in Spanish names most. Authority: INE and the seats of government of the countries above. */
export const localities = new Set([...worldLocalities, ...wordList(`
  madrid barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante córdoba valladolid vigo gijón granada vitoria oviedo pamplona santander toledo badajoz almería burgos
  salamanca logroño huesca teruel lleida girona tarragona castellón cádiz huelva jaén cuenca guadalajara albacete cáceres ávila segovia soria león zamora palencia ourense lugo pontevedra coruña
  cataluña catalunya andalucía galicia euskadi navarra aragón extremadura castilla mancha rioja asturias cantabria canarias baleares ceuta melilla mallorca menorca ibiza tenerife
  buenos aires rosario mendoza santiago lima quito guayaquil bogotá medellín cali caracas habana managua tegucigalpa guatemala monterrey jalisco oaxaca chiapas veracruz tijuana puebla
  montevideo asunción brasilia parís londres berlín roma bruselas moscú kiev pekín tokio teherán jerusalén gaza cisjordania cairo lisboa ginebra viena varsovia nueva york washington latina`)])

/** Feasts. Months and days have no capital letter in Spanish: one makes a name of them. */
export const calendar = wordList('navidad pascua')
