package import CaseFile
import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

// What a case is found by. Only keyed hashes of these are stored.
extension Trace {
  package static func conflict(_ officer: String) -> Trace {
    Trace(kind: "conflict", text: officer)
  }
  package static func assigned(_ officer: String) -> Trace {
    Trace(kind: "assigned", text: officer)
  }
  package static func application(_ id: String) -> Trace {
    Trace(kind: "application", text: NameKey(id).text)
  }
  package static func applicant(_ name: String) -> Trace {
    Trace(kind: "applicant", text: NameKey(name).text)
  }
  package static func organisation(_ name: String) -> Trace {
    Trace(kind: "organisation", text: NameKey(name).text)
  }
  package static func contact(_ address: String) -> Trace {
    Trace(kind: "contact", text: NameKey(contact: address).text)
  }
  package static func reference(_ text: String) -> Trace {
    Trace(kind: "reference", text: NameKey(contact: text).text)
  }
  /// By what an answer to one of its questions quotes.
  static func asked(_ reference: String) -> Trace { Trace(kind: "asked", text: reference) }
  package static func items(_ items: String) -> Trace { Trace(kind: "items", text: items) }

  /// By an applicant's name that is nearly the same.
  static func similar(_ name: NameSkeleton) -> Trace {
    Trace(kind: "similarName", text: name.sortedSounds)
  }
  /// By the first and last word of an applicant's name.
  static func similarEnds(_ name: NameSkeleton) -> Trace {
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

extension GrantApplication {
  /// What the application is found by, with its kind.
  var hintingTraces: [Trace] {
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
  var similarTraces: [Trace] {
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
  package var traces: [Trace] {
    let application = grantApplication
    var traces = application.hintingTraces + application.similarTraces
    if let id = application.id { traces.append(.application(id)) }
    for reference in application.applicant.references ?? [] {
      if let name = reference.name { traces.append(.reference(name)) }
      if let organisation = reference.organisation { traces.append(.organisation(organisation)) }
    }
    if stage.isOpen, let officer = assignee ?? review?.officer { traces.append(.assigned(officer)) }
    traces += conflicts.map { .conflict($0) }
    traces += questions.compactMap { $0.reference }.withoutRepeats.map { .asked($0) }
    return traces
  }
}
