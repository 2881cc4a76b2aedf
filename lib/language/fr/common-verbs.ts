/**
 * French verbs that are no cues, so that subjects and clauses can be told apart. Authority: the verbs among the most frequent words
 * of *Lexique 3* (New and Pallier, CC BY-SA), written from the list's definition, not copied.
 */
export const commonVerbs = `
  aller venir devenir faire voir vouloir savoir prendre mettre tenir devoir donner trouver parler passer rester arriver entrer monter tomber rentrer retourner
  porter penser aimer chercher regarder jouer travailler commencer continuer arrêter laisser perdre gagner payer acheter vendre vivre mourir tuer suivre
  entendre attendre sentir partir sortir ouvrir fermer rendre recevoir appeler rencontrer compter changer toucher créer produire utiliser obtenir permettre
  empêcher aider servir lire apprendre comprendre connaître présenter quitter participer concerner représenter organiser développer augmenter diminuer baisser
  accepter refuser décider choisir voter élire nommer diriger contrôler arriver exister disparaître apparaître sembler paraître subir agir réussir finir
  grandir réunir réagir intervenir bénéficier financer investir coûter viser tenter essayer lutter combattre menacer protéger provoquer entraîner toucher
  frapper attaquer détruire construire installer lancer placer poser tirer pousser lever envoyer livrer fournir remplacer retirer
  supprimer autoriser interdire imposer appliquer respecter traiter étudier examiner mener engager signer adopter approuver valider confirmer consacrer
  rassembler mobiliser manifester occuper habiter dormir manger boire marcher courir conduire voyager traverser découvrir dépasser atteindre figurer constituer
  compter poursuivre reposer résulter dépendre appartenir ressembler rejoindre accueillir accompagner souffrir craindre coûter durer`
