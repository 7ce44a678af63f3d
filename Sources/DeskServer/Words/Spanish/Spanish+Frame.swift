#if Desk
extension FrameMessage {
  var spanish: String {
    switch self {
    case .desk: "Mesa de trabajo"
    case .skip: "Saltar al contenido"
    case .navigation: "Secciones de la mesa de trabajo"
    case .myDay: "Mi día"
    case .queue: "Lista de espera"
    case .intake: "Recepción"
    case .people: "Personas y claves"
    case .journal: "Registro"
    case .search: "Código, identificador, nombre, contacto o referencia"
    case .find: "Buscar"
    case .lock: "Bloquear"
    case .locksIn: "se bloquea tras {minutes|one=# minuto|other=# minutos} sin actividad"
    case .language: "Idioma"
    case .choose: "Elegir"
    case .unlock: "Desbloquear la mesa de trabajo"
    case .unlockIntro:
      "El archivo de casos se abre con su propia frase de contraseña o su archivo de clave. Antes no se lee nada."
    case .officer: "Su identificador en el equipo"
    case .passphrase: "Frase de contraseña"
    case .keyFile: "Archivo de clave"
    case .passphraseOrKeyFile: "Escriba su frase de contraseña o elija su archivo de clave."
    case .usedLink:
      "Este enlace sirve una sola vez y ya se usó. Para obtener otro, presione Enter en la terminal donde se ejecuta la mesa de trabajo. Si no lo usó usted, detenga la mesa de trabajo: lo usó otra persona en esta computadora."
    case .wrongKey:
      "El archivo de casos no se abre con este identificador y esta frase de contraseña o este archivo de clave. Revise ambos datos."
    case .wait:
      "Demasiados intentos. Vuelva a intentarlo en {count|one=# segundo|other=# segundos}."
    case .goOn: "Continuar"
    case .kept: "Lo que escribió se conserva más abajo. Todavía no se ha registrado nada."
    case .problems: "Hay un problema"
    case .notFound: "No se encontró"
    case .notFoundIntro: "Esta página o este caso no existe, o no tiene permiso para verlo."
    case .badRequest: "La mesa de trabajo no entendió lo enviado. No se cambió nada."
    case .tooLarge: "Es más de lo que la mesa de trabajo acepta de una vez. No se cambió nada."
    case .unavailable: "La mesa de trabajo no puede hacerlo ahora"
    case .unavailableIntro:
      "No se perdió nada. Vuelva atrás e inténtelo de nuevo cuando el problema esté resuelto."
    case .changed: "El caso cambió desde que usted abrió esta página"
    case .changedIntro:
      "No se sobrescribió nada. Lea lo nuevo y vuelva a enviar el formulario si sigue siendo válido."
    case .draftOf: "Borrador de las {time}, sin registrar"
    case .saved: "Borrador guardado"
    case .notSaved: "No se pudo guardar el borrador"
    case .someoneWriting: "{name} también está escribiendo aquí"
    case .back: "Atrás"
    case .cancel: "Cancelar"
    case .none: "Ninguno"
    case .reason: "Motivo"
    case .yes: "Sí"
    case .no: "No"
    case .ended: "Su sesión terminó. Desbloquee la mesa de trabajo para continuar."
    case .locked: "La mesa de trabajo está bloqueada. Sus borradores se conservan cifrados."
    case .knows:
      "Mientras está bloqueada, la mesa de trabajo sabe dónde está el archivo de casos, pero nada de lo que contiene."
    }
  }
}
#endif
