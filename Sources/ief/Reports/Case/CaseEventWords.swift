internal import CaseDesk
internal import EmergencyFund
import EmergencyFundCasework

extension CaseEvent {
  /// The event in words, for a person who may see the case.
  var words: OutputText {
    switch content {
    case .received(let receipt):
      "received under \(receipt.call)"
        + receipt.attachments.map { "; with \($0.name), SHA-256 \($0.sha256)" as OutputText }
        .joined()
    case .assessed(let assessed):
      "the rules say: \(assessed.outcome.word)"
        + Self.assumed(assessed.findings.filter { $0.isAssumed }.map { $0.rule })
    case .asked(let asked):
      "question \(asked.question): \(asked.text ?? "")"
        + (asked.about.isEmpty
          ? "" : "\(asked.text == nil ? "" : "; ")about \(asked.about.joined(separator: ", "))")
    case .answered(let answered):
      "answer to question \(answered.question): \(answered.text ?? "")"
        + Self.given(answered.values, afterText: answered.text != nil)
        + (answered.sealedAs.map { "; sealed, SHA-256 \($0)" } ?? "")
    case .referenceChecked(let checked):
      "reference \(checked.reference + 1): \(checked.result.words)" + Self.noted(checked.note)
    case .vouched(let vouched):
      "\(vouched.voucher) endorses the applicant" + Self.noted(vouched.note)
    case .assigned(let assigned): "assigned to \(assigned.reviewer)"
    case .unassigned(let unassigned):
      "ends the assignment to \(unassigned.reviewer): \(unassigned.reason)"
    case .conflictDeclared(let conflict):
      "conflict of interest of \(conflict.officer): \(conflict.reason)"
    case .reviewed(let reviewed):
      "review"
        + reviewed.ratings.sorted { $0.key < $1.key }
        .map { "; \($0.key) \($0.value.value) of 3, \($0.value.reason)" as OutputText }.joined()
        + reviewed.threats.map { threat in
          "; incident \(threat.incident + 1) \(threat.word.rawValue), \(threat.reason)"
            as OutputText
        }.joined() + Self.noted(reviewed.note)
    case .recommended(let recommended):
      "recommends \(recommended.decision.words)" + Self.because(recommended.reasons)
        + Self.overriding(recommended.overrides) + Self.noted(recommended.note)
    case .decided(let decided): "decides on \(decided.decision.kind.words)" + Self.details(decided)
    case .confirmed(let confirmed): "confirms event \(confirmed.event)"
    case .takenBack(let taken): "takes back event \(taken.event): \(taken.reason)"
    case .returned(let returned): "returns event \(returned.event): \(returned.reason)"
    case .letterMade(let letter): "letter in \(letter.language.tag), SHA-256 \(letter.sha256)"
    case .paid(let paid): "paid \(paid.amount.description) on \(paid.paidOn)"
    case .paymentCorrected(let correction):
      "corrects event \(correction.event): paid \(correction.amount.description) on "
        + "\(correction.paidOn): \(correction.reason)"
    case .reported(let reported): "report: \(reported.note)"
    case .appealed(let appealed): "appeal: \(appealed.grounds)"
    case .corrected(let corrected): "amends event \(corrected.event): \(corrected.why)"
    case .imported(let imported):
      "imported on \(imported.importedOn) from another case file, where it was \(imported.code)"
        + (imported.unknownOfficers.isEmpty
          ? "" : "; officers not in this team: \(imported.unknownOfficers.joined(separator: ", "))")
    case .erased(let erased): "erased, \(erased.cause.rawValue)"
    }
  }

  /// Amounts by item, fund, withdrawal, reasons, overrides and texts of a decision.
  private static func details(_ decided: CaseEvent.Decided) -> OutputText {
    let decision: OutputText =
      switch decided.decision {
      case .partialAward(let items):
        "; "
          + items.map { "item \($0.item + 1) \($0.amount.description)" as OutputText }
          .joined(separator: ", ")
      case .refer(let fund): ": \(fund)"
      case .withdraw(.unstated), .award, .decline: ""
      case .withdraw(let withdrawal): ", " + withdrawal.words
      }
    let letter: OutputText = decided.letterText.map { "; the letter says: \($0)" } ?? ""
    return decision + because(decided.reasons) + overriding(decided.overrides)
      + noted(decided.note) + letter
  }

  private static func overriding(_ overrides: [RuleOverride]) -> OutputText {
    overrides.map { "; " + $0.words }.joined()
  }

  private static func given(
    _ values: [CaseEvent.AnsweredField], afterText: Bool
  ) -> OutputText {
    if values.isEmpty { return "" }
    return (afterText ? "; " : "")
      + values.map { "\($0.path) = \($0.value.canonicalText)" as OutputText }
      .joined(separator: ", ")
  }

  private static func noted(_ note: String?) -> OutputText { note.map { ": \($0)" } ?? "" }

  private static func assumed(_ rules: [String]) -> OutputText {
    rules.isEmpty ? "" : "; only assumed: \(rules.joined(separator: ", "))"
  }

  private static func because(_ reasons: [DecisionReason]) -> OutputText {
    if reasons.isEmpty { return "" }
    return "; "
      + reasons.map { reason -> OutputText in
        reason.cites.map { "\(reason.code) (\($0))" } ?? "\(reason.code)"
      }
      .joined(separator: ", ")
  }
}
