extension Portuguese {
  static func text(_ message: PolicyMessage) -> String {
    switch message {
    case .policyCallRolling: "as solicitações são recebidas em fluxo contínuo"
    case .policyCallFrom: "as solicitações são recebidas a partir de {opens}"
    case .policyCallUntil: "as solicitações são recebidas até {closes}"
    case .policyCallBetween: "as solicitações são recebidas de {opens} a {closes}, inclusive"
    case .policyCallSuspended: "a chamada está suspensa e não recebe solicitações: {reason}"
    case .policyApplicantTypes: "tipos de solicitante aceitos: {types}"
    case .policyMinimumMembers: "{type}: pelo menos {count|one=# integrante|other=# integrantes}"
    case .policyRegistered: "{type}: com registro formal"
    case .policyEveryCountry: "o trabalho pode ser realizado em qualquer país"
    case .policyCountries:
      "o trabalho é realizado em {count|one=este país|other=um destes # países}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "quem solicita pertence a {count|one=este grupo|other=pelo menos um destes # grupos}, ou a um mais específico"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "há um incidente em andamento ou que ocorreu no máximo {limit} antes do recebimento"
    case .policyItemAnswersIncident:
      "cada despesa está ligada a um incidente descrito na solicitação"
    case .policyCategoriesAsk:
      "cada despesa entra em uma destas categorias; qualquer outra passa por análise humana"
    case .policyCategoriesRefuse:
      "cada despesa entra em uma destas categorias; nenhuma outra é aceita"
    case .policyCategoriesAllow:
      "as despesas destas categorias respeitam suas condições; qualquer outra é aceita"
    case .policyCategoryAnswers: "ligada a um incidente do tipo {types}"
    case .policyCategoryCap: "no máximo {cap} no conjunto"
    case .policyCategoryShare: "no máximo {share} do total"
    case .policyAsks: "pergunta para quem analisa: {question}"
    case .policyExclusions:
      "{count|one=esta finalidade não é financiada|other=estas # finalidades não são financiadas}"
    case .policyMaximum: "o valor solicitado é de no máximo {amount}"
    case .policyMaximumOfType: "{type}: no máximo {amount}"
    case .policyMinimum: "o valor solicitado é de pelo menos {amount}"
    case .policySharePaid: "financia-se no máximo {share} do custo total"
    case .policyWindowFromStart: "as atividades terminam em até {months} após o início"
    case .policyWindowFromPayment: "as atividades terminam em até {months} após o pagamento"
    case .policyNothingPast: "as atividades não começam antes do dia do recebimento"
    case .policyReferences: "pelo menos {count|one=# referência|other=# referências}"
    case .policyIndependent:
      "pelo menos {count} delas {count|one=é independente|other=são independentes} de quem solicita"
    case .policyOtherFunding:
      "nenhum outro financiamento foi recebido ou solicitado para a mesma finalidade"
    case .policyNoGrantOfCall: "apoios anteriores do fundo na mesma chamada: no máximo {count}"
    case .policyNoGrantEver: "apoios anteriores do fundo: no máximo {count}"
    case .policyNoGrantInMonths:
      "apoios anteriores do fundo {months|one=no mês anterior|other=nos # meses anteriores} ao recebimento: no máximo {count}"
    case .policyDocuments:
      "{count|one=este documento deve ser anexado|other=estes # documentos devem ser anexados}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, para solicitantes do tipo {types}"
    case .policyPositiveAmounts: "cada despesa tem quantidade e preço maiores que zero"
    case .policyPromise:
      "o fundo pretende responder em até {limit} após o recebimento, sem contar o dia do recebimento"
    case .policyPromiseWorking:
      "o fundo pretende responder em até {count|one=# dia útil|other=# dias úteis} após o recebimento, sem contar o dia do recebimento"
    case .policyPause:
      "não contam os dias em que uma pergunta espera resposta de quem solicita, até {limit} no total"
    case .policyScore: "a fila é ordenada por {count|one=este critério|other=estes # critérios}"
    case .policyCriterion: "{title}: até {count|one=# ponto|other=# pontos}"
    case .policyWaiting:
      "cada dia de espera soma {count|one=# ponto|other=# pontos} à prioridade"
    case .policyEffort:
      "uma análise leva {review} minutos e uma decisão {decision}, e mais nos casos maiores"
    case .policyCasework:
      "as decisões indicam {count|one=este motivo|other=um ou mais destes # motivos}"
    case .policyRetention:
      "os processos são guardados por {awarded} após a concessão do apoio, {declined} após uma recusa, {referred} após um encaminhamento e {withdrawn} após uma desistência"
    case .policyApply: "o fundo recebe solicitações por {count|one=este meio|other=estes # meios}"
    case .policyApplySample: "este fundo é inventado: o que for enviado a ele não chega a ninguém"
    case .policyApplyEmail: "por e-mail: {address}"
    case .policyApplyWeb: "na web: {address}"
    case .policyApplySignal: "pelo Signal: {address}"
    case .policyApplyOther: "{address}"
    case .policyApplyRecipient: "cifrada para {title}: {recipient}"
    }
  }
}
