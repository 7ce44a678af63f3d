internal import ArgumentParser
internal import Digests
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

/// The policies that a command applies, and the rates table beside them.
struct PolicyFolder {
  /// The folder that was read.
  let path: String
  /// Why it was that one.
  private let place: PolicyLocation
  /// All policies of the folder, by the date of receipt.
  var policies: DatedPolicies
  /// The policy files themselves.
  let documents: [Document]
  /// Rates tables of the folder by file, so that none is read twice.
  private let ratesDocuments: [String: Document]

  /// Reads every policy below a folder; by default the one that counts.
  ///
  /// Layers that the folder's policies extend and that are not in it are those of the next place.
  init(_ chosen: String?, _ input: inout InputFiles) throws {
    guard let place = PolicyLocation.find(chosen) else {
      Terminal.diagnose("error: no policies found beside the tool; give a folder with --policies")
      throw ExitCode.notFound
    }
    let path = place.path
    self.path = path
    self.place = place
    input.policies = place
    guard InputFiles.isFolder(path) else {
      let name = path.isEmpty ? "''" : path
      Terminal.diagnose("\(name): error: folder of policies not found")
      throw ExitCode.notFound
    }
    let all = Self.allDocuments(in: path, isNamed: chosen != nil, &input)
    let own = all.filter { !$0.isRatesTable }
    documents = own + Self.layers(above: own, in: place.next)
    ratesDocuments = Dictionary(
      uniqueKeysWithValues: all.lazy.filter { $0.isRatesTable }.map { ($0.file, $0) })
    let library = PolicyLibrary(documents)
    policies = DatedPolicies(library)
    input.add(library.repeatedIDs)
    if library.ids.isEmpty {
      input.add(library.diagnostics)
      input.diagnose(path, .missing, "the folder has no policy")
    }
    try input.stopOnDiagnostics()
  }

  /// All policies of the folder.
  var library: PolicyLibrary { policies.library }

  /// The policies of other folders that documents extend without having them.
  private static func layers(
    above documents: [Document], in folders: [String]
  ) -> [Document] {
    func ids(_ key: String, _ documents: [Document]) -> Set<String> {
      Set(documents.compactMap { $0.root.text(under: key) })
    }
    var missing = ids("extends", documents).subtracting(ids("id", documents))
    if missing.isEmpty { return [] }
    // Errors in a file that nobody gave are not reported here.
    var quiet = InputFiles()
    let others = folders.flatMap { allDocuments(in: $0, isNamed: false, &quiet) }
    var layers: [Document] = []
    while let id = missing.popFirst() {
      guard let layer = others.first(where: { $0.root.text(under: "id") == id }) else { continue }
      layers.append(layer)
      let above = ids("extends", [layer])
      missing.formUnion(above.subtracting(ids("id", documents + layers)))
    }
    return layers
  }

  /// The policy files below a folder.
  static func documents(in folder: String, _ input: inout InputFiles) -> [Document] {
    allDocuments(in: folder, isNamed: true, &input).filter { !$0.isRatesTable }
  }

  private static func allDocuments(
    in folder: String, isNamed: Bool, _ input: inout InputFiles
  ) -> [Document] {
    input.documents(in: folder, leavingOut: PolicyFiles.otherFolders, isNamed: isNamed)
      .compactMap { input.document($0) }
  }

  /// Where the working days of calls are found as a folder lists them now.
  static func calendars(_ chosen: String?) -> (String, Day) -> WorkingCalendar? {
    let source = source(chosen)
    return { source($0, $1)?.promise?.workingCalendar }
  }

  /// Where the policies of calls are found as a folder has them now.
  ///
  /// The folder is read when it is first asked; one that cannot be read has none.
  static func source(_ chosen: String?) -> (String, Day) -> Policy? {
    var policies: DatedPolicies?
    return { call, day in
      if policies == nil {
        var quiet = InputFiles()
        let path = chosen ?? usual
        let documents = path.map { allDocuments(in: $0, isNamed: false, &quiet) } ?? []
        let own = documents.filter { !$0.isRatesTable }
        let place = PolicyLocation.find(path)
        policies = DatedPolicies(
          PolicyLibrary(own + layers(above: own, in: place?.next ?? [])))
      }
      return try? policies?.policy(call, on: day)
    }
  }

  /// Another number once a file below the folder was added, removed or written.
  static func stamp(_ chosen: String?) -> Int {
    guard let path = chosen ?? usual else { return 0 }
    var hasher = Hasher()
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path))?.sorted() ?? [] {
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      hasher.combine(name)
      hasher.combine(attributes?[.modificationDate] as? Date)
      hasher.combine(attributes?[.size] as? Int)
    }
    return hasher.finalize()
  }

  /// The folder that counts where none is chosen.
  static var usual: String? { PolicyLocation.find(nil)?.path }

  /// The codes that the usual policies define, for what messages suggest.
  static let usualCodes: [ListedCode] = {
    guard let usual else { return [] }
    var quiet = InputFiles()
    let library = PolicyLibrary(
      allDocuments(in: usual, isNamed: false, &quiet).filter { !$0.isRatesTable })
    return CodeList.defined(by: library.ids.compactMap { try? library.policy($0, on: nil) })
  }()

  /// The largest amount that a policy of the folder grants in a currency.
  mutating func maximum(in currency: Currency) -> Money? {
    var largest: Money?
    for id in library.ids {
      guard let policy = try? policies.policy(id, on: nil), policy.currency == currency else {
        continue
      }
      for requirement in policy.requirements {
        guard case .maximum(let rule) = requirement.rule,
          let amount = try? Money(decimal: rule.amount, currency: currency)
        else { continue }
        if amount.minorUnits > largest?.minorUnits ?? 0 { largest = amount }
      }
    }
    return largest
  }

  /// The other policies of a fund on a date of receipt, which an applicant may turn to instead.
  mutating func calls(besides policy: Policy, on day: Day?) -> [Policy] {
    library.ids.filter { $0 != policy.id }.compactMap { try? policies.policy($0, on: day) }
      .filter { $0.fund == policy.fund }
  }

  /// Ends the tool if the requested call is not in the folder.
  func refuseUnknownCall(_ id: String?) throws {
    guard let id, !library.ids.contains(id) else { return }
    for diagnostic in library.diagnostics { Terminal.diagnose("\(diagnostic.rendered)") }
    let near = Suggestion.text(id, among: library.ids)
    Terminal.diagnose("error: --call: no policy has the id \(Diagnostic.quote(id))\(near)")
    Terminal.diagnose("available: \(library.ids.joined(separator: ", "))")
    Terminal.diagnose(place.note)
    throw ExitCode.usage
  }

  /// Every policy of the folder that is complete, on every date of receipt, prepared for screening.
  func prepared(
    rates: RateTable, withDigests: Bool, _ input: inout InputFiles
  ) throws -> CompiledPolicies {
    input.add(library.diagnostics)
    let calls = library.callIDs
    var timelines: [PolicyTimeline] = []
    var checked = ValidatedLayers()
    for id in library.ids {
      do {
        let timeline = try PolicyTimeline(id, in: library, &checked) { document in
          withDigests ? CanonicalDocument(document.root)?.digest : nil
        }
        timelines.append(timeline)
      } catch {
        // A layer that only its calls complete may be incomplete on its own.
        if calls.contains(id) { input.add(error.all) }
      }
    }
    try input.stopOnDiagnostics()
    return CompiledPolicies(timelines, calls: calls, rates: rates)
  }

  /// The rates table that the options give, or else the one beside the policies.
  func rates(
    _ chosen: String?, _ input: inout InputFiles
  ) -> (table: RateTable, file: String?, document: Document?) {
    guard let file = Self.ratesFile(chosen, in: path) else { return (.empty, nil, nil) }
    let document = ratesDocuments[file] ?? input.document(file)
    let table = document.flatMap { input.read($0, RateTable.read) }
    return (table ?? .empty, file, document)
  }

  /// The file of the rates table: the chosen one, or else that of a folder, or the usual one.
  static func ratesFile(_ chosen: String?, in folder: String?) -> String? {
    if let chosen { return chosen }
    let candidates = [folder, usual].compactMap { $0.map { $0 + "/rates.yaml" } }
    return candidates.first { FileManager.default.fileExists(atPath: $0) }
  }
}

extension PolicyLibrary {
  /// Two files with one id, of which nobody can know which one counts.
  var repeatedIDs: [Diagnostic] {
    diagnostics.filter { $0.kind == .duplicateKey && $0.path == .root }
  }
}

extension Document {
  /// Whether the document says that it is a rates table.
  fileprivate var isRatesTable: Bool { root.text(under: "format") == RateTable.format }
}
