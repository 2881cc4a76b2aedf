/** Forms of one German verb, lower case: third persons, as news prose uses them. Of a separable verb without its particle, but for the participle. */
export interface GermanForms {
  /** The particle of a separable verb (`mit` of *mitteilen*); `null` for any other. */
  readonly particle: string | null
  readonly present: readonly string[]
  readonly past: readonly string[]
  /** First subjunctive, third person singular (`bleibe`): the mood of reported speech. */
  readonly subjunctive: string
  readonly participle: string
}

/**
 * Strong and irregular verbs. Authority: *Duden – Die Grammatik* (10th ed., 2022), list of irregular verbs. Columns: infinitive, third
 * person singular of the present, of the past, participle.
 */
const strong = new Map(
  `sprechen spricht sprach gesprochen|schreiben schreibt schrieb geschrieben|geben gibt gab gegeben|nehmen nimmt nahm genommen|rufen ruft rief gerufen|weisen weist wies gewiesen
  halten hält hielt gehalten|lassen lässt ließ gelassen|werfen wirft warf geworfen|bitten bittet bat gebeten|raten rät riet geraten|schließen schließt schloss geschlossen|heben hebt hob gehoben
  fordern fordert forderte gefordert|wissen weiß wusste gewusst|denken denkt dachte gedacht|finden findet fand gefunden|nennen nennt nannte genannt|kennen kennt kannte gekannt|bringen bringt brachte gebracht
  gehen geht ging gegangen|stehen steht stand gestanden|kommen kommt kam gekommen|sehen sieht sah gesehen|lesen liest las gelesen|tun tut tat getan|treffen trifft traf getroffen|treten tritt trat getreten
  sterben stirbt starb gestorben|helfen hilft half geholfen|gelten gilt galt gegolten|werben wirbt warb geworben|bleiben bleibt blieb geblieben|steigen steigt stieg gestiegen|schreien schreit schrie geschrien
  fahren fährt fuhr gefahren|tragen trägt trug getragen|schlagen schlägt schlug geschlagen|fallen fällt fiel gefallen|laufen läuft lief gelaufen|ziehen zieht zog gezogen|liegen liegt lag gelegen|sitzen sitzt saß gesessen
  beginnen beginnt begann begonnen|gewinnen gewinnt gewann gewonnen|verlieren verliert verlor verloren|bieten bietet bot geboten|greifen greift griff gegriffen|leiden leidet litt gelitten|scheinen scheint schien geschienen
  essen isst aß gegessen|trinken trinkt trank getrunken|schaffen schafft schuf geschaffen|streiten streitet stritt gestritten|klingen klingt klang geklungen|haben hat hatte gehabt|werden wird wurde geworden|sein ist war gewesen`
    .split(/[|\n]/)
    .map(line => line.trim().split(' '))
    .map(columns => [columns[0] ?? '', columns] as const),
)

/** Prefixes that never part from their verb, and take no *ge-*. */
const inseparable = /^(?:be|emp|ent|er|ge|miss|ver|wider|zer)/u

/** The forms of a verb, given as its infinitive; `mit|teilen` gives the particle of a separable one. */
export function germanForms(entry: string): GermanForms {
  const bar = entry.indexOf('|')
  const particle = bar < 0 ? null : entry.slice(0, bar)
  const base = entry.slice(bar + 1)
  const prefix = strong.has(base) ? '' : (inseparable.exec(base)?.[0] ?? (base.startsWith('unter') ? 'unter' : base.startsWith('über') ? 'über' : base.startsWith('wieder') ? 'wieder' : ''))
  const columns = strong.get(base.slice(prefix.length)) ?? strong.get(base)
  const joined = particle ?? ''
  if (columns !== undefined) {
    const [, three = '', did = '', participle = ''] = columns
    const own = strong.has(base) ? '' : prefix
    const done = own === '' ? participle : own + participle.replace(/^ge/u, '')
    return { particle, subjunctive: base.replace(/e?n$/u, 'e'), present: [own + three, base], past: [own + did, own + (did.endsWith('e') ? `${did}n` : `${did}en`)], participle: joined + done }
  }
  const stem = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1)
  const linked = /[dt]$|(?:ch|[bdfgkpt])[mn]$/u.test(stem) ? `${stem}e` : stem
  const bare = prefix !== '' || base.endsWith('ieren')
  return { particle, subjunctive: `${stem}e`, present: [`${linked}t`, base], past: [`${linked}te`, `${linked}ten`], participle: `${joined}${bare ? '' : 'ge'}${linked}t` }
}
