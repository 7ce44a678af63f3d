internal import CaseFile
package import EmergencyFund
import EmergencyFundCasework
package import EmergencyFundScheduling

/// What registering an application would do.
package struct ReceivingPreview {
  /// The date of receipt that the case would have.
  package let receivedOn: Day
  /// What the rules say.
  package let assessment: Assessment
  /// Other cases that share something with it.
  package let hints: [CaseHint]
  /// Applications before it among the same files that share something with it.
  package let earlier: [Earlier]
  /// Conflicts of interest that may concern it, which a lead is asked about.
  package let questions: [ConflictQuestion]

  /// An application before it among the same files.
  package struct Earlier: Hashable {
    /// What both share, as in ``CaseHint/kind``.
    package let kind: String
    /// Its position.
    package let index: Int
  }

  /// Whether the same application, received on the same date, is a case already or comes before it
  /// among the same files.
  package var isRepeat: Bool {
    hints.contains { $0.kind == "document" } || earlier.contains { $0.kind == "document" }
  }
}

extension CaseDesk {
  /// What registering applications would do with each, or why it would be refused; nothing is
  /// written.
  ///
  /// - Parameter rates: The exchange rates as they are written; nil for none.
  package func previewReceiving(
    _ applications: [IncomingApplication], rates: Document?
  ) throws -> [Result<ReceivingPreview, CaseDeskError>] {
    try requirePresent()
    let rates = rates.flatMap { document in
      var reader = DocumentReader(document: document)
      return RateTable.read(&reader)
    }
    return try read { reader in
      var before: [Receivable?] = []
      return try applications.map { incoming in
        let receivable: Receivable
        do throws(CaseDeskError) {
          receivable = try self.receivable(incoming)
        } catch {
          before.append(nil)
          return .failure(error)
        }
        defer { before.append(receivable) }
        return .success(try preview(receivable, rates ?? .empty, after: before, reader))
      }
    }
  }

  /// An application that could be received.
  private struct Receivable {
    let incoming: IncomingApplication
    let receivedOn: Day
    /// The application as the code of its case would be derived from it.
    let bytes: [UInt8]
    let traces: [Trace]
  }

  private func receivable(_ incoming: IncomingApplication) throws(CaseDeskError) -> Receivable {
    try incoming.requireFund()
    let (event, node) = try receipt(of: incoming, rates: nil, [])
    do throws(CaseRefusal) {
      _ = try GrantCase(event, policy: incoming.policy)
    } catch {
      throw CaseDeskError.notReceived(file: incoming.file, error)
    }
    return Receivable(
      incoming: incoming, receivedOn: event.on, bytes: node.identity,
      traces: incoming.application.hintingTraces)
  }

  private func preview(
    _ receivable: Receivable, _ rates: RateTable, after before: [Receivable?],
    _ reader: CaseFileReader
  ) throws -> ReceivingPreview {
    let application = receivable.incoming.application
    var same: [String] = []
    let code = try reader.newCode(receivable.bytes, receivedOn: receivable.receivedOn) {
      same.append($0)
    }
    var earlier: [ReceivingPreview.Earlier] = []
    for (index, other) in before.enumerated() {
      guard let other else { continue }
      if other.bytes == receivable.bytes, other.receivedOn == receivable.receivedOn {
        earlier.append(.init(kind: "document", index: index))
      }
      for trace in receivable.traces where other.traces.contains(trace) {
        earlier.append(.init(kind: trace.kind, index: index))
      }
    }
    return ReceivingPreview(
      receivedOn: receivable.receivedOn,
      assessment: receivable.incoming.policy.assess(application, rates: rates),
      hints: try hints(application, of: code, same: same, reader), earlier: earlier,
      questions: conflictQuestions(application))
  }
}
