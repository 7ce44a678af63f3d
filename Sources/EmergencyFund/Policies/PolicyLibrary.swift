/// Policies by id, from any number of files, merged on demand.
///
/// ```swift
/// let library = PolicyLibrary(documents)
/// let policy = try library.policy("latin-america", on: Day("2026-03-02"))
/// ```
public struct PolicyLibrary: Hashable, Sendable {
  /// Problems of the files themselves, in the order of the files.
  public private(set) var diagnostics: [Diagnostic] = []
  private var layers: [String: PolicyDocument] = [:]

  /// Reads the general settings of all files; the rest is read when a policy is requested.
  public init(_ documents: [Document]) {
    for document in documents {
      var reader = DocumentReader(document: document)
      let layer = PolicyDocument.read(&reader, document)
      diagnostics += reader.diagnostics
      guard let layer else { continue }
      if let other = layers[layer.id] {
        diagnostics.append(
          Diagnostic(
            file: document.file, position: document.root.position, kind: .duplicateKey,
            message: "the policy \(Diagnostic.quote(layer.id)) is also defined in "
              + other.document.file, found: layer.id))
        continue
      }
      layers[layer.id] = layer
    }
  }

  /// Ids of all policies, sorted.
  public var ids: [String] { layers.keys.sorted() }

  /// Ids of the policies that extend no other, one for each fund or closed call, sorted.
  public var fundIDs: [String] { ids.filter { layers[$0]?.extends == nil } }

  /// The ids of the policies that no other extends, sorted: those to which applications refer.
  public var callIDs: [String] {
    let above = Set(layers.values.compactMap { $0.extends })
    return ids.filter { !above.contains($0) }
  }

  /// The layers of a policy, its fund first.
  package func chain(_ id: String) throws(PolicyDiagnostics) -> [PolicyDocument] {
    guard var layer = layers[id] else {
      throw PolicyDiagnostics(
        Diagnostic(
          file: "", position: nil, kind: .unknownCode,
          message: "no policy has the id \(Diagnostic.quote(id))", found: id, expected: nil,
          suggestion: nearest(to: id, among: ids)))
    }
    var chain = [layer]
    while let above = layer.extends {
      guard let next = layers[above] else {
        throw PolicyDiagnostics(
          layer.diagnostic(
            .unknownCode, .extends, "no policy has the id \(Diagnostic.quote(above))",
            suggestion: nearest(to: above, among: ids)))
      }
      if chain.contains(where: { $0.id == above }) {
        throw PolicyDiagnostics(
          layer.diagnostic(
            .contradiction, .extends,
            "\(Diagnostic.quote(above)) extends itself (circular reference)"))
      }
      guard chain.count < Self.layersMax else {
        throw PolicyDiagnostics(
          chain[0].diagnostic(
            .tooDeep, .extends, "a policy has at most \(Self.layersMax) layers"))
      }
      chain.append(next)
      layer = next
    }
    return chain.reversed()
  }

  /// The effective policy on a date of receipt, or with the latest values.
  ///
  /// - Throws: All diagnostics about any layer; a policy with an error is never partly applied.
  public func policy(_ id: String, on day: Day?) throws(PolicyDiagnostics) -> Policy {
    try effective(id, on: day).policy
  }

  /// The effective policy with the merged document of its layers, which its digest covers.
  ///
  /// - Throws: What ``policy(_:on:)`` throws.
  public func effective(
    _ id: String, on day: Day?
  ) throws(PolicyDiagnostics) -> (policy: Policy, document: Document) {
    var checked = ValidatedLayers()
    return try effective(id, on: day, &checked)
  }

  /// The effective policy on a day, as one of several of a library.
  ///
  /// - Parameter checked: The layers of the library already checked and prepared.
  /// - Throws: What ``policy(_:on:)`` throws.
  package func policy(
    _ id: String, on day: Day?, _ checked: inout ValidatedLayers
  ) throws(PolicyDiagnostics) -> Policy {
    try effective(id, on: day, &checked).policy
  }

  /// The same with the merged document, checking each layer only if it was not checked before.
  func effective(
    _ id: String, on day: Day?, _ checked: inout ValidatedLayers
  ) throws(PolicyDiagnostics) -> (policy: Policy, document: Document) {
    let stack = try checked.stack(of: id, in: self)
    let resolved = try stack.merged(on: day)
    var reader = DocumentReader(document: resolved)
    let policy = Policy.read(&reader, id: id, root: stack.chain.first?.id ?? id)
    guard let policy, reader.diagnostics.isEmpty else {
      throw PolicyDiagnostics(reader.diagnostics.movedBack(to: stack.chain))
    }
    return (policy, resolved)
  }

  /// The merged document of the layers on a day, before it is read; its digest is the policy's.
  package func resolvedDocument(
    _ id: String, on day: Day?
  ) throws(PolicyDiagnostics) -> Document {
    try LayerStack(try chain(id)).merged(on: day)
  }
}

/// The layers of policies already checked: the fund's is shared by all its calls.
package struct ValidatedLayers: Sendable {
  /// The definitions of a layer and those above it, and its problems, by its id.
  private var layers: [String: (definitions: PolicyDefinitions, diagnostics: [Diagnostic])] = [:]
  /// The layers of each policy without a problem, by its id.
  private var stacks: [String: LayerStack] = [:]

  /// Creates an empty record.
  package init() {}

  /// The problems of all layers of a policy, the fund first.
  package mutating func diagnostics(of chain: [PolicyDocument]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for layer in chain { diagnostics += self.diagnostics(of: layer) }
    if diagnostics.isEmpty, let tooLarge = LayerStack(chain).tooLarge { return [tooLarge] }
    return diagnostics
  }

  /// The layers of a policy, prepared for any number of days.
  ///
  /// - Throws: All diagnostics about any of them.
  fileprivate mutating func stack(
    of id: String, in library: PolicyLibrary
  ) throws(PolicyDiagnostics) -> LayerStack {
    if let known = stacks[id] { return known }
    let chain = try library.chain(id)
    var diagnostics = library.diagnostics.filter { diagnostic in
      chain.contains { $0.document.file == diagnostic.file }
    }
    diagnostics += self.diagnostics(of: chain)
    // The general settings were read before, with the same diagnostics.
    if !diagnostics.isEmpty { throw PolicyDiagnostics(diagnostics.withoutRepeats.sortedInFiles()) }
    let stack = LayerStack(chain)
    stacks[id] = stack
    return stack
  }

  /// The problems of a layer, after all layers above it.
  private mutating func diagnostics(of layer: PolicyDocument) -> [Diagnostic] {
    if let known = layers[layer.id] { return known.diagnostics }
    var definitions = layer.extends.flatMap { layers[$0]?.definitions } ?? PolicyDefinitions()
    let diagnostics = layer.check(&definitions)
    layers[layer.id] = (definitions, diagnostics)
    return diagnostics
  }
}

/// All problems in the files of a policy.
public struct PolicyDiagnostics: Error, Hashable, Sendable {
  /// The problems, sorted by file and position.
  public let all: [Diagnostic]

  /// Sorts problems.
  package init(_ all: [Diagnostic]) { self.all = all }

  package init(_ one: Diagnostic) { all = [one] }
}

extension PolicyDocument {
  /// A diagnostic at one of the file's keys.
  func diagnostic(
    _ kind: Diagnostic.Kind, _ key: Key, _ message: String, suggestion: String? = nil
  ) -> Diagnostic {
    var position = document.root.position
    if case .mapping(let members) = document.root.content,
      let member = members.first(where: { $0.key == key.rawValue })
    {
      position = member.value.position
    }
    return Diagnostic(
      file: document.file, position: position, path: DocumentPath.root.key(key.rawValue),
      kind: kind, message: message, suggestion: suggestion)
  }
}
