extension Russian {
  static func text(_ message: PolicyMessage) -> String {
    switch message {
    case .policyCallRolling: "заявки принимаются в любое время"
    case .policyCallFrom: "заявки принимаются с {opens}"
    case .policyCallUntil: "заявки принимаются до {closes} включительно"
    case .policyCallBetween: "заявки принимаются с {opens} по {closes} включительно"
    case .policyCallSuspended: "приём заявок приостановлен: {reason}"
    case .policyApplicantTypes: "принимаются заявки таких типов: {types}"
    case .policyMinimumMembers:
      "{type}: не меньше {count|one=# участника|few=# участников|many=# участников}"
    case .policyRegistered: "{type}: с официальной регистрацией"
    case .policyEveryCountry: "работа может вестись в любой стране"
    case .policyCountries: "работа ведётся в одной из этих стран ({count})"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "заявка исходит хотя бы от одной из этих групп ({count}) или от более узкой"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "инцидент продолжается или произошёл не раньше чем за {limit} до получения заявки"
    case .policyItemAnswersIncident: "каждый расход связан с инцидентом, указанным в заявке"
    case .policyCategoriesAsk:
      "каждый расход относится к одной из этих категорий; остальные рассматривает человек"
    case .policyCategoriesRefuse:
      "каждый расход относится к одной из этих категорий; остальные не финансируются"
    case .policyCategoriesAllow:
      "расходы этих категорий соответствуют условиям своей категории; остальные допускаются"
    case .policyCategoryAnswers: "связан с инцидентом такого типа: {types}"
    case .policyCategoryCap: "в сумме не больше {cap}"
    case .policyCategoryShare: "не больше {share} всей суммы"
    case .policyAsks: "вопрос для проверки: {question}"
    case .policyExclusions: "эти цели ({count}) не финансируются"
    case .policyMaximum: "можно запросить не больше {amount}"
    case .policyMaximumOfType: "{type}: не больше {amount}"
    case .policyMinimum: "нужно запросить не меньше {amount}"
    case .policySharePaid: "финансируется не больше {share} общей стоимости"
    case .policyWindowFromStart: "деятельность завершается не позже чем через {months} после начала"
    case .policyWindowFromPayment:
      "деятельность завершается не позже чем через {months} после выплаты"
    case .policyNothingPast: "деятельность начинается не раньше дня получения заявки"
    case .policyReferences:
      "к заявке есть не меньше {count|one=# рекомендации|few=# рекомендаций|many=# рекомендаций}"
    case .policyIndependent: "из них независимых — не меньше {count}"
    case .policyOtherFunding: "на ту же цель нет и не запрошено другое финансирование"
    case .policyNoGrantOfCall: "прежних грантов фонда по той же программе — не больше {count}"
    case .policyNoGrantEver: "прежних грантов фонда — не больше {count}"
    case .policyNoGrantInMonths:
      "прежних грантов фонда за {months} до получения заявки — не больше {count}"
    case .policyDocuments:
      "{count|one=нужен # документ|few=нужны # документа|many=нужно # документов}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}, если заявку подаёт {types}"
    case .policyPositiveAmounts: "у каждого расхода количество и цена больше нуля"
    case .policyPromise:
      "фонд стремится ответить не позже чем через {limit} после дня получения заявки"
    case .policyPromiseWorking:
      "фонд стремится ответить не позже чем через {count|one=# рабочий день|few=# рабочих дня|many=# рабочих дней} после дня получения заявки"
    case .policyPause:
      "дни, когда фонд ждёт ответа на свой вопрос, не считаются; всего таких дней не больше: {limit}"
    case .policyScore: "очередь строится по этим критериям ({count})"
    case .policyCriterion: "{title}: до {count|one=# балла|few=# баллов|many=# баллов}"
    case .policyWaiting:
      "каждый день ожидания добавляет к приоритету {count|one=# балл|few=# балла|many=# баллов}"
    case .policyEffort:
      "проверка занимает {review|one=# минуту|few=# минуты|many=# минут}, решение — {decision|one=# минуту|few=# минуты|many=# минут}, в сложных случаях дольше"
    case .policyCasework: "в решении указывается одна или несколько из этих причин ({count})"
    case .policyRetention:
      "сроки хранения дел: {awarded} после выдачи гранта, {declined} после отказа, {referred} после передачи в другой фонд, {withdrawn} после отзыва заявки"
    case .policyApply: "фонд принимает заявки по {count|one=# каналу|few=# каналам|many=# каналам}"
    case .policyApplySample: "этот фонд вымышлен: отправленное ему никто не получит"
    case .policyApplyEmail: "по электронной почте: {address}"
    case .policyApplyWeb: "на сайте: {address}"
    case .policyApplySignal: "в мессенджере «Сигнал»: {address}"
    case .policyApplyOther: "{address}"
    case .policyApplyRecipient: "заявка шифруется для получателя «{title}»: {recipient}"
    }
  }
}
