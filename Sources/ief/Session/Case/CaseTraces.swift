internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

// What a case is found by. Only keyed hashes of these are stored.
extension Trace {
  static func conflict(_ officer: String) -> Trace { Trace(kind: "conflict", text: officer) }
  static func assigned(_ officer: String) -> Trace { Trace(kind: "assigned", text: officer) }
  static func application(_ id: String) -> Trace {
    Trace(kind: "application", text: NameKey(id).text)
  }
  static func applicant(_ name: String) -> Trace {
    Trace(kind: "applicant", text: NameKey(name).text)
  }
  static func organisation(_ name: String) -> Trace {
    Trace(kind: "organisation", text: NameKey(name).text)
  }
  static func contact(_ address: String) -> Trace {
    Trace(kind: "contact", text: NameKey(contact: address).text)
  }
  static func reference(_ text: String) -> Trace {
    Trace(kind: "reference", text: NameKey(contact: text).text)
  }
  static func items(_ items: String) -> Trace { Trace(kind: "items", text: items) }

  /// By an applicant's name that is nearly the same.
  fileprivate static func similar(_ name: NameSkeleton) -> Trace {
    Trace(kind: "similarName", text: name.sortedSounds)
  }
  /// By the first and last word of an applicant's name.
  fileprivate static func similarEnds(_ name: NameSkeleton) -> Trace {
    Trace(kind: "similarEnds", text: name.sortedSounds)
  }
}

extension Trace {
  /// What a kind of trace is found by, in words.
  static func words(_ kind: String) -> String {
    switch kind {
    case "application": "applicant's id"
    case "applicant": "applicant's name"
    case "items": "list of items"
    default: kind
    }
  }
}

/// Why two cases may be of the same person: a hint with its evidence, never a score.
struct CaseHint: Hashable {
  let kind: String
  let code: String
  /// Whether the values are only nearly the same.
  var isNear = false

  /// The hint in words, such as `same reference as C-0A1B2C`.
  var words: String {
    let what = Trace.words(kind)
    return isNear ? "nearly the same \(what) as \(code): are they one?" : "same \(what) as \(code)"
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
      NameKey("\(item.category ?? "") \(item.description ?? "") \(item.quantity ?? 1)").text
    }
    // One shared item is a coincidence; the same list is not.
    if items.count > 1 {
      traces.append(.items(items.sorted().joined(separator: "\n")))
    }
    return traces
  }
}

extension GrantApplication {
  /// The skeleton of the applicant's name; nil if there is no name.
  private var nameSkeleton: NameSkeleton? {
    guard let skeleton = applicant.name.map({ ComparedName($0).skeleton }),
      !skeleton.sortedSounds.isEmpty
    else { return nil }
    return skeleton
  }

  /// What nearly the same applicant's name is found by.
  fileprivate var similarTraces: [Trace] {
    guard let name = nameSkeleton else { return [] }
    return [.similar(name)] + [name.withoutMiddle].compactMap { $0 }.map { .similarEnds($0) }
  }

  /// Where nearly the same applicant's name is looked for: among whole names, and with the middle
  /// of either of the two names left out.
  var tracesOfSimilar: [Trace] {
    guard let name = nameSkeleton else { return [] }
    return [.similar(name), .similarEnds(name)]
      + [name.withoutMiddle].compactMap { $0 }.map { .similar($0) }
  }
}

extension GrantCase {
  /// Everything that the case is found by.
  var traces: [Trace] {
    let application = grantApplication
    var traces = application.hintingTraces + application.similarTraces
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
  /// Cases that the actor may see and that share something with this one; for a lead also those
  /// whose applicant has nearly the same name.
  func hints(
    _ application: GrantApplication, of code: String, _ reader: CaseFileReader
  ) throws -> [CaseHint] {
    var hints: [CaseHint] = []
    let hidden = try hiddenCodes(reader)
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
  func conflictQuestions(_ application: GrantApplication) -> [ConflictQuestion] {
    actor.canDecide ? ConflictWatch(team).questions(about: application) : []
  }
}
