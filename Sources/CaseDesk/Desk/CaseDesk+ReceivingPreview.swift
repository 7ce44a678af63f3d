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
  /// Earlier applications that it seems to be once more: cases first, then those among the files.
  package let repeats: [CaseRepeat]
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
      var before = EarlierTraces()
      return try applications.enumerated().map { index, incoming in
        let receivable: Receivable
        do throws(CaseDeskError) {
          receivable = try self.receivable(incoming)
        } catch {
          return .failure(error)
        }
        defer { before.add(receivable, at: index) }
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

  /// What the applications so far are found by.
  private struct EarlierTraces {
    private var indices: [Trace: [Int]] = [:]
    private var documents: [Document: [Int]] = [:]

    private struct Document: Hashable {
      let bytes: [UInt8]
      let receivedOn: Day
    }

    mutating func add(_ receivable: Receivable, at index: Int) {
      for trace in Set(Self.traces(of: receivable)) { indices[trace, default: []].append(index) }
      let document = Document(bytes: receivable.bytes, receivedOn: receivable.receivedOn)
      documents[document, default: []].append(index)
    }

    /// The kinds of what each earlier application shares with one, in the order of the files.
    func shared(with receivable: Receivable) -> [(index: Int, kinds: [String])] {
      var kinds: [Int: [String]] = [:]
      let document = Document(bytes: receivable.bytes, receivedOn: receivable.receivedOn)
      for index in documents[document] ?? [] { kinds[index, default: []].append("document") }
      for trace in Self.traces(of: receivable) {
        for index in indices[trace] ?? [] { kinds[index, default: []].append(trace.kind) }
      }
      return kinds.sorted { $0.key < $1.key }.map { (index: $0.key, kinds: $0.value) }
    }

    private static func traces(of receivable: Receivable) -> [Trace] {
      receivable.traces
        + [receivable.incoming.application.id].compactMap { $0 }.map { .application($0) }
    }
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
    _ receivable: Receivable, _ rates: RateTable, after before: EarlierTraces,
    _ reader: CaseFileReader
  ) throws -> ReceivingPreview {
    let application = receivable.incoming.application
    var same: [String] = []
    let code = try reader.newCode(receivable.bytes, receivedOn: receivable.receivedOn) {
      same.append($0)
    }
    let hints = try hints(application, of: code, same: same, reader)
    let earlier = before.shared(with: receivable)
    return ReceivingPreview(
      receivedOn: receivable.receivedOn,
      assessment: receivable.incoming.policy.assess(application, rates: rates), hints: hints,
      earlier: earlier.flatMap { other in
        other.kinds.map { .init(kind: $0, index: other.index) }
      },
      repeats: try repeats(application, of: code, hints, reader)
        + earlier.compactMap { other in
          CaseRepeat.Kind(traces: Set(other.kinds)).map {
            CaseRepeat(earlier: .incoming(other.index), kind: $0)
          }
        },
      questions: conflictQuestions(application))
  }
}
