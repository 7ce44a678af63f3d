/// The id of any sentence, heading or title of the project.
package enum MessageID: Hashable, Sendable {
  /// A sentence of a finding or a remedy.
  case finding(FindingMessage)
  /// A sentence on a requirement of a policy.
  case policy(PolicyMessage)
  /// A sentence on the derivation of a criterion's points.
  case score(ScoreMessage)
  /// A heading or a label of a report.
  case report(ReportMessage)
  /// The notation of a value.
  case value(ValueMessage)
  /// Title of a field of the application.
  case field(ApplicationField)
  /// The title of a field that only people read.
  case detail(ApplicationDetail)
  /// The title of a way to be paid.
  case paymentRoute(PaymentRoute)
  /// The title of a gender.
  case gender(Gender)
  /// The title of a group that an applicant counts themselves among.
  case identity(Identity)
  /// The title of a type of incident.
  case incidentType(IncidentType)
  /// The title of a level of harm.
  case harm(Harm)
  /// The title of a type of applicant.
  case applicantType(ApplicantType)
  /// Title of a kind of requirement.
  case requirement(RequirementKind)
  /// The title of an overall outcome.
  case outcome(AssessmentOutcome)
  /// The title of a rule's outcome.
  case findingOutcome(FindingOutcome)
  /// The title of a requirement's level.
  case force(Force)
  /// The title of a referral's outcome.
  case fit(ReferralFit)
  /// The title of a fund's status.
  case status(ProgrammeStatus)

  /// The text in one language, with its placeholders.
  func localizedString(in language: Language) -> String { language.accept(Text(id: self)) }

  private struct Text: LanguageVisitor {
    let id: MessageID

    func visit<L: BuiltInLanguage>(_ language: L.Type) -> String {
      switch id {
      case .finding(let id): L.text(id)
      case .policy(let id): L.text(id)
      case .score(let id): L.text(id)
      case .report(let id): L.text(id)
      case .value(let id): L.text(id)
      case .field(let field): L.text(field)
      case .detail(let detail): L.text(detail)
      case .paymentRoute(let route): L.text(route)
      case .gender(let gender): L.text(gender)
      case .identity(let identity): L.text(identity)
      case .incidentType(let type): L.text(type)
      case .harm(let harm): L.text(harm)
      case .applicantType(let type): L.text(type)
      case .requirement(let kind): L.text(kind)
      case .outcome(let outcome): L.text(outcome)
      case .findingOutcome(let outcome): L.text(outcome)
      case .force(let force): L.text(force)
      case .fit(let fit): L.text(fit)
      case .status(let status): L.text(status)
      }
    }
  }

  /// The frozen id, such as `maximum.over` or `field.applicant.type`.
  package var rawValue: String {
    switch self {
    case .finding(let id): id.rawValue
    case .policy(let id): id.rawValue
    case .score(let id): id.rawValue
    case .report(let id): id.rawValue
    case .value(let id): id.rawValue
    case .field(let field): "field.\(field.rawValue)"
    case .detail(let detail): "detail.\(detail.rawValue)"
    case .paymentRoute(let route): "payment-route.\(route.rawValue)"
    case .gender(let gender): "gender.\(gender.rawValue)"
    case .identity(let identity): "identity.\(identity.rawValue)"
    case .incidentType(let type): "incident-type.\(type.rawValue)"
    case .harm(let harm): "harm.\(harm.rawValue)"
    case .applicantType(let type): "type-of-applicant.\(type.rawValue)"
    case .requirement(let kind): "requirement.\(kind.rawValue)"
    case .outcome(let outcome): "outcome.\(outcome.rawValue)"
    case .findingOutcome(let outcome): "finding.\(outcome.rawValue)"
    case .force(let force): "force.\(force.rawValue)"
    case .fit(let fit): "fit.\(fit.rawValue)"
    case .status(let status): "status.\(status.rawValue)"
    }
  }
}

extension MessageID: CaseIterable {
  /// All of them, part by part.
  package static var allCases: [MessageID] {
    var all = FindingMessage.allCases.map { MessageID.finding($0) }
    all += PolicyMessage.allCases.map { .policy($0) }
    all += ScoreMessage.allCases.map { .score($0) }
    all += ReportMessage.allCases.map { .report($0) }
    all += ValueMessage.allCases.map { .value($0) }
    all += ApplicationField.allCases.map { .field($0) }
    all += ApplicationDetail.allCases.map { .detail($0) }
    all += PaymentRoute.allCases.map { .paymentRoute($0) }
    all += Gender.allCases.map { .gender($0) }
    all += Identity.allCases.map { .identity($0) }
    all += IncidentType.allCases.map { .incidentType($0) }
    all += Harm.allCases.map { .harm($0) }
    all += ApplicantType.allCases.map { .applicantType($0) }
    all += RequirementKind.allCases.map { .requirement($0) }
    all += AssessmentOutcome.allCases.map { .outcome($0) }
    all += FindingOutcome.allCases.map { .findingOutcome($0) }
    all += Force.allCases.map { .force($0) }
    all += ReferralFit.allCases.map { .fit($0) }
    all += ProgrammeStatus.allCases.map { .status($0) }
    return all
  }
}
