#if Desk
extension WorkMessage {
  var french: String {
    switch self {
    case .find: "Rechercher"
    case .found: "{count|one=# dossier trouvé|other=# dossiers trouvés}"
    case .foundNothing:
      "Aucun des dossiers auxquels vous avez accès n’a ceci comme code, identifiant, nom, contact ou référence. Les noms sont comparés en entier\u{A0}: essayez le nom tel qu’il a été écrit, ou le code."
    case .nothingAsked: "Écrivez ce que vous cherchez."
    case .foundAs: "Correspondance\u{A0}: {places}"
    case .nearName: "nom presque identique à celui de la demande"
    case .assignTitle: "Attribuer {count|one=# dossier|other=# dossiers} à {name}"
    case .assignIntro: "Rien n’est enregistré tant que vous n’avez pas confirmé."
    case .willAssign: "Ceux-ci seront attribués"
    case .wontAssign: "Ceux-ci ne le seront pas"
    case .assignNone: "Aucun d’eux ne peut être attribué à {name}."
    case .noCases:
      "Aucun dossier n’a été sélectionné. Revenez en arrière et cochez les dossiers à attribuer."
    case .noReviewer: "Choisissez qui examinera les dossiers."
    case .confirm: "Attribuer {count|one=ce dossier|other=ces # dossiers}"
    case .results: "Ce qui a été enregistré"
    case .assigned: "attribué à {name}"
    case .notAssigned: "non attribué"
    case .changedMeanwhile:
      "Le dossier a changé depuis que vous l’avez vu\u{A0}; regardez-le de nouveau."
    case .allDone:
      "{count|one=Le dossier a été attribué|other=Les # dossiers ont été attribués} à {name}."
    case .someDone: "Dossiers attribués à {name}\u{A0}: {number} sur {count}."
    case .now: "actuellement\u{A0}: {name}"
    case .unknownCase: "Ce dossier n’existe pas, ou vous n’y avez pas accès."
    case .saveView: "Enregistrer ce filtre"
    case .saveViewHint:
      "Personne d’autre ne voit vos filtres enregistrés\u{A0}; ils sont chiffrés dans le fichier des dossiers."
    case .viewName: "Nom"
    case .save: "Enregistrer"
    case .removeView: "Supprimer le filtre {name}"
    case .remove: "Supprimer un filtre enregistré"
    case .viewSaved: "Le filtre {name} est enregistré."
    case .viewRemoved: "Le filtre {name} a été supprimé."
    case .tooManyViews: "Vous avez {count} filtres enregistrés. Supprimez-en un d’abord."
    case .saved: "Filtres enregistrés"
    }
  }
}
#endif
