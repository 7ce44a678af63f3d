#if Desk
extension JournalMessage {
  var french: String {
    switch self {
    case .intro:
      "Tout ce qui a été enregistré dans ce fichier des dossiers, le plus récent d’abord, avec les signatures."
    case .introOwn:
      "Ce qui a été enregistré dans les dossiers auxquels vous avez accès, le plus récent d’abord, avec les signatures."
    case .filters: "Ce qui est affiché"
    case .officer: "Membre de l’équipe"
    case .anyOfficer: "tout le monde"
    case .kind: "Quoi"
    case .anyKind: "tout"
    case .caseCode: "Dossier"
    case .from: "Du"
    case .to: "Au"
    case .filter: "Afficher"
    case .clear: "Tout afficher"
    case .empty: "Rien de ce à quoi vous avez accès ne correspond."
    case .earlier: "Plus anciens"
    case .later: "Plus récents"
    case .page: "Page {number}"
    case .ofFile: "le fichier"
    case .damaged:
      "Ce n’est pas ce qui a été écrit. Restaurez une sauvegarde et vérifiez tout le fichier."
    case .erasedContent: "contenu effacé"
    case .eventOf: "événement n°\u{A0}{number}"
    case .planned: "planning publié"
    case .cases: "dossiers importés"
    case .retained: "dossiers effacés, durée de conservation dépassée"
    case .keyChanged: "clé du fichier changée"
    case .officerAdded: "membre de l’équipe ajouté"
    case .officerChanged: "droits d’un membre de l’équipe modifiés"
    case .officerRemoved: "membre de l’équipe retiré"
    case .officerConflicts: "conflits d’intérêts enregistrés"
    case .access: "Journal des accès"
    case .accessIntro:
      "Qui a ouvert le fichier, essuyé un refus, exporté quelque chose ou confirmé son identité au cours des douze derniers mois. Les heures sont en UTC."
    case .wholeAccess: "Journal des accès complet"
    case .opened: "ouverture du fichier"
    case .refused: "refusé\u{A0}:"
    case .exported: "exporté\u{A0}:"
    case .stepUp: "identité confirmée"
    case .aCase: "un dossier"
    case .theJournal: "le journal"
    case .wholeFile: "tous les dossiers"
    case .aBackup: "une sauvegarde"
    case .provingThemselves: "confirmation d’identité"
    case .anErasure: "effacer un dossier"
    case .purging: "effacer ce qui dépasse la durée de conservation"
    case .anExport: "un export"
    case .publishing: "publier un planning"
    case .verifyingAll: "vérifier tout le fichier"
    case .aCheckpoint: "un point de contrôle signé"
    case .theAccessLog: "le journal des accès"
    case .anEvidence: "les preuves d’un dossier"
    case .changingKey: "changer la clé"
    case .anImport: "un import"
    case .managing: "ajouter, modifier ou retirer un membre de l’équipe"
    case .endingOther: "mettre fin à l’attribution d’une autre personne"
    case .confirmingOwn: "confirmer sa propre décision"
    case .recording: "enregistrer «\u{A0}{event}\u{A0}»"
    case .casesOfCall: "dossiers de l’appel {call}"
    case .missing:
      "{count|one=# entrée a été supprimée|other=# entrées ont été supprimées} par un autre moyen que ce programme."
    case .unreadable:
      "{count|one=# entrée est illisible|other=# entrées sont illisibles}\u{A0}: quelqu’un d’autre a écrit dans le fichier."
    case .noAccess:
      "Seules les personnes qui ont le rôle de direction ou d’audit pour toutes les régions voient le journal des accès."
    case .noJournal:
      "Ce qui concerne le fichier lui-même (plannings, personnes, clés, conservation) n’est montré qu’aux personnes qui ont le rôle de direction ou d’audit pour toutes les régions, car cela concerne toutes les régions."
    case .head: "Fin de la chaîne"
    case .headIntro: "Conservée ailleurs, elle montre plus tard si quelque chose a été tronqué."
    case .headCount: "{count|one=# événement|other=# événements}"
    case .headHash: "dernier maillon"
    case .saveHead: "Enregistrer un point de contrôle signé"
    case .verify: "Vérifier tout le fichier"
    case .verifyIntro:
      "Chaque événement est déchiffré, chaque signature vérifiée et chaque dossier réévalué. Cela prend quelques secondes pour des centaines de dossiers, quelques minutes pour des dizaines de milliers. Vous pouvez continuer à travailler pendant ce temps."
    case .verifyStart: "Vérifier maintenant"
    case .verifyBegins: "Le fichier est en cours de lecture."
    case .verifying: "événements vérifiés\u{A0}: {count} sur {total}"
    case .assessing: "dossiers réévalués\u{A0}: {count} sur {total}"
    case .verifyRuns: "Vérification en cours"
    case .again: "Vérifier de nouveau"
    case .verifyDone: "Vérifié le {day} à {time}"
    case .verifyHolds: "Tout est tel qu’il a été écrit"
    case .verifyBroken: "Quelque chose n’est plus tel qu’il a été écrit"
    case .integrity: "Événements"
    case .integrityHolds:
      "{count|one=# événement est intact et à sa place|other=# événements sont intacts et à leur place}."
    case .integrityBroken: "Modifiés, manquants ou illisibles\u{A0}:"
    case .signatures: "Signatures"
    case .signaturesHold: "Toutes sont valides."
    case .signaturesBroken: "Toutes ne sont pas valides\u{A0}:"
    case .signaturesNone: "Aucune\u{A0}: l’équipe n’a pas de clés individuelles."
    case .unsignedBefore:
      "Sans signature, car d’avant les clés individuelles\u{A0}: {count|one=# événement|other=# événements}."
    case .assessments: "Évaluations"
    case .assessmentsHold: "{count} refaites dans {total} dossiers, avec le même résultat."
    case .assessmentsBroken: "Différentes ou illisibles dans {count} dossiers sur {total}\u{A0}:"
    case .completeness:
      "Seul un point de contrôle conservé ailleurs montre si le fichier a été tronqué ou remplacé par une copie antérieure\u{A0}: ‘ief case verify --head’."
    case .verifyFailed: "La vérification n’a pas pu être terminée\u{A0}: {reason}"
    case .verifyNone: "Aucune vérification n’a été lancée pendant cette session."
    case .lookAgain: "Actualiser"
    case .exportTitle: "Exporter le journal"
    case .exportIntro:
      "Avec ce fichier, un audit peut vérifier sans aucune clé la chaîne de tous les événements et toutes les signatures\u{A0}: ‘ief case recheck’."
    case .exportTells:
      "Il nomme les membres de l’équipe et leurs clés publiques, et ne dit rien des dossiers, sinon le nombre d’événements. Le journal des accès note que vous l’avez exporté."
    case .save: "Enregistrer le fichier"
    case .evidenceTitle: "Preuves du dossier {code}"
    case .evidenceIntro:
      "Un seul fichier avec tout le dossier en clair, les règles appliquées et les preuves que rien n’a été modifié depuis."
    case .evidenceHolds:
      "Il contient tout ce qui est écrit dans la demande. Ne le transmettez que par un moyen sûr, à une personne autorisée à le lire. Le journal des accès note que vous l’avez exporté."
    case .evidenceCheck:
      "La personne qui le reçoit peut le vérifier avec ‘ief case recheck’, sans aucune clé."
    case .signedBy: "signature de {name} ✓"
    case .backToJournal: "Journal"
    case .codeWrong: "Le code d’un dossier ressemble à C-7K3F9Q."
    case .dayWrong: "Écrivez la date ainsi\u{A0}: 2026-03-02."
    case .auditing: "Pour un audit"
    case .retention: "Dossiers au-delà de la durée de conservation"
    case .officerCount: "{name}\u{A0}: {count|one=# événement|other=# événements}"
    case .retentionIntro:
      "Dossiers qui, selon leurs règles, ne sont plus conservés, à effacer ensemble."
    case .retentionLook: "Voir lesquels"
    case .signed: "avec signature ✓"
    }
  }
}
#endif
