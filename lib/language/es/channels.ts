import { type ChannelWords, type DocumentKind, noChannelWords, type Phrase, type PostNoun } from '@/lib/language/channel-words'
import { wordList } from '@/lib/language/word-list'

const phrases = (list: string): Phrase[] => list.split(',').map(phrase => phrase.trim().split(/\s+/u))
const tied = (list: string, platform: string | null): PostNoun[] => [...wordList(list)].map(noun => [noun, platform] as const)
const kind = (list: string, of: DocumentKind): [string, DocumentKind][] => [...wordList(list)].map(noun => [noun, of])
const crossed = (heads: string, tails: string): Phrase[] => [...wordList(heads)].flatMap(head => phrases(tails).map(tail => [head, ...tail]))

/** Who was spoken to. */
const receiving: readonly Phrase[] = [
  ...crossed('dijo dijeron declaró aseguró afirmó explicó contó confirmó comentó indicó señaló reveló relató informó manifestó admitió reconoció expresó dicho declarado asegurado explicado confirmado', 'a, al, a la, para'),
  ...crossed('entrevista entrevistas', 'con, en, a, al, para, concedida a, publicada en, publicada por'),
  ...crossed('declaraciones conversación charla', 'a, al, con, para, recogidas por'),
]

/**
 * How outlets are credited: *Libro de estilo de El País*, «citas y atribución»; *Manual de español urgente* (Fundéu), «fuentes»;
 * *Libro de estilo de la Agencia EFE*, «atribución».
 */
const beforeOutlet: readonly Phrase[] = [
  ...receiving,
  ...phrases(`al diario, al periódico, a la agencia, a la cadena, a la revista, a la emisora, al canal, a la radio, al semanario, al portal, a la televisión, del diario, de la agencia, de la cadena,
    habló con, hablado con, habla con, entrevistado por, entrevistada por, entrevistados por, citado por, citada por, citados por, citadas por, citando a, según, según informa, según informó, según publica, según publicó, según recoge,
    según adelantó, según ha adelantado, según adelanta, según reveló, según contó, de acuerdo con, de acuerdo a, publicado por, publicada por, publicado en, publicada en, publicados por, recogido por, recogida por,
    recogidas por, difundido por, difundida por, adelantado por, adelantada por, obtenido por, obtenida por, consultado por, consultada por, consultados por, consultadas por, revelado por, revelada por,
    informa, informó, publica, publicó, columna en, artículo en, artículo de, tribuna en, reportaje de, reportaje en, investigación de, información de, informaciones de, exclusiva de, encuesta de, sondeo de, análisis de,
    preguntas de, entrevista de, editorial de, datos de, cuenta, colabora con, vía`),
]

const describers = wordList(`el la los las un una su diario periódico periódicos agencia cadena canal revista semanario emisora televisión radio programa portal digital medio medios web página
  español española estadounidense británico británica francés francesa alemán alemana italiano italiana ruso rusa argentino argentina mexicano mexicana israelí chino china local regional nacional
  pública público estatal oficial oficialista conservador deportivo deportiva económico económica financiero prestigioso prestigiosa noticias podcast magazine matinal edición`)

/** Platforms' own words for what is put on them: Fundéu, «redes sociales, claves de redacción». */
const postNouns: readonly PostNoun[] = [
  ...tied('tuit tuits tuiteo retuit tweet tweets trino trinos', 'X'),
  ...tied('tiktok tiktoks', 'TikTok'),
  ...tied('publicación publicaciones post posts mensaje mensajes hilo hilos historia historias cuenta cuentas usuario usuarios vídeo vídeos video videos comentario comentarios reel directo canal perfil muro', null),
]

/** Spanish words around outlets, platforms and documents. */
export const channels: ChannelWords = {
  ...noChannelWords,
  beforeOutlet,
  receiving: new Set(receiving),
  weakBefore: wordList('en a al con de del para por desde'),
  describers,
  reportVerbs: wordList(`informó informa informan publicó publica reveló revela contó cuenta adelantó adelanta recogió recoge señaló señala asegura aseguró afirma afirmó detalla detalló apunta apuntó
    escribió escribe citó cita indicó indica reportó reporta explica explicó difundió destapó desveló desvela estima calificó describió`),
  beforeVerb: wordList('ha han había también ya que lo hoy ayer'),
  topics: wordList('shares'),
  outletNouns: wordList('diario periódico revista rotativo semanario tabloide'),
  notWires: wordList('diario periódico revista rotativo semanario tabloide cadena canal emisora'),
  outletKinds: wordList('blog boletín pódcast podcast diario periódico rotativo semanario revista tabloide'),
  looseOutletNouns: wordList('agencia cadena medio canal emisora portal'),
  definites: wordList('el la'),
  joiners: wordList('y e o'),
  socialMedia: phrases('redes sociales, red social, las redes, en redes'),
  postNouns,
  postVerbs: [...tied('tuiteó tuitea tuitearon retuiteó posteó', 'X')],
  profiles: wordList('perfil página'),
  credits: wordList('vía'),
  questions: wordList('si qué cómo cuándo dónde quién por'),
  platformBefore: wordList('en vía desde'),
  nextPoster: wordList('otro otra otros otras alguien uno una algunos'),
  posters: wordList('usuario usuaria usuarios usuarias internauta internautas tuitero tuiteros seguidor seguidores'),
  anybody: wordList('persona personas mujer hombre joven usuario usuaria más'),
  pronouns: wordList('él ella ellos ellas'),
  posterVerbs: wordList('escribió escribe escribieron publicó publica comentó comenta tuiteó respondió bromeó añadió compartió'),
  sayVerbs: wordList('dijo dijeron dice dicen añadió agregó preguntó advirtió anunció respondió pidió declaró'),
  unreal: wordList('dirá diría podría podrían debería nunca no'),
  opinions: wordList('creer temer sospechar esperar acusar pensar opinar dudar considerar suponer'),
  plainOpinions: wordList('creer temer sospechar acusar decir'),
  wholes: wordList('todos todas ambos ambas'),
  shares: wordList('ciento % cuarto tercio mitad mayoría'),
  about: wordList('sobre respecto contra tras'),
  publishing: wordList('publicó publica informó informa anunció anuncia estima recomienda comunicado nota web página informe datos'),
  writtenOn: wordList('web página blog sitio'),
  nobody: wordList('nadie ningún ninguno ninguna quienquiera cualquiera'),
  backNouns: wordList('publicación publicaciones tuit tuits mensaje hilo post'),
  documentBefore: wordList('en mediante'),
  documents: wordList(`estudio estudios informe informes memorando memorándum sentencia sentencias fallo auto autos resolución decreto ley proyecto borrador dictamen auditoría encuesta encuestas sondeo sondeos
    barómetro censo estadística estadísticas documento documentos expediente sumario querella demanda denuncia carta cartas correo correos presupuesto contrato tratado circular investigación
    artículo atestado escrito acta`),
  letters: new Map([['carta', 'a'], ['cartas', 'a'], ['correo', 'a'], ['correos', 'a']]),
  documentKinds: new Map([
    ...kind('estudio estudios investigación encuesta encuestas artículo', 'scholarly'),
    ...kind('sentencia sentencias fallo auto autos querella demanda denuncia sumario escrito documentos documento', 'court'),
    ...kind('decreto circular resolución', 'regulation'),
    ...kind('ley proyecto', 'bill'),
  ]),
}
