#if Desk
extension ConfirmMessage {
  var russian: String {
    switch self {
    case .intro: "Прочитайте всё: с вашим подтверждением решение вступит в силу."
    case .confirm: "Подтвердить"
    case .confirmIntro: "Решение сразу вступает в силу в том виде, в каком оно здесь показано."
    case .giveBack: "Вернуть"
    case .returnIntro: "Дело возвращается на прежний этап, и нужно новое решение."
    case .reason: "Почему решение возвращается"
    case .reasonHint: "Её прочитает тот, кто принял решение. В письма она не попадает."
    case .cannotConfirm: "Подтвердить нельзя"
    }
  }
}
#endif
