extension FindingMessage {
  var russian: String {
    switch self {
    case .answerMissing: "ещё нет ответа: {paths}"
    case .noRate: "в таблице курсов нет курса {currency} на день получения"
    case .amountOutOfRange: "суммы слишком велики, чтобы их сложить"
    case .callOpen: "заявка получена {received}, пока идёт приём заявок"
    case .callRolling: "заявки принимаются в любое время"
    case .callSuspended: "приём заявок приостановлен: {reason}"
    case .callNotOpenYet:
      "заявка получена {received}, до начала приёма заявок, который открывается {opens}"
    case .callClosed:
      "заявка получена {received}, после окончания приёма заявок, который закрылся {closes}"
    case .applyOnOrAfter: "подайте заявку {day} или позже"
    case .applicantTypeAccepted: "заявку может подать {type}"
    case .applicantTypeNotAccepted: "заявку может подать {accepted}, но не {type}"
    case .tooFewMembers:
      "{members|one=# участник|few=# участника|many=# участников}, а нужно не меньше {minimum}"
    case .notRegistered: "{type}: нужна регистрация в официальном органе, а её нет"
    case .everyCountryCovered: "принимаются заявки из любой страны"
    case .countryCovered: "принимаются заявки из этой страны: {country}"
    case .countryNotCovered:
      "заявки из этой страны не принимаются: {country}; принимаются из этих: {covered}"
    case .groupMatches: "в заявке указаны группы, которым предназначена помощь: {groups}"
    case .noGroupMatches: "помощь предназначена для групп: {wanted}; в заявке указано: {own}"
    case .noGroupNamed: "помощь предназначена для групп: {wanted}; в заявке группа не указана"
    case .groupMisspelt:
      "помощь предназначена для групп: {wanted}; в заявке указано: {own}; возможно, имелось в виду {near}"
    case .incidentOngoing: "продолжается инцидент: {incident}"
    case .incidentRecent:
      "последний инцидент произошёл за {since} до получения заявки; предел — {limit}"
    case .incidentTooOld:
      "последний инцидент произошёл за {since} до получения заявки, раньше предела; предел — {limit}"
    case .noIncidentBeforeReceipt:
      "ни один инцидент не продолжается и не произошёл незадолго до получения заявки; предел — {limit}"
    case .itemsAnswerIncidents:
      "{count|one=# расход связан|few=# расхода связаны|many=# расходов связаны} с инцидентом из заявки"
    case .itemsAnswerNothing:
      "{count|one=# расход не связан|few=# расхода не связаны|many=# расходов не связаны} ни с одним инцидентом из заявки: {paths}"
    case .linkOrRemoveItems: "укажите подходящий инцидент или уберите расход из заявки: {paths}"
    case .categoriesListed:
      "{count|one=# расход входит|few=# расхода входят|many=# расходов входят} в категории, которые оплачиваются"
    case .categoryUnlisted:
      "категории {category} нет в условиях; это должен посмотреть человек: {paths}"
    case .categoryMisspelt:
      "категории {category} нет в условиях; возможно, имелось в виду {near}: {paths}"
    case .categoryRefused: "оплачивается {accepted}, но не {category}: {paths}"
    case .categoryNeedsIncident:
      "категория {category} требует инцидента такого типа: {types}: {paths}"
    case .categoryOverCap: "категория {category} стоит {cost}, больше её предела {cap}"
    case .categoryOverShare: "категория {category} составляет больше {share} всей суммы"
    case .reduceCategory: "уменьшите категорию {category} до {cap}"
    case .reduceCategoryShare: "уменьшите категорию {category} до {share} всей суммы"
    case .nothingExcluded: "исключённых целей не отмечено"
    case .purposeExcluded: "отмечено как исключённая цель ({purpose}): {paths}"
    case .exclusionUnlisted:
      "кода исключения {code} нет в условиях; это должен посмотреть человек: {path}"
    case .removeItems: "уберите расход из заявки: {paths}"
    case .withinMaximum: "запрошено {requested}, не больше предела {maximum}"
    case .overMaximum: "запрошено {requested}, больше предела {maximum}"
    case .reduceRequest: "уменьшите запрос на {excess}, до {amount}"
    case .atLeastMinimum: "запрошено {requested}, не меньше минимума {minimum}"
    case .underMinimum: "запрошено {requested}, меньше минимума {minimum}"
    case .raiseRequest: "запросите не меньше {minimum}"
    case .withinShare: "запрос не превышает {share} всей стоимости"
    case .overShare: "запрос превышает {share} всей стоимости"
    case .requestAtMost: "запросите не больше {amount}"
    case .withinWindow:
      "с {start} по {end}, в пределах {months|one=# месяца|few=# месяцев|many=# месяцев}"
    case .withinWindowAfterPayment:
      "до {end}, в пределах {months|one=# месяца|few=# месяцев|many=# месяцев} после выплаты"
    case .windowTooLong: "с {start} по {end} — больше чем {months}; этот срок кончается {latest}"
    case .windowTooLongAfterPayment:
      "до {end} — больше чем {months} после выплаты {paid}; этот срок кончается {latest}"
    case .endsBeforeStart: "окончание {end} раньше начала {start}"
    case .startsBeforeReceipt: "начало {start} раньше дня получения заявки, {received}"
    case .endBy: "закончите не позже {day}"
    case .endBetween: "закончите в период с {first} по {last}"
    case .endOnOrAfter: "закончите {day} или позже"
    case .startOnOrAfter: "начните {day} или позже"
    case .enoughReferences: "{count|one=# рекомендация|few=# рекомендации|many=# рекомендаций}"
    case .tooFewReferences:
      "{count|one=# рекомендация|few=# рекомендации|many=# рекомендаций}, а нужно не меньше {minimum}"
    case .tooFewIndependent:
      "{count|one=# независимая рекомендация|few=# независимые рекомендации|many=# независимых рекомендаций}, а нужно не меньше {minimum}"
    case .addReferences:
      "добавьте ещё {count|one=# рекомендацию|few=# рекомендации|many=# рекомендаций}"
    case .addIndependentReferences:
      "добавьте ещё {count|one=# независимую рекомендацию|few=# независимые рекомендации|many=# независимых рекомендаций}"
    case .notFundedElsewhere: "на ту же цель больше никто не платит"
    case .fundedElsewhere:
      "на ту же цель платит или может заплатить {count|one=ещё # источник|few=ещё # источника|many=ещё # источников}: {paths}"
    case .takeOutFundedCosts: "уберите расходы, которые покрывает другое финансирование: {paths}"
    case .fewGrants:
      "учитывается {count|one=# прежний грант|few=# прежних гранта|many=# прежних грантов}; допускается не больше {most}"
    case .tooManyGrants:
      "учитывается {count|one=# прежний грант|few=# прежних гранта|many=# прежних грантов}, а допускается не больше {most}"
    case .noDocumentAsked: "от таких заявителей документов не требуется"
    case .documentsAttached: "приложено: {kinds}"
    case .documentsLacking: "не приложено: {kinds}"
    case .attachDocuments: "приложите: {kinds}"
    case .amountsPositive:
      "у {count|one=# расхода|few=# расходов|many=# расходов} количество и цена больше нуля"
    case .amountsNotPositive: "не больше нуля: {paths}"
    case .correctOrRemoveItems: "исправьте сумму или уберите расход из заявки: {paths}"
    case .question: "{question}"
    }
  }
}
