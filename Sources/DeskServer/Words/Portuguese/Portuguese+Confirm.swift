#if Desk
extension ConfirmMessage {
  var portuguese: String {
    switch self {
    case .intro: "Leia tudo: com sua confirmação, a decisão entra em vigor."
    case .confirm: "Confirmar"
    case .confirmIntro: "A decisão entra em vigor imediatamente, como mostrada aqui."
    case .giveBack: "Devolver"
    case .returnIntro: "O processo volta à etapa anterior, e é preciso uma nova decisão."
    case .reason: "Por que é devolvida"
    case .reasonHint: "Quem decidiu a lê. Ela nunca aparece em uma carta."
    case .cannotConfirm: "Não é possível confirmar"
    }
  }
}
#endif
