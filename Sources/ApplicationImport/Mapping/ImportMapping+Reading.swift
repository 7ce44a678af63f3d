package import EmergencyFund

extension ImportMapping {
  /// The keys of a mapping file.
  package enum Key: String, FieldKey {
    case format, note, encoding, delimiter, dates, decimals, set, words, columns, ignored
  }

  /// The keys of a column.
  package enum ColumnKey: String, FieldKey { case header, occurrence, field, separator, adds }

  /// Reads a mapping; what cannot be read is left out and reported.
  package static func read(_ reader: inout DocumentReader) -> ImportMapping {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(ImportMapping.format, fields, .format)
    var mapping = ImportMapping()
    _ = reader.text(fields[.note])
    mapping.encoding = reader.choice(fields[.encoding], TextEncoding.self, "an encoding")
    mapping.delimiter = reader.choice(fields[.delimiter], Delimiter.self, "a delimiter")
    mapping.dates = reader.choice(fields[.dates], DateOrder.self, "an order of dates")
    mapping.decimals = reader.choice(fields[.decimals], DecimalMark.self, "a decimal mark")
    for (path, field) in reader.mapping(fields[.set]) ?? [] {
      guard let (target, kind) = reader.importField(path, at: field),
        let value = reader.text(field)
      else { continue }
      mapping.fixed.append(Fixed(field: target, kind: kind, value: value))
    }
    for (path, field) in reader.mapping(fields[.words]) ?? [] {
      guard let (target, _) = reader.importField(path, at: field) else { continue }
      mapping.words[target.template, default: [:]].merge(reader.words(field)) { $1 }
    }
    let columns = reader.required(.columns, in: fields)
    mapping.columns =
      reader.list(columns, atMost: 10_000) { Column.read($1, &$0) } ?? []
    mapping.ignored =
      reader.list(fields[.ignored], atMost: 10_000) { reader, field in
        reader.text(field)?.trimmed
      } ?? []
    return mapping
  }
}

extension ImportMapping.Column {
  fileprivate static func read(
    _ field: Field, _ reader: inout DocumentReader
  ) -> ImportMapping.Column? {
    let fields = reader.fields(field, ImportMapping.ColumnKey.self)
    let header = reader.text(reader.required(.header, in: fields))
    let place = reader.required(.field, in: fields)
    let occurrence = reader.integer(fields[.occurrence], in: 1...10_000) ?? 1
    let separator = reader.text(fields[.separator])
    let adds = reader.text(fields[.adds])
    guard let header, let place, let path = reader.text(place),
      let (target, kind) = reader.importField(path, at: place)
    else { return nil }
    let takesSeveral =
      if case .list = kind { true } else { target.steps.contains(.entry(nil)) }
    for key in [ImportMapping.ColumnKey.separator, .adds] {
      guard let extra = fields[key], !takesSeveral else { continue }
      reader.diagnose(
        extra, .contradiction,
        "'\(key.rawValue)' is for lists, and \(path) takes one value; write [] after the list")
    }
    return ImportMapping.Column(
      header: header.trimmed, occurrence: occurrence, field: target, kind: kind,
      separator: separator, adds: adds)
  }
}

extension DocumentReader {
  /// Reads the path of a field of an application, with what the field takes.
  fileprivate mutating func importField(
    _ path: String, at place: Field
  ) -> (ImportField, ValueKind)? {
    if let field = ImportField(path), let kind = ValueKind(field) { return (field, kind) }
    diagnose(
      place, .unknownKey,
      "expected a field of applications such as budget.items[0].unitCost, found "
        + Diagnostic.quote(path),
      found: path, expected: "a field of applications")
    return nil
  }

  /// Reads words and the codes that they stand for; a word without a code stands for nothing.
  fileprivate mutating func words(_ field: Field) -> [String: String?] {
    var words: [String: String?] = [:]
    if case .mapping(let members) = field.node.content {
      for member in members where member.value.content == .null {
        words.updateValue(nil, forKey: member.key.folded)
      }
    }
    for (word, value) in mapping(field) ?? [] {
      let code: String? =
        switch value.node.content {
        case .number(let digits): digits
        case .boolean(let isTrue): isTrue ? "true" : "false"
        default: text(value)
        }
      words.updateValue(code, forKey: word.folded)
    }
    return words
  }
}
