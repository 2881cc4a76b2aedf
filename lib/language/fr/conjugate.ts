import { wordList } from '@/lib/language/word-list'

/** Forms of one French verb, lower case: third persons, as news prose uses them. */
export interface FrenchForms {
  readonly present: readonly string[]
  /** Imperfect and past historic. */
  readonly past: readonly string[]
  /** Future, conditional, first person plural. */
  readonly other: readonly string[]
  readonly participle: string
  readonly gerund: string
}

/**
 * Irregular verbs. Authority: Grevisse and Goosse, *Le Bon Usage* (16th ed., 2016), §790–847. Columns: infinitive, third person
 * singular and plural of the present, stem of the imperfect, third person singular and plural of the past historic, future stem, participle.
 */
const irregular = new Map(
  `dire dit disent dis dit dirent dir dit
  contredire contredit contredisent contredis contredit contredirent contredir contredit
  prédire prédit prédisent prédis prédit prédirent prédir prédit
  écrire écrit écrivent écriv écrivit écrivirent écrir écrit
  décrire décrit décrivent décriv décrivit décrivirent décrir décrit
  faire fait font fais fit firent fer fait
  croire croit croient croy crut crurent croir cru
  savoir sait savent sav sut surent saur su
  voir voit voient voy vit virent verr vu
  vouloir veut veulent voul voulut voulurent voudr voulu
  devoir doit doivent dev dut durent devr dû
  craindre craint craignent craign craignit craignirent craindr craint
  répondre répond répondent répond répondit répondirent répondr répondu
  prétendre prétend prétendent prétend prétendit prétendirent prétendr prétendu
  entendre entend entendent entend entendit entendirent entendr entendu
  rendre rend rendent rend rendit rendirent rendr rendu
  défendre défend défendent défend défendit défendirent défendr défendu
  perdre perd perdent perd perdit perdirent perdr perdu
  prendre prend prennent pren prit prirent prendr pris
  apprendre apprend apprennent appren apprit apprirent apprendr appris
  mettre met mettent mett mit mirent mettr mis
  admettre admet admettent admett admit admirent admettr admis
  promettre promet promettent promett promit promirent promettr promis
  reconnaître reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr reconnu
  connaître connaît connaissent connaiss connut connurent connaîtr connu
  tenir tient tiennent ten tint tinrent tiendr tenu
  soutenir soutient soutiennent souten soutint soutinrent soutiendr soutenu
  maintenir maintient maintiennent mainten maintint maintinrent maintiendr maintenu
  prévenir prévient préviennent préven prévint prévinrent préviendr prévenu
  convenir convient conviennent conven convint convinrent conviendr convenu
  venir vient viennent ven vint vinrent viendr venu
  devenir devient deviennent deven devint devinrent deviendr devenu
  aller va vont all alla allèrent ir allé
  conclure conclut concluent conclu conclut conclurent conclur conclu
  poursuivre poursuit poursuivent poursuiv poursuivit poursuivirent poursuivr poursuivi
  suivre suit suivent suiv suivit suivirent suivr suivi
  vivre vit vivent viv vécut vécurent vivr vécu
  recevoir reçoit reçoivent recev reçut reçurent recevr reçu
  ouvrir ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert
  découvrir découvre découvrent découvr découvrit découvrirent découvrir découvert
  offrir offre offrent offr offrit offrirent offrir offert
  sortir sort sortent sort sortit sortirent sortir sorti
  partir part partent part partit partirent partir parti
  sentir sent sentent sent sentit sentirent sentir senti
  démentir dément démentent dément démentit démentirent démentir démenti
  lire lit lisent lis lut lurent lir lu
  mourir meurt meurent mour mourut moururent mourr mort
  tonner tonne tonnent tonn tonna tonnèrent tonner tonné`
    .split('\n')
    .map(line => line.trim().split(' '))
    .map(columns => [columns[0] ?? '', columns] as const),
)

const all = (stem: string, endings: string): string[] => [...wordList(endings)].map(ending => stem + ending)
const ahead = (stem: string): string[] => all(stem, 'a ont ait aient ons')

/** The stem before a silent ending (`rappell`, `répèt`). */
function silentStem(stem: string): string {
  if (stem === 'rappel' || stem === 'appel') return `${stem}l`
  if (stem === 'rejet' || stem === 'projet' || stem === 'jet') return `${stem}t`
  if (/[ou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`
  return stem.replace(/é([^aeiouéè]{1,2})$/u, 'è$1').replace(/e([lmnv])$/u, 'è$1')
}

/** The stem before *a*: `annonç`, `juge`. */
function beforeA(stem: string): string {
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
}

/** The forms of a verb, given as its infinitive. */
export function frenchForms(infinitive: string): FrenchForms {
  const columns = irregular.get(infinitive)
  if (columns !== undefined) {
    const [, three = '', many = '', imperfect = '', did = '', theyDid = '', future = '', participle = ''] = columns
    return { present: [three, many], past: [did, theyDid, ...all(imperfect, 'ait aient')], other: ahead(future), participle, gerund: infinitive === 'savoir' ? 'sachant' : `${imperfect}ant` }
  }
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('er')) {
    const [silent, open] = [silentStem(stem), beforeA(stem)]
    return { present: all(silent, 'e ent'), past: [...all(open, 'a ait aient'), `${stem}èrent`], other: [...ahead(infinitive), `${open}ons`], participle: `${stem}é`, gerund: `${open}ant` }
  }
  return { present: all(stem, 'it issent'), past: all(stem, 'it irent issait issaient'), other: ahead(infinitive), participle: `${stem}i`, gerund: `${stem}issant` }
}
