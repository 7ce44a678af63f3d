extension DocumentReader {
  /// Reads an object of a format: known keys to their values.
  ///
  /// Complains about each unknown key with the nearest known one, and about a value of another
  /// type, for which the result has no fields.
  public mutating func fields<Key: FieldKey>(_ field: Field, _ keys: Key.Type) -> Fields<Key> {
    fields(field, keys, also: NoKey.self)
  }

  /// Reads an object of a format, of which some keys are read elsewhere.
  mutating func fields<Key: FieldKey, SharedKey: FieldKey>(
    _ field: Field, _ keys: Key.Type, also shared: SharedKey.Type
  ) -> Fields<Key> {
    guard case .mapping(let members) = field.node.content else {
      complainOfType(field, expected: notation.mappingNoun)
      return Fields(place: field, members: [])
    }
    var found: [(key: Key, field: Field)] = []
    found.reserveCapacity(members.count)
    let prefix = DocumentPath.Prefix.path(field.path)
    for member in members {
      // The raw values are ASCII, so a key that is equal to one but longer is another spelling
      // that `==` equates, such as the Kelvin sign for K.
      guard let key = Key(rawValue: member.key),
        key.rawValue.utf8.count == member.key.utf8.count
      else {
        if unknownKeys == .refuse, SharedKey(rawValue: member.key) == nil {
          let known = Key.allCases.map { $0.rawValue } + SharedKey.allCases.map { $0.rawValue }
          complainOfUnknownKey(member, in: field, known)
        }
        continue
      }
      if member.value.content == .null { continue }
      let path = DocumentPath(prefix: prefix, step: .key(key.rawValue))
      found.append((key, Field(node: member.value, path: path)))
    }
    return Fields(place: field, members: found)
  }

  private mutating func complainOfUnknownKey(
    _ member: Node.Member, in field: Field, _ known: [String]
  ) {
    let suggestion = nearest(to: member.key, among: known)
    let list = known.joined(separator: ", ")
    // A short list of keys is help; a long one buries the problem.
    let isListed = suggestion == nil && known.count <= 12
    complain(
      Complaint(
        file: document.file, position: member.keyPosition, path: field.path.key(member.key),
        kind: .unknownKey,
        message: "unknown key \(Complaint.quote(member.key))"
          + (isListed ? "; the keys here are \(list)" : ""),
        found: Complaint.excerpt(member.key), expected: list, suggestion: suggestion))
  }

  /// Returns the value under a key, and complains when it is absent or null.
  public mutating func required<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Field? {
    if let field = fields[key] { return field }
    // Of something that is no object, the complaint about its type says enough.
    guard case .mapping = fields.place.node.content else { return nil }
    complain(
      Field(node: fields.place.node, path: fields.place.path.key(key.rawValue)), .missing,
      "the key '\(key.rawValue)' is missing", expected: key.rawValue)
    return nil
  }

  /// Reads a list and leaves out the elements that `read` returns `nil` for.
  ///
  /// Complains about a null element, about a value of another type, and about a list that is too
  /// long, which is not read at all.
  public mutating func list<Element>(
    _ field: Field?, atMost countMax: Int = 10_000,
    _ read: (inout DocumentReader, Field) -> Element?
  ) -> [Element]? {
    guard let field else { return nil }
    guard case .list(let nodes) = field.node.content else {
      complainOfType(field, expected: "a list")
      return nil
    }
    guard nodes.count <= countMax else {
      complain(
        field, .outOfRange, "expected a list of at most \(countMax), found \(nodes.count)",
        found: "\(nodes.count)", expected: "at most \(countMax)")
      return nil
    }
    let prefix = DocumentPath.Prefix.path(field.path)
    var elements: [Element] = []
    elements.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      let place = Field(node: node, path: DocumentPath(prefix: prefix, step: .index(index)))
      if node.content == .null {
        complainOfType(place, expected: "an element of the list")
      } else if let element = read(&self, place) {
        elements.append(element)
      }
    }
    return elements
  }

  /// Reads an object whose keys are free, in the order written; a null value counts as absent.
  public mutating func mapping(_ field: Field?) -> [(key: String, field: Field)]? {
    guard let field else { return nil }
    guard case .mapping(let members) = field.node.content else {
      complainOfType(field, expected: notation.mappingNoun)
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
