/// A value with its path in the document.
public struct Field: Hashable, Sendable {
  /// The value.
  public let node: Node

  /// The path of the value.
  public let path: DocumentPath

  /// Creates a field from a value and its path.
  public init(node: Node, path: DocumentPath) {
    self.node = node
    self.path = path
  }
}

/// The keys of one object of a format: an enumeration whose raw values are the keys as written.
///
/// ```swift
/// enum ItemKey: String, FieldKey { case name, unitCost }
/// ```
public protocol FieldKey: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

/// What a reader does with keys that the format does not have.
public enum UnknownKeys: Hashable, Sendable {
  /// Complains about each; right for what people write.
  case refuse
  /// Passes over them; right for bulk input from other systems.
  case ignore
}

/// What a reader does with codes that are not in their list: enumerations, currencies, countries.
public enum UnlistedCodes: Hashable, Sendable {
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
public struct Fields<Key>: Sendable {
  /// The object itself.
  public let place: Field

  // Few enough that a search from the start beats hashing the names.
  private let members: [NamedField]

  init(place: Field, members: [NamedField]) {
    self.place = place
    self.members = members
  }

}

extension Fields where Key: FieldKey {
  /// The value under a key, or `nil` when it is absent or null.
  public subscript(_ key: Key) -> Field? { members.field(key.rawValue) }
}

/// A value with the key that it stands under.
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
