extension Russian {
  static func text(_ message: FindingMessage) -> String {
    switch message {
    case .answerMissing: "ещё нет ответа: {paths}"
    case .noRate: "нет курса {currency} на день получения заявки"
    case .amountOutOfRange: "суммы слишком велики, чтобы их сложить"
    case .assumedNotMet:
      "в открытом тексте этого нет ({reason}), поэтому об этом решает человек: {finding}"
    case .assumedUnanswered:
      "открытый текст этого не требует ({reason}), поэтому об этом решает человек: {finding}"
    case .callOpen: "заявка получена {received}, в срок приёма заявок"
    case .callRolling: "заявки принимаются в любое время"
    case .callSuspended: "приём заявок приостановлен: {reason}"
    case .callNotOpenYet: "заявка получена {received}, а приём заявок начинается {opens}"
    case .callClosed: "заявка получена {received}, а приём заявок закончился {closes}"
    case .applyOnOrAfter: "подайте заявку не раньше {day}"
    case .applicantTypeAccepted: "заявки такого типа принимаются: {type}"
    case .applicantTypeNotAccepted:
      "заявки такого типа не принимаются: {type}; принимаются: {accepted}"
    case .tooFewMembers:
      "{members|one=# участник|few=# участника|many=# участников}; минимум — {minimum}"
    case .notRegistered: "{type}: нужна официальная регистрация, а её нет"
    case .everyCountryCovered: "принимаются заявки из любой страны"
    case .countryCovered: "принимаются заявки из этой страны: {country}"
    case .countryNotCovered:
      "заявки из этой страны не принимаются: {country}; принимаются из этих: {covered}"
    case .groupMatches: "в заявке указаны группы, для которых предназначена помощь: {groups}"
    case .noGroupMatches: "помощь предназначена для этих групп: {wanted}; в заявке указаны: {own}"
    case .noGroupNamed: "помощь предназначена для этих групп: {wanted}; в заявке группа не указана"
    case .groupMisspelt:
      "помощь предназначена для этих групп: {wanted}; в заявке указаны: {own}; возможно, имелось в виду {near}"
    case .incidentOngoing: "инцидент ещё продолжается: {incident}"
    case .incidentRecent:
      "последний инцидент произошёл за {since} до получения заявки; предел — {limit}"
    case .incidentRecentAnotherAfter:
      "последний инцидент до получения заявки произошёл за {since} до него; предел — {limit}; {incident}: дата позже получения заявки, её нужно исправить"
    case .incidentAfterReceipt:
      "{incident}: дата ({day}) позже дня получения заявки ({received}); исправьте дату"
    case .incidentAfterToday:
      "{incident}: дата ({day}) позже сегодняшней ({today}); исправьте дату"
    case .incidentTooOld:
      "последний инцидент произошёл за {since} до получения заявки, а предел — {limit}"
    case .noIncidentBeforeReceipt:
      "нет инцидентов, которые продолжаются или произошли не раньше чем за {limit} до получения заявки"
    case .itemsAnswerIncidents:
      "{count|one=# расход связан|few=# расхода связаны|many=# расходов связаны} с инцидентом из заявки"
    case .itemsAnswerNothing:
      "{count|one=# расход не связан|few=# расхода не связаны|many=# расходов не связаны} ни с одним инцидентом из заявки: {paths}"
    case .linkOrRemoveItems: "укажите подходящий инцидент или уберите расход из заявки: {paths}"
    case .categoriesListed:
      "{count|one=# расход входит|few=# расхода входят|many=# расходов входят} в категории, которые финансируются"
    case .categoryUnlisted:
      "категории {category} нет в условиях; её должен рассмотреть человек: {paths}"
    case .categoryMisspelt:
      "категории {category} нет в условиях; возможно, имелось в виду {near}: {paths}"
    case .categoryRefused:
      "категория {category} не финансируется: {paths}; финансируются: {accepted}"
    case .categoryNeedsIncident:
      "категория {category} требует инцидента одного из этих типов: {types} ({paths})"
    case .categoryOverCap: "расходы категории {category} — {cost}, а предел — {cap}"
    case .categoryOverShare: "расходы категории {category} составляют больше {share} всей суммы"
    case .reduceCategory: "уменьшите расходы категории {category} до {cap}"
    case .reduceCategoryShare: "уменьшите расходы категории {category} до {share} всей суммы"
    case .nothingExcluded: "нефинансируемых целей не отмечено"
    case .purposeExcluded: "отмечено как нефинансируемая цель ({purpose}): {paths}"
    case .exclusionUnlisted:
      "кода исключения {code} нет в условиях; его должен рассмотреть человек: {path}"
    case .removeItems: "уберите расход из заявки: {paths}"
    case .withinMaximum: "запрошено {requested}; максимум — {maximum}"
    case .overMaximum: "запрошено {requested}, больше максимума в {maximum}"
    case .reduceRequest: "уменьшите запрос на {excess}, до {amount}"
    case .atLeastMinimum: "запрошено {requested}; минимум — {minimum}"
    case .underMinimum: "запрошено {requested}, меньше минимума в {minimum}"
    case .raiseRequest: "запросите не меньше {minimum}"
    case .withinShare: "запрос не превышает {share} общей стоимости"
    case .overShare: "запрос превышает {share} общей стоимости"
    case .requestAtMost: "запросите не больше {amount}"
    case .withinWindow:
      "с {start} по {end}, в пределах {months|one=# месяца|few=# месяцев|many=# месяцев}"
    case .withinWindowAfterPayment:
      "до {end}, в пределах {months|one=# месяца|few=# месяцев|many=# месяцев} после выплаты"
    case .windowTooLong: "с {start} по {end} — больше чем {months}; этот срок истекает {latest}"
    case .windowTooLongAfterPayment:
      "до {end} — больше чем {months} после выплаты ({paid}); этот срок истекает {latest}"
    case .endsBeforeStart: "дата окончания ({end}) раньше даты начала ({start})"
    case .startsBeforeReceipt: "дата начала ({start}) раньше дня получения заявки ({received})"
    case .endBy: "закончите не позже {day}"
    case .endBetween: "закончите в период с {first} по {last}"
    case .endOnOrAfter: "закончите не раньше {day}"
    case .startOnOrAfter: "начните не раньше {day}"
    case .enoughReferences: "{count|one=# рекомендация|few=# рекомендации|many=# рекомендаций}"
    case .tooFewReferences:
      "{count|one=# рекомендация|few=# рекомендации|many=# рекомендаций}; минимум — {minimum}"
    case .tooFewIndependent:
      "{count|one=# независимая рекомендация|few=# независимые рекомендации|many=# независимых рекомендаций}; минимум — {minimum}"
    case .addReferences:
      "добавьте ещё {count|one=# рекомендацию|few=# рекомендации|many=# рекомендаций}"
    case .addIndependentReferences:
      "добавьте ещё {count|one=# независимую рекомендацию|few=# независимые рекомендации|many=# независимых рекомендаций}"
    case .notFundedElsewhere: "другого финансирования на ту же цель нет"
    case .fundedElsewhere:
      "ту же цель финансирует или может финансировать {count|one=ещё # источник|few=ещё # источника|many=ещё # источников}: {paths}"
    case .takeOutFundedCosts:
      "уберите расходы, которые уже покрывает другое финансирование: {paths}"
    case .fewGrants:
      "{count|one=# прежний грант|few=# прежних гранта|many=# прежних грантов}; максимум — {most}"
    case .tooManyGrants:
      "{count|one=# прежний грант|few=# прежних гранта|many=# прежних грантов}, больше максимума ({most})"
    case .noDocumentAsked: "для таких заявок документы не требуются"
    case .documentsAttached: "приложено: {kinds}"
    case .documentsLacking: "не приложено: {kinds}"
    case .attachDocuments: "приложите: {kinds}"
    case .amountsPositive:
      "у {count|one=# расхода|few=# расходов|many=# расходов} количество и цена больше нуля"
    case .amountsNotPositive: "должно быть больше нуля: {paths}"
    case .correctOrRemoveItems: "исправьте сумму или уберите расход из заявки: {paths}"
    case .question: "{question}"
    }
  }
}
