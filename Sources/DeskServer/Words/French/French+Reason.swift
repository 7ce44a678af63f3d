#if Desk
extension ReasonMessage {
  var french: String {
    switch self {
    case .missing: "Il manque {time}."
    case .noRegionReview:
      "{case}\u{A0}: parmi les personnes qui peuvent examiner, aucune ne couvre la région {region}."
    case .noRegionDecision:
      "{case}\u{A0}: parmi les personnes qui peuvent décider, aucune ne couvre la région {region}."
    case .noLanguageReview:
      "{case}\u{A0}: parmi les personnes qui peuvent examiner et couvrent sa région, aucune ne lit sa langue ({language})."
    case .noLanguageDecision:
      "{case}\u{A0}: parmi les personnes qui peuvent décider et couvrent sa région, aucune ne lit sa langue ({language})."
    case .allConflictReview:
      "{case}\u{A0}: toutes les personnes qui pourraient l’examiner ont un conflit d’intérêts ou y ont déjà pris part."
    case .allConflictDecision:
      "{case}\u{A0}: toutes les personnes qui pourraient en décider ont un conflit d’intérêts ou y ont déjà pris part."
    case .othersFirst:
      "Le temps ne suffit pas pour tous. Les dossiers qui pèsent davantage, ou dont la date de réponse est plus proche, passent d’abord."
    case .dueBefore: "La date de réponse était déjà passée."
    case .overtime:
      "{name} travaille {time} de plus d’ici au {day}. Moins de dossiers sont alors en retard, ou des dossiers moins urgents."
    case .oneMore:
      "Une personne de plus pour ce travail, {time} {count|one=le premier jour|other=par jour les # premiers jours}. Moins de dossiers sont alors en retard, ou des dossiers moins urgents."
    }
  }
}
#endif
