internal import CaseFile
package import EmergencyFund
import EmergencyFundCasework
package import EmergencyFundScheduling

/// Why two cases may be of the same person: a hint with its evidence, never a score.
package struct CaseHint: Hashable {
  package let kind: String
  package let code: String
  /// Whether the values are only nearly the same.
  package var isNear = false

  /// The hint in words, such as `same reference as C-0A1B2C`.
  package var words: String {
    if kind == "document" {
      return
        "the same application as \(code), received on the same date: if it came twice, erase one"
    }
    let what = Trace.words(kind)
    return isNear ? "nearly the same \(what) as \(code): are they one?" : "same \(what) as \(code)"
  }
}

extension CaseDesk {
  /// Cases that the actor may see and that share something with this one; for a lead also those
  /// whose applicant has nearly the same name.
  ///
  /// - Parameter twins: The codes of cases that hold the same application, received on the same date.
  func hints(
    _ application: GrantApplication, of code: String, same twins: [String] = [],
    _ reader: CaseFileReader
  ) throws -> [CaseHint] {
    var hints: [CaseHint] = []
    let hidden = try hiddenCodes(reader)
    for other in twins {
      guard let entry = try reader.entry(other), entry.state != CaseState.erased.rawValue,
        mayRead(entry, hidden: hidden)
      else { continue }
      hints.append(CaseHint(kind: "document", code: other))
    }
    func find(_ trace: Trace, _ hint: (String) -> CaseHint) throws {
      for other in try reader.cases(with: trace) where other != code {
        guard let entry = try reader.entry(other), mayRead(entry, hidden: hidden) else { continue }
        if !hints.contains(hint(other)) { hints.append(hint(other)) }
      }
    }
    for trace in application.hintingTraces {
      try find(trace) { CaseHint(kind: trace.kind, code: $0) }
    }
    guard actor.canDecide else { return hints }
    let same = hints.filter { $0.kind == "applicant" }.map { $0.code }
    for trace in application.tracesOfSimilar {
      try find(trace) { CaseHint(kind: "applicant", code: $0, isNear: true) }
    }
    return hints.filter { !$0.isNear || !same.contains($0.code) }
  }

  /// Conflicts of interest that may concern an application, which a lead is asked about.
  package func conflictQuestions(_ application: GrantApplication) -> [ConflictQuestion] {
    actor.canDecide ? ConflictWatch(team).questions(about: application) : []
  }
}
