extension Portuguese {
  static func text(_ message: FindingMessage) -> String {
    switch message {
    case .answerMissing: "falta responder: {paths}"
    case .noRate: "não há taxa de câmbio para {currency} na data do recebimento"
    case .amountOutOfRange: "os valores são altos demais para serem somados"
    case .assumedNotMet:
      "o texto público não diz isso ({reason}), por isso uma pessoa decide sobre isto: {finding}"
    case .assumedUnanswered:
      "o texto público não pede isso ({reason}), por isso uma pessoa decide sobre isto: {finding}"
    case .callOpen: "solicitação recebida em {received}, dentro do prazo"
    case .callRolling: "as solicitações são aceitas a qualquer momento"
    case .callSuspended: "o recebimento de solicitações está suspenso: {reason}"
    case .callNotOpenYet:
      "solicitação recebida em {received}, antes da abertura do prazo, em {opens}"
    case .callClosed:
      "solicitação recebida em {received}, depois do encerramento do prazo, em {closes}"
    case .applyOnOrAfter: "envie a solicitação a partir de {day}"
    case .applicantTypeAccepted: "este programa aceita este tipo de solicitante: {type}"
    case .applicantTypeNotAccepted:
      "este programa não aceita este tipo de solicitante: {type}; aceita: {accepted}"
    case .tooFewMembers: "{members|one=# integrante|other=# integrantes}; o mínimo é {minimum}"
    case .notRegistered: "este tipo de solicitante precisa ter registro formal e não tem: {type}"
    case .everyCountryCovered: "este programa abrange todos os países"
    case .countryCovered: "este programa abrange este país: {country}"
    case .countryNotCovered:
      "este programa não abrange este país: {country}; países abrangidos: {covered}"
    case .groupMatches: "a solicitação indica grupos a que este programa se destina: {groups}"
    case .noGroupMatches: "este programa se destina a: {wanted}; a solicitação indica: {own}"
    case .noGroupNamed:
      "este programa se destina a: {wanted}; a solicitação não indica nenhum grupo"
    case .groupMisspelt:
      "este programa se destina a: {wanted}; a solicitação indica: {own}; você quis dizer {near}?"
    case .incidentOngoing: "há um incidente em andamento: {incident}"
    case .incidentRecent:
      "o último incidente ocorreu {since} antes do recebimento; o limite é de {limit}"
    case .incidentRecentAnotherAfter:
      "o último incidente anterior ao recebimento ocorreu {since} antes; o limite é de {limit}; {incident} tem data posterior ao recebimento, que precisa ser corrigida"
    case .incidentAfterReceipt:
      "{incident} tem data {day}, posterior ao recebimento ({received}); corrija a data"
    case .incidentAfterToday:
      "{incident} tem data {day}, posterior a hoje ({today}); corrija a data"
    case .incidentTooOld:
      "o último incidente ocorreu {since} antes do recebimento e ultrapassa o limite de {limit}"
    case .noIncidentBeforeReceipt:
      "não há incidente em andamento nem ocorrido {limit|one=no dia anterior|other=nos # dias anteriores} ao recebimento"
    case .itemsAnswerIncidents:
      "{count|one=a despesa está ligada|other=as # despesas estão ligadas} a um incidente descrito na solicitação"
    case .itemsAnswerNothing:
      "{count|one=# despesa não está ligada|other=# despesas não estão ligadas} a nenhum incidente descrito na solicitação: {paths}"
    case .linkOrRemoveItems:
      "indique o incidente correspondente ou retire a despesa da solicitação: {paths}"
    case .categoriesListed:
      "{count|one=a despesa pertence|other=as # despesas pertencem} a uma categoria coberta por este programa"
    case .categoryUnlisted:
      "a categoria {category} não consta das regras deste fundo e precisa de análise humana: {paths}"
    case .categoryMisspelt:
      "a categoria {category} não consta das regras deste fundo; você quis dizer {near}? ({paths})"
    case .categoryRefused:
      "este programa não cobre a categoria {category}: {paths}; cobre: {accepted}"
    case .categoryNeedsIncident:
      "a categoria {category} exige um incidente de um destes tipos: {types} ({paths})"
    case .categoryOverCap:
      "as despesas da categoria {category} somam {cost} e ultrapassam o teto de {cap}"
    case .categoryOverShare: "as despesas da categoria {category} ultrapassam {share} do total"
    case .reduceCategory: "reduza as despesas da categoria {category} para {cap} no máximo"
    case .reduceCategoryShare:
      "reduza as despesas da categoria {category} para {share} do total no máximo"
    case .nothingExcluded: "nenhuma finalidade não financiável foi marcada"
    case .purposeExcluded: "marcado como finalidade não financiável ({purpose}): {paths}"
    case .exclusionUnlisted:
      "o código de exclusão {code} não consta das regras deste fundo e precisa de análise humana: {path}"
    case .removeItems: "retire a despesa da solicitação: {paths}"
    case .withinMaximum: "valor solicitado: {requested} (máximo: {maximum})"
    case .overMaximum: "valor solicitado: {requested}; ultrapassa o máximo de {maximum}"
    case .reduceRequest: "reduza o valor solicitado em {excess}, para {amount}"
    case .atLeastMinimum: "valor solicitado: {requested} (mínimo: {minimum})"
    case .underMinimum: "valor solicitado: {requested}; não atinge o mínimo de {minimum}"
    case .raiseRequest: "solicite pelo menos {minimum}"
    case .withinShare: "o valor solicitado não ultrapassa {share} do custo total"
    case .overShare: "o valor solicitado ultrapassa {share} do custo total"
    case .requestAtMost: "solicite no máximo {amount}"
    case .withinWindow: "de {start} a {end}; não ultrapassa o prazo de {months}"
    case .withinWindowAfterPayment: "até {end}; não ultrapassa o prazo de {months} após o pagamento"
    case .windowTooLong: "de {start} a {end} são mais de {months}; o prazo termina em {latest}"
    case .windowTooLongAfterPayment:
      "até {end} são mais de {months} após o pagamento de {paid}; o prazo termina em {latest}"
    case .endsBeforeStart: "a data de término ({end}) é anterior à de início ({start})"
    case .startsBeforeReceipt: "a data de início ({start}) é anterior à do recebimento ({received})"
    case .endBy: "termine até {day}"
    case .endBetween: "termine entre {first} e {last}"
    case .endOnOrAfter: "não termine antes de {day}"
    case .startOnOrAfter: "não comece antes de {day}"
    case .enoughReferences: "{count|one=# referência|other=# referências}"
    case .tooFewReferences: "{count|one=# referência|other=# referências}; o mínimo é {minimum}"
    case .tooFewIndependent:
      "{count|one=# referência independente|other=# referências independentes}; o mínimo é {minimum}"
    case .addReferences: "indique mais {count|one=# referência|other=# referências}"
    case .addIndependentReferences:
      "indique mais {count|one=# referência independente|other=# referências independentes}"
    case .notFundedElsewhere: "não há outro financiamento para a mesma finalidade"
    case .fundedElsewhere:
      "{count|one=outra fonte financia ou pode financiar|other=# outras fontes financiam ou podem financiar} a mesma finalidade: {paths}"
    case .takeOutFundedCosts: "retire as despesas que o outro financiamento já cobre: {paths}"
    case .fewGrants: "apoios anteriores considerados: {count} (máximo: {most})"
    case .tooManyGrants: "apoios anteriores considerados: {count}; o máximo é {most}"
    case .noDocumentAsked: "nenhum documento é exigido deste tipo de solicitante"
    case .documentsAttached: "em anexo: {kinds}"
    case .documentsLacking: "documentos que faltam: {kinds}"
    case .attachDocuments: "anexe: {kinds}"
    case .amountsPositive:
      "{count|one=a despesa tem|other=as # despesas têm} quantidade e preço maiores que zero"
    case .amountsNotPositive: "deve ser maior que zero: {paths}"
    case .correctOrRemoveItems: "corrija o valor ou retire a despesa da solicitação: {paths}"
    case .question: "{question}"
    }
  }
}
