extension Spanish {
  static func text(_ field: ApplicationField) -> String {
    switch field {
    case .call: "convocatoria"
    case .receivedAt: "fecha de recepción"
    case .imminentDanger: "peligro inminente para una persona"
    case .applicantType: "tipo de solicitante"
    case .country: "país de quien presenta la solicitud"
    case .targetGroups: "grupos a los que pertenece quien presenta la solicitud"
    case .members: "número de integrantes"
    case .registered: "registro legal"
    case .references: "referencias"
    case .referenceIndependent: "referencia {number} (¿independiente?)"
    case .previousGrants: "subvenciones anteriores"
    case .previousGrantFund: "fondo de la subvención anterior {number}"
    case .previousGrantCall: "convocatoria de la subvención anterior {number}"
    case .previousGrantAwardedOn: "fecha de la subvención anterior {number}"
    case .startsOn: "fecha de inicio de las actividades"
    case .endsOn: "fecha de fin de las actividades"
    case .disbursedOn: "fecha del pago"
    case .projectExclusions: "fines no financiables del proyecto"
    case .incidents: "incidentes"
    case .incident: "incidente {number}"
    case .incidentID: "identificador del incidente {number}"
    case .incidentType: "tipo del incidente {number}"
    case .incidentOccurredOn: "fecha del incidente {number}"
    case .incidentOngoing: "incidente {number} (¿en curso?)"
    case .incidentState: "estado del incidente {number}"
    case .incidentHarm: "daño causado por el incidente {number}"
    case .incidentIdentityBased: "incidente {number} (¿por motivos de identidad?)"
    case .incidentCoordinated: "incidente {number} (¿coordinado?)"
    case .incidentCoded: "incidente {number} (¿amenaza velada?)"
    case .incidentReports: "denuncias previas del incidente {number}"
    case .currency: "moneda del presupuesto"
    case .requested: "monto solicitado"
    case .items: "gastos del presupuesto"
    case .item: "gasto {number}"
    case .itemCategory: "categoría del gasto {number}"
    case .itemQuantity: "cantidad del gasto {number}"
    case .itemUnitCost: "precio unitario del gasto {number}"
    case .itemRespondsTo: "incidente al que responde el gasto {number}"
    case .itemExclusions: "fines no financiables del gasto {number}"
    case .otherFunding: "otro financiamiento"
    case .otherFundingEntry: "otro financiamiento {number}"
    case .otherFundingAmount: "monto del otro financiamiento {number}"
    case .otherFundingStatus: "estado del otro financiamiento {number}"
    case .otherFundingSamePurpose: "otro financiamiento {number} (¿mismo fin?)"
    case .documents: "documentos adjuntos"
    case .documentKind: "tipo del documento {number}"
    }
  }

  static func text(_ detail: ApplicationDetail) -> String {
    switch detail {
    case .onBehalfOf: "solicitud en nombre de otra persona"
    case .onBehalfOfRelationship: "relación con quien solicita"
    case .onBehalfOfConsent: "quien solicita lo sabe y está de acuerdo"
    case .onBehalfOfWhy: "motivo para solicitar en su nombre"
    case .residence: "país de residencia"
    case .inExile: "en el exilio"
    case .role: "función"
    case .activeSince: "en actividad desde"
    case .publicWork: "trabajo público"
    case .publicWorkLink: "enlace al trabajo público"
    case .publicWorkWhat: "descripción del trabajo público"
    case .referenceRelation: "cómo conoce la referencia a quien solicita"
    case .referenceLanguage: "idioma de la referencia"
    case .referenceInformed: "la referencia está avisada"
    case .measuresTaken: "medidas ya tomadas"
    case .alternatives: "alternativas consideradas"
    case .expectedResult: "resultado esperado"
    case .neededBy: "se necesita a más tardar el"
    case .incidentPlatform: "plataforma"
    case .incidentLink: "enlace"
    case .reportReference: "número de la denuncia"
    case .beneficiaries: "personas protegidas"
    case .beneficiaryCount: "número de personas protegidas"
    case .dependants: "personas a cargo entre ellas"
    case .otherSupport: "otros apoyos solicitados"
    case .supportOrganisation: "organización a la que se pidió apoyo"
    case .supportKind: "tipo de apoyo"
    case .supportResult: "resultado de la petición"
    case .payment: "recepción de dinero"
    case .canReceive: "puede recibir dinero"
    case .route: "vía para recibir dinero"
    case .paymentRisk: "riesgo de recibir dinero"
    case .preferInKind: "mejor bienes o servicios que dinero"
    case .consents: "permisos"
    case .contactReferences: "se puede contactar a las referencias"
    case .vetting: "se puede consultar a organizaciones de confianza"
    case .referTo: "se puede remitir a"
    case .neverShareWith: "no compartir nunca con"
    case .declarations: "declaraciones"
    case .truth: "las respuestas son ciertas"
    case .privacyNotice: "aviso de privacidad leído"
    case .statistics: "solo para estadísticas"
    case .gender: "género"
    case .identities: "comunidades"
    }
  }

  static func text(_ route: PaymentRoute) -> String {
    switch route {
    case .bankAccount: "cuenta bancaria"
    case .moneyTransfer: "servicio de envío de dinero"
    case .mobileMoney: "dinero móvil"
    case .throughOrganisation: "a través de una organización"
    case .cash: "efectivo"
    case .other: "otra vía"
    }
  }

  static func text(_ gender: Gender) -> String {
    switch gender {
    case .woman: "mujer"
    case .man: "hombre"
    case .nonBinary: "no binario"
    case .other: "otro género"
    }
  }

  static func text(_ identity: Identity) -> String {
    switch identity {
    case .lgbtqia: "diversidad sexual o de género (LGBTQIA+)"
    case .indigenous: "pueblo indígena"
    case .ethnicMinority: "minoría étnica"
    case .religiousMinority: "minoría religiosa"
    case .disability: "discapacidad"
    case .displaced: "persona refugiada o desplazada"
    }
  }

  static func text(_ type: IncidentType) -> String {
    switch type {
    case .shutdown: "corte de internet"
    case .throttling: "ralentización deliberada de internet"
    case .blocking: "sitio web o servicio bloqueado"
    case .takedown: "contenido eliminado o cuenta suspendida"
    case .accountCompromise: "cuenta comprometida o hackeada"
    case .accountAttempt: "intento de acceso no autorizado a una cuenta"
    case .phishing: "mensajes engañosos (phishing)"
    case .malware: "programa malicioso (malware)"
    case .denialOfService: "ataque de denegación de servicio (DDoS)"
    case .intrusion: "acceso no autorizado a un sistema"
    case .spyware: "programa espía (spyware)"
    case .interception: "comunicaciones interceptadas"
    case .tracking: "vigilancia o rastreo de una persona"
    case .deviceConfiscated: "dispositivo incautado o confiscado"
    case .deviceStolen: "dispositivo robado"
    case .deviceLost: "dispositivo perdido"
    case .deviceHandled: "dispositivo manipulado por terceras personas"
    case .doxxing: "publicación de datos personales (doxxing)"
    case .leak: "filtración de datos"
    case .intimateImages: "difusión de imágenes íntimas sin consentimiento"
    case .harassment: "acoso u hostigamiento"
    case .threat: "amenaza"
    case .smear: "campaña de desprestigio"
    case .impersonation: "suplantación de identidad"
    case .other: "otro tipo de incidente"
    }
  }

  static func text(_ harm: Harm) -> String {
    switch harm {
    case .limited: "limitado"
    case .serious: "considerable"
    case .severe: "grave"
    case .lifeThreatening: "pone en peligro la vida"
    }
  }

  static func text(_ type: ApplicantType) -> String {
    switch type {
    case .individual: "persona individual"
    case .collective: "colectivo o grupo"
    case .organisation: "organización"
    }
  }

  static func text(_ kind: RequirementKind) -> String {
    switch kind {
    case .callWindow: "plazo de convocatoria"
    case .applicantType: "tipo de solicitante"
    case .country: "país"
    case .targetGroup: "grupo destinatario"
    case .recentIncident: "incidente reciente"
    case .itemAnswersIncident: "gastos e incidentes"
    case .costCategory: "categorías de gasto"
    case .exclusion: "fines no financiables"
    case .maximum: "monto máximo"
    case .minimum: "monto mínimo"
    case .sharePaid: "parte financiada"
    case .activityWindow: "plazo de actividades"
    case .references: "referencias"
    case .otherFunding: "otro financiamiento"
    case .previousGrants: "subvenciones anteriores"
    case .requiredDocuments: "documentos requeridos"
    case .positiveAmounts: "montos mayores que cero"
    case .judgement: "pregunta de revisión"
    }
  }

  static func text(_ outcome: AssessmentOutcome) -> String {
    switch outcome {
    case .eligible: "cumple los requisitos"
    case .ineligible: "no cumple los requisitos"
    case .incomplete: "faltan respuestas"
    case .needsPerson: "requiere revisión humana"
    }
  }

  static func text(_ outcome: FindingOutcome) -> String {
    switch outcome {
    case .met: "se cumple"
    case .notMet: "no se cumple"
    case .unknown: "falta responder"
    case .needsPerson: "requiere revisión humana"
    case .notApplicable: "no aplica"
    }
  }

  static func text(_ force: Force) -> String {
    switch force {
    case .required: "obligatorio"
    case .preferred: "preferente"
    case .encouraged: "recomendado"
    }
  }

  static func text(_ fit: ReferralFit) -> String {
    switch fit {
    case .meets: "cumple las reglas escritas"
    case .cannotTell: "aún no se puede saber"
    case .misses: "no cumple las reglas escritas"
    }
  }

  static func text(_ status: ProgrammeStatus) -> String {
    switch status {
    case .open: "abierto"
    case .suspended: "suspendido"
    case .halted: "cerrado definitivamente"
    case .unknown: "estado desconocido"
    }
  }
}
