package import CaseFile
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework
package import EmergencyFundScheduling
internal import Foundation

/// An application to register as a case, with what decides on it.
package struct IncomingApplication {
  /// The file that it was read from, for messages.
  package let file: String
  package let application: GrantApplication
  /// The policy that applies to it.
  package let policy: Policy
  /// The document of that policy, all layers in one.
  package let policyDocument: Document
  /// Files that were sent with this application alone.
  package var attachments: [CaseEvent.Attachment] = []
  /// The receipt of the sealed file that it came in; nil if it came open.
  package var receipt: String?

  /// Creates an application to register.
  package init(
    file: String, application: GrantApplication, policy: Policy, policyDocument: Document
  ) {
    self.file = file
    self.application = application
    self.policy = policy
    self.policyDocument = policyDocument
  }
}

extension IncomingApplication {
  /// Checks that the policy's document gives its fund, since it is read again on its own.
  func requireFund() throws(CaseDeskError) {
    if policyDocument.root.text(under: "fund") == nil, policy.fund != policy.id {
      throw CaseDeskError.policyWithoutFund(
        file: policyDocument.file, policy: policy.id, fund: policy.fund)
    }
  }
}

/// A case that was just registered.
package struct ReceivedCase {
  package let entry: QueueEntry
  package let outcome: AssessmentOutcome
  package let hints: [CaseHint]
  package let questions: [ConflictQuestion]
}

/// What became of files that were received.
package struct ReceivedFiles {
  /// The cases, in the order of the applications.
  package let cases: [ReceivedCase]
  /// What the answers did, in their order.
  package let answers: [AnswerOutcome]
}

extension CaseDesk {
  /// Registers applications and records answers, all in one transaction.
  ///
  /// - Parameters:
  ///   - rates: The exchange rates as they are written; nil for none.
  ///   - progress: Called with the applications registered and their number.
  package func receive(
    _ applications: [IncomingApplication], answers: [IncomingAnswer] = [], rates: Document?,
    _ attachments: [CaseEvent.Attachment], progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> ReceivedFiles {
    try requirePresent()
    let rates = try rates.map { try Self.canonical($0.root) }
    return try write { writer in
      if let rates { try writer.keep(rates.bytes, digest: rates.digest) }
      let table = try writer.reader.rates(rates?.digest)
      var kept: Set<String> = []
      var cases: [ReceivedCase] = []
      for (index, incoming) in applications.enumerated() {
        progress(index + 1, applications.count)
        if kept.insert(incoming.policy.digest ?? "").inserted {
          try keepPolicy(of: incoming, &writer)
        }
        cases.append(try receive(incoming, rates: (rates?.digest, table), attachments, &writer))
      }
      return ReceivedFiles(
        cases: cases, answers: try answers.map { try record($0, &writer) })
    }
  }

  private func receive(
    _ incoming: IncomingApplication, rates: (digest: String?, table: RateTable),
    _ attachments: [CaseEvent.Attachment], _ writer: inout CaseFileWriter
  ) throws -> ReceivedCase {
    let application = incoming.application
    let (event, node) = try receipt(of: incoming, rates: rates.digest, attachments)
    var grantCase: GrantCase
    do throws(CaseRefusal) {
      grantCase = try GrantCase(event, policy: incoming.policy)
    } catch {
      throw CaseDeskError.notReceived(file: incoming.file, error)
    }
    var same: [String] = []
    let code = try writer.open(node.identity, receivedOn: event.on) { same.append($0) }
    let hints = try hints(application, of: code, same: same, writer.reader)
    try writer.append(event, to: code)
    if let statement = application.statistics { try writer.count(statement, on: event.on) }
    let assessed = assessment(of: grantCase, rates: rates.table)
    try grantCase.apply(assessed)
    try writer.append(assessed, to: code)
    try writer.set(grantCase, of: code, lastEvent: event.kind, rates: rates.table)
    return ReceivedCase(
      entry: grantCase.row(code, today: today),
      outcome: grantCase.assessment?.outcome ?? .incomplete, hints: hints,
      questions: conflictQuestions(application))
  }

  /// The receipt of an application as the first event of a case, with its document.
  ///
  /// - Parameter rates: The digest of the exchange rates; nil for none.
  func receipt(
    of incoming: IncomingApplication, rates: String?, _ attachments: [CaseEvent.Attachment]
  ) throws(CaseDeskError) -> (event: CaseEvent, application: Node) {
    let application = incoming.application
    guard let receivedOn = dayOfReceipt(application.receipt) else {
      throw CaseDeskError.receivedLater(
        file: incoming.file, receivedOn: application.receivedOn ?? today, today: today)
    }
    guard let node = application.node else { throw CaseDeskError.ownFault }
    let event = CaseEvent(
      on: receivedOn, by: actor.id,
      .received(
        CaseEvent.Received(
          application: node, call: incoming.policy.id,
          policyDigest: incoming.policy.digest ?? "", ratesDigest: rates,
          attachments: attachments + incoming.attachments)))
    do throws(CaseRefusal) {
      try GrantCase.checkEntry(
        event, policy: incoming.policy, team: team, application: { application })
    } catch {
      throw CaseDeskError.notReceived(file: incoming.file, error)
    }
    return (event, node)
  }

  /// The date of receipt for the case; nil if it lies in the future.
  ///
  /// At a call to the east an instant that has passed can have tomorrow's date, which becomes
  /// today's: no event is dated after the day on which it is recorded.
  private func dayOfReceipt(_ receipt: Receipt?) -> Day? {
    guard let receipt else { return nil }
    if receipt.day <= today { return receipt.day }
    guard let seconds = receipt.seconds else { return nil }
    let offset = team.timeZone.flatMap { Self.utcOffset(of: $0, at: seconds) } ?? 0
    return receipt.at(utcOffset: offset).day <= today ? today : nil
  }

  /// The offset from UTC of a time zone at an instant, in minutes; nil if the system does not know
  /// the zone.
  private static func utcOffset(of name: String, at seconds: Int) -> Int? {
    TimeZone(identifier: name)
      .map { $0.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))) / 60 }
  }

  private func keepPolicy(
    of incoming: IncomingApplication, _ writer: inout CaseFileWriter
  ) throws {
    try incoming.requireFund()
    let document = incoming.policyDocument
    let kept = try Self.canonical(document.root)
    guard kept.digest == incoming.policy.digest else { throw CaseDeskError.ownFault }
    try writer.keep(kept.bytes, digest: kept.digest)
  }

  private static func canonical(_ root: Node) throws -> CanonicalDocument {
    guard let document = CanonicalDocument(root) else { throw CaseDeskError.ownFault }
    return document
  }
}
