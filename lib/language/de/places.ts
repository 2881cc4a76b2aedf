import { localities as worldLocalities, nations as worldNations } from '@/lib/language/en/places'
import { wordList } from '@/lib/language/word-list'

/** Countries and continents, with their adjectives, in German. Authority: Auswärtiges Amt, *Verzeichnis der Staatennamen*. */
export const nations = new Set([...worldNations, ...wordList(`
  deutschland österreich schweiz frankreich spanien italien griechenland türkei russland ukraine polen schweden norwegen dänemark finnland belgien niederlande ungarn rumänien kroatien tschechien slowakei
  irland schottland england großbritannien usa mexiko argentinien brasilien kanada japan china indien irak iran syrien libanon israel palästina ägypten marokko afrika europa amerika asien nato eu uno
  deutsche deutschen französische russische ukrainische amerikanische us-amerikanische britische chinesische israelische palästinensische europäische österreichische schweizer`)])

/** Cities and regions that news in German names most. Authority: Statistisches Bundesamt, Gemeindeverzeichnis. */
export const localities = new Set([...worldLocalities, ...wordList(`
  hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden
  kiel magdeburg erfurt mainz rostock kassel potsdam saarbrücken schwerin bayern baden-württemberg hessen sachsen thüringen brandenburg niedersachsen nordrhein-westfalen rheinland-pfalz saarland
  schleswig-holstein mecklenburg-vorpommern sachsen-anhalt wien graz linz salzburg innsbruck zürich bern basel luzern tirol kärnten steiermark moskau kiew warschau brüssel straßburg paris rom mallorca palma`)])

/** Months and days. */
export const calendar = wordList('januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag weihnachten ostern pfingsten')
