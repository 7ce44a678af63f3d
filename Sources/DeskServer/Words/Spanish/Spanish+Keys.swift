#if Desk
extension KeysMessage {
  var spanish: String {
    switch self {
    case .title: "Atajos de teclado"
    case .intro:
      "Funcionan en todas las páginas mientras no esté escribiendo en un campo. Cada uno tiene un enlace o botón que hace lo mismo."
    case .key: "Tecla"
    case .what: "Qué hace"
    case .next: "Pasa al caso siguiente de una lista"
    case .previous: "Pasa al caso anterior de una lista"
    case .open: "Abre el caso"
    case .search: "Busca"
    case .goQueue: "Abre la lista de espera"
    case .goMyDay: "Abre «Mi día»"
    case .goIntake: "Abre la recepción"
    case .help: "Muestra esta página"
    case .then: "luego"
    case .on: "Los atajos están activados."
    case .off: "Los atajos están desactivados."
    case .turnOn: "Activar los atajos"
    case .turnOff: "Desactivar los atajos"
    }
  }
}
#endif
