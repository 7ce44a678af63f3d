#if Desk
extension PromiseMessage {
  var french: String {
    switch self {
    case .title: "Peut-on répondre à temps dans tous les dossiers\u{A0}?"
    case .why: "Pourquoi"
    case .allInTime:
      "On peut répondre à temps {count|one=dans le dossier ouvert|other=dans les # dossiers ouverts}."
    case .someInTime:
      "Dossiers ouverts dans lesquels on peut répondre à temps\u{A0}: {number} sur {count}."
    case .overdue:
      "{count|one=Pour l’un d’eux|other=Pour # d’entre eux}, la date de réponse est déjà passée."
    case .working:
      "L’espace de travail calcule si l’on peut répondre à temps dans tous les dossiers ouverts."
    case .failed:
      "Impossible de calculer si l’on peut répondre à temps dans tous les dossiers ouverts."
    case .tooMany:
      "Au-delà de {count} dossiers ouverts, l’espace de travail ne calcule pas si l’on peut répondre à temps dans tous\u{A0}; ‘ief schedule’ le fait."
    case .stale: "Des dossiers ont changé depuis ce calcul\u{A0}; un nouveau calcul est en cours."
    case .proved: "Aucun planning avec cette équipe ne fait mieux."
    case .unproved: "Une recherche plus longue pourrait trouver un meilleur planning."
    case .tightest: "Le plus serré\u{A0}: {case}, {left}"
    case .left: "{count|one=encore # jour ouvré|other=encore # jours ouvrés}"
    case .leftLate: "échéance aujourd’hui"
    case .needsReader: "langue de lecture requise\u{A0}: {language}"
    case .onlyReviewer: "examen possible uniquement par {name}"
    case .onlyDecider: "décision possible uniquement par {name}"
    case .noCases: "Aucun dossier n’est ouvert."
    case .unplanned: "Sans date de réponse, donc hors du planning"
    case .caseColumn: "Dossier"
    case .answerBy: "Date de réponse"
    case .answeredOn: "Réponse possible"
    case .byWhom: "Par qui"
    case .result: "À temps"
    case .review: "{name} examine, {day}"
    case .decision: "{name} décide, {day}"
    case .confirmation: "{name} confirme, {day}"
    case .reviewed: "examiné par {name}"
    case .inTime: "à temps"
    case .late: "{count|one=# jour de retard|other=# jours de retard}"
    case .notPlanned: "personne ne peut répondre"
    case .reasons: "Pourquoi on ne peut pas répondre à temps dans certains"
    case .wasDueBefore: "{cases}\u{A0}: date de réponse déjà passée."
    case .nobodyReviews:
      "{case}\u{A0}: parmi les personnes qui peuvent examiner, aucune ne couvre sa région et ne lit sa langue sans avoir de conflit d’intérêts."
    case .nobodyDecides:
      "{case}\u{A0}: parmi les personnes qui peuvent décider, aucune ne couvre sa région et ne lit sa langue sans avoir de conflit d’intérêts."
    case .noSecond:
      "{case}\u{A0}: il n’y a pas de deuxième personne. La seule qui pourrait décider est la seule qui peut examiner."
    case .shortage:
      "{steps}\u{A0}: {needed} de travail. D’ici au {day}, {officers} {count|one=dispose|other=disposent ensemble} de {capacity} pour cela."
    case .shortageNone:
      "{steps}\u{A0}: {needed} de travail. D’ici au {day}, {officers} {count|one=n’a|other=n’ont} aucune heure de travail."
    case .cannotOne:
      "{case}\u{A0}: personne ne pourrait répondre à temps, même si c’était le seul dossier."
    case .cannotAll:
      "{cases}\u{A0}: on ne peut pas répondre à temps dans tous, quelle que soit leur attribution."
    case .reviewOf: "examen de {case}"
    case .decisionOn: "décision sur {case}"
    case .hours: "{hours} h {minutes} min"
    case .wholeHours: "{hours} h"
    case .minutes: "{minutes} min"
    case .intro:
      "Un planning qui dit qui examine et décide chaque dossier, et quel jour, avec les horaires et les absences du fichier de l’équipe. Il n’est calculé que pour cette page\u{A0}: rien n’est publié ni attribué."
    }
  }
}
#endif
