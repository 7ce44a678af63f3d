extension DocumentReader {
  /// Reads an object of a format: known keys to their values.
  ///
  /// Reports each unknown key with the most similar known one, and about a value of another
  /// type, for which the result has no fields.
  package mutating func fields<Key: FieldKey>(_ field: Field, _ keys: Key.Type) -> Fields<Key> {
    fields(field, keys, also: NoKey.self)
  }

  /// Reads an object of a format, of which some keys are read elsewhere.
  mutating func fields<Key: FieldKey, SharedKey: FieldKey>(
    _ field: Field, _ keys: Key.Type, also shared: SharedKey.Type
  ) -> Fields<Key> {
    let members = members(
      of: field, isKey: { Key(keyOf: $0) != nil }, isElsewhere: { SharedKey(rawValue: $0) != nil },
      known: { Key.allCases.map { $0.rawValue } + SharedKey.allCases.map { $0.rawValue } })
    return Fields(place: field, members: members)
  }

  // Code that does not depend on the keys is here, so that it is compiled once and not for each
  // format: the module for browsers contains them all.
  private mutating func members(
    of field: Field, isKey: (String) -> Bool, isElsewhere: (String) -> Bool,
    known: () -> [String]
  ) -> [NamedField] {
    guard case .mapping(let members) = field.node.content else {
      diagnoseType(field, expected: notation.mappingNoun)
      return []
    }
    var found: [NamedField] = []
    found.reserveCapacity(members.count)
    let prefix = DocumentPath.Prefix.path(field.path)
    for member in members {
      guard isKey(member.key) else {
        if unknownKeys == .refuse, !isElsewhere(member.key) {
          diagnoseUnknownKey(member, in: field, known)
        }
        continue
      }
      if member.value.content == .null { continue }
      let path = DocumentPath(prefix: prefix, step: .key(member.key))
      found.append(NamedField(name: member.key, field: Field(node: member.value, path: path)))
    }
    return found
  }

  private mutating func diagnoseUnknownKey(
    _ member: Node.Member, in field: Field, _ known: () -> [String]
  ) {
    // Only a diagnostic that is kept is worth the search for what was meant.
    if isFull { return countDiagnostic() }
    let known = known()
    let suggestion = suggestion(for: member.key, among: known)
    let list = known.joined(separator: ", ")
    // A short list of keys helps; a long one obscures the problem.
    let isListed = suggestion == nil && known.count <= 12
    diagnose(
      Diagnostic(
        file: document.file, position: member.keyPosition, path: field.path.key(member.key),
        kind: .unknownKey,
        message: "unknown key \(Diagnostic.quote(member.key))"
          + (isListed ? "; the keys here are \(list)" : ""),
        found: Diagnostic.excerpt(member.key), expected: list, suggestion: suggestion))
  }

  /// Returns the value under a key, and reports when it is absent or null.
  package mutating func required<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Field? {
    if let field = fields[key] { return field }
    diagnoseMissing(key.rawValue, in: fields.place)
    return nil
  }

  private mutating func diagnoseMissing(_ key: String, in place: Field) {
    // If the value is not an object, the diagnostic about its type is enough.
    guard case .mapping = place.node.content else { return }
    diagnose(
      Field(node: place.node, path: place.path.key(key)), .missing, "the key '\(key)' is missing",
      expected: key)
  }

  /// Reads a list and leaves out the elements that `read` returns `nil` for.
  ///
  /// Reports a null element, about a value of another type, and about a list that is too
  /// long, which is not read at all.
  package mutating func list<Element>(
    _ field: Field?, atMost countMax: Int = 10_000,
    _ read: (inout DocumentReader, Field) -> Element?
  ) -> [Element]? {
    guard let field, let count = listCount(field, atMost: countMax) else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for index in 0..<count {
      if let place = element(of: field, at: index), let element = read(&self, place) {
        elements.append(element)
      }
    }
    return elements
  }

  /// The length of a list; nil after a diagnostic that the value is not a list, or is too long.
  private mutating func listCount(_ field: Field, atMost countMax: Int) -> Int? {
    guard case .list(let nodes) = field.node.content else {
      diagnoseType(field, expected: "a list")
      return nil
    }
    if nodes.count <= countMax { return nodes.count }
    diagnose(
      field, .outOfRange, "expected a list of at most \(countMax), found \(nodes.count)",
      found: "\(nodes.count)", expected: "at most \(countMax)")
    return nil
  }

  /// An element of a list with its path; nil after the diagnostic that it is null.
  private mutating func element(of field: Field, at index: Int) -> Field? {
    guard case .list(let nodes) = field.node.content else { return nil }
    let place = Field(node: nodes[index], path: field.path.index(index))
    if place.node.content != .null { return place }
    diagnoseType(place, expected: "an element of the list")
    return nil
  }

  /// Reads an object whose keys are free, in the order written; a null value counts as absent.
  ///
  /// Reports one with too many keys, which is not read at all.
  package mutating func mapping(
    _ field: Field?, atMost countMax: Int = .max
  ) -> [(key: String, field: Field)]? {
    guard let field else { return nil }
    guard case .mapping(let members) = field.node.content else {
      diagnoseType(field, expected: notation.mappingNoun)
      return nil
    }
    guard members.count <= countMax else {
      diagnose(
        field, .outOfRange, "expected at most \(countMax) keys, found \(members.count)",
        found: "\(members.count)", expected: "at most \(countMax)")
      return nil
    }
    let prefix = DocumentPath.Prefix.path(field.path)
    return members.compactMap { member in
      if member.value.content == .null { return nil }
      let path = DocumentPath(prefix: prefix, step: .key(member.key))
      return (member.key, Field(node: member.value, path: path))
    }
  }
}
