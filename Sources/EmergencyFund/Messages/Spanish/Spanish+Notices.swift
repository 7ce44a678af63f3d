extension Spanish {
  static func text(_ message: NoticeMessageID) -> String {
    switch message {
    case .questionsByCode:
      "Necesitamos preguntarle algo sobre el formulario que envió el {day}. Abra la misma página que entonces y escriba este código: {code}. La página solo pregunta lo que falta y cifra su respuesta. Envíela por la misma vía cuando pueda hacerlo sin peligro."
    case .questionsInFile:
      "Necesitamos preguntarle algo sobre el formulario que envió el {day}. Las preguntas están en el archivo que acompaña a este mensaje: ábralo en la misma página que entonces. La página cifra su respuesta. Envíela por la misma vía cuando pueda hacerlo sin peligro."
    case .decision:
      "Hay una respuesta a lo que envió el {day}. Su código es {code}. La respuesta no está en este mensaje. Díganos cuándo y cómo podemos enviársela sin peligro, e indique el código. Borre este mensaje si puede ponerle en peligro."
    }
  }
}
