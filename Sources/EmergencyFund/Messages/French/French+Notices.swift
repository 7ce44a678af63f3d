extension French {
  static func text(_ message: NoticeMessageID) -> String {
    switch message {
    case .questionsByCode:
      "Nous avons besoin de vous demander quelque chose à propos du formulaire que vous avez envoyé le {day}. Ouvrez la même page qu’alors et saisissez ce code\u{A0}: {code}. La page ne demande que ce qui manque et chiffre votre réponse. Renvoyez-la par la même voie, quand vous pourrez le faire sans risque."
    case .questionsInFile:
      "Nous avons besoin de vous demander quelque chose à propos du formulaire que vous avez envoyé le {day}. Nos questions sont dans le fichier joint à ce message\u{A0}: ouvrez-le dans la même page qu’alors. La page chiffre votre réponse. Renvoyez-la par la même voie, quand vous pourrez le faire sans risque."
    case .decision:
      "Il y a une réponse à ce que vous avez envoyé le {day}. Son code est {code}. La réponse elle-même n’est pas dans ce message. Dites-nous quand et comment nous pouvons vous l’envoyer sans risque, en indiquant le code. Supprimez ce message s’il peut vous mettre en danger."
    }
  }
}
