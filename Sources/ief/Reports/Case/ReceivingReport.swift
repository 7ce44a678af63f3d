internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundScheduling

/// What became of applications, or would, a line for each with its file and id.
enum ReceivingReport {
  /// A case that was registered.
  static func text(_ received: ReceivedCase, of incoming: IncomingApplication) -> OutputText {
    let entry = received.entry
    let gap = entry.holidaysMissingFor.map { WorkingCalendarGap(year: $0) }
    return "\(entry.code)  "
      + line(received.outcome, by: entry.respondBy, gap: gap, of: incoming)
      + below(received.hints, received.questions)
  }

  /// A case that would be registered.
  static func text(_ preview: ReceivingPreview, of incoming: IncomingApplication) -> OutputText {
    let assessment = preview.assessment
    return "would be a case of \(incoming.policy.id)  "
      + line(
        assessment.outcome, by: assessment.respondBy, gap: assessment.respondByGap, of: incoming)
      + below(preview.hints, preview.questions)
  }

  /// What an answer did, or would do: the verdict before and after.
  static func text(
    _ outcome: AnswerOutcome, of incoming: IncomingAnswer, isDone: Bool
  ) -> OutputText {
    let numbers = outcome.questions.map { "\($0)" }.joined(separator: ", ")
    let noun = outcome.questions.count == 1 ? "question" : "questions"
    var line: OutputText =
      isDone
      ? "\(outcome.code)  answer to \(noun) \(numbers); "
      : "would answer \(noun) \(numbers) of \(outcome.code); "
    let after = outcome.after.outcome
    if let before = outcome.before, before != after {
      line +=
        isDone
        ? "was \(before.word), now \(after.word)" : "is \(before.word), would be \(after.word)"
    } else {
      line += isDone ? "still \(after.word)" : "would still be \(after.word)"
    }
    let receipt: OutputText = incoming.receipt.map { ", receipt \($0)" } ?? ""
    return line + "  (\(incoming.file)\(receipt))\n"
      + outcome.missing.map { missing in
        "          question \(missing.question) is also about \(missing.path), which has no answer; "
          + "ask again if it is needed\n" as OutputText
      }.joined()
  }

  private static func line(
    _ outcome: AssessmentOutcome, by day: Day?, gap: WorkingCalendarGap?,
    of incoming: IncomingApplication
  ) -> OutputText {
    var line: OutputText = "\(outcome.word)"
    if let day { line += ", answer by \(day)" }
    if let gap { line += " by weekdays alone: \(gap.message)" }
    let id: OutputText = incoming.application.id.map { "\($0), " } ?? ""
    let receipt: OutputText = incoming.receipt.map { ", receipt \($0)" } ?? ""
    return line + "  (\(id)\(incoming.file)\(receipt))\n"
  }

  private static func below(
    _ hints: [CaseHint], _ questions: [ConflictQuestion]
  ) -> OutputText {
    (hints.map { "          \($0.words)\n" } + questions.map { "          \($0.words)\n" })
      .joined()
  }
}
