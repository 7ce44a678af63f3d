/// A value in its place in the document.
package struct Field: Hashable, Sendable {
  /// The value.
  package let node: Node

  /// The way to the value.
  package let path: DocumentPath

  /// Puts a value in its place.
  package init(node: Node, path: DocumentPath) {
    self.node = node
    self.path = path
  }
}

/// The keys of one object of a format: an enumeration whose raw values are the keys as written.
///
/// ```swift
/// enum ItemKey: String, FieldKey { case name, unitCost }
/// ```
package protocol FieldKey: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

/// What a reader does with keys that the format does not have.
package enum UnknownKeys: Hashable, Sendable {
  /// Complains about each; right for what people write.
  case refuse
  /// Passes over them; right for bulk input from other systems.
  case ignore
}

/// What a reader does with codes that are not in their list: enumerations, currencies, countries.
package enum UnlistedCodes: Hashable, Sendable {
  /// Complains about each; right for what people write.
  case refuse
  /// Takes each for an answer not given, so that a rule that needs it is unknown; an incident of an
  /// unlisted type is of the type `other`. Right for bulk input from other systems.
  case leaveOut
}

extension FieldKey {
  /// The key that is written so, character by character.
  ///
  /// The raw values are ASCII, so that a text which is equal to one but longer is another spelling
  /// that `==` equates, such as the Kelvin sign for K.
  init?(keyOf text: String) {
    self.init(rawValue: text)
    guard rawValue.utf8.count == text.utf8.count else { return nil }
  }
}

/// The fields of one object by their keys, a ``FieldKey``.
///
/// The type itself does not ask for that, since each format would have it proved at run time.
package struct Fields<Key>: Sendable {
  /// The object itself.
  package let place: Field

  // Few enough that a search from the start beats hashing the names.
  private let members: [NamedField]

  init(place: Field, members: [NamedField]) {
    self.place = place
    self.members = members
  }

}

extension Fields where Key: FieldKey {
  /// The value under a key, or `nil` when it is absent or null.
  package subscript(_ key: Key) -> Field? { members.field(key.rawValue) }
}

/// A value with the key that it stands under.
struct NamedField: Sendable {
  let name: String
  let field: Field
}

extension [NamedField] {
  /// The value under a key, or `nil` where there is none.
  func field(_ name: String) -> Field? {
    for member in self where member.name == name { return member.field }
    return nil
  }
}
