#if Desk
extension ConfirmMessage {
  var spanish: String {
    switch self {
    case .intro: "Léalo todo: con su confirmación, la decisión entra en vigor."
    case .confirm: "Confirmar"
    case .confirmIntro: "La decisión entra en vigor de inmediato, tal como se muestra aquí."
    case .giveBack: "Devolver"
    case .returnIntro: "El caso vuelve al punto en que estaba y se necesita una nueva decisión."
    case .reason: "Por qué se devuelve"
    case .reasonHint: "La lee quien decidió. Nunca aparece en una carta."
    case .cannotConfirm: "No se puede confirmar"
    }
  }
}
#endif
