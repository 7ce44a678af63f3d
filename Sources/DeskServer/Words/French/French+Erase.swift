#if Desk
extension EraseMessage {
  var french: String {
    switch self {
    case .title: "Effacer {code}"
    case .intro: "C’est irréversible. Personne ne peut récupérer ce qui est effacé."
    case .gone: "Ce qui disparaîtra"
    case .goneApplication:
      "la demande, avec toutes ses versions antérieures et tous les noms et contacts qu’elle contient"
    case .goneEvents:
      "ce que {count|one=dit l’événement|other=disent les # événements}\u{A0}: questions, réponses, examens, décisions, paiements, rapports"
    case .goneContent: "ce que disent ses événements, dans la mesure où c’est encore lisible"
    case .goneDrafts: "les brouillons de toute l’équipe sur ce dossier"
    case .goneFiles: "ce que la recherche et les indices en savent"
    case .stays: "Ce qui reste"
    case .staysCode: "le code, l’appel, la région et la date de réception"
    case .staysKinds:
      "les types et dates de ses événements et leurs signatures, pour que la chaîne reste entière"
    case .staysReason: "le fait que vous l’avez effacé, la date et le motif que vous écrivez ici"
    case .staysCopies:
      "les copies du fichier faites auparavant\u{A0}: elles contiennent encore le dossier, effacez donc aussi les anciennes sauvegardes"
    case .staysBarred: "quels membres de l’équipe n’y avaient pas accès"
    case .reason: "Pourquoi il est effacé"
    case .reasonHint:
      "Ceci reste pour les audits quand tout le reste a disparu\u{A0}: n’écrivez aucun nom, ni rien sur le dossier."
    case .typeCode: "Saisissez de nouveau le code du dossier"
    case .codeDiffers: "Ceci n’est pas le code de ce dossier."
    case .button: "Effacer définitivement"
    case .erased: "{code} a été effacé."
    case .logLeft:
      "Le journal placé à côté du fichier des dossiers contient encore l’ancien contenu\u{A0}: fermez les autres programmes qui utilisent le fichier et exécutez ‘ief case list’."
    case .running:
      "Une vérification de tout le fichier est en cours. Attendez qu’elle soit terminée."
    case .purgeTitle: "Au-delà de la durée de conservation"
    case .purgeIntro:
      "Selon leurs règles, ces dossiers ne sont plus conservés. Ce qui disparaît et ce qui reste est identique à l’effacement d’un seul dossier\u{A0}; le journal note lesquels c’étaient."
    case .purgeNone:
      "Aucun des dossiers auxquels vous avez accès n’a dépassé sa durée de conservation."
    case .purgeLine: "conservé jusqu’au {day}"
    case .purgeButton: "Effacer {count|one=ce dossier|other=ces # dossiers} définitivement"
    case .purged: "{count|one=# dossier a été effacé|other=# dossiers ont été effacés}."
    case .purgeChanged: "La liste a changé depuis que vous avez ouvert cette page. Relisez-la."
    case .purgeCount: "{count|one=# dossier|other=# dossiers}"
    case .isOpen:
      "Le dossier n’a pas encore fait l’objet d’une décision ({state}). L’effacer y met fin sans décision."
    }
  }
}
#endif
