package import EmergencyFund

/// The result of assessing a draft, in the four states that the page shows.
package struct CheckResult: Hashable, Sendable {
  /// The policy that was applied.
  package let policy: Policy
  /// The assessment under it.
  package let assessment: Assessment
  /// The answers that could not be read.
  package let problems: [Problem]

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
    let assessment = policy.assess(draft.application, rates: rates)
    guard let underWay, assessment.findings.contains(where: { $0.isBroken(by: underWay) }) else {
      self.assessment = assessment
      return
    }
    let without = Draft(draft.document.setting(underWay, to: nil), call: policy.id)
    self.assessment = policy.assess(without.application, rates: rates)
  }

  /// The state of the application.
  package var state: State {
    switch assessment.outcome {
    case .ineligible: .doesNotFit
    case .incomplete: .cannotTell
    case .needsPerson: problems.isEmpty ? .personLooks : .cannotTell
    case .eligible: problems.isEmpty ? .fits : .cannotTell
    }
  }

  /// The paths of the open questions, in the order of the rules that need them, each once.
  package var openPaths: [FieldPath] {
    var paths: [FieldPath] = []
    for finding in assessment.findings where finding.outcome == .unknown {
      for argument in finding.message.arguments {
        switch argument.value {
        case .path(let path): paths.append(path)
        case .paths(let all): paths += all
        default: break
        }
      }
    }
    var seen: Set<FieldPath> = []
    return paths.filter { seen.insert($0).inserted }
  }

  /// The findings of one kind, in the policy's order.
  package func findings(_ part: Part) -> [Finding] {
    assessment.findings.filter { Part($0) == part }
  }

  /// The part of the result in which a finding is shown.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case inTheWay, toAnswer, forPerson, fitting, notDeciding

    init(_ finding: Finding) {
      switch finding.outcome {
      case .met: self = .fitting
      case .notApplicable: self = .notDeciding
      case .notMet: self = finding.decides ? .inTheWay : .notDeciding
      case .unknown: self = .toAnswer
      case .needsPerson: self = finding.decides ? .forPerson : .notDeciding
      }
    }

    /// The part's heading.
    package var title: PageMessageID {
      switch self {
      case .inTheWay: .inTheWay
      case .toAnswer: .toAnswer
      case .forPerson: .forPerson
      case .fitting: .fitting
      case .notDeciding: .notDeciding
      }
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
    }
  }

  /// The consequence of the verdict.
  package var note: PageMessageID {
    switch self {
    case .fits: .fitsNote
    case .doesNotFit: .doesNotFitNote
    case .cannotTell: .cannotTellNote
    case .personLooks: .personLooksNote
    }
  }
}

extension Finding {
  /// Whether the rule is broken, and reads the answer at a path.
  fileprivate func isBroken(by path: String) -> Bool {
    outcome == .notMet
      && reads.contains { read in
        let own = read.path.description
        return own.hasPrefix(path) || path.hasPrefix(own)
      }
  }
}
