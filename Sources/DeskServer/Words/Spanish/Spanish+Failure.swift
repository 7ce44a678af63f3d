#if Desk
extension FailureMessage {
  var spanish: String {
    switch self {
    case .locked:
      "Otro programa está escribiendo en el archivo de casos. No se cambió nada: vuelva a intentarlo en un momento."
    case .readOnly:
      "No se puede escribir en el archivo de casos o en su carpeta. No se cambió nada: revise quién puede escribir allí."
    case .diskFull: "El disco está lleno. No se cambió nada: libere espacio y vuelva a intentarlo."
    case .inputOutput:
      "No se pudo leer el disco o escribir en él. No se cambió nada: revise el disco."
    case .logNotEmptied:
      "Está hecho, pero un archivo junto al archivo de casos aún contiene lo eliminado. Cierre otros programas que usen el archivo de casos y luego bloquee y desbloquee la mesa de trabajo."
    case .damaged:
      "El archivo de casos no está como se escribió. Deje de trabajar con él: haga que lo verifiquen y restaure una copia de seguridad."
    case .forged:
      "El archivo de casos no es el que espera la configuración del fondo. Puede ser una falsificación: consulte a una persona con el rol de dirección."
    case .fileMissing:
      "El archivo de casos ya no está donde estaba. No se cambió nada: devuélvalo a su lugar o inicie la mesa de trabajo con su nueva ubicación."
    case .notACaseFile: "Esto no es un archivo de casos. Inicie la mesa de trabajo con el correcto."
    case .laterFormat:
      "Este archivo de casos lo escribió una versión más reciente de la herramienta. Inicie la mesa de trabajo con esa versión."
    case .keyChanged:
      "La clave del archivo de casos cambió. Bloquee la mesa de trabajo y desbloquéela de nuevo."
    case .wrongKey: "Esta frase de contraseña o este archivo de clave no abre el archivo de casos."
    case .weakPassphrase:
      "Esta frase de contraseña es demasiado fácil de adivinar. Elija una más larga."
    case .unreadableKey: "Este archivo no contiene ninguna clave."
    case .unreadableRecoveryCode:
      "Esto no es un código de recuperación. Revise cada grupo de letras y cifras."
    case .ownKeys:
      "Cada integrante del equipo tiene su propia clave para este archivo de casos. Indique quién es y desbloquee la mesa de trabajo con la suya."
    case .noOfficers:
      "El equipo de este archivo de casos aún no tiene claves propias. Las entrega una persona con el rol de dirección."
    case .officerRefused: "No se puede agregar, cambiar ni quitar así a {name}."
    case .outdated:
      "El programa de base de datos de esta computadora es demasiado antiguo para un archivo de casos. Pida que lo actualicen."
    case .copyDiffers: "La copia difiere del original. Haga otra."
    case .alreadyExists:
      "Ya existe un archivo con este nombre. No se cambió nada: elija otro nombre."
    case .receivedLater: "La fecha de recepción, {day}, es posterior a hoy."
    case .policyWithoutFund:
      "Las reglas de esta solicitud no indican su fondo. Quien mantiene las reglas debe agregarlo."
    case .roleMissing: "Usted no tiene el rol que esto requiere."
    case .regionsMissing: "Esto concierne a todas las regiones, y usted cubre solo algunas."
    case .notOnTeam: "Ya no forma parte del equipo. Consulte a una persona con el rol de dirección."
    case .hasKeys: "{name} ya tiene claves."
    case .removesSelf:
      "No puede quitarse del equipo por su cuenta. Debe hacerlo otra persona con el rol de dirección para todas las regiones."
    case .futureDate: "La fecha, {day}, es posterior a hoy."
    case .unreadableEvent:
      "Lo que envió no se puede guardar tal cual. No se cambió nada: acórtelo o quite los caracteres poco comunes."
    case .knownCases:
      "Algunos de estos casos ya están aquí o se eliminaron aquí. No se importó nada."
    case .noLetter: "Las reglas no tienen carta para esta decisión: {decision}."
    case .ownFault:
      "La mesa de trabajo cometió un error. No se cambió nada. Avise a quien la mantiene."
    }
  }
}
#endif
