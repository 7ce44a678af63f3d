#if Desk
extension FrameMessage {
  var french: String {
    switch self {
    case .desk: "Espace de travail"
    case .skip: "Aller au contenu"
    case .navigation: "Rubriques de l’espace de travail"
    case .myDay: "Ma journée"
    case .queue: "File d’attente"
    case .intake: "Réception"
    case .people: "Personnes et clés"
    case .journal: "Journal"
    case .search: "Code, identifiant, nom, contact ou référence"
    case .find: "Rechercher"
    case .lock: "Verrouiller"
    case .locksIn: "se verrouille après {minutes|one=# minute|other=# minutes} sans activité"
    case .language: "Langue"
    case .choose: "Choisir"
    case .unlock: "Déverrouiller l’espace de travail"
    case .unlockIntro:
      "Le fichier des dossiers s’ouvre avec votre propre phrase secrète ou votre fichier de clé. Rien n’est lu avant cela."
    case .officer: "Votre identifiant dans l’équipe"
    case .passphrase: "Phrase secrète"
    case .keyFile: "Fichier de clé"
    case .passphraseOrKeyFile: "Saisissez votre phrase secrète ou choisissez votre fichier de clé."
    case .usedLink:
      "Ce lien ne sert qu’une fois et a déjà été utilisé. Pour en obtenir un autre, appuyez sur Entrée dans le terminal où tourne l’espace de travail. Si vous ne l’avez pas utilisé vous-même, arrêtez l’espace de travail\u{A0}: quelqu’un d’autre l’a fait sur cet ordinateur."
    case .wrongKey:
      "Le fichier des dossiers ne s’ouvre pas avec cet identifiant et cette phrase secrète ou ce fichier de clé. Vérifiez les deux."
    case .wait: "Trop de tentatives. Réessayez dans {count|one=# seconde|other=# secondes}."
    case .goOn: "Continuer"
    case .kept:
      "Ce que vous avez écrit est conservé ci-dessous. Rien n’en a encore été enregistré dans le dossier."
    case .problems: "Il y a un problème"
    case .notFound: "Introuvable"
    case .notFoundIntro: "Cette page ou ce dossier n’existe pas, ou vous n’y avez pas accès."
    case .badRequest: "L’espace de travail n’a pas compris cette requête. Rien n’a été modifié."
    case .tooLarge:
      "C’est plus que ce que l’espace de travail accepte en une fois. Rien n’a été modifié."
    case .unavailable: "L’espace de travail ne peut pas le faire maintenant"
    case .unavailableIntro:
      "Rien n’est perdu. Revenez en arrière et réessayez une fois le problème résolu."
    case .changed: "Le dossier a changé depuis que vous avez ouvert cette page"
    case .changedIntro:
      "Rien n’a été écrasé. Lisez ce qui est nouveau et renvoyez votre formulaire s’il est toujours valable."
    case .draftOf: "Brouillon de {time}, non enregistré dans le dossier"
    case .saved: "Brouillon sauvegardé"
    case .notSaved: "Le brouillon n’a pas pu être sauvegardé"
    case .someoneWriting: "{name} écrit aussi ici en ce moment"
    case .back: "Retour"
    case .cancel: "Annuler"
    case .none: "Aucun"
    case .reason: "Motif"
    case .yes: "Oui"
    case .no: "Non"
    case .ended: "Votre session est terminée. Déverrouillez l’espace de travail pour continuer."
    case .locked: "L’espace de travail est verrouillé. Vos brouillons sont conservés, chiffrés."
    case .knows:
      "Tant qu’il est verrouillé, l’espace de travail sait où se trouve le fichier des dossiers, mais rien de ce qu’il contient."
    }
  }
}
#endif
