extension JSONWriter {
  /// Writes a key and a string, or nothing if it is nil.
  package mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// Writes a key and an integer, or nothing if it is nil.
  package mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    number(value)
  }

  /// Writes a key and a boolean, or nothing if it is nil.
  package mutating func member(_ key: String, _ value: Bool?) {
    guard let value else { return }
    self.key(key)
    boolean(value)
  }

  /// Writes a key and a number as given, or nothing if it is nil.
  package mutating func member(_ key: String, literal: String?) {
    guard let literal else { return }
    self.key(key)
    number(literal: literal)
  }

  /// Writes a key and a list of strings.
  package mutating func member(_ key: String, _ values: [String]) {
    self.key(key)
    list { writer in
      for value in values { writer.string(value) }
    }
  }

  /// Writes a key and an object.
  package mutating func object<Failure>(
    _ key: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try object(body)
  }

  /// Writes a key and a list.
  package mutating func list<Failure>(
    _ key: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try list(body)
  }

  /// Writes a tree as it was read; an unquoted YAML scalar becomes a string.
  package mutating func node(_ node: Node) {
    switch node.content {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .number(let literal): number(literal: literal)
    case .string(let text), .plain(let text): string(text)
    case .list(let nodes):
      list { writer in
        for node in nodes { writer.node(node) }
      }
    case .mapping(let members):
      object { writer in
        for member in members {
          writer.key(member.key)
          writer.node(member.value)
        }
      }
    }
  }

  /// Writes a key and a list of strings, or nothing if it is nil.
  mutating func member(_ key: String, texts: [String]?) {
    if let texts { member(key, texts) }
  }

  /// Writes a key and a list of objects, or nothing if it is nil.
  mutating func member<Element>(
    _ key: String, _ elements: [Element]?, _ write: (Element, inout JSONWriter) -> Void
  ) {
    guard let elements else { return }
    self.key(key)
    list { writer in
      for element in elements { write(element, &writer) }
    }
  }

  /// Writes a key and a string, or null if it is nil.
  package mutating func member(_ key: String, orNull value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }
}
