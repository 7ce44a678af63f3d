#if Desk
extension MyDayMessage {
  var french: String {
    switch self {
    case .today: "Prévu pour aujourd’hui"
    case .nothingToday: "Le planning publié ne vous attribue rien aujourd’hui."
    case .noPlan: "Aucun planning n’est publié pour aujourd’hui."
    case .ended: "Le planning du {day} ne vous attribue rien à partir d’aujourd’hui."
    case .planOf: "Selon le planning du {day}"
    case .week: "Les sept prochains jours"
    case .review: "Examen"
    case .decision: "Décision"
    case .confirmation: "Confirmation"
    case .total: "{time} en tout"
    case .done: "fait"
    case .toConfirm: "En attente de votre confirmation"
    case .noneToConfirm: "Aucune décision n’attend votre confirmation."
    case .decidedBy: "décision de {name}"
    case .answers: "Réponses reçues"
    case .noAnswers: "Aucune nouvelle réponse dans les dossiers que vous examinez."
    case .answered: "réponse le {day}"
    case .mine: "Mes examens"
    case .noneMine: "Vous n’examinez aucun dossier actuellement."
    case .draft: "Brouillon non enregistré dans le dossier\u{A0}: {form}"
    case .changed: "Modifiés depuis le {day}"
    case .noneChanged: "Aucun dossier n’a changé depuis le {day}."
    case .noVisit: "Modifiés depuis votre dernière visite"
    case .allChanged: "Afficher tous les dossiers ({count})"
    case .questions: "Questions en attente depuis une semaine ou plus"
    case .noQuestions: "Aucune question n’est en attente depuis une semaine."
    case .openFor: "{count|one=en attente depuis # jour|other=en attente depuis # jours}"
    case .print: "Imprimée, cette page est votre feuille du jour."
    case .handOver: "Transmettre"
    case .startWith: "Vous n’aviez pas ouvert ce fichier des dossiers avant aujourd’hui."
    case .calls: "Modifications d’appels en attente d’une deuxième personne"
    case .callWaitsFor: "L’une de ces personnes peut la confirmer\u{A0}: {names}"
    case .callWaitsForNobody:
      "Personne d’autre n’a le rôle de direction pour cette région\u{A0}: nul ne peut encore la confirmer."
    }
  }
}
#endif
