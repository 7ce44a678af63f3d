package import EmergencyFund

extension PolicyTest {
  /// The application of the test: its base with the changes applied.
  /// - Parameter base: The document that the test begins with.
  /// - Throws: Diagnostics about the base, at its own location, or about the changes.
  package func application(
    from base: Document
  ) throws(PolicyDiagnostics) -> GrantApplication {
    var reader = DocumentReader(document: base)
    _ = GrantApplication.read(&reader)
    if !reader.diagnostics.isEmpty { throw PolicyDiagnostics(reader.diagnostics) }
    var root = base.root
    for change in changes {
      guard let changed = root.setting(change.path, to: change.value) else {
        throw PolicyDiagnostics(
          Diagnostic(
            file: change.place.file, position: change.place.position, path: change.place.path,
            kind: .unreadableValue,
            message: "the application cannot have a value at \(Diagnostic.quote(change.path))",
            found: Diagnostic.excerpt(change.path)))
      }
      root = changed
    }
    reader = DocumentReader(
      document: Document(file: place.file, notation: base.notation, root: root))
    let application = GrantApplication.read(&reader)
    if !reader.diagnostics.isEmpty { throw PolicyDiagnostics(reader.diagnostics) }
    return application
  }

  /// Compares the result with the expectation.
  package func result(_ policy: Policy, _ assessment: Assessment) -> PolicyTestResult {
    var lines: [PolicyTestResult.Line] = []
    func compare(_ name: String, _ expected: String, _ found: String?, _ why: Message? = nil) {
      lines.append(
        PolicyTestResult.Line(name: name, expected: expected, found: found, reason: why))
    }
    if let outcome = expectation.outcome {
      compare("outcome", outcome.rawValue, assessment.outcome.rawValue)
    }
    if let respondBy = expectation.respondBy {
      compare("respondBy", respondBy.description, assessment.respondBy?.description)
    }
    for expected in expectation.findings {
      let finding = assessment.findings.first { $0.rule == expected.rule }
      compare(
        "findings.\(expected.rule)", expected.outcome.rawValue, finding?.outcome.rawValue,
        finding?.message)
    }
    return PolicyTestResult(test: self, policy: policy.id, lines: lines)
  }
}

/// The result of a test under one policy.
package struct PolicyTestResult: Hashable, Sendable {
  /// The test.
  package let test: PolicyTest
  /// The id of the policy.
  package let policy: String
  /// Everything that was compared, in the order of the test.
  package let lines: [Line]

  /// Whether everything is as expected.
  package var isPassed: Bool { lines.allSatisfy { $0.expected == $0.found } }

  /// A value that was compared.
  package struct Line: Hashable, Sendable {
    /// The name of the value.
    package let name: String
    /// The expected value.
    package let expected: String
    /// The actual value; nil if there is none.
    package let found: String?
    /// The reason for the actual value, for a finding.
    package let reason: Message?
  }

  /// The difference as a line diff: `-` for the expected value, `+` for the actual one.
  package func difference(_ catalogue: MessageCatalogue) -> [String] {
    lines.flatMap { line -> [String] in
      if line.expected == line.found { return ["  \(line.name): \(line.expected)"] }
      let why = line.reason.map { " (\(catalogue.text($0)))" } ?? ""
      return [
        "- \(line.name): \(line.expected)",
        "+ \(line.name): \(line.found ?? "not in the assessment")\(why)",
      ]
    }
  }
}

extension Node {
  /// The tree with another value at a path, or nil if the path leads nowhere.
  ///
  /// Missing keys are added, and so is the next element of a list. A null value
  /// removes the value.
  func setting(_ path: String, to value: Node) -> Node? {
    let parts = path.split(whereSeparator: { $0 == "." || $0 == "[" })
    return setting(parts[...], to: value)
  }

  private func setting(_ parts: ArraySlice<Substring>, to value: Node) -> Node? {
    guard let part = parts.first else { return value }
    let rest = parts.dropFirst()
    if part.last == "]" {
      guard let index = Int(part.dropLast()), index >= 0 else { return nil }
      var nodes: [Node] = []
      if case .list(let own) = content { nodes = own } else if content != .null { return nil }
      guard index <= nodes.count else { return nil }
      if rest.isEmpty, value.content == .null {
        if index < nodes.count { nodes.remove(at: index) }
        return Node(position: position, content: .list(nodes))
      }
      let old = index < nodes.count ? nodes[index] : Node(position: value.position, content: .null)
      guard let new = old.setting(rest, to: value) else { return nil }
      if index < nodes.count { nodes[index] = new } else { nodes.append(new) }
      return Node(position: position, content: .list(nodes))
    }
    var members: [Member] = []
    if case .mapping(let own) = content { members = own } else if content != .null { return nil }
    let index = members.firstIndex { $0.key == part }
    let empty = Node(position: value.position, content: .null)
    guard let new = (index.map { members[$0].value } ?? empty).setting(rest, to: value) else {
      return nil
    }
    if let index {
      members[index] = members[index].with(new)
    } else {
      members.append(Member(key: String(part), keyPosition: value.position, value: new))
    }
    return Node(position: position, content: .mapping(members))
  }
}
