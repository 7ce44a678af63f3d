internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// A case that was just registered.
struct ReceivedCase {
  let entry: QueueEntry
  let outcome: AssessmentOutcome
  let hints: [CaseHint]
  let questions: [ConflictQuestion]
}

extension CaseDesk {
  /// Registers applications, all in one transaction.
  func receive(
    _ intake: Intake, _ attachments: [CaseEvent.Attachment]
  ) throws -> [ReceivedCase] {
    try requirePresent()
    var policies = intake.session.folder.policies
    let rates = try intake.session.ratesDocument.map { try Self.canonical($0.root) }
    return try write { writer in
      if let rates { try writer.keep(rates.bytes, digest: rates.digest) }
      var kept: Set<String> = []
      var cases: [ReceivedCase] = []
      for (index, submission) in intake.submissions.enumerated() {
        Terminal.progress(index + 1, of: intake.submissions.count, "receiving")
        let digest = submission.policy.digest ?? ""
        if kept.insert(digest).inserted {
          try keepPolicy(of: submission, in: &policies, &writer)
        }
        cases.append(
          try receive(submission, rates: rates?.digest, attachments, &writer))
      }
      return cases
    }
  }

  private func receive(
    _ submission: Submission, rates: String?, _ attachments: [CaseEvent.Attachment],
    _ writer: inout CaseFileWriter
  ) throws -> ReceivedCase {
    let application = submission.application
    guard let receivedOn = dayOfReceipt(application.receipt) else {
      Terminal.diagnose(
        "\(submission.file): error: received on \(application.receivedOn ?? today), which is after "
          + "\(today); give the date with --today")
      throw ExitCode.badInput
    }
    guard let node = application.node else { throw ExitCode.ownFault }
    let event = CaseEvent(
      on: receivedOn, by: actor.id,
      .received(
        CaseEvent.Received(
          application: node, call: submission.policy.id,
          policyDigest: submission.policy.digest ?? "", ratesDigest: rates,
          attachments: attachments)))
    var grantCase: GrantCase
    do throws(CaseRefusal) {
      try GrantCase.checkEntry(
        event, policy: submission.policy, team: team, application: { application })
      grantCase = try GrantCase(event, policy: submission.policy)
    } catch {
      Terminal.diagnose("\(submission.file): error: \(error.message)")
      throw ExitCode.badInput
    }
    var text = JSONWriter()
    text.node(node)
    let code = try writer.open(text.bytes, receivedOn: receivedOn)
    let hints = try hints(application, of: code, writer.reader)
    try writer.set(grantCase.row(code))
    try writer.append(event, to: code)
    let assessed = try assessment(of: grantCase, writer.reader)
    try grantCase.apply(assessed)
    try writer.append(assessed, to: code)
    try writer.set(grantCase.row(code))
    try writer.setTraces(grantCase.traces, of: code)
    return ReceivedCase(
      entry: grantCase.row(code, today: today),
      outcome: grantCase.assessment?.outcome ?? .incomplete, hints: hints,
      questions: conflictQuestions(application))
  }

  /// The date of receipt for the case; nil if it lies in the future.
  ///
  /// At a call to the east an instant that has passed can have tomorrow's date, which becomes
  /// today's: no event is dated after the day on which it is recorded.
  private func dayOfReceipt(_ receipt: Receipt?) -> Day? {
    guard let receipt else { return nil }
    if receipt.day <= today { return receipt.day }
    guard let seconds = receipt.seconds else { return nil }
    let offset = team.timeZone.flatMap { Terminal.utcOffset(of: $0, at: seconds) } ?? 0
    return receipt.at(utcOffset: offset).day <= today ? today : nil
  }

  private func keepPolicy(
    of submission: Submission, in policies: inout DatedPolicies, _ writer: inout CaseFileWriter
  ) throws {
    let receivedOn = submission.application.receivedOn
    guard
      let document = try? policies.effective(submission.policy.id, on: receivedOn).document
    else { throw ExitCode.ownFault }
    // The document must give its fund, since it is read again on its own.
    if document.root.text(under: "fund") == nil, submission.policy.fund != submission.policy.id {
      Terminal.diagnose(
        "\(document.file): error: the policy '\(submission.policy.id)' does not name its fund; "
          + "add 'fund: \(submission.policy.fund)' to its topmost layer")
      throw ExitCode.badInput
    }
    let kept = try Self.canonical(document.root)
    guard kept.digest == submission.policy.digest else { throw ExitCode.ownFault }
    try writer.keep(kept.bytes, digest: kept.digest)
  }

  private static func canonical(_ root: Node) throws -> CanonicalDocument {
    guard let document = CanonicalDocument(root) else { throw ExitCode.ownFault }
    return document
  }
}
