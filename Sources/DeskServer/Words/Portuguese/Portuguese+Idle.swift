#if Desk
extension IdleMessage {
  var portuguese: String {
    switch self {
    case .soon:
      "A mesa de trabalho será bloqueada em breve, porque não há atividade há algum tempo."
    case .left: "Tempo restante:"
    case .stay: "Continuar"
    case .unsaved:
      "A mesa de trabalho está bloqueada, e o que você escreveu aqui ainda não foi salvo. O texto fica nesta aba: desbloqueie a mesa de trabalho em outra aba, e ele será salvo automaticamente."
    case .ownTab: "Você também está escrevendo aqui em outra aba."
    case .notKept:
      "Este rascunho não foi salvo: você está preenchendo o mesmo formulário em outra aba. Feche-a, e este será salvo."
    }
  }
}
#endif
