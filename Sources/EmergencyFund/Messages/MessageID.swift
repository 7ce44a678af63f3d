/// Every sentence, heading and title that the project says, of whatever part.
package enum MessageID: Hashable, Sendable {
  /// What a finding or a remedy says.
  case finding(FindingMessage)
  /// What a policy asks.
  case policy(PolicyMessage)
  /// How the points of a criterion came about.
  case score(ScoreMessage)
  /// A heading or a label of a report.
  case report(ReportMessage)
  /// How a value is written.
  case value(ValueMessage)
  /// Title of a field of the application.
  case field(ApplicationField)
  /// Title of what happened.
  case incidentType(IncidentType)
  /// Title of a degree of harm.
  case harm(Harm)
  /// Title of who applies.
  case applicantType(ApplicantType)
  /// Title of a kind of requirement.
  case requirement(RequirementKind)
  /// What the rules say as a whole.
  case outcome(AssessmentOutcome)
  /// What one rule says.
  case findingOutcome(FindingOutcome)
  /// How much a rule weighs.
  case force(Force)
  /// What another fund's rules amount to.
  case fit(ReferralFit)
  /// Whether another fund takes applications.
  case status(ProgrammeStatus)

  /// The words of one language, with their placeholders.
  func words(in language: Language) -> String {
    switch self {
    case .finding(let id): id.words(in: language)
    case .policy(let id): id.words(in: language)
    case .score(let id): id.words(in: language)
    case .report(let id): id.words(in: language)
    case .value(let id): id.words(in: language)
    case .field(let field): field.words(in: language)
    case .incidentType(let type): type.words(in: language)
    case .harm(let harm): harm.words(in: language)
    case .applicantType(let type): type.words(in: language)
    case .requirement(let kind): kind.words(in: language)
    case .outcome(let outcome): outcome.words(in: language)
    case .findingOutcome(let outcome): outcome.words(in: language)
    case .force(let force): force.words(in: language)
    case .fit(let fit): fit.words(in: language)
    case .status(let status): status.words(in: language)
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
