extension DocumentReader {
  /// Reads an object, of which some keys are only in the second version of the format.
  mutating func fields<Key: FieldKey>(
    _ field: Field, _ keys: Key.Type, later: [Key]
  ) -> Fields<Key> {
    let fields = fields(field, keys)
    return isOfFirstFormat ? withoutLater(fields, later) : fields
  }

  /// Leaves out the keys that the first version of the format does not have.
  mutating func withoutLater<Key: FieldKey>(_ fields: Fields<Key>, _ later: [Key]) -> Fields<Key> {
    let names = later.map { $0.rawValue }
    refuse(names, in: fields.place)
    return fields.without(names)
  }

  /// Reports each of these keys, which are read as unknown ones.
  private mutating func refuse(_ names: [String], in place: Field) {
    guard unknownKeys == .refuse, case .mapping(let members) = place.node.content else { return }
    for member in members
    where names.contains(member.key) && member.value.content != .null {
      diagnose(
        Diagnostic(
          file: document.file, position: member.keyPosition, path: place.path.key(member.key),
          kind: .unknownKey,
          message: "the key '\(member.key)' is only in \(GrantApplication.format); "
            + "change the format of the file, which is \(GrantApplication.firstFormat)",
          found: member.key, expected: GrantApplication.format))
    }
  }
}
