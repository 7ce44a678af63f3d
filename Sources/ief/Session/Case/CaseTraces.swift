internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

// What a case is found by. Only keyed hashes of these are stored.
extension Trace {
  static func conflict(_ officer: String) -> Trace { Trace(kind: "conflict", text: officer) }
  static func assigned(_ officer: String) -> Trace { Trace(kind: "assigned", text: officer) }
  static func application(_ id: String) -> Trace { Trace(kind: "application", text: id) }
  static func applicant(_ name: String) -> Trace {
    Trace(kind: "applicant", text: ConflictOfInterest.normalised(name))
  }
  static func organisation(_ name: String) -> Trace {
    Trace(kind: "organisation", text: ConflictOfInterest.normalised(name))
  }
  static func contact(_ address: String) -> Trace {
    Trace(kind: "contact", text: ConflictOfInterest.normalised(address))
  }
  static func reference(_ text: String) -> Trace {
    Trace(kind: "reference", text: ConflictOfInterest.normalised(text))
  }
  static func items(_ items: String) -> Trace { Trace(kind: "items", text: items) }
}

/// Why two cases may be of the same person: a hint with its evidence, never a score.
struct CaseHint: Hashable {
  let kind: String
  let code: String

  /// The hint in words, such as `same reference as C-0A1B2C`.
  var words: String {
    let what =
      switch kind {
      case "applicant": "applicant's name"
      case "contact": "contact"
      case "reference": "reference"
      case "items": "list of items"
      default: kind
      }
    return "same \(what) as \(code)"
  }
}

extension GrantApplication {
  /// What the application is found by, with its kind.
  fileprivate var hintingTraces: [Trace] {
    var traces: [Trace] = []
    if let name = applicant.name { traces.append(.applicant(name)) }
    if let address = applicant.contact?.address { traces.append(.contact(address)) }
    for reference in applicant.references ?? [] {
      // Too many people share a name.
      if let contact = reference.contact { traces.append(.reference(contact)) }
    }
    let items = (budget.items ?? []).map { item in
      "\(item.category ?? "") \(item.description ?? "") \(item.quantity ?? 1)"
    }
    // One shared item is a coincidence; the same list is not.
    if items.count > 1 {
      traces.append(.items(items.map { $0.lowercased() }.sorted().joined(separator: "\n")))
    }
    return traces
  }
}

extension GrantCase {
  /// Everything that the case is found by.
  var traces: [Trace] {
    let application = grantApplication
    var traces = application.hintingTraces
    if let id = application.id { traces.append(.application(id)) }
    for reference in application.applicant.references ?? [] {
      if let name = reference.name { traces.append(.reference(name)) }
      if let organisation = reference.organisation { traces.append(.organisation(organisation)) }
    }
    if stage.isOpen, let officer = assignee ?? review?.officer { traces.append(.assigned(officer)) }
    traces += conflicts.map { .conflict($0) }
    return traces
  }
}

extension CaseDesk {
  /// Cases that the actor may see and that share something with this one.
  func hints(
    _ application: GrantApplication, of code: String, _ reader: CaseFileReader
  ) throws -> [CaseHint] {
    var hints: [CaseHint] = []
    let hidden = try hiddenCodes(reader)
    for trace in application.hintingTraces {
      for other in try reader.cases(with: trace) where other != code {
        guard let entry = try reader.entry(other), mayRead(entry, hidden: hidden) else { continue }
        let hint = CaseHint(kind: trace.kind, code: other)
        if !hints.contains(hint) { hints.append(hint) }
      }
    }
    return hints
  }
}
