extension Portuguese {
  static func text(_ field: ApplicationField) -> String {
    switch field {
    case .call: "chamada"
    case .receivedAt: "data do recebimento"
    case .imminentDanger: "perigo iminente para uma pessoa"
    case .applicantType: "tipo de solicitante"
    case .country: "país de quem solicita"
    case .targetGroups: "grupos a que pertence quem solicita"
    case .members: "número de integrantes"
    case .registered: "registro formal"
    case .references: "referências"
    case .referenceIndependent: "referência {number} (independente?)"
    case .previousGrants: "apoios anteriores"
    case .previousGrantFund: "fundo do apoio anterior {number}"
    case .previousGrantCall: "chamada do apoio anterior {number}"
    case .previousGrantAwardedOn: "data do apoio anterior {number}"
    case .startsOn: "data de início das atividades"
    case .endsOn: "data de término das atividades"
    case .disbursedOn: "data do pagamento"
    case .projectExclusions: "finalidades não financiáveis do projeto"
    case .incidents: "incidentes"
    case .incident: "incidente {number}"
    case .incidentID: "identificador do incidente {number}"
    case .incidentType: "tipo do incidente {number}"
    case .incidentOccurredOn: "data do incidente {number}"
    case .incidentOngoing: "incidente {number} (em andamento?)"
    case .incidentState: "estado do incidente {number}"
    case .incidentHarm: "dano causado pelo incidente {number}"
    case .incidentIdentityBased: "incidente {number} (motivado pela identidade?)"
    case .incidentCoordinated: "incidente {number} (coordenado?)"
    case .incidentCoded: "incidente {number} (ameaça velada?)"
    case .incidentReports: "denúncias anteriores do incidente {number}"
    case .currency: "moeda do orçamento"
    case .requested: "valor solicitado"
    case .items: "despesas do orçamento"
    case .item: "despesa {number}"
    case .itemCategory: "categoria da despesa {number}"
    case .itemQuantity: "quantidade da despesa {number}"
    case .itemUnitCost: "preço unitário da despesa {number}"
    case .itemRespondsTo: "incidente ligado à despesa {number}"
    case .itemExclusions: "finalidades não financiáveis da despesa {number}"
    case .otherFunding: "outros financiamentos"
    case .otherFundingEntry: "outro financiamento {number}"
    case .otherFundingAmount: "valor do outro financiamento {number}"
    case .otherFundingStatus: "estado do outro financiamento {number}"
    case .otherFundingSamePurpose: "outro financiamento {number} (mesma finalidade?)"
    case .documents: "documentos anexados"
    case .documentKind: "tipo do documento {number}"
    }
  }

  static func text(_ detail: ApplicationDetail) -> String {
    switch detail {
    case .onBehalfOf: "solicitação em nome de outra pessoa"
    case .onBehalfOfRelationship: "relação com quem solicita"
    case .onBehalfOfConsent: "quem solicita sabe e concorda"
    case .onBehalfOfWhy: "motivo para solicitar em seu nome"
    case .residence: "país de residência"
    case .inExile: "no exílio"
    case .role: "função"
    case .activeSince: "em atividade desde"
    case .publicWork: "trabalho público"
    case .publicWorkLink: "link do trabalho público"
    case .publicWorkWhat: "descrição do trabalho público"
    case .referenceRelation: "como a referência conhece quem solicita"
    case .referenceLanguage: "idioma da referência"
    case .referenceInformed: "referência avisada"
    case .measuresTaken: "medidas já tomadas"
    case .alternatives: "alternativas consideradas"
    case .expectedResult: "resultado esperado"
    case .neededBy: "ajuda necessária até"
    case .incidentPlatform: "plataforma"
    case .incidentLink: "link do conteúdo"
    case .reportReference: "número da denúncia"
    case .beneficiaries: "pessoas protegidas"
    case .beneficiaryCount: "número de pessoas protegidas"
    case .dependants: "dependentes entre elas"
    case .otherSupport: "outros apoios pedidos"
    case .supportOrganisation: "organização procurada"
    case .supportKind: "tipo de apoio"
    case .supportResult: "resposta ao pedido"
    case .payment: "recebimento de dinheiro"
    case .canReceive: "pode receber dinheiro"
    case .route: "meio de receber dinheiro"
    case .paymentRisk: "risco de receber dinheiro"
    case .preferInKind: "bens ou serviços em vez de dinheiro"
    case .consents: "autorizações"
    case .contactReferences: "as referências podem ser contatadas"
    case .vetting: "organizações de confiança podem ser consultadas"
    case .referTo: "pode ser encaminhada a"
    case .neverShareWith: "nunca compartilhar com"
    case .declarations: "declarações"
    case .truth: "as respostas são verdadeiras"
    case .privacyNotice: "aviso de privacidade lido"
    case .statistics: "só para estatísticas"
    case .gender: "gênero"
    case .identities: "comunidades"
    }
  }

  static func text(_ route: PaymentRoute) -> String {
    switch route {
    case .bankAccount: "conta bancária"
    case .moneyTransfer: "serviço de transferência de dinheiro"
    case .mobileMoney: "dinheiro móvel"
    case .throughOrganisation: "por meio de uma organização"
    case .cash: "dinheiro em espécie"
    case .other: "outro meio"
    }
  }

  static func text(_ gender: Gender) -> String {
    switch gender {
    case .woman: "mulher"
    case .man: "homem"
    case .nonBinary: "pessoa não binária"
    case .other: "outro gênero"
    }
  }

  static func text(_ identity: Identity) -> String {
    switch identity {
    case .lgbtqia: "diversidade sexual ou de gênero (LGBTQIA+)"
    case .indigenous: "povo indígena"
    case .ethnicMinority: "minoria étnica"
    case .religiousMinority: "minoria religiosa"
    case .disability: "deficiência"
    case .displaced: "pessoa refugiada ou deslocada"
    }
  }

  static func text(_ type: IncidentType) -> String {
    switch type {
    case .shutdown: "bloqueio ou corte da internet"
    case .throttling: "lentidão provocada da internet"
    case .blocking: "site ou serviço bloqueado"
    case .takedown: "conteúdo removido ou conta suspensa"
    case .accountCompromise: "conta invadida"
    case .accountAttempt: "tentativa de invasão de conta"
    case .phishing: "mensagens enganosas (phishing)"
    case .malware: "programa malicioso (malware)"
    case .denialOfService: "ataque de negação de serviço (DDoS)"
    case .intrusion: "invasão de sistema"
    case .spyware: "programa espião (spyware)"
    case .interception: "comunicações interceptadas"
    case .tracking: "vigilância ou rastreamento de uma pessoa"
    case .deviceConfiscated: "aparelho apreendido ou confiscado"
    case .deviceStolen: "aparelho furtado ou roubado"
    case .deviceLost: "aparelho perdido"
    case .deviceHandled: "aparelho acessado ou manipulado por terceiros"
    case .doxxing: "exposição de dados pessoais (doxxing)"
    case .leak: "vazamento de dados"
    case .intimateImages: "divulgação de imagens íntimas sem consentimento"
    case .harassment: "assédio ou perseguição"
    case .threat: "ameaça"
    case .smear: "campanha de difamação"
    case .impersonation: "perfil falso ou uso indevido da identidade"
    case .other: "outro tipo de incidente"
    }
  }

  static func text(_ harm: Harm) -> String {
    switch harm {
    case .limited: "limitado"
    case .serious: "sério"
    case .severe: "grave"
    case .lifeThreatening: "põe a vida em risco"
    }
  }

  static func text(_ type: ApplicantType) -> String {
    switch type {
    case .individual: "pessoa individual"
    case .collective: "coletivo ou grupo"
    case .organisation: "organização"
    }
  }

  static func text(_ kind: RequirementKind) -> String {
    switch kind {
    case .callWindow: "prazo da chamada"
    case .applicantType: "tipo de solicitante"
    case .country: "país"
    case .targetGroup: "grupo destinatário"
    case .recentIncident: "incidente recente"
    case .itemAnswersIncident: "despesas e incidentes"
    case .costCategory: "categorias de despesa"
    case .exclusion: "fins não financiáveis"
    case .maximum: "valor máximo"
    case .minimum: "valor mínimo"
    case .sharePaid: "parte financiada"
    case .activityWindow: "prazo das atividades"
    case .references: "referências"
    case .otherFunding: "outros financiamentos"
    case .previousGrants: "apoios anteriores"
    case .requiredDocuments: "documentos exigidos"
    case .positiveAmounts: "valores acima de zero"
    case .judgement: "pergunta de análise"
    }
  }

  static func text(_ outcome: AssessmentOutcome) -> String {
    switch outcome {
    case .eligible: "cumpre os requisitos"
    case .ineligible: "não cumpre os requisitos"
    case .incomplete: "faltam respostas"
    case .needsPerson: "requer análise humana"
    }
  }

  static func text(_ outcome: FindingOutcome) -> String {
    switch outcome {
    case .met: "requisito cumprido"
    case .notMet: "requisito não cumprido"
    case .unknown: "falta responder"
    case .needsPerson: "requer análise humana"
    case .notApplicable: "não se aplica"
    }
  }

  static func text(_ force: Force) -> String {
    switch force {
    case .required: "obrigatório"
    case .preferred: "preferencial"
    case .encouraged: "recomendado"
    }
  }

  static func text(_ fit: ReferralFit) -> String {
    switch fit {
    case .meets: "cumpre as regras escritas"
    case .cannotTell: "ainda não é possível dizer"
    case .misses: "não cumpre as regras escritas"
    }
  }

  static func text(_ status: ProgrammeStatus) -> String {
    switch status {
    case .open: "aberto"
    case .suspended: "suspenso"
    case .halted: "encerrado definitivamente"
    case .unknown: "estado desconhecido"
    }
  }
}
