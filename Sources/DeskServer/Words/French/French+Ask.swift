#if Desk
extension AskMessage {
  var french: String {
    switch self {
    case .about: "Champs sur lesquels elle porte"
    case .aboutHint:
      "La personne y répond dans la page, et la réponse entre directement dans la demande. Pour une liste, la page demande d’autres entrées."
    case .nothingAsked: "Écrivez une question ou choisissez au moins un champ."
    case .tooManyFields: "Ne choisissez pas plus de {count} champs."
    case .code: "Questions sous forme de code"
    case .codeHint: "La personne le saisit dans la page avec laquelle elle a fait sa demande."
    case .sendWith: "À envoyer avec"
    case .saveFile: "Enregistrer les questions"
    case .answerTo: "Répond {count|one=à la question|other=aux questions} {list} de {code}."
    case .verdictChanges: "Les règles disent\u{A0}: {before}. Avec cette réponse\u{A0}: {after}."
    case .verdictStays: "Les règles disent toujours\u{A0}: {after}."
    case .applicationStays: "La demande reste telle quelle."
    case .notAsked:
      "Aucun dossier que vous pouvez voir n’a posé de question sous la référence {reference}. Si une autre personne de l’équipe a pu la poser, transmettez-lui le fichier."
    case .otherReceipt:
      "La réponse cite un autre reçu que celui de {code}. Vérifiez, par le moyen sûr indiqué dans la demande, qu’elle vient bien de là."
    case .isRepeat: "Cette réponse est déjà dans {code}."
    case .noQuestion: "{code} n’a pas posé la question {number}."
    case .answeredAlready:
      "La question {number} de {code} a déjà une autre réponse. Si c’est celle-ci qui est juste, corrigez la demande."
    case .twoAnswers:
      "Un autre de ces fichiers répond aussi à la question {number} de {code}. Demandez à la personne, par la voie sûre qu’elle a indiquée, laquelle de ces réponses est la sienne, et n’enregistrez que celle-là."
    case .noAnswerTo:
      "Sans réponse\u{A0}: {field}. Posez de nouveau la question si l’équipe en a besoin."
    case .unsent:
      "La décision n’a pas encore pris effet\u{A0}: cela ne doit donc pas être envoyé non plus."
    case .lapsed:
      "La question {number} de {code} n’est plus ouverte\u{A0}: le dossier a été tranché."
    case .otherField: "La question {number} ne portait pas sur {field}."
    case .noEntry: "La demande n’a pas {field}."
    case .unreadable: "La demande ne peut pas être lue avec cette réponse\u{A0}: {reason}"
    case .neutral: "Un message sans la réponse"
    case .neutralHint:
      "Il ne nomme ni fonds, ni montant, ni personne. Il peut passer là où d’autres pourraient lire, avant que la lettre ne parte par le moyen sûr."
    case .sealed: "arrivée chiffrée"
    case .noReferral:
      "La demande ne permet pas de la transmettre\u{A0}: indiquez {fund} à qui l’a faite, et ne transmettez rien."
    case .isAnswer: "Réponse"
    }
  }
}
#endif
