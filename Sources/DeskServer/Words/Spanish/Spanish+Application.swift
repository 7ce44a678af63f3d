#if Desk
extension ApplicationMessage {
  var spanish: String {
    switch self {
    case .id: "Identificador de la solicitud"
    case .language: "Idioma"
    case .name: "Nombre"
    case .work: "Labor"
    case .languages: "Idiomas"
    case .contact: "Contacto seguro"
    case .safeTimes: "Horarios seguros"
    case .doNot: "Qué evitar"
    case .title: "Título"
    case .goal: "Objetivo"
    case .description: "Descripción"
    case .means: "medio: {text}"
    case .attributedTo: "se atribuye a: {text}"
    case .effects: "efectos: {text}"
    case .narrative: "narrativa: {text}"
    case .reported: "denunciado el {day} ante {name}: {text}"
    case .independent: "independiente"
    case .notIndependent: "no independiente"
    case .coded: "amenaza velada"
    case .synthetic: "contenido sintético"
    case .syntheticSuspected: "posible contenido sintético"
    case .identityBased: "por motivos de identidad"
    case .coordinated: "coordinado"
    case .samePurpose: "para el mismo fin"
    case .otherPurpose: "para otro fin"
    case .threat: "amenaza"
    case .earlier: "anterior"
    case .document: "Documento"
    case .none: "ninguno"
    case .pgpEmail: "correo electrónico cifrado (PGP)"
    case .inPerson: "en persona"
    case .throughReference: "a través de una referencia"
    case .other: "por otra vía"
    case .applied: "solicitado, sin respuesta todavía"
    case .received: "recibido o prometido"
    case .declined: "rechazado"
    }
  }
}
#endif
