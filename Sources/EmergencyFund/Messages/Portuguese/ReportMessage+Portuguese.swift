extension ReportMessage {
  var portuguese: String {
    switch self {
    case .underCall: "segundo a chamada {call}"
    case .answerBy: "resposta até {day}"
    case .budget: "Orçamento: {amount}"
    case .budgetConverted: "Orçamento: {amount} = {converted}"
    case .doesNotDecide: "Não decide"
    case .forReviewer: "para quem analisa"
    case .remedy: "O que mudar"
    case .application: "Candidatura"
    case .outcome: "Resultado"
    case .answerByColumn: "Resposta"
    case .inTheWay: "O que impede"
    case .applications: "{count|one=# candidatura|other=# candidaturas}: {list}"
    case .applicationsOf: "{outcome} {count}"
    case .rates: "Câmbio: {file}"
    case .personDecides:
      "Isto é o que dizem as regras, lidas de textos públicos. Só uma pessoa decide."
    case .policy: "política {digest}"
    case .source: "Fonte"
    case .readOn: "{title}, lido em {day}"
    case .reading: "Leitura"
    case .read: "Lido"
    case .notGiven: "não informado"
    case .empty: "vazio"
    case .line: "linha {line}"
    case .forceOnly: "apenas {force}"
    case .notOfThisCall: "não é um requisito desta chamada"
    case .inForceOn: "{layers}, em vigor em {day}"
    case .latestVersion: "{layers}, última versão"
    case .digest: "Resumo criptográfico {digest}"
    case .noDigest: "Resumo criptográfico não calculado"
    case .currency: "Os valores estão em {currency}; responde-se em {languages}"
    case .promise: "prazo de resposta"
    case .score: "pontuação"
    case .casework: "tratamento dos casos"
    case .policyIsReading:
      "Isto é uma leitura de textos públicos, não a palavra de um fundo. Só uma pessoa decide."
    case .asIfReceived: "como se fosse recebida em {day}"
    case .noOtherFund: "as políticas não descrevem nenhum outro fundo"
    case .reach: "Contato"
    case .verifiedOn: "verificado em {day}"
    case .notVerified: "não verificado"
    case .notVerifiedSince: "há mais de doze meses; última verificação em {day}, então {status}"
    case .neverVerified: "ninguém viu se está aberto"
    case .neverVerifiedSaid: "ninguém viu se está aberto; diz-se que está {status}"
    case .nothingSent:
      "Lido de textos públicos. Nada foi enviado. Consulte a página do fundo antes de se candidatar."
    case .scoreColumn: "Pontos"
    case .waited: "Espera"
    case .waitedDays: "{count} d"
    case .priority: "Prioridade"
    case .imminentDanger: "perigo iminente"
    case .notScored: "sem pontuação: a política não tem critérios"
    case .scoreOfHundred: "{count} de 100"
    case .noScore: "sem pontuação"
    case .rescaled: "recalculado a partir de critérios que pesam {weight}"
    case .points: "{count} de {weight}"
    case .leftOut: "não conta"
    case .waitedPriority: "espera há {days}, de modo que a prioridade é {priority}"
    case .scoreOrders: "A pontuação ordena a fila. Só uma pessoa decide."
    }
  }
}

extension ScoreMessage {
  var portuguese: String {
    switch self {
    case .answer: "a resposta é {answer}"
    case .noAnswer: "não há resposta"
    case .ongoing: "um incidente continua"
    case .decayed: "o último incidente ocorreu {days} antes do recebimento, de {limit}"
    case .decayedWholly:
      "o último incidente ocorreu {days} antes do recebimento, {limit} ou mais"
    case .noIncident: "nenhum incidente continua nem tem data anterior ao recebimento"
    case .share: "{share} do custo responde a um incidente"
    case .yes: "sim"
    case .no: "não"
    case .rated: "avaliado em {count} de 3"
    case .ratedBecause: "avaliado em {count} de 3 ({reason})"
    case .notRated: "ainda não avaliado"
    case .notAnswered: "falta responder"
    }
  }
}

extension ValueMessage {
  var portuguese: String {
    switch self {
    case .days: "{count|one=# dia|other=# dias}"
    case .months: "{count|one=# mês|other=# meses}"
    case .andMore: "e mais {count}"
    }
  }
}
