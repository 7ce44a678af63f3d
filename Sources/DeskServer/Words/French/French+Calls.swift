#if Desk
extension CallsMessage {
  var french: String {
    switch self {
    case .title: "Appels"
    case .intro:
      "Ce que chaque appel exige des demandes. Une équipe régionale peut rendre les règles du fonds plus strictes pour son propre appel, jamais plus larges."
    case .none: "Le répertoire des règles ne contient aucun appel."
    case .waits: "en attente d’une deuxième personne"
    case .differs: "ce n’est pas le dernier fichier confirmé"
    case .broken: "illisible"
    case .brokenHow:
      "Le fichier des règles de cet appel, ou du fonds dont il dépend, contient une erreur. Tant que personne ne l’a corrigée, aucune demande ne peut être évaluée pour cet appel."
    case .change: "Modifier cet appel"
    case .newCall: "Nouvel appel de {parent}"
    case .newCallIntro: "Commencer un nouvel appel\u{A0}:"
    case .waiting: "Nouveaux appels en attente d’une deuxième personne"
    case .noFolder: "Le répertoire des règles du fonds ne peut pas être lu."
    case .noFolderHow:
      "Sur l’ordinateur où tourne l’espace de travail, ‘ief policy lint’ indique ce qui ne va pas."
    case .needsKeys:
      "La modification d’un appel est signée par deux personnes\u{A0}: il faut donc que l’équipe ait des clés individuelles."
    case .cannotChange:
      "Seule une personne qui a le rôle de direction et couvre la région de cet appel peut le modifier."
    case .region: "Région"
    case .file: "Fichier"
    case .digest: "SHA-256"
    case .rules: "Ce que l’appel exige aujourd’hui"
    case .rulesFrom: "Ce qui change le {day}"
    case .noLonger: "N’est plus demandé\u{A0}: {rule}"
    case .own: "fixé par cet appel"
    case .assumed: "Hypothèse"
    case .source: "Source\u{A0}: {title}"
    case .sourceRead: "Source\u{A0}: {title} (consulté le {day})"
    case .changes: "Modifications"
    case .noChanges: "Cet appel n’a jamais été modifié dans l’espace de travail."
    case .holdsFrom: "s’applique à partir du {day}"
    case .confirmedBy: "confirmée par {name} le {day}"
    case .withdrawnBy: "retirée par {name} le {day}"
    case .proposedBy: "Proposition de {name} du {day}."
    case .look: "Voir la modification"
    case .differsIntro:
      "Quelqu’un a modifié le fichier sans passer par l’espace de travail depuis que deux personnes l’ont confirmé. Ce qu’il dit maintenant est affiché ici, et s’applique. Comparez-le avec le fichier confirmé et proposez ce qui est juste."
    case .proposed:
      "Votre modification de {call} attend une deuxième personne qui a le rôle de direction\u{A0}: elle voit le même aperçu et confirme. D’ici là, le fichier reste tel quel."
    case .confirmed:
      "La modification de {call} est confirmée et écrite dans le répertoire du fonds."
    case .withdrawn: "La modification de {call} est retirée. Le fichier reste tel quel."
    case .fileChanged:
      "Le fichier ou la proposition a changé depuis que vous avez ouvert cette page. Regardez de nouveau ce qu’il en est maintenant."
    case .needsSecond:
      "Vous avez proposé cette modification\u{A0}: une autre personne qui a le rôle de direction doit la confirmer."
    case .stale:
      "Le fichier a changé depuis cette proposition. Retirez la modification et proposez-la de nouveau."
    case .unwritable:
      "Le fichier ne peut pas être écrit. Rien n’a été modifié. L’espace de travail ne peut écrire que des fichiers ordinaires dans le répertoire des règles."
    case .confirm: "Confirmer et écrire le fichier"
    case .withdraw: "Retirer cette modification"
    case .ownWaits: "Votre modification attend une deuxième personne qui a le rôle de direction"
    case .ownWaitsIntro: "Vous pouvez la retirer\u{A0}: rien ne change alors."
    case .confirmIntro:
      "Votre signature figure à côté de celle de la personne qui l’a proposée. Le fichier est écrit tel que vous le voyez ici. Les dossiers déjà présents gardent les règles sous lesquelles ils ont été reçus."
    case .refused:
      "La modification de {call} n’a pas pu être enregistrée\u{A0}: il faut deux personnes qui ont le rôle de direction et couvrent sa région, et une seule modification peut être en attente à la fois."
    case .journalProposed: "modification d’un appel proposée"
    case .journalConfirmed: "modification d’un appel confirmée"
    case .journalWithdrawn: "modification d’un appel retirée"
    case .journalText: "nouveau fichier d’un appel enregistré"
    }
  }
}
#endif
