#if Desk
extension IntakeMessage {
  var spanish: String {
    switch self {
    case .intro:
      "Elija los archivos de las solicitudes y de las respuestas a preguntas. Verá qué pasaría con cada uno antes de que se guarde nada."
    case .files: "Archivos"
    case .filesHint:
      "Solicitudes y respuestas en JSON o YAML, cifradas o no; junto con ellas, cualquier otro archivo, del que solo se registran el nombre y la huella SHA-256. Los archivos permanecen en la memoria de esta sesión hasta que los reciba o los descarte; al bloquear la mesa de trabajo se descartan."
    case .paste: "O pegar un texto cifrado"
    case .pasted: "Texto cifrado de un mensaje"
    case .pastedHint:
      "Todo desde BEGIN hasta END; se pueden pegar a la vez varios textos y lo que hay a su alrededor."
    case .pastedNothing:
      "En lo que pegó no hay ningún texto cifrado: va desde -----BEGIN AGE ENCRYPTED FILE----- hasta la línea con END."
    case .look: "Comprobar estos archivos"
    case .waiting:
      "{count|one=# archivo espera|other=# archivos esperan}. Todavía no se guardó nada."
    case .newCase: "Caso nuevo"
    case .isRepeat: "Ya recibida"
    case .perhaps: "Quizá repetida"
    case .related: "Caso nuevo, quizá relacionado"
    case .unreadable: "No se puede leer"
    case .refused: "No se puede recibir"
    case .would: "Sería un caso de «{call}»."
    case .answerBy: "respuesta a más tardar el {day}"
    case .byWeekdays:
      "solo por los días laborables de la semana, pues los festivos de {year} aún no están en la lista"
    case .noDate: "sin fecha de respuesta"
    case .receivedOn: "recibida el {day}"
    case .receive:
      "Recibir estos archivos"
    case .receiveThis: "Recibir {file}"
    case .discard: "Descartar todos los archivos"
    case .received: "Recibidas"
    case .receivedIntro:
      "Se recibieron:"
    case .nothingChosen: "Elija al menos una solicitud para recibir."
    case .changed:
      "El resultado previsto cambió desde que lo vio. No se guardó nada; véalo de nuevo."
    case .otherFiles: "Otros archivos"
    case .otherIntro:
      "No se abren. Indique con qué solicitud se envió cada uno; allí se registran su nombre y su huella SHA-256. Los archivos mismos no se conservan."
    case .sentWith: "{file} se envió con"
    case .notKept: "ninguna: no incluirlo"
    case .sameAsFile: "La misma solicitud que {file}, más arriba."
    case .twin: "la misma solicitud, recibida en la misma fecha. Recíbala solo si es otra."
    case .near: "casi coincide: {what}. ¿Es lo mismo?"
    case .same: "coincide: {what}"
    case .sameEarlier: "Coincide con {file}, más arriba: {what}."
    case .conflict:
      "¿Es {found} lo mismo que {recorded}, con quien {officer} tiene un conflicto de intereses?"
    case .tooMany:
      "La mesa de trabajo comprueba {count} archivos a la vez como máximo. No se agregó nada."
    case .tooLarge: "En conjunto, los archivos son demasiado grandes. No se agregó nada."
    case .empty: "Elija al menos un archivo."
    case .memory: "Agregar más archivos"
    case .requested: "se solicitan {amount}"
    case .noRates: "No hay tipos de cambio; los montos en otras monedas no se convierten."
    case .gone: "Estos archivos se recibieron o descartaron en otra ventana."
    case .sealed:
      "archivo cifrado, comprobante {receipt}"
    case .sealedNoKey:
      "Este archivo está cifrado y no hay ninguna clave de recepción. Una persona responsable puede crearla."
    case .sealedForOthers:
      "Este archivo no está cifrado para ninguna de las claves de recepción del fondo."
    case .sealedChanged:
      "Este archivo cifrado está incompleto o se modificó por el camino. Pida que lo envíen otra vez."
    }
  }
}
#endif
