import { wordList } from '@/lib/language/word-list'

/**
 * Given names borne almost only by one sex, lower case. Authority: INSEE, «Fichier des prénoms» (births since 1900): the most frequent
 * ones; names that are as well plain words or places are left out.
 */
export const femaleNames = wordList(`
  marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne hélène christine marguerite denise louise christiane yvonne valérie
  sophie stéphanie véronique sandrine céline chantal patricia brigitte annie julie aurélie laurence germaine anne-marie marie-claude marie-christine geneviève émilie simone virginie
  caroline élodie delphine audrey laetitia michèle danielle thérèse corinne odette florence yvette colette béatrice pauline lucie claire éliane agnès élisabeth elisabeth josiane camille
  mathilde manon chloé léa emma inès jade zoé juliette clémence margaux marion mélanie karine séverine nadine joëlle dominique-anne ségolène rachida najat marlène amélie roselyne yaël
  élisabeth aurore sabrina fatima nadia myriam samia leïla khadija aïcha fatoumata aminata noémie solène maud maëlle ophélie anaïs alexandra lætitia bénédicte gaëlle maryse mireille`)

/** See `femaleNames`. */
export const maleNames = wordList(`
  jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas patrick gérard christophe joseph julien maurice
  laurent frédéric éric david stéphane pascal sébastien alexandre thierry olivier thomas antoine raymond guy dominique charles didier marc vincent gilbert bruno romain guillaume
  yves serge xavier benoît franck hervé maxime kévin arnaud jérôme lucas hugo mathieu matthieu gilles emmanuel édouard gabriel raphaël jules arthur léo louis jean-luc jean-pierre jean-marie
  jean-claude jean-michel jean-françois jean-yves jean-paul jean-louis jean-jacques jean-noël françois denis fabrice fabien yannick loïc cédric ludovic gaël tanguy erwan yann bertrand
  gérald clément éric valéry lionel aurélien sylvain rémi rémy régis étienne damien quentin florian adrien baptiste corentin théo mohamed karim rachid ahmed ibrahim moussa mamadou`)
