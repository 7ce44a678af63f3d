#if Desk
extension ReviewMessage {
  var spanish: String {
    switch self {
    case .application: "La solicitud"
    case .toRatings: "Ir a la evaluación"
    case .declare: "Antes de empezar: ¿conoce a alguien de este caso?"
    case .declareHint: "Quien solicita, la organización, una referencia o un familiar."
    case .knowNobody: "No conozco a nadie de este caso"
    case .tooClose: "Tengo un conflicto de intereses"
    case .declareFirst: "Indique primero si conoce a alguien de este caso."
    case .ratings: "Su evaluación"
    case .ratingsIntro:
      "Cada una necesita un motivo. Nadie más ve su borrador; las revisiones de otras personas quedan ocultas hasta que registre la suya."
    case .notAtAll: "0 – nada"
    case .little: "1 – un poco"
    case .largely: "2 – en gran medida"
    case .fully: "3 – por completo"
    case .why: "¿Por qué?"
    case .unrated: "Evalúe «{title}»."
    case .unreasoned: "Indique el motivo para «{title}»."
    case .noQuestion:
      "Ningún gasto de esta solicitud plantea aquí una duda. Evalúela en su conjunto."
    case .threats: "Amenazas que quizá solo entiendan quienes las reciben"
    case .threatsIntro: "Lea lo que escribió quien solicita e indique cómo lo entiende."
    case .threatTitle: "Incidente {number}: ¿es una amenaza?"
    case .unjudged: "Indique qué es el incidente {number}."
    case .unjudgedReason: "Indique el motivo de su valoración del incidente {number}."
    }
  }
}
#endif
