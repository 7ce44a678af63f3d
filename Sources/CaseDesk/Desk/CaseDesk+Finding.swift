package import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// A case that a text was found in.
package struct FoundCase {
  /// Its row in the queue.
  package let entry: QueueEntry
  /// What the text is in the case, as kinds of traces.
  package fileprivate(set) var kinds: [String]

  /// The kind of nearly the same name of an applicant.
  package static let nearName = "similarName"

  /// What the text is in the case in words, such as `contact`.
  package var places: [String] {
    kinds.map { $0 == Self.nearName ? "nearly the applicant's name" : Trace.words($0) }
  }
}

extension CaseDesk {
  /// The code of a case from its code or from the id that the applicant gave.
  ///
  /// - Parameter hidden: The codes that the actor may not see.
  /// - Throws: ``CaseRefusal/severalCases(_:codes:)`` if the id is of several visible cases.
  func resolve(
    _ text: String, hidden: Set<String>, _ reader: CaseFileReader
  ) throws -> String {
    let code = text.uppercased()
    // Both are looked up, so that timing does not show whether a case exists.
    let named = try visible(with: .application(text), hidden: hidden, reader)
    if let entry = try reader.entry(code), mayRead(entry, hidden: hidden) { return code }
    if named.count > 1 {
      throw CaseRefusal.severalCases(text, codes: named.map { $0.code })
    }
    return named.first?.code ?? code
  }

  /// The same where what is not encrypted may be damaged: the text is then taken as a code.
  func resolveBeyondDamage(
    _ text: String, hidden: Set<String>, _ reader: CaseFileReader
  ) throws -> String {
    do {
      return try resolve(text, hidden: hidden, reader)
    } catch is CaseFileError {
      return text.uppercased()
    }
  }

  /// The cases that the actor may see and that have a text as their code, as the applicant's id, as
  /// a name, a contact or a reference; for a lead also as nearly the applicant's name.
  package func find(_ text: String) throws -> [FoundCase] {
    try read { try find(text, $0) }
  }

  private func find(_ text: String, _ reader: CaseFileReader) throws -> [FoundCase] {
    let hidden = try hiddenCodes(reader)
    var found: [FoundCase] = []
    func add(_ entry: QueueEntry, _ kind: String) throws {
      if let index = found.firstIndex(where: { $0.entry.code == entry.code }) {
        if !found[index].kinds.contains(kind) { found[index].kinds.append(kind) }
      } else {
        found.append(FoundCase(entry: entry, kinds: [kind]))
      }
    }
    if let entry = try reader.entry(text.uppercased()), mayRead(entry, hidden: hidden) {
      try add(entry, "code")
    }
    for trace in [
      Trace.application(text), .applicant(text), .organisation(text), .contact(text),
      .reference(text),
    ] {
      for entry in try visible(with: trace, hidden: hidden, reader) {
        try add(entry, trace.kind)
      }
    }
    guard actor.canDecide else { return found }
    var similar = GrantApplication()
    similar.applicant.name = text
    let same = Set(found.map { $0.entry.code })
    for trace in similar.tracesOfSimilar {
      for entry in try visible(with: trace, hidden: hidden, reader)
      where !same.contains(entry.code) {
        try add(entry, FoundCase.nearName)
      }
    }
    return found
  }

  /// The cases with a trace that the actor may see.
  func visible(
    with trace: Trace, hidden: Set<String>, _ reader: CaseFileReader
  ) throws -> [QueueEntry] {
    try reader.cases(with: trace).compactMap { try reader.entry($0) }
      .filter { mayRead($0, hidden: hidden) }
  }
}
