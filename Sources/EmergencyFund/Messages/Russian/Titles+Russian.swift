extension ApplicationField {
  var russian: String {
    switch self {
    case .call: "правила, по которым подаётся заявка"
    case .receivedAt: "день получения заявки"
    case .imminentDanger: "непосредственная опасность для человека"
    case .applicantType: "кто подаёт заявку"
    case .country: "страна заявителя"
    case .targetGroups: "группы, к которым относится заявитель"
    case .members: "число участников"
    case .registered: "есть ли регистрация в официальном органе"
    case .references: "рекомендации"
    case .referenceIndependent: "независима ли рекомендация {number}"
    case .previousGrants: "прежние гранты"
    case .previousGrantFund: "фонд прежнего гранта {number}"
    case .previousGrantCall: "условия прежнего гранта {number}"
    case .previousGrantAwardedOn: "дата прежнего гранта {number}"
    case .startsOn: "первый день деятельности"
    case .endsOn: "последний день деятельности"
    case .disbursedOn: "день выплаты"
    case .projectExclusions: "исключённые цели проекта"
    case .incidents: "инциденты"
    case .incident: "инцидент {number}"
    case .incidentID: "название инцидента {number}"
    case .incidentType: "тип инцидента {number}"
    case .incidentOccurredOn: "дата инцидента {number}"
    case .incidentOngoing: "продолжается ли инцидент {number}"
    case .incidentState: "состояние инцидента {number}"
    case .incidentHarm: "вред от инцидента {number}"
    case .incidentIdentityBased: "направлен ли инцидент {number} против человека за то, кто он есть"
    case .incidentCoordinated: "согласованы ли действия в инциденте {number}"
    case .incidentCoded: "скрытая ли это угроза, инцидент {number}"
    case .incidentReports: "прежние обращения по инциденту {number}"
    case .currency: "валюта бюджета"
    case .requested: "запрошенная сумма"
    case .items: "расходы в бюджете"
    case .itemCategory: "категория расхода {number}"
    case .itemQuantity: "количество в расходе {number}"
    case .itemUnitCost: "цена за единицу в расходе {number}"
    case .itemRespondsTo: "инцидент, с которым связан расход {number}"
    case .itemExclusions: "исключённые цели расхода {number}"
    case .otherFunding: "другое финансирование"
    case .otherFundingAmount: "сумма другого финансирования {number}"
    case .otherFundingStatus: "состояние другого финансирования {number}"
    case .otherFundingSamePurpose: "та же ли цель у другого финансирования {number}"
    case .documents: "приложенные документы"
    case .documentKind: "вид документа {number}"
    }
  }
}

extension IncidentType {
  var russian: String {
    switch self {
    case .shutdown: "отключение интернета"
    case .throttling: "замедление интернета"
    case .blocking: "блокировка сайта или сервиса"
    case .takedown: "удаление материала или аккаунта"
    case .accountCompromise: "взлом аккаунта"
    case .accountAttempt: "попытка войти в аккаунт"
    case .phishing: "фишинг"
    case .malware: "вредоносная программа"
    case .denialOfService: "перегрузка сайта (DDoS)"
    case .intrusion: "вторжение в систему"
    case .spyware: "шпионская программа"
    case .interception: "перехват сообщений"
    case .tracking: "слежка за человеком"
    case .deviceConfiscated: "изъятие устройства"
    case .deviceStolen: "кража устройства"
    case .deviceLost: "потеря устройства"
    case .deviceHandled: "устройство было в чужих руках"
    case .doxxing: "публикация личных данных"
    case .leak: "утечка данных"
    case .intimateImages: "распространение интимных снимков"
    case .harassment: "травля"
    case .threat: "угроза"
    case .smear: "клеветническая кампания"
    case .impersonation: "выдача себя за другого человека"
    case .other: "другое"
    }
  }
}

extension Harm {
  var russian: String {
    switch self {
    case .limited: "ограниченный"
    case .serious: "серьёзный"
    case .severe: "тяжёлый"
    case .lifeThreatening: "угроза жизни"
    }
  }
}

extension ApplicantType {
  var russian: String {
    switch self {
    case .individual: "один человек"
    case .collective: "группа людей"
    case .organisation: "организация"
    }
  }
}

extension RequirementKind {
  var russian: String {
    switch self {
    case .callWindow: "время приёма заявок"
    case .applicantType: "кто подаёт заявку"
    case .country: "страна"
    case .targetGroup: "целевая группа"
    case .recentIncident: "недавний инцидент"
    case .itemAnswersIncident: "расходы и инциденты"
    case .costCategory: "категории расходов"
    case .exclusion: "исключённые цели"
    case .maximum: "наибольшая сумма"
    case .minimum: "наименьшая сумма"
    case .sharePaid: "доля стоимости"
    case .activityWindow: "срок деятельности"
    case .references: "рекомендации"
    case .otherFunding: "другое финансирование"
    case .previousGrants: "прежние гранты"
    case .requiredDocuments: "документы"
    case .positiveAmounts: "суммы больше нуля"
    case .judgement: "вопрос человеку"
    }
  }
}

extension AssessmentOutcome {
  var russian: String {
    switch self {
    case .eligible: "подходит"
    case .ineligible: "не подходит"
    case .incomplete: "не хватает ответов"
    case .needsPerson: "должен посмотреть человек"
    }
  }
}

extension FindingOutcome {
  var russian: String {
    switch self {
    case .met: "выполнено"
    case .notMet: "не выполнено"
    case .unknown: "ещё нет ответа"
    case .needsPerson: "для человека"
    case .notApplicable: "не относится"
    }
  }
}

extension Force {
  var russian: String {
    switch self {
    case .required: "обязательно"
    case .preferred: "предпочтение"
    case .encouraged: "поощрение"
    }
  }
}

extension ReferralFit {
  var russian: String {
    switch self {
    case .meets: "письменные правила выполнены"
    case .cannotTell: "пока нельзя сказать"
    case .misses: "письменные правила не выполнены"
    }
  }
}

extension ProgrammeStatus {
  var russian: String {
    switch self {
    case .open: "открыт"
    case .suspended: "приостановлен"
    case .halted: "прекращён"
    case .unknown: "состояние неизвестно"
    }
  }
}
