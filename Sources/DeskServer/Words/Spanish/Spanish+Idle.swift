#if Desk
extension IdleMessage {
  var spanish: String {
    switch self {
    case .soon: "La mesa de trabajo se bloqueará pronto, porque hace un rato que no hay actividad."
    case .left: "Tiempo restante:"
    case .stay: "Seguir"
    case .unsaved:
      "La mesa de trabajo está bloqueada y lo que escribió aquí aún no se ha guardado. Se conserva en esta pestaña: desbloquee la mesa de trabajo en otra pestaña y se guardará automáticamente."
    case .ownTab: "Usted también está escribiendo aquí en otra pestaña."
    case .notKept:
      "Este borrador no se ha guardado: está llenando el mismo formulario en otra pestaña. Ciérrela y este se guardará."
    }
  }
}
#endif
