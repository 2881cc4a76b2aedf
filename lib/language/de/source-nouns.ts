import type { NounClass } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'

/**
 * Head nouns of sources, singular. Authority: *Duden – Deutsches Universalwörterbuch*; for informants and officials the German Press
 * Council's *Pressekodex*, guideline 2 and 5, and *dpa-Notizblock*, «Quellen».
 */
const classes: Readonly<Record<NounClass, string>> = {
  voice: 'sprecher sprecherin pressesprecher pressesprecherin polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin unternehmenssprecher konzernsprecher anwalt anwältin verteidiger verteidigerin rechtsanwalt vertreter vertreterin botschafter',
  source: 'informant informantin insider quelle whistleblower eingeweihter kenner',
  official: 'beamter beamte beamtin berater beraterin diplomat diplomatin funktionär regierungsvertreter regierungsbeamter vermittler unterhändler',
  camp: 'kritiker kritikerin gegner gegnerin befürworter befürworterin anhänger anhängerin unterstützer beobachter beobachterin aktivist aktivistin rivale feind fan kommentator skeptiker',
  party: 'republikaner demokrat sozialdemokrat christdemokrat liberaler grüner linker konservativer',
  person: `mensch mitarbeiter mitarbeiterin person mann frau kind junge mädchen jugendlicher jugendliche erwachsener student studentin studierende schüler schülerin lehrer lehrerin professor professorin forscher forscherin wissenschaftler wissenschaftlerin
    experte expertin fachmann spezialist spezialistin analyst analystin ökonom ökonomin historiker historikerin arzt ärztin mediziner psychologe psychologin psychiater patient patientin opfer überlebender zeuge zeugin augenzeuge
    augenzeugin anwohner anwohnerin nachbar nachbarin bewohner bewohnerin bürger bürgerin wähler wählerin tourist touristin passagier fahrgast fahrer fahrerin pilot kapitän soldat soldatin kämpfer rebell terrorist
    täter verdächtiger angeklagter angeklagte häftling flüchtling migrant demonstrant demonstrantin organisator veranstalter veranstalterin helfer helferin freiwilliger arbeiter arbeiterin angestellte chef chefin manager managerin direktor
    direktorin leiter leiterin produzent regisseur regisseurin schauspieler schauspielerin sänger sängerin musiker künstler künstlerin maler autor autorin schriftsteller schriftstellerin dichter journalist journalistin reporter reporterin
    redakteur moderator moderatorin fotograf architekt ingenieur ingenieurin spieler spielerin stürmer torwart trainer trainerin kapitän schiedsrichter weltmeister gründer gründerin besitzer eigentümer investor kunde kundin
    verbraucher nutzer nutzerin user leser leserin kollege kollegin freund freundin partner partnerin ehemann ehefrau witwe vater mutter sohn tochter bruder schwester großvater großmutter onkel tante verwandter angehöriger
    koch bauer landwirt landwirtin fischer priester bischof kardinal papst pfarrer pfarrerin präsident präsidentin bundespräsident vizepräsident vizepräsidentin minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin
    bundeskanzler bundeskanzlerin senator senatorin gouverneur gouverneurin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin abgeordneter abgeordnete politiker politikerin kandidat kandidatin vorsitzender vorsitzende
    parteichef parteichefin fraktionschef fraktionsvorsitzende richter richterin staatsanwalt staatsanwältin polizist polizistin ermittler kommissar feuerwehrmann general oberst leutnant major könig königin prinz geschäftsführer geschäftsführerin
    generalsekretär generalsekretärin staatssekretär staatssekretärin landrat landrätin stadtrat dezernent dezernentin virologe virologin epidemiologe politologe politologin politikwissenschaftler soziologe soziologin jurist juristin meteorologe klimaforscher
    rentner rentnerin geisel außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister wirtschaftsminister justizminister gesundheitsminister`,
  institution: `polizei regierung bundesregierung landesregierung ministerium innenministerium außenministerium auswärtiges finanzministerium amt bundesamt landesamt behörde kommission ausschuss rat gericht landgericht amtsgericht oberlandesgericht
    bundesgerichtshof verfassungsgericht bundesverfassungsgericht staatsanwaltschaft generalstaatsanwaltschaft parlament bundestag landtag bundesrat senat verwaltung stadt gemeinde kreis land bund staat universität hochschule schule institut klinik
    krankenhaus kirche bistum unternehmen firma konzern gruppe bank hersteller airline verband verein bundesverband gewerkschaft bund organisation hilfsorganisation stiftung partei fraktion koalition opposition bewegung bundeswehr armee militär
    feuerwehr bundespolizei zoll stadtverwaltung botschaft mission fonds familie branche betreiber netzbetreiber plattform hotel flughafen direktion dienst geheimdienst nachrichtendienst wetterdienst zentrum labor zentrale vorstand aufsichtsrat
    weißes_haus kreml palast königshaus bundesnetzagentur agentur gesundheitsamt rettungsdienst verteidigung gewerkschaften linke union`,
  press: 'zeitung tageszeitung wochenzeitung magazin nachrichtenmagazin sender rundfunk fernsehen radio nachrichtenagentur medium presse portal blatt zeitschrift boulevardblatt',
  document: `bericht studie papier dokument memo brief schreiben e-mail mail urteil beschluss entscheidung verordnung erlass gesetz gesetzentwurf entwurf vertrag abkommen anzeige klage antrag buch memoiren artikel
    beitrag kommentar kolumne essay eintrag tweet post nachricht text umfrage erhebung daten statistik zahl schätzung index prüfung haushalt plan leitfaden richtlinie regel analyse auswertung gutachten
    untersuchung beweis akte datei aufnahme video bild foto film dokumentation plakat schild mitteilung pressemitteilung erklärung modell prognose barometer bilanz medienbericht polizeibericht`,
  air: 'gerücht spekulation gerede',
}

function byNoun(): Map<string, NounClass> {
  const nouns = new Map<string, NounClass>()
  const order: readonly NounClass[] = ['person', 'document', 'institution', 'press', 'air', 'party', 'camp', 'official', 'voice', 'source']
  for (const nounClass of order) for (const noun of wordList(classes[nounClass])) nouns.set(noun.replaceAll('_', ' '), nounClass)
  return nouns
}

/** What each noun, singular, tells about a source. */
export const sourceNouns: ReadonlyMap<string, NounClass> = byNoun()
