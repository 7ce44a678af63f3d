internal import ArgumentParser
internal import Digests
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

/// The policies that a command applies, and the rates table beside them.
struct PolicyFolder {
  /// The folder that was read.
  let path: String
  /// All policies of the folder, by the date of receipt.
  var policies: DatedPolicies
  /// The policy files themselves.
  let documents: [Document]
  /// Rates tables of the folder by file, so that none is read twice.
  private let ratesDocuments: [String: Document]

  /// Reads every policy below a folder; by default the one that ships with the tool.
  ///
  /// Layers that the folder's policies extend and that are not in it are those that ship.
  init(_ chosen: String?, _ input: inout InputFiles) throws {
    guard let path = chosen ?? Self.shipped else {
      Terminal.diagnose("error: no policies found beside the tool; give a folder with --policies")
      throw ExitCode.notFound
    }
    self.path = path
    guard InputFiles.isFolder(path) else {
      let name = path.isEmpty ? "''" : path
      Terminal.diagnose("\(name): error: folder of policies not found")
      throw ExitCode.notFound
    }
    let all = Self.allDocuments(in: path, isNamed: chosen != nil, &input)
    let own = all.filter { !$0.isRatesTable }
    documents = own + (chosen == nil ? [] : Self.shippedLayers(above: own))
    ratesDocuments = Dictionary(
      uniqueKeysWithValues: all.lazy.filter { $0.isRatesTable }.map { ($0.file, $0) })
    let library = PolicyLibrary(documents)
    policies = DatedPolicies(library)
    if library.ids.isEmpty {
      input.add(library.diagnostics)
      input.diagnose(path, .missing, "the folder has no policy")
    }
    try input.stopOnDiagnostics()
  }

  /// All policies of the folder.
  var library: PolicyLibrary { policies.library }

  /// The shipped policies that documents extend without having them.
  private static func shippedLayers(above documents: [Document]) -> [Document] {
    func ids(_ key: String, _ documents: [Document]) -> Set<String> {
      Set(documents.compactMap { $0.root.text(under: key) })
    }
    var missing = ids("extends", documents).subtracting(ids("id", documents))
    guard !missing.isEmpty, let shipped else { return [] }
    // Errors in a file that nobody gave are not reported here.
    var quiet = InputFiles()
    let others = allDocuments(in: shipped, isNamed: false, &quiet)
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

  /// The folder of policies that ships with the tool, wherever the tool is started from.
  ///
  /// An installed tool has it under `share/ief`; one that was built has it in the project's folder.
  static var shipped: String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["IEF_POLICIES"], !folder.isEmpty { return folder }
    guard let executable = Bundle.main.executablePath else { return nil }
    var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
    func has(_ candidate: URL) -> Bool {
      FileManager.default.fileExists(atPath: candidate.appendingPathComponent("ief").path)
    }
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      for place in ["share/ief/Policies", "Policies"] {
        let candidate = folder.appendingPathComponent(place)
        if has(candidate) { return candidate.path }
      }
    }
    return nil
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

  /// The file of the rates table: the chosen one, or else that of a folder, or the one that ships.
  static func ratesFile(_ chosen: String?, in folder: String?) -> String? {
    if let chosen { return chosen }
    let candidates = [folder, shipped].compactMap { $0.map { $0 + "/rates.yaml" } }
    return candidates.first { FileManager.default.fileExists(atPath: $0) }
  }
}

extension Document {
  /// Whether the document says that it is a rates table.
  fileprivate var isRatesTable: Bool { root.text(under: "format") == RateTable.format }
}
