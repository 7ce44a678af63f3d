extension Russian {
  static func text(_ message: ReportMessage) -> String {
    switch message {
    case .underCall: "по программе {call}"
    case .answerBy: "ответ не позже {day}"
    case .weekdaysAlone:
      "срок посчитан только по рабочим дням недели: праздники {year} года ещё не указаны"
    case .budget: "Бюджет: {amount}"
    case .budgetConverted: "Бюджет: {amount} = {converted}"
    case .doesNotDecide: "Не влияет на результат"
    case .forReviewer: "вопросы для проверки"
    case .remedy: "Что изменить"
    case .application: "Заявка"
    case .outcome: "Результат"
    case .answerByColumn: "Ответ до"
    case .inTheWay: "Что мешает"
    case .applications: "{count|one=# заявка|few=# заявки|many=# заявок}: {list}"
    case .applicationsOf: "{outcome} — {count}"
    case .ratesUsed: "Курсы валют: {table}, действуют с {day}"
    case .ratesUndated: "Курсы валют: {table}, без даты"
    case .ratesExample:
      "Эта таблица — пример: её числа не являются рыночными курсами какого-либо дня."
    case .ratesGiven: "указанная таблица"
    case .personDecides:
      "Так следует из правил, прочитанных в открытых источниках. Решения принимают люди."
    case .policy: "версия правил {digest}"
    case .source: "Источник"
    case .readOn: "{title}, прочитано {day}"
    case .reading: "Толкование"
    case .assumed: "Допущение"
    case .read: "Прочитанные данные"
    case .notGiven: "не указано"
    case .empty: "пусто"
    case .line: "строка {line}"
    case .forceOnly: "только {force}"
    case .notOfThisCall: "в этой программе такого требования нет"
    case .inForceOn: "{layers}, действует {day}"
    case .latestVersion: "{layers}, последняя редакция"
    case .digest: "Хеш {digest}"
    case .noDigest: "Хеш не вычислен"
    case .currency: "Суммы указаны в {currency}; языки ответа: {languages}"
    case .promise: "срок ответа"
    case .score: "баллы"
    case .casework: "ведение дел"
    case .apply: "как подать заявку"
    case .policyIsReading:
      "Это толкование открытых источников, а не официальная позиция фонда. Решения принимают люди."
    case .asIfReceived: "как если бы заявка была получена {day}"
    case .noOtherFund: "в правилах не описан ни один другой фонд"
    case .reach: "Контакты"
    case .verifiedOn: "проверено {day}"
    case .notVerified: "не проверено"
    case .notVerifiedSince:
      "за последние двенадцать месяцев; последняя проверка {day}, тогда: {status}"
    case .neverVerified: "никто не проверял, открыт ли приём заявок"
    case .neverVerifiedSaid: "никто не проверял, открыт ли приём заявок; указано: {status}"
    case .nothingSent:
      "По открытым источникам. Ничего не отправлено. Прежде чем подавать заявку, посмотрите страницу фонда."
    case .scoreColumn: "Баллы"
    case .waited: "Ждёт"
    case .waitedDays: "{count} дн."
    case .priority: "Приоритет"
    case .imminentDanger: "непосредственная опасность"
    case .notScored: "без баллов: в правилах нет критериев"
    case .scoreOfHundred: "{count} из 100"
    case .noScore: "без баллов"
    case .rescaled: "пересчитано по критериям с общим весом {weight}"
    case .points: "{count} из {weight}"
    case .leftOut: "не учтено"
    case .waitedPriority: "в ожидании {days}, поэтому приоритет {priority}"
    case .scoreOrders: "Баллы определяют очередь. Решения принимают люди."
    }
  }

  static func text(_ message: ScoreMessage) -> String {
    switch message {
    case .answer: "ответ: {answer}"
    case .noAnswer: "ответа нет"
    case .ongoing: "инцидент продолжается"
    case .decayed: "последний инцидент произошёл за {days} до получения заявки; предел — {limit}"
    case .decayedWholly:
      "последний инцидент произошёл за {days} до получения заявки, это {limit} или больше"
    case .noIncident: "ни один инцидент не продолжается и не датирован до получения заявки"
    case .share: "{share} стоимости связано с инцидентом"
    case .yes: "да"
    case .no: "нет"
    case .rated: "оценка {count} из 3"
    case .ratedBecause: "оценка {count} из 3 ({reason})"
    case .notRated: "ещё не оценено"
    case .notAnswered: "ещё нет ответа"
    }
  }

  static func text(_ message: ValueMessage) -> String {
    switch message {
    case .days: "{count|one=# день|few=# дня|many=# дней}"
    case .months: "{count|one=# месяц|few=# месяца|many=# месяцев}"
    case .andMore: "и ещё {count}"
    }
  }
}
