extension FindingMessage {
  var portuguese: String {
    switch self {
    case .answerMissing: "falta responder: {paths}"
    case .noRate: "a tabela de câmbio não tem taxa para {currency} no dia do recebimento"
    case .amountOutOfRange: "os valores são grandes demais para serem somados"
    case .callOpen: "recebida em {received}, com a chamada aberta"
    case .callRolling: "a chamada está aberta a qualquer momento"
    case .callSuspended: "a chamada está suspensa: {reason}"
    case .callNotOpenYet: "recebida em {received}, antes da abertura da chamada em {opens}"
    case .callClosed: "recebida em {received}, depois do encerramento da chamada em {closes}"
    case .applyOnOrAfter: "apresente a candidatura em {day} ou depois"
    case .applicantTypeAccepted: "a chamada aceita candidaturas do tipo {type}"
    case .applicantTypeNotAccepted: "a chamada aceita {accepted}, não candidaturas do tipo {type}"
    case .tooFewMembers:
      "{members|one=# integrante|other=# integrantes}, quando {minimum|one=é necessário|other=são necessários} pelo menos {minimum}"
    case .notRegistered:
      "uma candidatura do tipo {type} deve ter registro junto a uma autoridade, e esta não tem"
    case .everyCountryCovered: "todos os países são aceitos"
    case .countryCovered: "a chamada abrange este país: {country}"
    case .countryNotCovered: "a chamada não abrange este país: {country}; ela abrange {covered}"
    case .groupMatches: "a candidatura indica {groups}, a quem a chamada se destina"
    case .noGroupMatches: "a chamada se destina a {wanted}; a candidatura indica {own}"
    case .noGroupNamed: "a chamada se destina a {wanted}; a candidatura não indica nenhum grupo"
    case .groupMisspelt:
      "a chamada se destina a {wanted}; a candidatura indica {own}; talvez seja {near}"
    case .incidentOngoing: "um incidente continua: {incident}"
    case .incidentRecent:
      "o último incidente ocorreu {since} antes do recebimento, dentro do limite de {limit}"
    case .incidentTooOld:
      "o último incidente ocorreu {since} antes do recebimento, além do limite de {limit}"
    case .noIncidentBeforeReceipt:
      "nenhum incidente continua nem ocorreu nos {limit} anteriores ao recebimento"
    case .itemsAnswerIncidents:
      "{count|one=a despesa responde|other=as # despesas respondem} a um incidente da candidatura"
    case .itemsAnswerNothing:
      "{count|one=# despesa não responde|other=# despesas não respondem} a nenhum incidente da candidatura: {paths}"
    case .linkOrRemoveItems:
      "indique um incidente adequado, ou retire a despesa do pedido: {paths}"
    case .categoriesListed:
      "{count|one=a despesa está|other=as # despesas estão} em uma categoria que a chamada cobre"
    case .categoryUnlisted:
      "a categoria {category} não é da chamada; uma pessoa precisa ver isto: {paths}"
    case .categoryMisspelt:
      "a categoria {category} não é da chamada; talvez seja {near} aqui: {paths}"
    case .categoryRefused: "a chamada cobre {accepted}, não {category}: {paths}"
    case .categoryNeedsIncident:
      "a categoria {category} exige um incidente do tipo {types}: {paths}"
    case .categoryOverCap: "a categoria {category} custa {cost}, acima do seu teto de {cap}"
    case .categoryOverShare: "a categoria {category} passa de {share} do total"
    case .reduceCategory: "reduza a categoria {category} para {cap}"
    case .reduceCategoryShare: "reduza a categoria {category} para {share} do total"
    case .nothingExcluded: "nenhuma finalidade excluída está marcada"
    case .purposeExcluded: "marcado como finalidade excluída ({purpose}): {paths}"
    case .exclusionUnlisted:
      "o código de exclusão {code} não é da chamada; uma pessoa precisa ver isto: {path}"
    case .removeItems: "retire a despesa do pedido: {paths}"
    case .withinMaximum: "valor pedido: {requested}, dentro do máximo de {maximum}"
    case .overMaximum: "valor pedido: {requested}, acima do máximo de {maximum}"
    case .reduceRequest: "reduza o pedido em {excess}, para {amount}"
    case .atLeastMinimum: "valor pedido: {requested}, no mínimo {minimum}, como se exige"
    case .underMinimum: "valor pedido: {requested}, abaixo do mínimo de {minimum}"
    case .raiseRequest: "peça pelo menos {minimum}"
    case .withinShare: "o pedido não passa de {share} do custo total"
    case .overShare: "o pedido passa de {share} do custo total"
    case .requestAtMost: "peça no máximo {amount}"
    case .withinWindow: "de {start} a {end}, dentro de {months}"
    case .withinWindowAfterPayment: "até {end}, dentro de {months} após o pagamento"
    case .windowTooLong: "de {start} a {end} são mais de {months}, que terminam em {latest}"
    case .windowTooLongAfterPayment:
      "até {end} são mais de {months} após o pagamento de {paid}, que terminam em {latest}"
    case .endsBeforeStart: "o fim, em {end}, é anterior ao início, em {start}"
    case .startsBeforeReceipt:
      "o início, em {start}, é anterior ao dia do recebimento, {received}"
    case .endBy: "termine até {day}"
    case .endBetween: "termine entre {first} e {last}"
    case .endOnOrAfter: "termine em {day} ou depois"
    case .startOnOrAfter: "comece em {day} ou depois"
    case .enoughReferences: "{count|one=# referência|other=# referências}"
    case .tooFewReferences:
      "{count|one=# referência|other=# referências}, quando {minimum|one=é necessária|other=são necessárias} pelo menos {minimum}"
    case .tooFewIndependent:
      "{count|one=# referência independente|other=# referências independentes}, quando {minimum|one=é necessária|other=são necessárias} pelo menos {minimum}"
    case .addReferences: "indique mais {count|one=# referência|other=# referências}"
    case .addIndependentReferences:
      "indique mais {count|one=# referência independente|other=# referências independentes}"
    case .notFundedElsewhere: "nada mais paga para a mesma finalidade"
    case .fundedElsewhere:
      "{count|one=outra fonte paga ou pode pagar|other=outras # fontes pagam ou podem pagar} para a mesma finalidade: {paths}"
    case .takeOutFundedCosts: "retire as despesas que o outro financiamento cobre: {paths}"
    case .fewGrants:
      "{count|one=conta # subvenção anterior|other=contam # subvenções anteriores}; no máximo {most}"
    case .tooManyGrants:
      "{count|one=conta # subvenção anterior|other=contam # subvenções anteriores}, acima do máximo de {most}"
    case .noDocumentAsked: "nenhum documento é pedido a este tipo de candidatura"
    case .documentsAttached: "em anexo: {kinds}"
    case .documentsLacking: "falta anexar: {kinds}"
    case .attachDocuments: "anexe {kinds}"
    case .amountsPositive:
      "{count|one=a despesa tem|other=as # despesas têm} quantidade e preço acima de zero"
    case .amountsNotPositive: "não está acima de zero: {paths}"
    case .correctOrRemoveItems: "corrija o valor, ou retire a despesa do pedido: {paths}"
    case .question: "{question}"
    }
  }
}
