extension PolicyMessage {
  var russian: String {
    switch self {
    case .policyCallRolling: "заявки принимаются в любое время"
    case .policyCallFrom: "заявки принимаются с {opens}"
    case .policyCallUntil: "заявки принимаются до {closes} включительно"
    case .policyCallBetween: "заявки принимаются с {opens} по {closes} включительно"
    case .policyCallSuspended: "приём заявок приостановлен: {reason}"
    case .policyApplicantTypes: "заявку может подать: {types}"
    case .policyMinimumMembers:
      "{type}: не меньше {count|one=# участника|few=# участников|many=# участников}"
    case .policyRegistered: "{type}: с регистрацией в официальном органе"
    case .policyEveryCountry: "работа может вестись в любой стране"
    case .policyCountries:
      "работа ведётся в одной из стран, всего {count|one=# страна|few=# страны|many=# стран}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "принадлежность хотя бы к одной группе или к более узкой; всего {count|one=# группа|few=# группы|many=# групп}"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "инцидент продолжается или произошёл незадолго до получения заявки; предел — {limit}"
    case .policyItemAnswersIncident: "каждый расход связан с инцидентом, указанным в заявке"
    case .policyCategoriesAsk:
      "каждый расход относится к одной из этих категорий; любой другой смотрит человек"
    case .policyCategoriesRefuse:
      "каждый расход относится к одной из этих категорий; другие не оплачиваются"
    case .policyCategoriesAllow:
      "расходы этих категорий отвечают своим условиям; любые другие допускаются"
    case .policyCategoryAnswers: "связан с инцидентом такого типа: {types}"
    case .policyCategoryCap: "всего не больше {cap}"
    case .policyCategoryShare: "не больше {share} всей суммы"
    case .policyAsks: "вопрос для проверки: {question}"
    case .policyExclusions:
      "не оплачивается {count|one=# цель|few=# цели|many=# целей} из этого списка"
    case .policyMaximum: "можно запросить не больше {amount}"
    case .policyMaximumOfType: "{type}: не больше {amount}"
    case .policyMinimum: "нужно запросить не меньше {amount}"
    case .policySharePaid: "оплачивается не больше {share} всей стоимости"
    case .policyWindowFromStart:
      "деятельность кончается в течение {months|one=# месяца|few=# месяцев|many=# месяцев} после её начала"
    case .policyWindowFromPayment:
      "деятельность кончается в течение {months|one=# месяца|few=# месяцев|many=# месяцев} после выплаты"
    case .policyNothingPast: "деятельность начинается не раньше дня получения заявки"
    case .policyReferences:
      "у заявки не меньше {count|one=# рекомендации|few=# рекомендаций|many=# рекомендаций}"
    case .policyIndependent: "из них независимых — не меньше {count}"
    case .policyOtherFunding: "на ту же цель больше никто не платит, и никого об этом не просили"
    case .policyNoGrantOfCall:
      "не больше {count|one=# прежнего гранта|few=# прежних грантов|many=# прежних грантов} фонда по тем же условиям"
    case .policyNoGrantEver:
      "не больше {count|one=# прежнего гранта|few=# прежних грантов|many=# прежних грантов} фонда"
    case .policyNoGrantInMonths:
      "не больше {count|one=# прежнего гранта|few=# прежних грантов|many=# прежних грантов} фонда за {months} до получения заявки"
    case .policyDocuments:
      "{count|one=приложен # документ|few=приложены # документа|many=приложены # документов}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, если заявку подаёт {types}"
    case .policyPositiveAmounts: "у каждого расхода количество и цена больше нуля"
    case .policyPromise: "ответ даётся не позже чем через {limit} после дня получения заявки"
    case .policyPromiseWorking:
      "ответ даётся не позже чем через {count|one=# рабочий день|few=# рабочих дня|many=# рабочих дней} после дня получения заявки"
    case .policyPause:
      "дни, когда заявителю задан вопрос и ответа нет, не считаются; всего таких дней не больше: {limit}"
    case .policyScore:
      "очередь упорядочена по критериям, всего {count|one=# критерий|few=# критерия|many=# критериев}"
    case .policyCriterion: "{title}: до {count|one=# балла|few=# баллов|many=# баллов}"
    case .policyWaiting:
      "каждый день ожидания добавляет к приоритету {count|one=# балл|few=# балла|many=# баллов}"
    case .policyEffort:
      "проверка занимает {review|one=# минуту|few=# минуты|many=# минут}, решение — {decision|one=# минуту|few=# минуты|many=# минут}, в больших случаях дольше"
    case .policyCasework:
      "в решениях указываются причины, всего {count|one=# причина|few=# причины|many=# причин}"
    case .policyRetention:
      "сроки хранения дел: {awarded} после выдачи гранта, {declined} после отказа, {referred} после передачи в другой фонд, {withdrawn} после отзыва заявки"
    }
  }
}
