extension Russian {
  static func text(_ field: ApplicationField) -> String {
    switch field {
    case .call: "программа, на которую подаётся заявка"
    case .receivedAt: "день получения заявки"
    case .imminentDanger: "непосредственная опасность для человека"
    case .applicantType: "кто подаёт заявку"
    case .country: "страна, в которой идёт работа"
    case .targetGroups: "группы, указанные в заявке"
    case .members: "число участников"
    case .registered: "официальная регистрация"
    case .references: "рекомендации"
    case .referenceIndependent: "рекомендация {number} (независимая?)"
    case .previousGrants: "прежние гранты"
    case .previousGrantFund: "фонд прежнего гранта {number}"
    case .previousGrantCall: "программа прежнего гранта {number}"
    case .previousGrantAwardedOn: "дата прежнего гранта {number}"
    case .startsOn: "дата начала деятельности"
    case .endsOn: "дата окончания деятельности"
    case .disbursedOn: "дата выплаты"
    case .projectExclusions: "нефинансируемые цели проекта"
    case .incidents: "инциденты"
    case .incident: "инцидент {number}"
    case .incidentID: "обозначение инцидента {number}"
    case .incidentType: "тип инцидента {number}"
    case .incidentOccurredOn: "дата инцидента {number}"
    case .incidentOngoing: "инцидент {number} (продолжается?)"
    case .incidentState: "состояние инцидента {number}"
    case .incidentHarm: "вред от инцидента {number}"
    case .incidentIdentityBased: "инцидент {number} (из-за того, кто вы?)"
    case .incidentCoordinated: "инцидент {number} (согласованный?)"
    case .incidentCoded: "инцидент {number} (скрытая угроза?)"
    case .incidentReports: "прежние обращения по инциденту {number}"
    case .currency: "валюта бюджета"
    case .requested: "запрошенная сумма"
    case .items: "расходы в бюджете"
    case .item: "расход {number}"
    case .itemCategory: "категория расхода {number}"
    case .itemQuantity: "количество в расходе {number}"
    case .itemUnitCost: "цена за единицу в расходе {number}"
    case .itemRespondsTo: "инцидент, с которым связан расход {number}"
    case .itemExclusions: "нефинансируемые цели расхода {number}"
    case .otherFunding: "другое финансирование"
    case .otherFundingEntry: "другое финансирование {number}"
    case .otherFundingAmount: "сумма другого финансирования {number}"
    case .otherFundingStatus: "состояние другого финансирования {number}"
    case .otherFundingSamePurpose: "другое финансирование {number} (та же цель?)"
    case .documents: "приложенные документы"
    case .documentKind: "вид документа {number}"
    }
  }

  static func text(_ detail: ApplicationDetail) -> String {
    switch detail {
    case .onBehalfOf: "заявка от имени другого человека"
    case .onBehalfOfRelationship: "отношение к человеку, которому нужна помощь"
    case .onBehalfOfConsent: "этот человек знает о заявке и согласен"
    case .onBehalfOfWhy: "почему заявка подаётся от его имени"
    case .residence: "страна проживания"
    case .inExile: "в эмиграции"
    case .role: "роль"
    case .activeSince: "в этой работе с"
    case .publicWork: "публичная деятельность"
    case .publicWorkLink: "ссылка на публичную деятельность"
    case .publicWorkWhat: "описание публичной деятельности"
    case .referenceRelation: "откуда знакомы с автором рекомендации"
    case .referenceLanguage: "язык автора рекомендации"
    case .referenceInformed: "автор рекомендации предупреждён"
    case .measuresTaken: "что уже сделано"
    case .alternatives: "другие рассмотренные варианты"
    case .expectedResult: "ожидаемый результат"
    case .neededBy: "помощь нужна не позднее"
    case .incidentPlatform: "платформа"
    case .incidentLink: "ссылка"
    case .reportReference: "номер обращения"
    case .beneficiaries: "кого защитит помощь"
    case .beneficiaryCount: "сколько человек защитит помощь"
    case .dependants: "из них на иждивении"
    case .otherSupport: "другие просьбы о помощи"
    case .supportOrganisation: "организация, к которой обращались"
    case .supportKind: "вид помощи"
    case .supportResult: "чем закончилось обращение"
    case .payment: "получение денег"
    case .canReceive: "деньги можно получить"
    case .route: "способ получения денег"
    case .paymentRisk: "чем опасно получение денег"
    case .preferInKind: "вещи или услуги лучше денег"
    case .consents: "разрешения"
    case .contactReferences: "с авторами рекомендаций можно связаться"
    case .vetting: "можно спрашивать надёжные организации"
    case .referTo: "можно передать"
    case .neverShareWith: "никогда не сообщать"
    case .declarations: "заявления"
    case .truth: "ответы правдивы"
    case .privacyNotice: "прочитанное уведомление о конфиденциальности"
    case .statistics: "только для статистики"
    case .gender: "пол или гендер"
    case .identities: "сообщества"
    }
  }

  static func text(_ route: PaymentRoute) -> String {
    switch route {
    case .bankAccount: "банковский счёт"
    case .moneyTransfer: "служба денежных переводов"
    case .mobileMoney: "мобильные деньги"
    case .throughOrganisation: "через организацию"
    case .cash: "наличные"
    case .other: "другой способ"
    }
  }

  static func text(_ gender: Gender) -> String {
    switch gender {
    case .woman: "женщина"
    case .man: "мужчина"
    case .nonBinary: "небинарная персона"
    case .other: "другой вариант"
    }
  }

  static func text(_ identity: Identity) -> String {
    switch identity {
    case .lgbtqia: "сексуальное или гендерное меньшинство (ЛГБТКИА+)"
    case .indigenous: "коренной народ"
    case .ethnicMinority: "этническое меньшинство"
    case .religiousMinority: "религиозное меньшинство"
    case .disability: "инвалидность"
    case .displaced: "беженство или вынужденное переселение"
    }
  }

  static func text(_ type: IncidentType) -> String {
    switch type {
    case .shutdown: "отключение интернета"
    case .throttling: "замедление интернета"
    case .blocking: "блокировка сайта или сервиса"
    case .takedown: "удаление материалов или аккаунта"
    case .accountCompromise: "взлом аккаунта"
    case .accountAttempt: "попытка взлома аккаунта"
    case .phishing: "фишинг"
    case .malware: "вредоносное ПО"
    case .denialOfService: "атака на сайт (DDoS)"
    case .intrusion: "взлом системы"
    case .spyware: "шпионское ПО"
    case .interception: "перехват звонков или переписки"
    case .tracking: "слежка за человеком"
    case .deviceConfiscated: "изъятие устройства"
    case .deviceStolen: "кража устройства"
    case .deviceLost: "потеря устройства"
    case .deviceHandled: "доступ посторонних к устройству"
    case .doxxing: "публикация личных данных (доксинг)"
    case .leak: "утечка данных"
    case .intimateImages: "публикация интимных изображений без согласия"
    case .harassment: "травля"
    case .threat: "угроза"
    case .smear: "кампания по очернению"
    case .impersonation: "фальшивый аккаунт или действия от чужого имени"
    case .other: "другое"
    }
  }

  static func text(_ harm: Harm) -> String {
    switch harm {
    case .limited: "ограниченный"
    case .serious: "серьёзный"
    case .severe: "тяжёлый"
    case .lifeThreatening: "угроза жизни"
    }
  }

  static func text(_ type: ApplicantType) -> String {
    switch type {
    case .individual: "один человек"
    case .collective: "группа людей"
    case .organisation: "организация"
    }
  }

  static func text(_ kind: RequirementKind) -> String {
    switch kind {
    case .callWindow: "время приёма заявок"
    case .applicantType: "кто подаёт заявку"
    case .country: "страна"
    case .targetGroup: "целевая группа"
    case .recentIncident: "недавний инцидент"
    case .itemAnswersIncident: "расходы и инциденты"
    case .costCategory: "категории расходов"
    case .exclusion: "нефинансируемые цели"
    case .maximum: "максимальная сумма"
    case .minimum: "минимальная сумма"
    case .sharePaid: "доля финансирования"
    case .activityWindow: "срок деятельности"
    case .references: "рекомендации"
    case .otherFunding: "другое финансирование"
    case .previousGrants: "прежние гранты"
    case .requiredDocuments: "документы"
    case .positiveAmounts: "суммы больше нуля"
    case .judgement: "вопрос для проверки"
    }
  }

  static func text(_ outcome: AssessmentOutcome) -> String {
    switch outcome {
    case .eligible: "соответствует условиям"
    case .ineligible: "не соответствует условиям"
    case .incomplete: "не хватает ответов"
    case .needsPerson: "нужна проверка человеком"
    }
  }

  static func text(_ outcome: FindingOutcome) -> String {
    switch outcome {
    case .met: "выполнено"
    case .notMet: "не выполнено"
    case .unknown: "ещё нет ответа"
    case .needsPerson: "нужна проверка человеком"
    case .notApplicable: "не применяется"
    }
  }

  static func text(_ force: Force) -> String {
    switch force {
    case .required: "обязательно"
    case .preferred: "желательно"
    case .encouraged: "приветствуется"
    }
  }

  static func text(_ fit: ReferralFit) -> String {
    switch fit {
    case .meets: "соответствует опубликованным условиям"
    case .cannotTell: "пока нельзя сказать"
    case .misses: "не соответствует опубликованным условиям"
    }
  }

  static func text(_ status: ProgrammeStatus) -> String {
    switch status {
    case .open: "приём открыт"
    case .suspended: "приём приостановлен"
    case .halted: "программа закрыта"
    case .unknown: "состояние неизвестно"
    }
  }
}
