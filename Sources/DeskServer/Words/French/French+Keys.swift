#if Desk
extension KeysMessage {
  var french: String {
    switch self {
    case .title: "Raccourcis clavier"
    case .intro:
      "Ils fonctionnent sur toutes les pages, sauf pendant la saisie dans un champ. À chacun correspond un lien ou un bouton."
    case .key: "Touche"
    case .what: "Ce qu’elle fait"
    case .next: "Passe au dossier suivant d’une liste"
    case .previous: "Passe au dossier précédent d’une liste"
    case .open: "Ouvre le dossier"
    case .search: "Lance une recherche"
    case .goQueue: "Ouvre la file d’attente"
    case .goMyDay: "Ouvre «\u{A0}Ma journée\u{A0}»"
    case .goIntake: "Ouvre la réception"
    case .help: "Affiche cette page"
    case .then: "puis"
    case .on: "Les raccourcis sont activés."
    case .off: "Les raccourcis sont désactivés."
    case .turnOn: "Activer les raccourcis"
    case .turnOff: "Désactiver les raccourcis"
    }
  }
}
#endif
