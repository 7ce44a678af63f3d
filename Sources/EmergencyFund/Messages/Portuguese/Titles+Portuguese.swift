extension ApplicationField {
  var portuguese: String {
    switch self {
    case .call: "chamada"
    case .receivedAt: "dia do recebimento"
    case .imminentDanger: "perigo iminente para uma pessoa"
    case .applicantType: "tipo de candidatura"
    case .country: "país da candidatura"
    case .targetGroups: "grupos a que a candidatura pertence"
    case .members: "número de integrantes"
    case .registered: "se há registro junto a uma autoridade"
    case .references: "referências"
    case .referenceIndependent: "se a referência {number} é independente"
    case .previousGrants: "subvenções anteriores"
    case .previousGrantFund: "fundo da subvenção anterior {number}"
    case .previousGrantCall: "chamada da subvenção anterior {number}"
    case .previousGrantAwardedOn: "data da subvenção anterior {number}"
    case .startsOn: "primeiro dia das atividades"
    case .endsOn: "último dia das atividades"
    case .disbursedOn: "dia do pagamento"
    case .projectExclusions: "finalidades excluídas do projeto"
    case .incidents: "incidentes"
    case .incident: "incidente {number}"
    case .incidentID: "nome do incidente {number}"
    case .incidentType: "tipo do incidente {number}"
    case .incidentOccurredOn: "data do incidente {number}"
    case .incidentOngoing: "se o incidente {number} continua"
    case .incidentState: "estado do incidente {number}"
    case .incidentHarm: "dano do incidente {number}"
    case .incidentIdentityBased: "se o incidente {number} ataca alguém por ser quem é"
    case .incidentCoordinated: "se o incidente {number} é coordenado"
    case .incidentCoded: "se o incidente {number} é uma ameaça velada"
    case .incidentReports: "denúncias anteriores do incidente {number}"
    case .currency: "moeda do orçamento"
    case .requested: "valor pedido"
    case .items: "despesas do orçamento"
    case .itemCategory: "categoria da despesa {number}"
    case .itemQuantity: "quantidade da despesa {number}"
    case .itemUnitCost: "preço unitário da despesa {number}"
    case .itemRespondsTo: "incidente a que a despesa {number} responde"
    case .itemExclusions: "finalidades excluídas da despesa {number}"
    case .otherFunding: "outros financiamentos"
    case .otherFundingAmount: "valor do outro financiamento {number}"
    case .otherFundingStatus: "estado do outro financiamento {number}"
    case .otherFundingSamePurpose: "se o outro financiamento {number} tem a mesma finalidade"
    case .documents: "documentos anexados"
    case .documentKind: "tipo do documento {number}"
    }
  }
}

extension IncidentType {
  var portuguese: String {
    switch self {
    case .shutdown: "corte da internet"
    case .throttling: "internet desacelerada"
    case .blocking: "site ou serviço bloqueado"
    case .takedown: "conteúdo ou conta removidos"
    case .accountCompromise: "conta invadida"
    case .accountAttempt: "tentativa de entrar em uma conta"
    case .phishing: "mensagens enganosas (phishing)"
    case .malware: "programa malicioso"
    case .denialOfService: "site sobrecarregado (DDoS)"
    case .intrusion: "invasão de um sistema"
    case .spyware: "programa espião"
    case .interception: "comunicações interceptadas"
    case .tracking: "rastreamento de uma pessoa"
    case .deviceConfiscated: "aparelho confiscado"
    case .deviceStolen: "aparelho roubado"
    case .deviceLost: "aparelho perdido"
    case .deviceHandled: "aparelho mexido por outras pessoas"
    case .doxxing: "dados pessoais publicados"
    case .leak: "vazamento de dados"
    case .intimateImages: "divulgação de imagens íntimas"
    case .harassment: "assédio"
    case .threat: "ameaça"
    case .smear: "campanha de difamação"
    case .impersonation: "uso indevido da identidade"
    case .other: "outra coisa"
    }
  }
}

extension Harm {
  var portuguese: String {
    switch self {
    case .limited: "limitado"
    case .serious: "sério"
    case .severe: "grave"
    case .lifeThreatening: "põe a vida em risco"
    }
  }
}

extension ApplicantType {
  var portuguese: String {
    switch self {
    case .individual: "uma pessoa"
    case .collective: "várias pessoas juntas"
    case .organisation: "organização"
    }
  }
}

extension RequirementKind {
  var portuguese: String {
    switch self {
    case .callWindow: "datas da chamada"
    case .applicantType: "tipo de candidatura"
    case .country: "país"
    case .targetGroup: "grupo destinatário"
    case .recentIncident: "incidente recente"
    case .itemAnswersIncident: "despesas e incidentes"
    case .costCategory: "categorias de despesa"
    case .exclusion: "finalidades excluídas"
    case .maximum: "valor máximo"
    case .minimum: "valor mínimo"
    case .sharePaid: "parte do custo"
    case .activityWindow: "prazo das atividades"
    case .references: "referências"
    case .otherFunding: "outros financiamentos"
    case .previousGrants: "subvenções anteriores"
    case .requiredDocuments: "documentos"
    case .positiveAmounts: "valores acima de zero"
    case .judgement: "pergunta a uma pessoa"
    }
  }
}

extension AssessmentOutcome {
  var portuguese: String {
    switch self {
    case .eligible: "cumpre os requisitos"
    case .ineligible: "não cumpre os requisitos"
    case .incomplete: "faltam respostas"
    case .needsPerson: "uma pessoa precisa ver"
    }
  }
}

extension FindingOutcome {
  var portuguese: String {
    switch self {
    case .met: "cumprido"
    case .notMet: "não cumprido"
    case .unknown: "falta responder"
    case .needsPerson: "para uma pessoa"
    case .notApplicable: "não se aplica"
    }
  }
}

extension Force {
  var portuguese: String {
    switch self {
    case .required: "obrigatório"
    case .preferred: "preferencial"
    case .encouraged: "incentivado"
    }
  }
}

extension ReferralFit {
  var portuguese: String {
    switch self {
    case .meets: "cumpre as regras escritas"
    case .cannotTell: "ainda não se pode dizer"
    case .misses: "não cumpre as regras escritas"
    }
  }
}

extension ProgrammeStatus {
  var portuguese: String {
    switch self {
    case .open: "aberto"
    case .suspended: "suspenso"
    case .halted: "encerrado"
    case .unknown: "estado desconhecido"
    }
  }
}
