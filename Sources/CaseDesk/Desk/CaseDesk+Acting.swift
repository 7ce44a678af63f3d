package import CaseFile
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// The result of an act.
  package struct Act {
    package let after: GrantCase
    package let entry: QueueEntry
  }

  /// Lets the actor do something to a case, within the rules, in one transaction.
  ///
  /// If the application changes, it is assessed again immediately.
  ///
  /// - Parameter form: The form whose draft of the actor ends with it; nil for none.
  package func act(
    _ code: String, discarding form: String? = nil,
    _ content: (OpenCase) throws -> CaseEvent.Content
  ) throws -> Act {
    try requirePresent()
    return try write { writer in
      let opened = try open(code, writer.reader)
      let event = CaseEvent(on: today, by: actor.id, try content(opened))
      var grantCase = opened.grantCase
      let rates = try writer.reader.rates(grantCase.receipt.ratesDigest)
      try grantCase.enter(event, team: team, rates: rates)
      try writer.append(event, to: opened.code)
      // Whoever declares a conflict of interest keeps nothing of the case.
      if event.kind == .reviewed || event.kind == .conflictDeclared {
        try writer.discardDraft(Self.reviewForm, of: opened.code, by: actor.id)
      }
      if let form {
        try writer.discardDraft(Self.slot(of: form), of: opened.code, by: actor.id)
      }
      if grantCase.application != opened.grantCase.application {
        let assessed = assessment(of: grantCase, rates: rates)
        try grantCase.apply(assessed)
        try writer.append(assessed, to: opened.code)
      }
      try writer.set(grantCase, of: opened.code, lastEvent: event.kind, rates: rates)
      return Act(after: grantCase, entry: grantCase.row(opened.code))
    }
  }

  /// What the rules now say about a case, as an event.
  func assessment(of grantCase: GrantCase, rates: RateTable) -> CaseEvent {
    let assessment = grantCase.policy.assess(grantCase.grantApplication, rates: rates)
    return CaseEvent(
      on: grantCase.lastEventOn, by: nil,
      .assessed(
        CaseEvent.Assessed(
          assessment, policyDigest: grantCase.receipt.policyDigest,
          findingsDigest: assessment.digest)))
  }
}

extension Assessment {
  /// SHA-256 of the assessment as it is printed in English.
  var digest: String {
    var writer = JSONWriter()
    write(to: &writer)
    return Digest.text(writer.bytes)
  }
}

extension CaseFileWriter {
  /// Adds an event to a case if it can be read back: an unreadable one would lock the case.
  mutating func append(_ event: CaseEvent, to code: String) throws {
    var writer = JSONWriter()
    event.write(to: &writer)
    let (read, diagnostics) = CaseEvent.read(writer.bytes)
    guard let read else {
      throw CaseDeskError.unreadableEvent(diagnostics)
    }
    var again = JSONWriter()
    read.write(to: &again)
    guard again.bytes == writer.bytes else { throw CaseDeskError.ownFault }
    try append(to: code, kind: event.kind.rawValue, on: event.on, payload: writer.bytes)
  }
}

extension GrantApplication {
  /// The application as a document of its own, in whichever notation it was written, without what
  /// serves statistics alone: no case has that.
  package var node: Node? {
    var application = self
    application.statistics = nil
    var writer = JSONWriter()
    application.write(to: &writer)
    return try? JSONReader.read(writer.bytes, file: "application").root
  }
}

extension Node {
  /// An application as the code of its case is derived from it.
  ///
  /// What the first version of the format has is written in that version, so that an application is
  /// recognised in whichever version it was kept.
  var identity: [UInt8] {
    guard case .mapping(let members) = content else { return [] }
    let format = Node(position: position, content: .string(GrantApplication.firstFormat))
    let first = Node(
      position: position,
      content: .mapping(members.map { $0.key == "format" ? $0.with(format) : $0 }))
    var reader = DocumentReader(document: Document(file: "", notation: .json, root: first))
    _ = GrantApplication.read(&reader)
    var writer = JSONWriter()
    writer.node(reader.diagnostics.isEmpty ? first : self)
    return writer.bytes
  }
}
