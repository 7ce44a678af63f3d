package import EmergencyFund

/// The result of assessing a draft, in the five states that the page shows.
package struct CheckResult: Hashable, Sendable {
  /// The policy that was applied.
  package let policy: Policy
  /// The assessment under it.
  package let assessment: Assessment
  /// The answers that could not be read, or cannot be right.
  package let problems: [Problem]
  /// The paths of the questions that the rules still need answered, in the order of the form.
  package let openPaths: [String]
  /// The number of questions that are answered so far, of those that are not optional.
  package let answeredCount: Int
  /// The places that the entries of lists have among the answers.
  let rows: AnsweredRows
  /// Other calls that cover what an assumed value of this one does not.
  package private(set) var coveringCalls: [CoveringCall] = []

  /// Another call whose rule an application meets.
  package struct CoveringCall: Hashable, Sendable {
    /// The id of the rule.
    package let rule: String
    /// The title of the call.
    package let title: LocalizedString
  }

  /// The state of an application, for the person who fills it in.
  package enum State: String, CaseIterable, Hashable, Sendable {
    /// Every required rule is met.
    case fits
    /// An answer that was given breaks a rule.
    case doesNotFit
    /// No rule is broken, but questions are open or answers could not be read.
    case cannotTell
    /// The rules leave something to human judgement.
    case personLooks
    /// Only values that no public text gives stand against the application.
    case notSaid
  }

  /// Assesses a draft.
  ///
  /// - Parameter underWay: The path of an answer that is still being typed: one box of several was
  /// ticked, a year has two of its digits. A rule that it breaks counts as unanswered.
  package init(
    _ draft: Draft, _ policy: Policy, rates: RateTable, form: Form, words: PageWords,
    underWay: String? = nil
  ) {
    self.policy = policy
    problems = draft.problems(form, words)
    var judged = draft
    var assessment = policy.assess(draft.application, rates: rates)
    if let underWay,
      assessment.findings.contains(where: { $0.isBroken(by: underWay, draft.rows) })
    {
      judged = Draft(
        draft.document.setting(underWay, to: nil), call: policy.id,
        today: draft.application.assessedOn)
      assessment = policy.assess(judged.application, rates: rates)
    }
    self.assessment = assessment
    rows = judged.rows
    let asked = form.asked(draft)
    openPaths = form.open(assessment, policy, judged, asked: asked)
    let open = Set(openPaths)
    answeredCount = asked.count { !open.contains($0) && draft.document.holdsAnswer(at: $0) }
  }

  /// The state of the application.
  package var state: State {
    switch assessment.outcome {
    case .ineligible: .doesNotFit
    case .incomplete: .cannotTell
    case .needsPerson:
      !problems.isEmpty || isContradicted ? .cannotTell : isOnlyAssumed ? .notSaid : .personLooks
    case .eligible: problems.isEmpty ? .fits : .cannotTell
    }
  }

  /// Whether a date that was given cannot be right.
  var isContradicted: Bool { assessment.findings.contains { $0.isContradiction } }

  /// Whether everything that a person has to look at is an assumed value.
  private var isOnlyAssumed: Bool {
    assessment.findings.allSatisfy { $0.outcome != .needsPerson || !$0.decides || $0.isAssumed }
  }

  /// Finds the calls that cover what an assumed value of this one does not.
  ///
  /// - Parameter others: The other calls that a person can choose; asked for only if needed.
  package mutating func findCoveringCalls(
    for application: GrantApplication, among others: () -> [Policy], rates: RateTable
  ) {
    let rules = assessment.findings.filter { $0.isAssumed && !$0.isUnanswered }.map { $0.rule }
    if rules.isEmpty { return }
    for other in others() where other.id != policy.id {
      let assessment = other.assess(application, rates: rates)
      if assessment.outcome == .ineligible { continue }
      for finding in assessment.findings where finding.outcome == .met {
        guard rules.contains(finding.rule) else { continue }
        coveringCalls.append(CoveringCall(rule: finding.rule, title: other.title))
      }
    }
  }

  /// The findings of one kind, in the policy's order.
  package func findings(_ part: Part) -> [Finding] {
    assessment.findings.filter { self.part($0) == part }
  }

  /// The findings of one kind whose sentences are shown: those that only ask a question are not,
  /// since open questions are listed one by one.
  package func shownFindings(_ part: Part) -> [Finding] {
    findings(part).filter { part != .toAnswer || $0.openPaths.isEmpty }
  }

  private func part(_ finding: Finding) -> Part {
    if finding.isContradiction && finding.outcome != .notMet { return .toAnswer }
    switch finding.outcome {
    case .met: return .fitting
    case .notApplicable: return .notDeciding
    case .notMet: return finding.decides ? .inTheWay : .notDeciding
    case .unknown: return .toAnswer
    case .needsPerson:
      if !finding.decides { return .notDeciding }
      if !finding.isAssumed { return .forPerson }
      // As long as other questions are open, this is one of them.
      let isOpen = assessment.outcome == .incomplete && finding.isUnanswered
      return isOpen ? .toAnswer : .notSaid
    }
  }

  /// The part of the result in which a finding is shown.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case inTheWay, toAnswer, notSaid, forPerson, fitting, notDeciding

    /// The part's heading.
    package var title: PageMessageID {
      switch self {
      case .inTheWay: .inTheWay
      case .toAnswer: .toAnswer
      case .notSaid: .notSaidPart
      case .forPerson: .forPerson
      case .fitting: .fitting
      case .notDeciding: .notDeciding
      }
    }
  }
}

extension CheckResult {
  /// The verdict in a few words, for the one line that is always in sight.
  package var brief: PageMessageID {
    switch state {
    case .fits: .briefFits
    case .doesNotFit: .briefDoesNotFit
    case .cannotTell: problems.isEmpty && !isContradicted ? .briefCannotTell : .briefToCorrect
    case .personLooks: .briefPersonLooks
    case .notSaid: .briefNotSaid
    }
  }
}

extension CheckResult.State {
  /// The verdict in one sentence.
  package var title: PageMessageID {
    switch self {
    case .fits: .fits
    case .doesNotFit: .doesNotFit
    case .cannotTell: .cannotTell
    case .personLooks: .personLooks
    case .notSaid: .notSaid
    }
  }

  /// The consequence of the verdict.
  package var note: PageMessageID {
    switch self {
    case .fits: .fitsNote
    case .doesNotFit: .doesNotFitNote
    case .cannotTell: .cannotTellNote
    case .personLooks: .personLooksNote
    case .notSaid: .notSaidNote
    }
  }
}

extension Finding {
  /// Whether an answer to an assumed rule is missing.
  fileprivate var isUnanswered: Bool { message.id == .finding(.assumedUnanswered) }

  /// Whether a date that was given cannot be right: an incident after receipt, or in the future.
  fileprivate var isContradiction: Bool {
    message.isContradiction
      || isAssumed
        && message.arguments.contains { argument in
          // What an assumed rule found is a part of what is said of it.
          if case .sentence(let found) = argument.value { found.isContradiction } else { false }
        }
  }

  /// The paths of the answers that the finding lacks; none if an answer is there and wrong.
  var openPaths: [FieldPath] {
    if isContradiction { return [] }
    if outcome == .unknown { return message.paths }
    guard isUnanswered else { return [] }
    // What an assumed rule found is a part of what is said of it.
    return message.arguments.flatMap { argument -> [FieldPath] in
      if case .sentence(let found) = argument.value { found.paths } else { [] }
    }
  }

  /// Whether the rule is broken, and reads the answer at a path.
  fileprivate func isBroken(by path: String, _ rows: AnsweredRows) -> Bool {
    (outcome == .notMet || (isAssumed && !isUnanswered))
      && reads.contains { read in
        let own = rows.original(read.path.description)
        return own.hasPrefix(path) || path.hasPrefix(own)
      }
  }
}

extension Message {
  fileprivate var isContradiction: Bool {
    id == .finding(.incidentAfterToday) || id == .finding(.incidentAfterReceipt)
  }

  /// The paths that the sentence names.
  fileprivate var paths: [FieldPath] {
    arguments.flatMap { argument -> [FieldPath] in
      switch argument.value {
      case .path(let path): [path]
      case .paths(let all): all
      default: []
      }
    }
  }
}
