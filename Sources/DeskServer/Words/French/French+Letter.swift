#if Desk
extension LetterMessage {
  var french: String {
    switch self {
    case .letter: "La lettre"
    case .letterTitle: "Lettre du dossier {code}"
    case .asItWillBe: "La lettre telle qu’elle sera"
    case .missing:
      "Les règles n’ont pas de lettre en {wanted}. Celle-ci est en {language}\u{A0}: faites-la traduire."
    case .noLetter: "Il n’y a pas de lettre. {why}"
    case .stillWaits:
      "La décision attend encore confirmation\u{A0}: cette lettre ne doit pas encore être envoyée."
    case .save: "Enregistrer comme texte"
    case .record: "Enregistrer qu’elle a été créée"
    case .recordIntro:
      "L’espace de travail n’envoie rien\u{A0}: imprimez ou enregistrez la lettre, puis transmettez-la par le moyen sûr indiqué dans la demande. Il est noté dans le dossier que c’est exactement ce texte qui a été créé."
    case .made: "Créée le {day} par {name}, en {language}"
    case .contact: "Contact sûr"
    case .doNot: "À éviter"
    case .onlyFile: "Ne figure pas dans la lettre"
    case .print:
      "Pour l’imprimer, utilisez la commande du navigateur. Seule la lettre est imprimée."
    }
  }
}
#endif
