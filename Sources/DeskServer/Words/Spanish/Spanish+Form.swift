#if Desk
extension FormMessage {
  var spanish: String {
    switch self {
    case .record: "Registrar"
    case .recorded: "Registro: {event}."
    case .missing: "Complete este campo."
    case .notADay: "Escriba la fecha así: 2026-03-02."
    case .notAnAmount: "Escriba el monto en cifras, con un punto antes de los centavos: 800.00."
    case .notAChoice: "Elija una de estas opciones."
    case .optional: "opcional"
    case .stepUp: "Confirme que es usted"
    case .stepUpIntro:
      "Para registrar esto se necesita otra vez su frase de contraseña o su archivo de clave."
    case .stepUpWrong: "Esta frase de contraseña o este archivo de clave no es suyo."
    case .stepUpMissing: "Escriba su frase de contraseña o elija su archivo de clave."
    case .draft: "Este es su borrador. No está registrado."
    case .draftOf: "Este es su borrador de las {time}. No está registrado."
    case .discard: "Descartar el borrador"
    case .question: "Su pregunta a quien solicita"
    case .questionPauses:
      "Mientras la pregunta esté abierta, la fecha de respuesta se aplaza, {count|one=# día|other=# días} como máximo en total."
    case .questionRunsOn: "La fecha de respuesta no cambia mientras la pregunta esté abierta."
    case .questionHint:
      "La mesa de trabajo no envía nada: haga llegar la pregunta por la vía segura que indicó quien solicita."
    case .answer: "La respuesta, en palabras de quien solicita"
    case .whichQuestion: "¿A qué pregunta responde?"
    case .changedApplication: "La solicitud modificada, como archivo"
    case .changedApplicationHint:
      "Si la respuesta cambia la solicitud, se evalúa de nuevo de inmediato."
    case .reference: "¿Qué referencia?"
    case .result: "¿Cuál fue el resultado?"
    case .note: "Nota para el expediente"
    case .noteHint: "Solo la lee el equipo; nunca aparece en una carta."
    case .voucher: "¿Quién respalda a quien solicita?"
    case .statement: "Qué dijo"
    case .reason: "Motivo"
    case .conflictIntro:
      "Declárelo si conoce a alguien del caso demasiado bien para juzgar con imparcialidad. El caso desaparece entonces de su mesa de trabajo, y esto no se puede deshacer."
    case .reviewer: "Quién revisará"
    case .takeIntro: "Usted revisará este caso."
    case .handBackIntro: "El caso queda libre para que lo revise otra persona."
    case .assignIntro: "Esta persona revisará el caso."
    case .amount: "Monto en {currency}"
    case .amountHint: "Falta pagar {amount}."
    case .paidOn: "Fecha del pago"
    case .payment: "¿Qué pago?"
    case .report: "Qué se informó"
    case .grounds: "Motivos de la apelación, en palabras de quien solicita"
    case .takeBackIntro: "La decisión aún no tiene efecto. Si la retira, el caso vuelve a abrirse."
    case .refused: "Esto no se registró"
    case .amendIntro:
      "La solicitud corregida reemplaza a la anterior, que permanece en el historial."
    case .amendFile: "La solicitud corregida, como archivo"
    case .notAnApplication: "Este archivo no se puede leer como solicitud: {reasons}"
    }
  }
}
#endif
