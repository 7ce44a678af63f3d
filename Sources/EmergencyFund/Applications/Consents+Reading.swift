extension OnBehalfOf {
  enum Key: String, FieldKey { case relationship, consent, why }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> OnBehalfOf {
    let fields = reader.fields(field, Key.self)
    var onBehalfOf = OnBehalfOf()
    onBehalfOf.relationship = reader.text(fields[.relationship])
    onBehalfOf.consent = reader.boolean(fields[.consent])
    onBehalfOf.why = reader.text(fields[.why])
    return onBehalfOf
  }
}

extension Consents {
  enum Key: String, FieldKey { case contactReferences, vetting, referTo, neverShareWith }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Consents {
    let fields = reader.fields(field, Key.self)
    var consents = Consents()
    consents.contactReferences = reader.boolean(fields[.contactReferences])
    consents.vetting = reader.boolean(fields[.vetting])
    consents.referTo = reader.texts(fields[.referTo])
    consents.neverShareWith = reader.texts(fields[.neverShareWith])
    return consents
  }
}

extension Declarations {
  enum Key: String, FieldKey { case truth, privacyNotice }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Declarations {
    let fields = reader.fields(field, Key.self)
    var declarations = Declarations()
    declarations.truth = reader.boolean(fields[.truth])
    declarations.privacyNotice = reader.text(fields[.privacyNotice])
    return declarations
  }
}

extension DocumentReader {
  /// Reads a list of at most 1,000 texts.
  mutating func texts(_ field: Field?) -> [String]? {
    list(field, atMost: 1_000) { reader, field in reader.text(field) }
  }
}
