internal import EmergencyFund

extension FormWriter {
  /// The optional step: what no rule reads, and a person at the fund does.
  ///
  /// Bank data, identity papers and a home address are never asked for.
  var details: [DetailPart] {
    [
      part(.reach, .reachReason, reach), part(.behalf, .behalfReason, behalf),
      part(.person, .personReason, person), part(.happened, .happenedReason, happened),
      part(.request, .requestReason, request), part(.support, .supportReason, support),
      part(.payment, .paymentReason, payment),
      part(.references, .referencesReason, references),
      part(.permissions, .permissionsReason, permissions),
      part(.declarations, .declarationsReason, declarations),
      part(.statistics, .statisticsReason, statistics),
    ]
  }

  private func part(
    _ title: DetailMessageID, _ reason: DetailMessageID, _ questions: [Question]
  ) -> DetailPart {
    DetailPart(title: words.detail(title), reason: words.detail(reason), questions: questions)
  }

  private func detail(
    _ path: String, _ kind: Question.Kind, _ id: DetailMessageID,
    _ options: [Question.Option] = []
  ) -> Question {
    var question = Question(path, kind, words.detail(id))
    question.isOptional = true
    question.options = options
    if kind == .texts { question.hint = words.detail(.severalHint) }
    return question
  }

  /// A list with the questions of each entry.
  private func detail(
    _ path: String, _ kind: Question.Kind, _ label: String, entry: String, _ questions: [Question]
  ) -> Question {
    var question = Question(path, kind, label)
    question.isOptional = true
    question.entry = entry
    question.questions = questions
    return question
  }

  private var reach: [Question] {
    [
      detail("applicant.name", .text, .name),
      detail("applicant.contact.channel", .choice, .channel, channels),
      detail("applicant.contact.address", .text, .address),
      detail("applicant.contact.language", .choice, .contactLanguage, SpokenLanguage.options),
      detail("applicant.contact.safeTimes", .text, .safeTimes),
      detail("applicant.contact.doNot", .text, .neverDo),
    ]
  }

  private var behalf: [Question] {
    [
      detail("onBehalfOf.relationship", .text, .relationship),
      detail("onBehalfOf.consent", .yesNo, .behalfConsent),
      detail("onBehalfOf.why", .text, .behalfWhy),
    ]
  }

  private var person: [Question] {
    [
      detail("applicant.residence", .choice, .residence, Self.country(words).options),
      detail("applicant.inExile", .yesNo, .inExile),
      detail("applicant.work", .text, .work),
      detail("applicant.role", .text, .role),
      detail("applicant.activeSince", .wholeNumber, .activeSince),
      detail(
        "applicant.publicWork", .ifAny, words.detail(.publicWork),
        entry: words.detail(.publicWorkEntry),
        [
          detail("applicant.publicWork[].what", .text, .publicWorkWhat),
          detail("applicant.publicWork[].link", .text, .publicWorkLink),
        ]),
    ]
  }

  private var happened: [Question] {
    [
      detail(
        "incidents", .each, words.detail(.happened), entry: words[.incidentEntry],
        [
          detail("incidents[].platform", .text, .platform),
          detail("incidents[].link", .text, .link),
          detail("incidents[].effects", .text, .effects),
          detail("incidents[].reports[].to", .text, .reportedTo),
          detail("incidents[].reports[].reference", .text, .reportNumber),
          detail("incidents[].reports[].result", .text, .outcome),
        ])
    ]
  }

  private var request: [Question] {
    [
      detail("project.goal", .text, .goal),
      detail("project.measuresTaken", .text, .measuresTaken),
      detail("project.alternatives", .text, .alternatives),
      detail("project.expectedResult", .text, .expectedResult),
      detail("project.neededBy", .day, .neededBy),
      detail("beneficiaries.count", .wholeNumber, .peopleProtected),
      detail("beneficiaries.dependants", .wholeNumber, .dependants),
    ]
  }

  private var support: [Question] {
    [
      detail(
        "otherSupport", .ifAny, words.detail(.otherSupport),
        entry: words.detail(.organisationEntry),
        [
          detail("otherSupport[].organisation", .text, .organisation),
          detail("otherSupport[].kind", .text, .supportKind),
          detail("otherSupport[].result", .text, .outcome),
        ])
    ]
  }

  private var payment: [Question] {
    [
      detail("payment.canReceive", .yesNo, .canReceive),
      detail(
        "payment.route", .choice, .route,
        PaymentRoute.allCases.map {
          Question.Option($0.rawValue, words.catalogue.title(.paymentRoute($0)))
        }),
      detail("payment.risk", .text, .paymentRisk),
      detail("payment.preferInKind", .yesNo, .preferInKind),
    ]
  }

  private var references: [Question] {
    [
      detail(
        "applicant.references", .each, words.detail(.references), entry: words[.referenceEntry],
        [
          detail("applicant.references[].name", .text, .referenceName),
          detail("applicant.references[].contact", .text, .referenceContact),
          detail("applicant.references[].relation", .text, .relation),
          detail(
            "applicant.references[].language", .choice, .referenceLanguage,
            SpokenLanguage.options),
          detail("applicant.references[].informed", .yesNo, .informed),
        ])
    ]
  }

  private var permissions: [Question] {
    [
      detail("consents.contactReferences", .yesNo, .contactReferences),
      detail("consents.vetting", .yesNo, .vetting),
      detail("consents.referTo", .texts, .referTo),
      detail("consents.neverShareWith", .texts, .neverShareWith),
    ]
  }

  private var declarations: [Question] {
    [
      detail("declarations.truth", .yesNo, .truth),
      detail("declarations.privacyNotice", .text, .privacyNotice),
    ]
  }

  /// Voluntary, and last.
  private var statistics: [Question] {
    [
      detail(
        "statistics.gender", .choice, .gender,
        Gender.allCases.map {
          Question.Option($0.rawValue, words.catalogue.title(.gender($0)))
        }),
      detail(
        "statistics.identities", .choices, .identities,
        Identity.allCases.map {
          Question.Option($0.rawValue, words.catalogue.title(.identity($0)))
        }),
    ]
  }

  private var channels: [Question.Option] {
    ContactChannel.allCases.map { channel in
      let title =
        switch channel {
        case .signal: "Signal"
        case .matrix: "Matrix"
        case .wire: "Wire"
        case .whatsapp: "WhatsApp"
        case .telegram: "Telegram"
        case .email: words[.applyEmail]
        case .pgpEmail: words.detail(.channelEncryptedEmail)
        case .phone: words.detail(.channelPhone)
        case .inPerson: words.detail(.channelInPerson)
        case .throughReference: words.detail(.channelThroughReference)
        case .other: words[.applyOther]
        }
      return Question.Option(channel.rawValue, title)
    }
  }
}
