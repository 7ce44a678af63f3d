internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// The result of an act.
  struct Act {
    let after: GrantCase
    let entry: QueueEntry
  }

  /// Lets the actor do something to a case, within the rules, in one transaction.
  ///
  /// If the application changes, it is assessed again immediately.
  func act(
    _ code: String, _ content: (OpenCase) throws -> CaseEvent.Content
  ) throws -> Act {
    try write { writer in
      let opened = try open(code, writer.reader)
      let event = CaseEvent(on: today, by: actor.id, try content(opened))
      var grantCase = opened.grantCase
      try grantCase.enter(event, team: team)
      try writer.append(event, to: opened.code)
      if grantCase.application != opened.grantCase.application {
        let assessed = try assessment(of: grantCase, writer.reader)
        try grantCase.apply(assessed)
        try writer.append(assessed, to: opened.code)
      }
      let entry = entry(of: grantCase, code: opened.code)
      try writer.set(entry)
      try writer.setTraces(grantCase.traces, of: opened.code)
      return Act(after: grantCase, entry: entry)
    }
  }

  /// What the rules now say about a case, as an event.
  func assessment(of grantCase: GrantCase, _ reader: CaseFileReader) throws -> CaseEvent {
    let rates = try reader.rates(grantCase.receipt.ratesDigest)
    let assessment = grantCase.policy.assess(grantCase.grantApplication, rates: rates)
    return CaseEvent(
      on: grantCase.lastEventOn, by: nil,
      .assessed(
        CaseEvent.Assessed(
          assessment, policyDigest: grantCase.receipt.policyDigest,
          findingsDigest: assessment.digest)))
  }

  /// The row of a case in the queue: what is not encrypted.
  func entry(of grantCase: GrantCase, code: String) -> QueueEntry {
    let application = grantCase.grantApplication
    let priority =
      grantCase.policy.score(application, ratings: grantCase.ratings, today: grantCase.lastEventOn)?
      .priority ?? 0
    let danger = application.imminentDanger == true ? QueuedCase.imminentDangerWeight : 0
    let clock = ResponseClock(grantCase, today: today)
    let isPaused =
      grantCase.stage.isOpen && !grantCase.openQuestions.isEmpty
      && clock?.promise.questionsPauseMax ?? 0 > 0
    return QueueEntry(
      code: code, call: grantCase.receipt.call, region: grantCase.policy.region,
      receivedOn: grantCase.receivedOn,
      respondBy: clock?.respondBy, isPaused: isPaused, state: grantCase.state.rawValue,
      weight: min(max(1, priority), 9_999) + danger)
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
      for diagnostic in diagnostics { Terminal.diagnose("error: \(diagnostic.message)") }
      throw ExitCode.badInput
    }
    var again = JSONWriter()
    read.write(to: &again)
    guard again.bytes == writer.bytes else { throw ExitCode.ownFault }
    try append(to: code, kind: event.kind.rawValue, on: event.on, payload: writer.bytes)
  }
}

extension GrantApplication {
  /// The application as a document of its own, in whichever notation it was written.
  var node: Node? {
    var writer = JSONWriter()
    write(to: &writer)
    return try? JSONReader.read(writer.bytes, file: "application").root
  }
}
