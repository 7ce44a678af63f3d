internal import CaseFile
package import EmergencyFund
package import EmergencyFundCasework

/// What a list shows from inside a case: all of it a result of the events, and kept sealed beside
/// its row.
package struct CaseSummary: Hashable, Sendable {
  /// The id that the applicant gave.
  package var id: String?
  /// The applicant's country.
  package var country: Country?
  /// The codes of the groups that the applicant belongs to.
  package var groups: [String] = []
  /// The types of the incidents, each once, in the order of the application.
  package var incidents: [IncidentType] = []
  /// The language of the application, as a BCP 47 tag.
  package var language: String?
  /// The award, once there is one, or the amount that is requested.
  package var amount: Money?
  /// The same in the currency of the policy; nil if it is in that currency or cannot be converted.
  package var converted: Money?
  /// What the rules say.
  package var outcome: AssessmentOutcome?
  /// Number of rules that are not met.
  package var unmetCount = 0
  /// Number of rules that cannot be decided yet, or that a person decides.
  package var openCount = 0
  /// The score from 0 to 100; nil if the policy has no criteria or none can be scored.
  package var score: Int?
  /// The officer who is assigned to review the case, or who reviewed it.
  package var reviewer: String?
  /// The officer whose decision is awaiting confirmation.
  package var proposedBy: String?
  /// The date since which a question to the applicant is open.
  package var waitingSince: Day?
  /// The kind of the last event that an officer recorded.
  package var lastEvent: CaseEventKind?
  /// The date of the last event.
  package var lastEventOn: Day

  /// Creates the summary of a case of which nothing is known but its last date.
  package init(lastEventOn: Day) { self.lastEventOn = lastEventOn }
}

extension CaseSummary {
  /// Summarises a case.
  ///
  /// - Parameters:
  ///   - lastEvent: The kind of the last event that an officer recorded.
  ///   - rates: The rates of its receipt.
  init(_ grantCase: GrantCase, lastEvent: CaseEventKind?, rates: RateTable) {
    let application = grantCase.grantApplication
    self.init(lastEventOn: grantCase.lastEventOn)
    self.lastEvent = lastEvent
    id = application.id
    country = application.applicant.country
    groups = application.applicant.targetGroups ?? []
    for type in (application.incidents ?? []).compactMap({ $0.type })
    where !incidents.contains(type) {
      incidents.append(type)
    }
    language = application.language
    amount = grantCase.award?.total ?? application.budget.amountRequested
    converted = amount.flatMap {
      rates.converted($0, of: application, to: grantCase.policy.currency)
    }
    outcome = grantCase.assessment?.outcome
    let deciding = Set(grantCase.policy.requirements.filter { $0.force == .required }.map { $0.id })
    for finding in grantCase.assessment?.findings ?? [] where deciding.contains(finding.rule) {
      switch finding.outcome {
      case .notMet: unmetCount += 1
      case .unknown, .needsPerson: openCount += 1
      case .met, .notApplicable: break
      }
    }
    score =
      grantCase.policy.score(
        application, ratings: grantCase.ratings, today: grantCase.lastEventOn)?.value
    reviewer = grantCase.assignee ?? grantCase.review?.officer
    proposedBy = grantCase.proposal?.officer
    waitingSince = grantCase.openQuestions.first?.askedOn
  }
}

extension CaseFileWriter {
  /// Sets all that is kept of a case beside its events, after they were appended: its row, its
  /// summary and its traces.
  ///
  /// - Parameters:
  ///   - lastEvent: The kind of the last event that an officer recorded.
  ///   - rates: The rates of its receipt.
  func set(
    _ grantCase: GrantCase, of code: String, lastEvent: CaseEventKind?, rates: RateTable
  ) throws {
    let summary = CaseSummary(grantCase, lastEvent: lastEvent, rates: rates)
    try set(grantCase.row(code), summary: summary.bytes)
    try setTraces(grantCase.traces, of: code)
  }
}

extension [CaseEvent] {
  /// The kind of the last event that an officer recorded.
  var lastKindByOfficer: CaseEventKind? { last { $0.by != nil }?.kind }
}

extension Budget {
  /// The amount that is requested from the fund; nil while a part of it is missing.
  package var amountRequested: Money? {
    guard let currency else { return nil }
    if let requested { return try? Money(decimal: requested, currency: currency) }
    return totalCost.map { Money(roundingHalfUp: $0, currency: currency) }
  }
}

extension RateTable {
  /// An amount of an application in another currency; nil if it is in that currency already or
  /// cannot be converted.
  package func converted(
    _ amount: Money, of application: GrantApplication, to currency: Currency
  ) -> Money? {
    guard amount.currency != currency, let sum = ExactSum(amount) else { return nil }
    return try? convert(sum, from: amount.currency, to: currency, on: application.receivedOn)
  }
}
