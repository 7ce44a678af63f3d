/// What the rules say of an application as a whole; only a person declines.
public enum AssessmentOutcome: String, CaseIterable, Hashable, Sendable {
  /// Every required rule is met.
  case eligible
  /// A required rule is not met.
  case ineligible
  /// No required rule is broken, but an answer is missing.
  case incomplete
  /// Nothing is broken or missing, but a rule asks a person.
  case needsPerson
}

/// A question of the policy that the reviewer answers; it does not change the outcome.
public struct OpenQuestion: Hashable, Sendable {
  /// Id of the requirement that asks.
  public let rule: String
  /// What it is about, where the policy says it.
  public var title: LocalizedText?
  /// The items that it concerns; empty for the whole application.
  public let paths: [FieldPath]
  /// The question.
  public let question: LocalizedText
  /// Where it comes from.
  public let basis: Basis
}

/// What a policy's rules say of an application: a suggestion with its reasons, never a decision.
public struct Assessment: Hashable, Sendable {
  /// The format's name and version.
  public static let format = "ief-assessment/1"

  /// Id of the application.
  public let application: String?
  /// Id of the policy; where the call is not known, what the application names, or nothing.
  public let call: String
  /// What the rules say as a whole.
  public let outcome: AssessmentOutcome
  /// What each rule says, in the policy's order.
  public let findings: [Finding]
  /// What the reviewer is asked besides.
  public let judgements: [OpenQuestion]
  /// The last day on which an answer keeps the fund's promise.
  public let respondBy: Day?
  /// All items in the budget's currency; nil while a part is missing.
  public let total: Money?
  /// The same in the policy's currency.
  public let totalConverted: Money?
  /// SHA-256 of the effective policy, where it was computed.
  public let policyDigest: String?

  /// Creates an assessment from its parts.
  public init(
    application: String?, call: String, outcome: AssessmentOutcome, findings: [Finding],
    judgements: [OpenQuestion], respondBy: Day?, total: Money?, totalConverted: Money?,
    policyDigest: String?
  ) {
    self.application = application
    self.call = call
    self.outcome = outcome
    self.findings = findings
    self.judgements = judgements
    self.respondBy = respondBy
    self.total = total
    self.totalConverted = totalConverted
    self.policyDigest = policyDigest
  }

  /// What findings with a say amount to.
  static func outcome(of findings: [Finding]) -> AssessmentOutcome {
    outcome(ofDeciding: findings.lazy.filter { $0.decides }.map { $0.outcome })
  }

  /// What the words of deciding rules amount to.
  static func outcome(
    ofDeciding outcomes: some Sequence<FindingOutcome>
  ) -> AssessmentOutcome {
    if outcomes.contains(.notMet) { return .ineligible }
    if outcomes.contains(.unknown) { return .incomplete }
    if outcomes.contains(.needsPerson) { return .needsPerson }
    return .eligible
  }
}

extension Policy {
  /// Assesses an application; the same application, policy and rates always give the same result.
  ///
  /// Complexity: linear in the number of items times the incidents that each answers.
  public func assess(_ application: GrantApplication, rates: RateTable) -> Assessment {
    Facts.with(application, under: self, rates) { $0.assess() }
  }
}

extension Facts {
  /// Assesses the application.
  func assess() -> Assessment {
    var findings: [Finding] = []
    findings.reserveCapacity(policy.requirements.count)
    for requirement in policy.requirements where !requirement.rule.isJudgement {
      let verdict = verdict(on: requirement.rule, isOpen: false)
      findings.append(
        Finding(
          rule: requirement.id, force: requirement.force, outcome: verdict.outcome,
          reads: verdict.reads, message: verdict.message, remedies: verdict.remedies,
          basis: requirement.basis))
    }
    return assessment(Assessment.outcome(of: findings), findings)
  }

  /// What a rule says, with its reasons; an open one waits for the call to be known.
  func verdict(on rule: Rule, isOpen: Bool) -> Verdict {
    if isOpen {
      return .missing([FieldPath(.call)], [ReadValue(FieldPath(.call), application.call)])
    }
    var verdict: Verdict = rule.judge(self)
    if !rule.readsEachPlaceOnce { verdict.reads.removeRepeatedPaths() }
    return verdict
  }

  /// The assessment with these findings.
  func assessment(_ outcome: AssessmentOutcome, _ findings: [Finding]) -> Assessment {
    let total = application.budget.totalCost
    return Assessment(
      application: application.id, call: isCallKnown ? policy.id : application.call ?? "",
      outcome: outcome, findings: findings, judgements: questions,
      respondBy: application.receivedOn.flatMap { policy.promise?.respondBy(receivedOn: $0) },
      total: total.flatMap { sum in
        application.budget.currency.flatMap { Money(roundingHalfUp: sum, currency: $0) }
      },
      totalConverted: totalConverted, policyDigest: policy.digest)
  }

  /// What the reviewer is asked, in the policy's order.
  private var questions: [OpenQuestion] {
    var questions: [OpenQuestion] = []
    for index in policy.requirements.indices {
      switch policy.requirements[index].rule {
      case .judgement(let rule):
        let requirement = policy.requirements[index]
        questions.append(
          OpenQuestion(
            rule: requirement.id, title: rule.title, paths: [], question: rule.question,
            basis: requirement.basis))
      case .costCategory(let rule) where rule.asksQuestions:
        rule.addQuestions(self, policy.requirements[index], to: &questions)
      default: break
      }
    }
    return questions
  }

  /// All items in the policy's currency; nil while a part is missing.
  var totalConverted: Money? {
    guard let total = cost(), case .success(let money) = converted(total) else { return nil }
    return money
  }
}

extension CostCategories {
  /// Whether any category has a question for the reviewer.
  fileprivate var asksQuestions: Bool {
    for index in categories.indices where categories[index].question != nil { return true }
    return false
  }

  /// Adds the questions of the categories that the budget uses, each with the items it concerns.
  fileprivate func addQuestions(
    _ facts: Facts, _ requirement: @autoclosure () -> Requirement, to list: inout [OpenQuestion]
  ) {
    guard let items = facts.items else { return }
    for index in categories.indices {
      guard let question = categories[index].question else { continue }
      let concerned = items.indices.filter { items[$0].category == categories[index].id }
      if concerned.isEmpty { continue }
      let requirement = requirement()
      list.append(
        OpenQuestion(
          rule: requirement.id, paths: concerned.map { FieldPath(.itemCategory, $0) },
          question: question, basis: requirement.basis))
    }
  }
}
