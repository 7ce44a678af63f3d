import EmergencyFund

extension PolicyLint {
  /// The days ahead for which some key must be valid: a month, in which a new page reaches people.
  private static let keyDaysAhead = 31

  /// The days ahead for which there must be a spare: three months.
  private static let spareDaysAhead = 92

  /// Warnings of keys that could leave a fund with files that nobody can open, or with none to seal
  /// for.
  func recipientProblems(_ policy: Policy, _ chain: [PolicyDocument], today: Day) -> [LintFinding] {
    guard let apply = policy.apply, !apply.recipients.isEmpty,
      let place = chain.lazy.compactMap({ $0.place(of: .apply) }).first
    else { return [] }
    func warning(_ message: String) -> LintFinding {
      LintFinding(.warning, at: place, .missing, message)
    }
    let without = (0...Self.keyDaysAhead).lazy.map { today.adding(days: $0) }
      .first { apply.recipients(on: $0).isEmpty }
    if let without {
      return [warning("no recipient is valid on \(without), so that nothing can be sealed then")]
    }
    let alone = (0...Self.spareDaysAhead).lazy.map { today.adding(days: $0) }
      .first { apply.recipients(on: $0).count == 1 }
    guard let alone else { return [] }
    return [
      warning(
        "applications are sealed for one key alone on \(alone); if it is lost, nobody can open them: add a spare "
          + "key that is kept offline ('ief intake key new spare.key')")
    ]
  }
}
