#if Desk
extension KeysMessage {
  var portuguese: String {
    switch self {
    case .title: "Atalhos de teclado"
    case .intro:
      "Funcionam em todas as páginas enquanto você não estiver escrevendo em um campo. Cada um tem um link ou botão que faz o mesmo."
    case .key: "Tecla"
    case .what: "O que faz"
    case .next: "Vai para o próximo processo de uma lista"
    case .previous: "Vai para o processo anterior de uma lista"
    case .open: "Abre o processo"
    case .search: "Faz uma busca"
    case .goQueue: "Abre a fila"
    case .goMyDay: "Abre “Meu dia”"
    case .goIntake: "Abre o recebimento"
    case .help: "Mostra esta página"
    case .then: "depois"
    case .on: "Os atalhos estão ativados."
    case .off: "Os atalhos estão desativados."
    case .turnOn: "Ativar os atalhos"
    case .turnOff: "Desativar os atalhos"
    }
  }
}
#endif
