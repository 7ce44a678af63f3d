#if Desk
extension JournalMessage {
  var russian: String {
    switch self {
    case .intro: "Всё, что внесено в этот файл дел, начиная с последнего, с подписями."
    case .introOwn: "Всё, что внесено в доступные вам дела, начиная с последнего, с подписями."
    case .filters: "Что показано"
    case .officer: "Кто"
    case .anyOfficer: "кто угодно"
    case .kind: "Что"
    case .anyKind: "что угодно"
    case .caseCode: "Дело"
    case .from: "С"
    case .to: "По"
    case .filter: "Показать"
    case .clear: "Показать всё"
    case .empty: "Среди доступного вам ничего не подходит."
    case .earlier: "Раньше"
    case .later: "Позже"
    case .page: "Страница {number}"
    case .ofFile: "файл"
    case .damaged:
      "Это не то, что было записано. Восстановите резервную копию и проверьте весь файл."
    case .erasedContent: "содержание удалено"
    case .eventOf: "событие {number}"
    case .planned: "план опубликован"
    case .cases: "дела импортированы"
    case .retained: "дела удалены, срок хранения истёк"
    case .keyChanged: "ключ файла сменён"
    case .officerAdded: "человек добавлен в команду"
    case .officerChanged: "права человека из команды изменены"
    case .officerRemoved: "человек удалён из команды"
    case .officerConflicts: "конфликты интересов внесены"
    case .about: "{name}"
    case .access: "Журнал доступа"
    case .accessIntro:
      "Кто за последние двенадцать месяцев открывал файл, получал отказ, что-то вывозил из файла или подтверждал, кто он. Время указано по UTC."
    case .wholeAccess: "Весь журнал доступа"
    case .opened: "файл открыт"
    case .refused: "отказано:"
    case .exported: "выгружено:"
    case .stepUp: "личность подтверждена"
    case .aCase: "дело"
    case .theJournal: "журнал"
    case .allCases: "все дела"
    case .aBackup: "резервная копия"
    case .provingThemselves: "подтверждение личности"
    case .missing:
      "{count|one=# запись удалена|few=# записи удалены|many=# записей удалено} не этой программой."
    case .unreadable:
      "{count|one=# запись не читается|few=# записи не читаются|many=# записей не читаются}: в файл писал кто-то посторонний."
    case .noAccess:
      "Журнал доступа видят только руководители и аудиторы, отвечающие за все регионы."
    case .noJournal:
      "То, что касается самого файла (планы, люди, ключи, хранение), видят руководители и аудиторы, отвечающие за все регионы, поскольку это относится ко всем регионам."
    case .head: "Конец цепочки"
    case .headIntro: "Если хранить его отдельно, позже видно, не обрезано ли что-нибудь."
    case .headCount: "{count|one=# событие|few=# события|many=# событий}"
    case .headHash: "последнее звено"
    case .saveHead: "Сохранить подписанную контрольную точку"
    case .verify: "Проверить весь файл"
    case .verifyIntro:
      "Каждое событие расшифровывается, каждая подпись проверяется, каждое дело заново проверяется по правилам. Для сотен дел нужны секунды, для десятков тысяч — минуты. Тем временем можно работать дальше."
    case .verifyStart: "Проверить сейчас"
    case .verifying: "проверено событий: {count} из {total}"
    case .assessing: "заново проверено дел: {count} из {total}"
    case .verifyRuns: "Идёт проверка"
    case .again: "Проверить снова"
    case .verifyDone: "Проверено {day} в {time}"
    case .verifyHolds: "Всё так, как было записано"
    case .verifyBroken: "Что-то не так, как было записано"
    case .integrity: "События"
    case .integrityHolds:
      "Не изменено и на своём месте: {count|one=# событие|few=# события|many=# событий}."
    case .integrityBroken: "Изменено, отсутствует или не читается:"
    case .signatures: "Подписи"
    case .signaturesHold: "Все действительны."
    case .signaturesBroken: "Не все действительны:"
    case .signaturesNone: "Нет: у команды нет собственных ключей."
    case .unsignedBefore:
      "Без подписи, так как собственных ключей ещё не было: {count|one=# событие|few=# события|many=# событий}."
    case .assessments: "Проверки по правилам"
    case .assessmentsHold: "Повторено: {count}; дел: {total}; результат тот же."
    case .assessmentsBroken: "Отличается или не читается, дел: {count} из {total}:"
    case .completeness:
      "Обрезан ли файл или заменён более ранней копией, показывает только контрольная точка, хранящаяся отдельно: ‘ief case verify --head’."
    case .verifyFailed: "Проверку не удалось завершить: {reason}"
    case .verifyNone: "В этом сеансе проверка не запускалась."
    case .lookAgain: "Обновить"
    case .export: "Журнал для аудита"
    case .exportTitle: "Выгрузить журнал"
    case .exportIntro:
      "По этому файлу аудитор без всякого ключа проверяет цепочку всех событий и все подписи: ‘ief case recheck’."
    case .exportTells:
      "В нём названы люди из команды и их открытые ключи, а о делах — только число событий. В журнал доступа вносится, что его выгрузили вы."
    case .save: "Сохранить файл"
    case .evidenceTitle: "Доказательства по делу {code}"
    case .evidenceIntro:
      "Один файл, в котором всё дело открытым текстом, применённые правила и доказательства того, что с тех пор ничего не изменено."
    case .evidenceHolds:
      "В нём всё, что написано в заявке. Передавайте его только безопасным способом и тому, кто вправе его читать. В журнал доступа вносится, что его выгрузили вы."
    case .evidenceCheck: "Получатель может проверить его без всякого ключа: ‘ief case recheck’."
    case .signedBy: "подпись: {name} ✓"
    case .backToJournal: "Журнал"
    case .utc: "{day}, {time}"
    case .codeWrong: "Код дела выглядит так: C-7K3F9Q."
    case .dayWrong: "Напишите дату в таком виде: 2026-03-02."
    case .auditing: "Для аудита"
    case .retention: "Дела с истёкшим сроком хранения"
    case .officerCount: "{name}: {count|one=# событие|few=# события|many=# событий}"
    }
  }
}
#endif
