extension PolicyMessage {
  var portuguese: String {
    switch self {
    case .policyCallRolling: "candidaturas são recebidas a qualquer momento"
    case .policyCallFrom: "candidaturas são recebidas a partir de {opens}"
    case .policyCallUntil: "candidaturas são recebidas até {closes}"
    case .policyCallBetween:
      "candidaturas são recebidas de {opens} a {closes}, incluindo esses dois dias"
    case .policyCallSuspended: "a chamada está suspensa e não recebe candidaturas: {reason}"
    case .policyApplicantTypes: "estes tipos de candidatura são aceitos: {types}"
    case .policyMinimumMembers: "{type}: pelo menos {count|one=# integrante|other=# integrantes}"
    case .policyRegistered: "{type}: com registro junto a uma autoridade"
    case .policyEveryCountry: "o trabalho pode ser em qualquer país"
    case .policyCountries:
      "o trabalho é {count|one=neste país|other=em um destes # países}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "a candidatura pertence a {count|one=este grupo|other=pelo menos um destes # grupos}, ou a um mais específico"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "um incidente continua, ou ocorreu no máximo {limit} antes do recebimento"
    case .policyItemAnswersIncident:
      "cada despesa responde a um incidente indicado na candidatura"
    case .policyCategoriesAsk:
      "cada despesa entra em uma destas categorias; uma pessoa vê qualquer outra"
    case .policyCategoriesRefuse:
      "cada despesa entra em uma destas categorias; nenhuma outra é aceita"
    case .policyCategoriesAllow:
      "as despesas destas categorias respeitam suas condições; qualquer outra é aceita"
    case .policyCategoryAnswers: "responde a um incidente do tipo {types}"
    case .policyCategoryCap: "no máximo {cap} no conjunto"
    case .policyCategoryShare: "no máximo {share} do total"
    case .policyAsks: "pergunta a quem analisa: {question}"
    case .policyExclusions:
      "nada é pago para {count|one=esta finalidade|other=estas # finalidades}"
    case .policyMaximum: "pode-se pedir no máximo {amount}"
    case .policyMaximumOfType: "{type}: no máximo {amount}"
    case .policyMinimum: "deve-se pedir pelo menos {amount}"
    case .policySharePaid: "paga-se no máximo {share} do custo total"
    case .policyWindowFromStart: "as atividades terminam dentro de {months} após o início"
    case .policyWindowFromPayment: "as atividades terminam dentro de {months} após o pagamento"
    case .policyNothingPast: "as atividades não começam antes do dia do recebimento"
    case .policyReferences:
      "pelo menos {count|one=# referência apoia|other=# referências apoiam} a candidatura"
    case .policyIndependent:
      "pelo menos {count} delas {count|one=é independente|other=são independentes} da candidatura"
    case .policyOtherFunding:
      "nada mais paga para a mesma finalidade, nem se pediu isso a mais ninguém"
    case .policyNoGrantOfCall:
      "no máximo {count|one=# subvenção anterior|other=# subvenções anteriores} do fundo na mesma chamada"
    case .policyNoGrantEver:
      "no máximo {count|one=# subvenção anterior|other=# subvenções anteriores} do fundo"
    case .policyNoGrantInMonths:
      "no máximo {count|one=# subvenção anterior|other=# subvenções anteriores} do fundo nos {months} anteriores ao recebimento"
    case .policyDocuments:
      "{count|one=este documento vai|other=estes # documentos vão} em anexo"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, nas candidaturas do tipo {types}"
    case .policyPositiveAmounts: "cada despesa tem quantidade e preço acima de zero"
    case .policyPromise:
      "a resposta chega em até {limit} após o recebimento, sem contar o dia do recebimento"
    case .policyPromiseWorking:
      "a resposta chega em até {count|one=# dia útil|other=# dias úteis} após o recebimento, sem contar o dia do recebimento"
    case .policyPause:
      "não contam os dias em que há uma pergunta em aberto, até {limit} no total"
    case .policyScore: "a fila é ordenada por {count|one=este critério|other=estes # critérios}"
    case .policyCriterion: "{title}: até {count|one=# ponto|other=# pontos}"
    case .policyWaiting:
      "cada dia de espera soma {count|one=# ponto|other=# pontos} à prioridade"
    case .policyEffort:
      "uma análise leva {review} minutos e uma decisão {decision}, e mais nos casos maiores"
    case .policyCasework: "as decisões indicam {count|one=este motivo|other=estes # motivos}"
    case .policyRetention:
      "os casos são guardados por {awarded} após uma concessão, {declined} após uma recusa, {referred} após um encaminhamento e {withdrawn} após uma desistência"
    }
  }
}
