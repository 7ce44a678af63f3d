/// A value with its path in the document.
package struct Field: Hashable, Sendable {
  /// The value.
  package let node: Node

  /// The path of the value.
  package let path: DocumentPath

  /// Creates a field from a value and its path.
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

/// How a reader treats keys that are not part of the format.
package enum UnknownKeys: Hashable, Sendable {
  /// Reports each; for hand-written files.
  case refuse
  /// Ignores them; for bulk input from other systems.
  case ignore
}

/// How a reader treats codes that are not in their list: enumerations, currencies, countries.
package enum UnlistedCodes: Hashable, Sendable {
  /// Reports each; for hand-written files.
  case refuse
  /// Treats each as a missing answer, so that a rule that needs it is unknown; an incident of an
  /// unlisted type has the type `other`. For bulk input from other systems.
  case leaveOut
}

extension FieldKey {
  /// The key with exactly this spelling, character by character.
  ///
  /// The raw values are ASCII, so text that is equal to one but longer is another spelling
  /// that `==` equates, such as the Kelvin sign for K.
  init?(keyOf text: String) {
    self.init(rawValue: text)
    guard rawValue.utf8.count == text.utf8.count else { return nil }
  }
}

/// The fields of one object by their keys, a ``FieldKey``.
///
/// The type itself has no such constraint, since each format would have it proved at run time.
package struct Fields<Key>: Sendable {
  /// The object itself.
  package let place: Field

  // Few enough that a linear search is faster than hashing the names.
  private let members: [NamedField]

  init(place: Field, members: [NamedField]) {
    self.place = place
    self.members = members
  }

}

extension Fields where Key: FieldKey {
  /// The value under a key, or `nil` when it is absent or null.
  package subscript(_ key: Key) -> Field? { members.field(key.rawValue) }

  /// The fields without some of them, by name.
  func without(_ names: [String]) -> Fields<Key> {
    Fields(place: place, members: members.filter { !names.contains($0.name) })
  }
}

/// A value with its key.
struct NamedField: Sendable {
  let name: String
  let field: Field
}

extension [NamedField] {
  /// The value under a key, or `nil` if there is none.
  func field(_ name: String) -> Field? {
    for member in self where member.name == name { return member.field }
    return nil
  }
}
