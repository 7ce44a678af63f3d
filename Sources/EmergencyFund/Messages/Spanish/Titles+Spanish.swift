extension ApplicationField {
  var spanish: String {
    switch self {
    case .call: "convocatoria"
    case .receivedAt: "día de recepción"
    case .imminentDanger: "peligro inminente para una persona"
    case .applicantType: "tipo de solicitante"
    case .country: "país de quien solicita"
    case .targetGroups: "grupos a los que pertenece quien solicita"
    case .members: "número de integrantes"
    case .registered: "si hay registro ante una autoridad"
    case .references: "referencias"
    case .referenceIndependent: "si la referencia {number} es independiente"
    case .previousGrants: "subvenciones anteriores"
    case .previousGrantFund: "fondo de la subvención anterior {number}"
    case .previousGrantCall: "convocatoria de la subvención anterior {number}"
    case .previousGrantAwardedOn: "fecha de la subvención anterior {number}"
    case .startsOn: "primer día de las actividades"
    case .endsOn: "último día de las actividades"
    case .disbursedOn: "día del pago"
    case .projectExclusions: "fines excluidos del proyecto"
    case .incidents: "incidentes"
    case .incident: "incidente {number}"
    case .incidentID: "nombre del incidente {number}"
    case .incidentType: "tipo del incidente {number}"
    case .incidentOccurredOn: "fecha del incidente {number}"
    case .incidentOngoing: "si el incidente {number} continúa"
    case .incidentState: "estado del incidente {number}"
    case .incidentHarm: "daño del incidente {number}"
    case .incidentIdentityBased: "si el incidente {number} ataca a alguien por ser quien es"
    case .incidentCoordinated: "si el incidente {number} está coordinado"
    case .incidentCoded: "si el incidente {number} es una amenaza velada"
    case .incidentReports: "denuncias previas del incidente {number}"
    case .currency: "moneda del presupuesto"
    case .requested: "importe que se pide"
    case .items: "gastos del presupuesto"
    case .itemCategory: "categoría del gasto {number}"
    case .itemQuantity: "cantidad del gasto {number}"
    case .itemUnitCost: "precio unitario del gasto {number}"
    case .itemRespondsTo: "incidente al que responde el gasto {number}"
    case .itemExclusions: "fines excluidos del gasto {number}"
    case .otherFunding: "otra financiación"
    case .otherFundingAmount: "importe de la otra financiación {number}"
    case .otherFundingStatus: "estado de la otra financiación {number}"
    case .otherFundingSamePurpose: "si la otra financiación {number} es para el mismo fin"
    case .documents: "documentos adjuntos"
    case .documentKind: "tipo del documento {number}"
    }
  }
}

extension IncidentType {
  var spanish: String {
    switch self {
    case .shutdown: "corte de internet"
    case .throttling: "internet ralentizada"
    case .blocking: "sitio web o servicio bloqueado"
    case .takedown: "contenido o cuenta eliminados"
    case .accountCompromise: "cuenta tomada por otra persona"
    case .accountAttempt: "intento de entrar en una cuenta"
    case .phishing: "mensajes engañosos (phishing)"
    case .malware: "programa malicioso"
    case .denialOfService: "sitio web saturado (DDoS)"
    case .intrusion: "intrusión en un sistema"
    case .spyware: "programa espía"
    case .interception: "comunicaciones interceptadas"
    case .tracking: "seguimiento de una persona"
    case .deviceConfiscated: "dispositivo confiscado"
    case .deviceStolen: "dispositivo robado"
    case .deviceLost: "dispositivo perdido"
    case .deviceHandled: "dispositivo manipulado por otros"
    case .doxxing: "datos personales publicados"
    case .leak: "filtración de datos"
    case .intimateImages: "difusión de imágenes íntimas"
    case .harassment: "acoso"
    case .threat: "amenaza"
    case .smear: "campaña de difamación"
    case .impersonation: "suplantación de identidad"
    case .other: "otra cosa"
    }
  }
}

extension Harm {
  var spanish: String {
    switch self {
    case .limited: "limitado"
    case .serious: "serio"
    case .severe: "grave"
    case .lifeThreatening: "pone en peligro la vida"
    }
  }
}

extension ApplicantType {
  var spanish: String {
    switch self {
    case .individual: "una persona"
    case .collective: "varias personas juntas"
    case .organisation: "organización"
    }
  }
}

extension RequirementKind {
  var spanish: String {
    switch self {
    case .callWindow: "fechas de convocatoria"
    case .applicantType: "tipo de solicitante"
    case .country: "país"
    case .targetGroup: "grupo destinatario"
    case .recentIncident: "incidente reciente"
    case .itemAnswersIncident: "gastos e incidentes"
    case .costCategory: "categorías de gasto"
    case .exclusion: "fines excluidos"
    case .maximum: "importe máximo"
    case .minimum: "importe mínimo"
    case .sharePaid: "parte del costo"
    case .activityWindow: "plazo de actividades"
    case .references: "referencias"
    case .otherFunding: "otra financiación"
    case .previousGrants: "subvenciones anteriores"
    case .requiredDocuments: "documentos"
    case .positiveAmounts: "importes sobre cero"
    case .judgement: "pregunta a una persona"
    }
  }
}

extension AssessmentOutcome {
  var spanish: String {
    switch self {
    case .eligible: "cumple los requisitos"
    case .ineligible: "no cumple los requisitos"
    case .incomplete: "faltan respuestas"
    case .needsPerson: "debe verla una persona"
    }
  }
}

extension FindingOutcome {
  var spanish: String {
    switch self {
    case .met: "se cumple"
    case .notMet: "no se cumple"
    case .unknown: "falta por responder"
    case .needsPerson: "para una persona"
    case .notApplicable: "no corresponde"
    }
  }
}

extension Force {
  var spanish: String {
    switch self {
    case .required: "obligatorio"
    case .preferred: "preferente"
    case .encouraged: "recomendado"
    }
  }
}

extension ReferralFit {
  var spanish: String {
    switch self {
    case .meets: "cumple las reglas escritas"
    case .cannotTell: "aún no se puede saber"
    case .misses: "no cumple las reglas escritas"
    }
  }
}

extension ProgrammeStatus {
  var spanish: String {
    switch self {
    case .open: "abierto"
    case .suspended: "suspendido"
    case .halted: "cerrado definitivamente"
    case .unknown: "estado desconocido"
    }
  }
}
