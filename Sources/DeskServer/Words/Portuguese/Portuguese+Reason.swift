#if Desk
extension ReasonMessage {
  var portuguese: String {
    switch self {
    case .missing: "Falta tempo: {time}."
    case .noRegionReview: "{case}: entre quem pode analisar, ninguém cobre a região {region}."
    case .noRegionDecision: "{case}: entre quem pode decidir, ninguém cobre a região {region}."
    case .noLanguageReview:
      "{case}: entre quem pode analisar e cobre sua região, ninguém lê seu idioma ({language})."
    case .noLanguageDecision:
      "{case}: entre quem pode decidir e cobre sua região, ninguém lê seu idioma ({language})."
    case .allConflictReview:
      "{case}: todas as pessoas que poderiam analisá-lo têm conflito de interesses ou já participaram dele."
    case .allConflictDecision:
      "{case}: todas as pessoas que poderiam decidi-lo têm conflito de interesses ou já participaram dele."
    case .othersFirst:
      "Não há tempo suficiente para todos. Os processos de maior peso, ou com data de resposta mais próxima, vêm primeiro."
    case .dueBefore: "O prazo venceu antes de hoje."
    case .overtime:
      "{name} trabalha mais {time} até {day}. Com isso, menos processos atrasam, ou atrasam processos menos urgentes."
    case .oneMore:
      "Uma pessoa a mais para este trabalho, {time} {count|one=no primeiro dia|other=por dia nos primeiros # dias}. Com isso, menos processos atrasam, ou atrasam processos menos urgentes."
    }
  }
}
#endif
