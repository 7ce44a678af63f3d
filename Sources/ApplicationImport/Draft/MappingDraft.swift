/// A first mapping for a table, guessed from its headers, with what is left to do as comments.
package struct MappingDraft {
  /// The mapping as YAML.
  package let text: String

  /// Guesses a mapping.
  package init(_ table: Table) {
    let writer = DraftWriter(table)
    text = writer.text
  }
}

/// Writes the draft of a mapping.
struct DraftWriter {
  private let table: Table
  private let guesses: [HeaderGuess]
  private let cells: CellReader

  init(_ table: Table) {
    self.table = table
    guesses = HeaderGuesses(table.headers).guesses
    cells = CellReader(ImportMapping())
  }

  var text: String {
    var lines = [
      "# A draft from the headers: check each line, and complete what begins with '#'.",
      "format: \(ImportMapping.format)", "encoding: \(table.encoding.rawValue)",
      "delimiter: \(table.delimiter.rawValue)",
    ]
    lines += settings
    lines += ["# set:", "#   call: latin-america   # what is the same in every application"]
    lines += words
    lines.append("columns:")
    lines += places.map { place, path, adds in
      var parts = ["header: \(quoted(table.headers[place]))"]
      let occurrence = table.headers[...place].count { $0 == table.headers[place] }
      if occurrence > 1 { parts.append("occurrence: \(occurrence)") }
      parts.append("field: \(quoted(path))")
      if let adds { parts.append("adds: \(quoted(adds))") }
      if let separator = separator(place, path, adds) {
        parts.append("separator: \(quoted(separator))")
      }
      return "  - {\(parts.joined(separator: ", "))}"
    }
    lines += table.headers.indices.filter { guesses[$0] == .unknown && !table.headers[$0].isEmpty }
      .map { "#  - {header: \(quoted(table.headers[$0])), field: }" }
    let ignored = table.headers.indices.filter { guesses[$0] == .ignored }
    if !ignored.isEmpty { lines.append("ignored:") }
    lines += ignored.map { "  - \(quoted(table.headers[$0]))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The columns with a field.
  private var places: [(place: Int, path: String, adds: String?)] {
    guesses.enumerated().compactMap { place, guess in
      if case .field(let path, let adds) = guess { (place, path, adds) } else { nil }
    }
  }

  // MARK: Cells

  private func kind(_ path: String) -> ValueKind? { ImportField(path).flatMap { ValueKind($0) } }

  private func texts(_ place: Int) -> [String] {
    table.rows.compactMap { row in
      guard row.cells.indices.contains(place) else { return nil }
      let text = row.cells[place].trimmed
      return text.isEmpty ? nil : text
    }
  }

  private func separator(_ place: Int, _ path: String, _ adds: String?) -> String? {
    guard adds == nil, case .list = kind(path) else { return nil }
    let texts = texts(place)
    for separator in [";", ", ", ","] where texts.contains(where: { $0.contains(separator) }) {
      return separator
    }
    // People and organisations are named in words.
    if path.hasPrefix("consents.") { return "; " }
    // Names of answers in KoboToolbox have no spaces.
    return table.headers[place].contains("/") ? " " : ", "
  }

  /// The order of dates and the mark before the cents, where cells show them.
  private var settings: [String] {
    var orders: Set<ImportMapping.DateOrder> = []
    var isOpen = false
    var marks: Set<ImportMapping.DecimalMark> = []
    for (place, path, _) in places {
      switch kind(path) {
      case .day, .instant:
        for text in texts(place) {
          let numbers = text.split { !$0.isNumber }.prefix(3).compactMap { Int($0) }
          guard numbers.count == 3, numbers[0] < 100 else { continue }
          isOpen = true
          if numbers[0] > 12 { orders.insert(.dayFirst) }
          if numbers[1] > 12 { orders.insert(.monthFirst) }
        }
      case .amount:
        for text in texts(place) {
          let number = text.filter { $0.isNumber || $0 == "." || $0 == "," }
          guard let mark = number.lastIndex(where: { !$0.isNumber }) else { continue }
          let digits = number.distance(from: mark, to: number.endIndex) - 1
          if digits != 3 { marks.insert(number[mark] == "." ? .point : .comma) }
        }
      default: continue
      }
    }
    var lines: [String] = []
    if let order = orders.first, orders.count == 1 {
      lines.append("dates: \(order.rawValue)")
    } else if isOpen {
      lines.append("# dates: day-first   # or month-first: the cells do not show it")
    }
    if let mark = marks.first, marks.count == 1 { lines.append("decimals: \(mark.rawValue)") }
    return lines
  }

  /// Words of the form for which a code is still needed, by field.
  private var words: [String] {
    var found: [(template: String, words: [String])] = []
    for (place, path, adds) in places where adds == nil {
      guard let kind = kind(path), let field = ImportField(path) else { continue }
      let column = ImportMapping.Column(
        header: "", occurrence: 1, field: field, kind: kind,
        separator: separator(place, path, adds), adds: nil)
      let inner = if case .list(let inner) = kind { inner } else { kind }
      guard [.code, .country, .currency, .language, .yesNo].contains(inner) else { continue }
      var open: [String] = []
      for text in texts(place) {
        let values = (try? cells.values(text, column)) ?? []
        for value in values where isOpen(value, inner) && !open.contains(value) {
          open.append(value)
        }
      }
      // More than that are no choices.
      guard !open.isEmpty, open.count <= Self.wordsMax else { continue }
      if let index = found.firstIndex(where: { $0.template == field.template }) {
        found[index].words += open.filter { !found[index].words.contains($0) }
      } else {
        found.append((field.template, open))
      }
    }
    if found.isEmpty { return [] }
    return ["# words:   # the code of each; 'ief codes' lists them"]
      + found.flatMap { template, words in
        ["#   \(quoted(template)):"] + words.map { "#     \(quoted($0)): " }
      }
  }

  /// The most answers that are taken for choices, and the longest of them.
  private static let wordsMax = 40
  private static let lettersMax = 80

  /// Whether a value is a word of the form rather than a code.
  private func isOpen(_ value: String, _ kind: ValueKind) -> Bool {
    guard value.count <= Self.lettersMax else { return false }
    switch kind {
    case .yesNo: return value != "true" && value != "false"
    case .country, .currency: return value != value.uppercased()
    // A word in small letters may look like a code and be none.
    default: return true
    }
  }

  /// A text in double quotes, as YAML and JSON have it.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _
      where scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
