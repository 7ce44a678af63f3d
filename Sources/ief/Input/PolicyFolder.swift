internal import ArgumentParser
internal import Crypto
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import EmergencyFundYAML
internal import Foundation

/// The policies that a command applies, and the rates table beside them.
struct PolicyFolder {
  /// The folder that was read.
  let path: String
  /// All policies of the folder.
  let library: PolicyLibrary
  /// The policy files themselves.
  let documents: [Document]
  /// Rates tables of the folder by file, so that none is read twice.
  private let ratesDocuments: [String: Document]
  private var resolved: [Key: Policy] = [:]
  /// The spans on whose days a policy stays the same, by its id.
  private var spans: [String: [PolicySpan]] = [:]

  /// A policy on the days of a span; nil for its last version.
  private struct Key: Hashable {
    var id: String
    var span: PolicySpan?
  }

  /// Reads every policy below a folder; by default the one that ships with the tool.
  init(_ chosen: String?, _ input: inout InputFiles) throws {
    guard let path = chosen ?? Self.shipped else {
      Terminal.diagnose("error: no policies found beside the tool; name a folder with --policies")
      throw ExitCode.notFound
    }
    self.path = path
    guard InputFiles.isFolder(path) else {
      let name = path.isEmpty ? "''" : Complaint.escaped(path)
      Terminal.diagnose("\(name): error: there is no such folder of policies")
      throw ExitCode.notFound
    }
    let all = Self.allDocuments(in: path, &input)
    documents = all.filter { !$0.isRatesTable }
    ratesDocuments = Dictionary(
      uniqueKeysWithValues: all.lazy.filter { $0.isRatesTable }.map { ($0.file, $0) })
    library = PolicyLibrary(documents)
    if library.ids.isEmpty {
      input.add(library.complaints)
      input.complain(path, .missing, "the folder has no policy")
    }
    try input.stopOnComplaints()
  }

  /// The policy files below a folder.
  static func documents(in folder: String, _ input: inout InputFiles) -> [Document] {
    allDocuments(in: folder, &input).filter { !$0.isRatesTable }
  }

  private static func allDocuments(in folder: String, _ input: inout InputFiles) -> [Document] {
    input.documents(in: folder, leavingOut: PolicyFiles.otherFolders)
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

  /// Ends where the call that was asked for is none of the folder's.
  func refuseUnknownCall(_ id: String?) throws {
    guard let id, !library.ids.contains(id) else { return }
    for complaint in library.complaints { Terminal.diagnose(complaint.rendered) }
    let near = nearest(to: id, among: library.ids).map { "; did you mean '\($0)'?" } ?? ""
    Terminal.diagnose("error: --call: no policy has the id \(Complaint.quote(id))\(near)")
    Terminal.diagnose("there are: \(library.ids.joined(separator: ", "))")
    throw ExitCode.usage
  }

  /// The effective policy of a call on a day of receipt, with its digest.
  mutating func policy(_ id: String, on day: Day?) throws(PolicyComplaints) -> Policy {
    let spans: [PolicySpan]
    if let known = self.spans[id] {
      spans = known
    } else {
      spans = try library.spans(id)
      self.spans[id] = spans
    }
    let key = Key(id: id, span: day.flatMap { day in spans.first { $0.contains(day) } })
    if let policy = resolved[key] { return policy }
    var (policy, document) = try library.effective(id, on: day)
    policy.digest = Self.digest(document)
    resolved[key] = policy
    return policy
  }

  /// Every policy of the folder that is complete, on every day of receipt, made ready to screen by.
  func prepared(
    rates: RateTable, withDigests: Bool, _ input: inout InputFiles
  ) throws -> PreparedPolicies {
    input.add(library.complaints)
    let calls = library.callIDs
    var timelines: [PolicyTimeline] = []
    var checked = CheckedLayers()
    for id in library.ids {
      do {
        let timeline = try PolicyTimeline(id, in: library, &checked) { document in
          withDigests ? Self.digest(document) : nil
        }
        timelines.append(timeline)
      } catch {
        // What only calls complete need not be complete by itself.
        if calls.contains(id) { input.add(error.all) }
      }
    }
    try input.stopOnComplaints()
    return PreparedPolicies(timelines, calls: calls, rates: rates)
  }

  /// SHA-256 over the canonical form (RFC 8785) of the effective policy.
  private static func digest(_ document: Document) -> String? {
    guard let canonical = try? document.root.withTextScalars.canonicalJSON() else { return nil }
    return SHA256.hash(data: Data(canonical)).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// The rates table that was named, or else the one beside the policies.
  func rates(_ chosen: String?, _ input: inout InputFiles) -> (table: RateTable, file: String?) {
    guard let file = ratesFile(chosen) else { return (.empty, nil) }
    let document = ratesDocuments[file] ?? input.document(file)
    let table = document.flatMap { input.read($0, RateTable.read) }
    return (table ?? .empty, file)
  }

  /// The rates table as it is written, checked.
  func ratesDocument(_ chosen: String?, _ input: inout InputFiles) -> Document? {
    guard let file = ratesFile(chosen) else { return nil }
    let document = ratesDocuments[file] ?? input.document(file)
    _ = document.flatMap { input.read($0, RateTable.read) }
    return document
  }

  private func ratesFile(_ chosen: String?) -> String? {
    if let chosen { return chosen }
    let candidates = [path, Self.shipped].compactMap { $0.map { $0 + "/rates.yaml" } }
    return candidates.first { FileManager.default.fileExists(atPath: $0) }
  }
}

extension Document {
  /// Whether the document says that it is a rates table.
  fileprivate var isRatesTable: Bool { root.text(under: "format") == RateTable.format }
}
