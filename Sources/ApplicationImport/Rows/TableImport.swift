internal import EmergencyFund

/// The import of a table by a mapping; each row is judged on its own.
package struct TableImport: Sendable {
  private let table: Table
  private let file: String
  private let cells: CellReader
  /// The columns that are read, with their places in a row.
  private let columns: [(column: ImportMapping.Column, place: Int)]
  /// What the fields of the mapping take, by path without indices.
  private let kinds: [String: ValueKind]

  /// The columns of the mapping that the table does not have.
  package let missing: [ImportMapping.Column]
  /// The headers that the mapping neither reads nor ignores.
  package let unread: [String]

  /// Prepares the import.
  package init(_ table: Table, file: String, _ mapping: ImportMapping) {
    self.table = table
    self.file = file
    cells = CellReader(mapping)
    var places: [String: [Int]] = [:]
    for (place, header) in table.headers.enumerated() {
      places[header, default: []].append(place)
    }
    var columns: [(ImportMapping.Column, Int)] = []
    var missing: [ImportMapping.Column] = []
    for column in mapping.columns {
      let own = places[column.header] ?? []
      if own.indices.contains(column.occurrence - 1) {
        columns.append((column, own[column.occurrence - 1]))
      } else {
        missing.append(column)
      }
    }
    self.columns = columns
    self.missing = missing
    kinds = Dictionary(
      (mapping.columns.map { ($0.field.template, $0.kind) }
        + mapping.fixed.map { ($0.field.template, $0.kind) }),
      uniquingKeysWith: { first, _ in first })
    let known = Set(columns.map { $0.1 })
    let ignored = Set(mapping.ignored)
    unread = table.headers.enumerated().filter {
      !known.contains($0.offset) && !ignored.contains($0.element) && !$0.element.isEmpty
    }.map { $0.element }
  }

  /// The rows, in their order.
  package var rows: [ImportedRow] { table.rows.map { imported($0) } }

  private func imported(_ row: Table.Row) -> ImportedRow {
    let extra = row.cells.dropFirst(table.headers.count)
    guard row.cells.count >= table.headers.count, extra.allSatisfy({ $0.trimmed.isEmpty }) else {
      let complaint = ImportComplaint(
        header: nil, path: "",
        message: "the row has \(row.cells.count) cells, and there are \(table.headers.count) "
          + "headers; a quote, a delimiter or a line break may be missing or extra")
      return ImportedRow(number: row.number, application: nil, complaints: [complaint], fields: [])
    }
    var values = RowValues()
    var complaints: [ImportComplaint] = []
    for (column, place) in columns {
      let position = SourcePosition(line: row.number, column: place + 1)
      let isList = column.kind.isList
      do {
        guard let texts = try cells.values(row.cells[place], column) else { continue }
        if texts.isEmpty, isList { values.addNothing(at: column.field, position) }
        for text in texts { values.add(text, at: column.field, isList: isList, position) }
      } catch {
        complaints.append(
          ImportComplaint(
            header: column.header, path: column.field.template, message: error.message))
      }
    }
    let place = SourcePosition(line: row.number, column: table.headers.count + 1)
    for fixed in cells.mapping.fixed {
      let isList = fixed.kind.isList
      values.set(fixed.value, at: fixed.field, isList: isList, place)
    }
    return judged(values.document(file: file, row: place), row, complaints)
  }

  /// Reads the document of a row as every application is read.
  private func judged(
    _ document: Document, _ row: Table.Row, _ found: [ImportComplaint]
  ) -> ImportedRow {
    var reader = DocumentReader(document: document)
    let application = GrantApplication.read(&reader)
    let complaints = found + reader.diagnostics.map { complaint($0) }
    return ImportedRow(
      number: row.number, application: complaints.isEmpty ? application : nil,
      complaints: complaints,
      fields: document.root.filledFields(
        kinds, unread: Set(reader.diagnostics.map { $0.path.description })))
  }

  private func complaint(_ diagnostic: Diagnostic) -> ImportComplaint {
    let place = (diagnostic.position?.column ?? 0) - 1
    let header = table.headers.indices.contains(place) ? table.headers[place] : nil
    let message =
      switch diagnostic.kind {
      case .unknownCode, .unreadableValue:
        if let expected = diagnostic.expected {
          "expected \(expected); if the cell is a word of the form, add it to 'words'"
        } else {
          "the amount cannot be read, or could be two; the mapping can say 'decimals: comma' or "
            + "'decimals: point'"
        }
      case .outOfRange: diagnostic.expected.map { "expected \($0)" } ?? "out of range"
      case .contradiction: "two cells contradict each other"
      case .duplicateKey: "two entries have the same id"
      default: "the value cannot be read"
      }
    return ImportComplaint(
      header: header, path: diagnostic.path.description, message: message)
  }
}

extension Node {
  /// The fields below a value, with codes, numbers and dates but without a person's own words.
  ///
  /// - Parameters:
  ///   - kinds: What fields take, by path without indices; others are a person's words.
  ///   - unread: The paths of values that could not be read, which may be a person's words as well.
  fileprivate func filledFields(
    _ kinds: [String: ValueKind], unread: Set<String>
  ) -> [ImportedRow.FilledField] {
    var fields: [ImportedRow.FilledField] = []
    func add(_ node: Node, _ path: String, _ template: String) {
      switch node.content {
      case .mapping(let members):
        for member in members where member.key != "format" {
          let dot = path.isEmpty ? "" : "."
          add(member.value, path + dot + member.key, template + dot + member.key)
        }
      case .list(let nodes):
        if nodes.isEmpty { fields.append(.init(path: path, code: "[]")) }
        let isOfValues = kinds[template] != nil
        for (index, node) in nodes.enumerated() {
          add(node, "\(path)[\(index)]", isOfValues ? template : template + "[]")
        }
      case .plain(let text), .string(let text):
        let isCode = kinds[template]?.isStory == false && !unread.contains(path)
        fields.append(.init(path: path, code: isCode ? text : nil))
      default: break
      }
    }
    add(self, "", "")
    return fields
  }
}
