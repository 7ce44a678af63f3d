internal import EmergencyFund
internal import EmergencyFundPolicyTools
internal import EmergencyFundYAML
internal import PageModule

/// A session of the page with the module, text in and text out.
package struct EditorSession: Sendable {
  var words = EditorWords(.english)
  var call: String?
  /// The policy whose rules a new call follows.
  var extends: String?
  var policies: [EditorFile] = []
  var tests: [EditorFile] = []
  var rates = RateTable.empty
  /// The language that whoever made the page chose.
  private var preferred: Language?

  /// Creates a session without policies.
  package init() {}

  /// A file with the tree that it says.
  struct EditorFile: Hashable, Sendable {
    var document: Document
    var text: [UInt8]

    init(_ path: String, _ text: [UInt8]) throws(PolicyDiagnostics) {
      do { document = try DocumentFile.readDocument(text, file: path) } catch {
        throw PolicyDiagnostics([error])
      }
      self.text = text
    }
  }

  /// The policies as they are, without any change.
  var library: PolicyLibrary { PolicyLibrary(policies.map { $0.document }) }

  /// The file of the call; nil for one that is still to be written.
  var file: EditorFile? {
    policies.first { $0.document.root.text(under: "id") == call && call != nil }
  }

  /// Takes what the tool put into the page: an ``EditorBundle``.
  package mutating func start(_ bundle: [UInt8]) -> [UInt8] {
    do {
      let bundle = try EditorBundle(bundle)
      call = bundle.call
      preferred = bundle.language
      policies = []
      for file in bundle.policies { policies.append(try EditorFile(file.path, file.text)) }
      tests = []
      for file in bundle.tests { tests.append(try EditorFile(file.path, file.text)) }
      if let file = bundle.rates {
        var reader = DocumentReader(document: try EditorFile(file.path, file.text).document)
        rates = RateTable.read(&reader) ?? .empty
      }
      extends = parents.first
    } catch { return Diagnostic.pageText(error.all) }
    return Diagnostic.pageText(library.diagnostics)
  }

  /// Chooses a language, and for a new call whose rules it follows; returns texts and fields.
  ///
  /// With `languages` instead, the first of them that is known is chosen.
  package mutating func choose(_ request: [UInt8]) -> [UInt8] {
    if let root = try? JSONReader.read(request, file: "").root {
      let tags =
        root.text(under: "language").map { [$0] }
        ?? [preferred?.tag].compactMap { $0 } + root.texts(under: "languages")
      if let language = tags.lazy.compactMap({ Language(tag: $0) }).first {
        words = EditorWords(language)
      }
      extends = root.text(under: "extends") ?? extends
    }
    do {
      let form = try form(in: library, on: nil)
      var writer = JSONWriter()
      writer.object { writer in
        words.language.writeForPage(to: &writer)
        writeWords(&writer)
        writer.member("call", call)
        writer.member("isNew", call == nil)
        writer.member("extends", extends)
        writeParents(&writer)
        FormWriter(form: form, words: words).write(to: &writer)
      }
      return writer.bytes
    } catch { return Diagnostic.pageText(error.all) }
  }

  /// The form of the call, or of a new one.
  func form(in library: PolicyLibrary, on day: Day?) throws(PolicyDiagnostics) -> CallForm {
    if let call { return try CallForm(call, in: library, on: day) }
    return try CallForm(newBelow: extends ?? "", in: library, on: day)
  }

  /// The short name for a title.
  package func name(_ title: [UInt8]) -> [UInt8] {
    Array(ShortName.of(String(decoding: title, as: UTF8.self)).utf8)
  }

  /// Takes a saved call or a saved file of its tests in place of the one that there is.
  package mutating func open(_ request: [UInt8]) -> [UInt8] {
    var problem: String?
    do {
      let root = try? JSONReader.read(request, file: "", limits: .largest).root
      let file = try EditorFile(
        root?.text(under: "file") ?? "", Array((root?.text(under: "text") ?? "").utf8))
      if !take(file) { problem = words[.otherCall] }
    } catch { problem = error.all.first?.rendered }
    var writer = JSONWriter()
    writer.object { $0.member("problem", problem) }
    return writer.withShownBytes { Array($0) }
  }

  private mutating func take(_ opened: EditorFile) -> Bool {
    let root = opened.document.root
    if root.text(under: "format") == PolicyTest.format {
      guard let call, root.text(under: "policy") == call else { return false }
      tests.removeAll { $0.document.root.text(under: "policy") == call }
      tests.append(opened)
      return true
    }
    guard let id = root.text(under: "id"), call == nil || id == call else { return false }
    var others = policies
    if let index = others.firstIndex(where: { $0.document.root.text(under: "id") == id }) {
      others[index] = opened
    } else {
      others.append(opened)
    }
    let library = PolicyLibrary(others.map { $0.document })
    guard (try? CallForm(id, in: library, on: nil)) != nil else { return false }
    policies = others
    call = id
    return true
  }
}

extension EditorSession {
  private func writeWords(_ writer: inout JSONWriter) {
    writer.object("words") { writer in
      for id in EditorMessageID.allCases { writer.member(id.rawValue, words[id]) }
      for id in Self.shared { writer.member(id.rawValue, words[id]) }
    }
  }

  /// What the page says as the applicants' page does.
  private static let shared: [PageMessageID] = [
    .promise, .language, .steps, .next, .back, .choose, .yes, .no,
  ]

  /// The policies whose rules a new call may follow, a fund before its calls.
  ///
  /// A fund without any call is one to which applicants are referred; it counts if there is no other.
  private var parents: [String] {
    let library = library
    var families: [String: [String]] = [:]
    for id in library.ids {
      guard let chain = try? library.chain(id), let fund = chain.first?.id else { continue }
      families[fund, default: []].append(id)
    }
    let sorted = families.keys.sorted()
    let withCalls = sorted.filter { (families[$0]?.count ?? 0) > 1 }
    return (withCalls.isEmpty ? sorted : withCalls).flatMap { fund in
      [fund] + (families[fund] ?? []).filter { $0 != fund }
    }
  }

  private func writeParents(_ writer: inout JSONWriter) {
    writer.list("parents") { writer in
      let library = library
      for id in call == nil ? parents : [] {
        guard let policy = try? library.policy(id, on: nil) else { continue }
        writer.object { writer in
          writer.member("value", id)
          writer.member("label", words.text(policy.title))
        }
      }
    }
  }
}

extension Node {
  /// The texts of a list under a key.
  func texts(under key: String) -> [String] {
    guard case .list(let nodes)? = member(key)?.content else { return [] }
    return nodes.compactMap { node in
      switch node.content {
      case .string(let text), .plain(let text): text
      default: nil
      }
    }
  }
}
