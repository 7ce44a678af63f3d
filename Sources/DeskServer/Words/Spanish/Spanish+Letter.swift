#if Desk
extension LetterMessage {
  var spanish: String {
    switch self {
    case .letter: "La carta"
    case .letterTitle: "Carta del caso {code}"
    case .asItWillBe: "La carta tal como será"
    case .missing:
      "Las reglas no tienen carta en {wanted}. Esta está en {language}: encargue su traducción."
    case .noLetter: "No hay carta. {why}"
    case .stillWaits: "La decisión aún espera confirmación: no se debe enviar esta carta todavía."
    case .save: "Guardar como texto"
    case .record: "Registrar que se creó"
    case .recordIntro:
      "La mesa de trabajo no envía nada: imprima o guarde la carta y hágala llegar por la vía segura que indicó quien solicita. Se registra que se creó exactamente este texto."
    case .made: "Creada el {day} por {name}, en {language}"
    case .contact: "Contacto seguro"
    case .doNot: "Qué evitar"
    case .onlyFile: "No aparece en la carta"
    case .print: "Para imprimirla, use la función del navegador. Solo se imprime la carta."
    }
  }
}
#endif
