#if Desk
extension CallReviewMessage {
  var russian: String {
    switch self {
    case .title: "Что означает изменение: {call}"
    case .intro: "Оно действовало бы для заявок, полученных начиная с {day}."
    case .introNew: "Это новая программа."
    case .notWritten: "Пока ничего не записано."
    case .differences: "Что станет другим"
    case .noDifferences: "В этот день ни одно правило не отличается."
    case .was: "До сих пор"
    case .becomes: "С этого дня"
    case .example: "Заявка, на которой это видно"
    case .exampleTurns: "до сих пор: {before}, с этого дня: {after}"
    case .added: "новое правило"
    case .removed: "правило отменено"
    case .narrowed: "строже"
    case .widened: "шире"
    case .moved: "и строже, и шире"
    case .reworded: "другая формулировка или источник"
    case .problems: "Остаётся ли программа в рамках правил фонда?"
    case .noProblems: "Да, и других ошибок тоже нет."
    case .error: "ошибка"
    case .warning: "предупреждение"
    case .line: "строка {number}"
    case .slips: "Эта заявка была бы принята, хотя фонд её не принимает:"
    case .mustMend: "С ошибкой изменение предложить нельзя. Вернитесь и исправьте её."
    case .oldFindings:
      "{count|one=Раньше уже было ещё #; изменение этого не касается.|few=Раньше уже было ещё #; изменение этого не касается.|many=Раньше уже было ещё #; изменение этого не касается.}"
    case .tests: "Тесты правил"
    case .noTests: "Тестов для этой программы нет."
    case .testsPassed: "Пройдено {count} из {total}."
    case .testFails: "больше не проходит:"
    case .testsHint:
      "Тест говорит, что правила должны решить на примере. Если изменение намеренное, вместе с ним нужно изменить и тест; сообщите тому, кто ведёт тесты."
    case .year: "Дела за последний год"
    case .yearHint:
      "Что новые правила сказали бы о доступных вам заявках по этой программе, если не учитывать время приёма заявок. Ни одно дело не меняется."
    case .effect:
      "С {day} {count|one=поступила # заявка|few=поступили # заявки|many=поступило # заявок}; {changed|one=другой результат был бы у #.|few=другой результат был бы у #.|many=другой результат был бы у #.}"
    case .noCases: "С {day} нет доступных вам заявок по этой программе."
    case .moves: "{count}: {before} → {after}"
    case .turns: "{before} → {after}"
    case .because: "{count}: {rule}"
    case .whichCases: "Какие дела"
    case .theFile: "Изменение файла"
    case .allRules: "Всё, чего программа тогда требует"
    case .receivedOn: "Получена {day}"
    case .references: "{count|one=# рекомендация|few=# рекомендации|many=# рекомендаций}"
    case .propose: "Предложить это изменение"
    case .edit: "Вернуться к форме"
    }
  }
}
#endif
