import { localities as worldLocalities, nations as worldNations } from '@/lib/language/en/places'
import { wordList } from '@/lib/language/word-list'

/** Countries and continents, with their adjectives, in French. Authority: *Arrêté du 4 novembre 1993 relatif à la terminologie des noms d'États*. */
export const nations = new Set([...worldNations, ...wordList(`
  allemagne espagne italie portugal grèce turquie russie ukraine pologne suède norvège danemark finlande suisse belgique pays-bas hongrie roumanie croatie irlande écosse angleterre royaume-uni
  états-unis mexique argentine chili pérou colombie brésil canada japon corée chine inde irak syrie liban israël palestine égypte maroc algérie tunisie libye afrique europe amérique asie mali niger sénégal
  cameroun otan onu ue
  français française françaises allemand allemande espagnol espagnole italien italienne russe ukrainien ukrainienne américain américaine américains britannique chinois chinoise israélien israélienne
  palestinien palestinienne européen européenne européens belge suisse algérien marocain tunisien`)])

/** Cities and regions that news in French names most. Authority: INSEE, code officiel géographique. */
export const localities = new Set([...worldLocalities, ...wordList(`
  marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nîmes clermont-ferrand rouen caen metz nancy tours orléans limoges amiens perpignan
  besançon brest mulhouse avignon poitiers bretagne normandie alsace lorraine bourgogne provence corse occitanie aquitaine île-de-france seine-saint-denis mayotte guadeloupe martinique guyane réunion
  genève lausanne bruxelles liège montréal québec londres moscou pékin varsovie vienne lisbonne barcelone téhéran bagdad damas caire alger tunis rabat dakar bamako abidjan`)])

/** Feasts. Months and days have no capital letter in French: one makes a name of them. */
export const calendar = wordList('noël pâques')
