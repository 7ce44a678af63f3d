extension Portuguese {
  static func text(_ message: ReportMessage) -> String {
    switch message {
    case .underCall: "na chamada {call}"
    case .answerBy: "resposta até {day}"
    case .weekdaysAlone:
      "conta apenas os dias úteis da semana: os feriados de {year} ainda não constam da lista"
    case .budget: "Orçamento: {amount}"
    case .budgetConverted: "Orçamento: {amount} = {converted}"
    case .doesNotDecide: "Não determina o resultado"
    case .forReviewer: "para quem analisa"
    case .remedy: "O que mudar"
    case .application: "Solicitação"
    case .outcome: "Resultado"
    case .answerByColumn: "Prazo"
    case .inTheWay: "Impedimentos"
    case .applications: "{count|one=# solicitação|other=# solicitações}: {list}"
    case .applicationsOf: "{outcome}: {count}"
    case .ratesUsed: "Câmbio: {table}, em vigor desde {day}"
    case .ratesUndated: "Câmbio: {table}, sem data"
    case .ratesExample:
      "Esta tabela é um exemplo: seus valores não são as taxas de mercado de nenhum dia."
    case .ratesGiven: "a tabela indicada"
    case .personDecides:
      "Isto é o que dizem as regras, segundo textos públicos. A decisão é sempre de pessoas."
    case .policy: "versão das regras {digest}"
    case .source: "Fonte"
    case .readOn: "{title}, consultado em {day}"
    case .reading: "Interpretação"
    case .assumed: "Suposição"
    case .read: "Dados lidos"
    case .notGiven: "não informado"
    case .empty: "vazio"
    case .line: "linha {line}"
    case .forceOnly: "apenas {force}"
    case .notOfThisCall: "não é um requisito desta chamada"
    case .inForceOn: "{layers}, em vigor em {day}"
    case .latestVersion: "{layers}, última versão"
    case .digest: "Hash SHA-256 {digest}"
    case .noDigest: "Hash SHA-256 não calculado"
    case .currency: "Os valores estão em {currency}; as respostas são dadas em {languages}"
    case .promise: "prazo de resposta"
    case .score: "pontuação"
    case .casework: "gestão dos processos"
    case .apply: "como enviar a solicitação"
    case .policyIsReading:
      "Isto é uma interpretação de textos públicos, não uma declaração do fundo. A decisão é sempre de pessoas."
    case .asIfReceived: "como se a solicitação fosse recebida em {day}"
    case .noOtherFund: "as regras não descrevem nenhum outro fundo"
    case .reach: "Contato"
    case .verifiedOn: "verificado em {day}"
    case .notVerified: "não verificado"
    case .notVerifiedSince:
      "nos últimos doze meses; última verificação em {day} (situação na época: {status})"
    case .neverVerified: "ninguém verificou se recebe solicitações"
    case .neverVerifiedSaid: "ninguém verificou se recebe solicitações; consta como: {status}"
    case .nothingSent:
      "Segundo textos públicos. Nada foi enviado. Consulte a página do fundo antes de enviar uma solicitação."
    case .scoreColumn: "Pontos"
    case .waited: "Espera"
    case .waitedDays: "{count} d"
    case .priority: "Prioridade"
    case .imminentDanger: "perigo iminente"
    case .notScored: "sem pontuação: as regras não têm critérios"
    case .scoreOfHundred: "{count} de 100"
    case .noScore: "sem pontuação"
    case .rescaled: "recalculado a partir de critérios com peso total de {weight}"
    case .points: "{count} de {weight}"
    case .leftOut: "não conta"
    case .waitedPriority: "em espera há {days}, por isso a prioridade é {priority}"
    case .scoreOrders: "A pontuação ordena a fila. A decisão é sempre de pessoas."
    }
  }

  static func text(_ message: ScoreMessage) -> String {
    switch message {
    case .answer: "a resposta é {answer}"
    case .noAnswer: "não há resposta"
    case .ongoing: "há um incidente em andamento"
    case .decayed: "o último incidente ocorreu {days} antes do recebimento (limite: {limit})"
    case .decayedWholly:
      "o último incidente ocorreu {days} antes do recebimento, ou seja, {limit} ou mais"
    case .noIncident: "não há incidente em andamento nem com data anterior ao recebimento"
    case .share: "{share} do custo está ligado a um incidente"
    case .yes: "sim"
    case .no: "não"
    case .rated: "avaliação: {count} de 3"
    case .ratedBecause: "avaliação: {count} de 3 ({reason})"
    case .notRated: "ainda não avaliado"
    case .notAnswered: "falta responder"
    }
  }

  static func text(_ message: ValueMessage) -> String {
    switch message {
    case .days: "{count|one=# dia|other=# dias}"
    case .months: "{count|one=# mês|other=# meses}"
    case .andMore: "e mais {count}"
    }
  }
}
