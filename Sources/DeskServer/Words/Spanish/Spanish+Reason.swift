#if Desk
extension ReasonMessage {
  var spanish: String {
    switch self {
    case .missing: "Falta tiempo: {time}."
    case .noRegionReview: "{case}: entre quienes pueden revisar, nadie cubre la región {region}."
    case .noRegionDecision: "{case}: entre quienes pueden decidir, nadie cubre la región {region}."
    case .noLanguageReview:
      "{case}: entre quienes pueden revisar y cubren su región, nadie lee su idioma ({language})."
    case .noLanguageDecision:
      "{case}: entre quienes pueden decidir y cubren su región, nadie lee su idioma ({language})."
    case .allConflictReview:
      "{case}: todas las personas que podrían revisarlo tienen un conflicto de intereses o ya intervinieron en él."
    case .allConflictDecision:
      "{case}: todas las personas que podrían decidirlo tienen un conflicto de intereses o ya intervinieron en él."
    case .othersFirst:
      "El tiempo no alcanza para todos. Los casos de más peso, o con fecha de respuesta más próxima, van primero."
    case .dueBefore: "El plazo venció antes de hoy."
    case .overtime:
      "{name} trabaja {time} más hasta el {day}. Entonces se retrasan menos casos, o casos menos urgentes."
    case .oneMore:
      "Una persona más para este trabajo, {time} {count|one=el primer día|other=al día durante los primeros # días}. Entonces se retrasan menos casos, o casos menos urgentes."
    }
  }
}
#endif
