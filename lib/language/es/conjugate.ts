import { wordList } from '@/lib/language/word-list'

/** Forms of one Spanish verb, lower case, without the second person. */
export interface SpanishForms {
  /** Third persons of the present. */
  readonly present: readonly string[]
  /** Third persons of preterite and imperfect. */
  readonly past: readonly string[]
  /** Other finite forms that are seldom a noun: first person plural, plural of the subjunctive, future, conditional, first person of the past. */
  readonly other: readonly string[]
  readonly participle: string
  readonly gerund: string
}

interface Stems {
  /** Stem of the unstressed forms (`ped` of *pedimos*). */
  readonly plain: string
  /** Stem of the stressed forms of the present (`pid` of *pide*). */
  readonly stressed: string
  /** Stem of the third persons of the preterite and of the gerund (`pid` of *pidió*). */
  readonly raised: string
}

/**
 * Irregular verbs. Authority: Real Academia Española, *Nueva gramática de la lengua española* (2009), §4.9–4.13 and the
 * conjugation tables. Columns: infinitive, first and third person singular and third plural of the present, third singular
 * and plural of the preterite, future stem, participle, gerund.
 */
const irregular = new Map(
  `decir digo dice dicen dijo dijeron dir dicho diciendo
  contradecir contradigo contradice contradicen contradijo contradijeron contradecir contradicho contradiciendo
  desdecir desdigo desdice desdicen desdijo desdijeron desdecir desdicho desdiciendo
  predecir predigo predice predicen predijo predijeron predecir predicho prediciendo
  hacer hago hace hacen hizo hicieron har hecho haciendo
  poner pongo pone ponen puso pusieron pondr puesto poniendo
  exponer expongo expone exponen expuso expusieron expondr expuesto exponiendo
  proponer propongo propone proponen propuso propusieron propondr propuesto proponiendo
  suponer supongo supone suponen supuso supusieron supondr supuesto suponiendo
  imponer impongo impone imponen impuso impusieron impondr impuesto imponiendo
  tener tengo tiene tienen tuvo tuvieron tendr tenido teniendo
  mantener mantengo mantiene mantienen mantuvo mantuvieron mantendr mantenido manteniendo
  sostener sostengo sostiene sostienen sostuvo sostuvieron sostendr sostenido sosteniendo
  obtener obtengo obtiene obtienen obtuvo obtuvieron obtendr obtenido obteniendo
  venir vengo viene vienen vino vinieron vendr venido viniendo
  intervenir intervengo interviene intervienen intervino intervinieron intervendr intervenido interviniendo
  salir salgo sale salen salió salieron saldr salido saliendo
  querer quiero quiere quieren quiso quisieron querr querido queriendo
  saber sé sabe saben supo supieron sabr sabido sabiendo
  ver veo ve ven vio vieron ver visto viendo
  prever preveo prevé prevén previó previeron prever previsto previendo
  dar doy da dan dio dieron dar dado dando
  traer traigo trae traen trajo trajeron traer traído trayendo
  caer caigo cae caen cayó cayeron caer caído cayendo
  oír oigo oye oyen oyó oyeron oir oído oyendo
  escribir escribo escribe escriben escribió escribieron escribir escrito escribiendo
  describir describo describe describen describió describieron describir descrito describiendo
  suscribir suscribo suscribe suscriben suscribió suscribieron suscribir suscrito suscribiendo
  abrir abro abre abren abrió abrieron abrir abierto abriendo
  descubrir descubro descubre descubren descubrió descubrieron descubrir descubierto descubriendo
  volver vuelvo vuelve vuelven volvió volvieron volver vuelto volviendo
  resolver resuelvo resuelve resuelven resolvió resolvieron resolver resuelto resolviendo
  morir muero muere mueren murió murieron morir muerto muriendo
  romper rompo rompe rompen rompió rompieron romper roto rompiendo`
    .split('\n')
    .map(line => line.trim().split(' '))
    .map(columns => [columns[0] ?? '', columns] as const),
)

/** How the last vowel of a stem changes where it is stressed, and in the third persons of the preterite. */
const changes: Readonly<Record<string, readonly [vowel: string, stressed: string, raised: string]>> = {
  ie: ['e', 'ie', 'i'],
  ue: ['o', 'ue', 'u'],
  i: ['e', 'i', 'i'],
  í: ['i', 'í', 'i'],
  ú: ['u', 'ú', 'u'],
}

function stemsOf(infinitive: string, change: string): Stems {
  const plain = infinitive.slice(0, -2)
  const rule = changes[change]
  if (rule === undefined) return { plain, stressed: plain, raised: plain }
  const [vowel, stressed, raised] = rule
  const at = plain.lastIndexOf(vowel)
  const swap = (by: string): string => plain.slice(0, at) + by + plain.slice(at + 1)
  return { plain, stressed: swap(stressed), raised: infinitive.endsWith('ir') ? swap(raised) : plain }
}

/** `c` → `qu` and the like: the stem before *e* keeps its sound. */
function beforeE(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`
  if (stem.endsWith('g')) return `${stem}u`
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem
}

const all = (stem: string, endings: string): string[] => [...wordList(endings)].map(ending => stem + ending)

function future(stem: string): string[] {
  return all(stem, 'é á emos án ía íamos ían')
}

function firstConjugation(infinitive: string, { plain, stressed }: Stems): SpanishForms {
  return {
    present: all(stressed, 'a an'),
    past: all(plain, 'ó aron aba aban'),
    other: [...all(plain, 'amos ábamos ara aran'), `${beforeE(stressed)}en`, ...future(infinitive), `${beforeE(plain)}é`],
    participle: `${plain}ado`,
    gerund: `${plain}ando`,
  }
}

/** `creyó`, `concluyó`: a stem that ends in a vowel. */
function glides(infinitive: string): boolean {
  return infinitive.endsWith('eer') || (infinitive.endsWith('uir') && !infinitive.endsWith('guir') && !infinitive.endsWith('quir'))
}

function otherConjugations(infinitive: string, { plain, stressed, raised }: Stems): SpanishForms {
  const third = infinitive.endsWith('ir')
  const glide = glides(infinitive)
  const uir = glide && third
  const inceptive = /[eo]cer$|ucir$/u.test(infinitive)
  const ducir = infinitive.endsWith('ducir')
  const soft = uir ? `${plain}y` : stressed
  const first = inceptive ? `${plain.slice(0, -1)}zc` : third && stressed.endsWith('gu') ? stressed.slice(0, -1) : stressed.endsWith('g') ? `${stressed.slice(0, -1)}j` : soft
  const preterite = ducir ? all(plain.slice(0, -1), 'jo jeron') : glide ? all(plain, 'yó yeron') : all(raised, 'ió ieron')
  return {
    present: all(soft, 'e en'),
    past: [...preterite, ...all(plain, 'ía ían')],
    other: [...all(first, 'an amos'), ...all(plain, third ? 'imos íamos í' : 'emos íamos í'), ...future(infinitive)],
    participle: plain.endsWith('e') ? `${plain}ído` : `${plain}ido`,
    gerund: glide ? `${plain}yendo` : `${raised}iendo`,
  }
}

/** The forms of a verb, given as its infinitive or `infinitive:change` (`pedir:i`, `contar:ue`). */
export function spanishForms(entry: string): SpanishForms {
  const [infinitive = '', change = ''] = entry.split(':')
  const columns = irregular.get(infinitive)
  const stems = stemsOf(infinitive, change)
  if (columns === undefined) return infinitive.endsWith('ar') ? firstConjugation(infinitive, stems) : otherConjugations(infinitive, stems)
  const [, one = '', three = '', many = '', did = '', theyDid = '', ahead = '', participle = '', gerund = ''] = columns
  const sees = infinitive === 'ver' || infinitive === 'prever'
  const imperfect = infinitive === 'dar' ? all('d', 'aba aban') : all(infinitive.slice(0, sees ? -1 : -2), 'ía ían')
  const subjunctive = infinitive === 'saber' ? ['sepa', 'sepan'] : infinitive === 'dar' ? ['dé', 'den'] : all(one.slice(0, -1), 'a an')
  return { present: [three, many], past: [did, theyDid, ...imperfect], other: [one, ...subjunctive, ...future(ahead)], participle, gerund }
}
