#if Desk
extension AskMessage {
  var spanish: String {
    switch self {
    case .about: "Campos a los que se refiere"
    case .aboutHint:
      "Quien solicita los responde en la página y la respuesta pasa directamente a la solicitud. En una lista, la página pide más entradas."
    case .nothingAsked: "Escriba una pregunta o elija al menos un campo."
    case .tooManyFields: "Elija como máximo {count} campos."
    case .code: "Preguntas en un código"
    case .codeHint: "Se escribe en la página con la que se hizo la solicitud."
    case .sendWith: "Para enviar con ello"
    case .saveFile: "Guardar las preguntas"
    case .answerTo: "Responde a {count|one=la pregunta|other=las preguntas} {list} de {code}."
    case .verdictChanges: "Las reglas dicen: {before}. Con esta respuesta: {after}."
    case .verdictStays: "Las reglas siguen diciendo: {after}."
    case .applicationStays: "La solicitud queda como está."
    case .notAsked:
      "Ningún caso que usted pueda ver ha hecho una pregunta con la referencia {reference}. Si puede ser de otra persona del equipo, pásele el archivo."
    case .otherReceipt:
      "La respuesta cita un comprobante que no es el de {code}. Pregunte a quien solicita, por la vía segura que indicó, si la envió."
    case .isRepeat: "Esta respuesta ya está en {code}."
    case .noQuestion: "{code} no ha hecho la pregunta {number}."
    case .answeredAlready:
      "La pregunta {number} de {code} ya tiene otra respuesta. Si la correcta es esta, corrija la solicitud."
    case .twoAnswers:
      "Otro de estos archivos también responde a la pregunta {number} de {code}. Pregunte a la persona solicitante, por la vía segura que indicó, cuál es su respuesta y reciba solo esa."
    case .noAnswerTo:
      "Sin respuesta: {field}. Pregunte de nuevo si el equipo lo necesita."
    case .unsent:
      "La decisión todavía no tiene efecto, así que esto tampoco debe enviarse todavía."
    case .lapsed: "La pregunta {number} de {code} ya no está abierta: el caso se ha decidido."
    case .otherField: "La pregunta {number} no se refería a {field}."
    case .noEntry: "La solicitud no tiene {field}."
    case .unreadable: "La solicitud no se puede leer con esta respuesta: {reason}"
    case .neutral: "Un mensaje sin la respuesta"
    case .neutralHint:
      "No nombra ningún fondo, ningún importe ni a nadie. Puede ir por donde otros podrían leerlo, antes de que la carta vaya por la vía segura."
    case .sealed: "llegó cifrada"
    case .noReferral:
      "La solicitud no permite derivarla: nombre {fund} a quien solicita y no transmita nada."
    case .isAnswer: "Respuesta"
    }
  }
}
#endif
