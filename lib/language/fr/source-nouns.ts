import type { NounClass } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'

/**
 * Head nouns of sources, singular; `_` joins the words of a compound. Authority: *Trésor de la langue française informatisé*; for
 * informants and officials the Agence France-Presse's *Charte* and *Manuel de l'agencier*, «sources».
 */
const classes: Readonly<Record<NounClass, string>> = {
  voice: 'porte-parole avocat avocate représentant représentante délégué déléguée ambassadeur ambassadrice',
  source: 'source informateur informatrice',
  official: 'responsable fonctionnaire officiel conseiller conseillère diplomate cadre collaborateur collaboratrice haut_fonctionnaire négociateur émissaire',
  camp: 'critique détracteur détractrice partisan partisane opposant opposante soutien allié alliée militant militante observateur observatrice commentateur supporter supporteur fan rival ennemi défenseur',
  party: 'socialiste républicain insoumis écologiste communiste macroniste lepéniste',
  person: `personne gens homme femme garçon fille enfant adolescent adolescente jeune étudiant étudiante élève professeur professeure enseignant enseignante chercheur chercheuse universitaire scientifique expert experte
    spécialiste analyste économiste historien historienne médecin docteur chirurgien infirmier infirmière psychologue psychiatre patient patiente victime survivant survivante témoin habitant habitante
    riverain riveraine voisin voisine citoyen citoyenne électeur électrice touriste voyageur passager passagère conducteur conductrice pilote capitaine soldat militaire combattant rebelle terroriste assaillant
    suspect accusé prévenu détenu prisonnier réfugié migrant manifestant manifestante organisateur organisatrice bénévole salarié salariée ouvrier ouvrière employé employée patron patronne chef cheffe directeur directrice
    gérant producteur productrice réalisateur réalisatrice acteur actrice chanteur chanteuse musicien artiste peintre auteur autrice auteure écrivain écrivaine journaliste rédacteur rédactrice
    présentateur présentatrice photographe architecte ingénieur ingénieure joueur joueuse attaquant défenseur gardien milieu entraîneur entraîneuse sélectionneur arbitre coureur champion championne coéquipier fondateur
    fondatrice propriétaire investisseur client cliente consommateur usager internaute utilisateur utilisatrice influenceur lecteur lectrice collègue ami amie compagnon compagne mari époux épouse veuve
    père mère fils sœur frère grand-père grand-mère oncle tante cousin cousine parent proche cuisinier agriculteur agricultrice éleveur pêcheur mineur prêtre évêque archevêque cardinal pape imam rabbin pasteur
    président présidente ex-président vice-président ministre premier_ministre première_ministre secrétaire secrétaire_d'état chancelier chancelière roi reine prince princesse gouverneur maire sénateur sénatrice député députée eurodéputé
    eurodéputée élu élue parlementaire conseiller_municipal candidat candidate leader dirigeant dirigeante chef_de_l'état juge magistrat magistrate procureur procureure préfet préfète commissaire policier policière gendarme pompier
    général colonel lieutenant amiral commandant inspecteur enquêteur syndicaliste coordinateur coordinatrice locataire retraité retraitée agent sociologue politologue philosophe juriste virologue épidémiologiste climatologue
    pdg patronat numéro_un eurodéputé_européen constitutionnaliste biologiste physicien chimiste secrétaire_général otage blessé adjoint adjointe`,
  institution: `police gouvernement exécutif ministère département agence bureau commission comité conseil tribunal cour parquet parlement assemblée sénat chambre administration autorité mairie municipalité ville région
    état université faculté collège lycée école institut hôpital clinique église entreprise société groupe compagnie banque chaîne_de_magasins constructeur association fédération union ligue club équipe
    organisation ong fondation parti formation campagne coalition mouvement opposition armée marine gendarmerie préfecture direction service centre laboratoire ambassade consulat mission délégation fonds syndicat
    intersyndicale famille industrie secteur plateforme magasin restaurant hôtel aéroport élysée matignon quai_d'orsay majorité collectif régulateur institution métropole opérateur diocèse défense accusation`,
  press: "journal quotidien hebdomadaire magazine chaîne radio télévision média presse site agence_de_presse tabloïd revue mensuel",
  document: `rapport étude document note mémo mémorandum lettre courrier courriel mail ordonnance jugement arrêt décision décret loi projet_de_loi proposition_de_loi accord contrat traité plainte requête livre mémoires
    article reportage éditorial tribune chronique essai billet tweet fil message texte sondage enquête donnée statistique chiffre estimation indice recensement audit budget plan brouillon guide
    règlement code analyse évaluation preuve dossier archive enregistrement vidéo image photo film documentaire affiche pancarte communiqué communiqué_de_presse déclaration modèle prévision baromètre bilan circulaire avis`,
  air: 'rumeur spéculation bruit ragot',
}

function byNoun(): Map<string, NounClass> {
  const nouns = new Map<string, NounClass>()
  const order: readonly NounClass[] = ['person', 'document', 'institution', 'press', 'air', 'party', 'camp', 'official', 'voice', 'source']
  for (const nounClass of order) for (const noun of wordList(classes[nounClass])) nouns.set(noun.replaceAll('_', ' '), nounClass)
  return nouns.set('défenseur', 'person').set('critique', 'camp').set('défense', 'institution')
}

/** What each noun, singular, tells about a source. */
export const sourceNouns: ReadonlyMap<string, NounClass> = byNoun()
