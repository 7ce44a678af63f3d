internal import EmergencyFund

/// Reads cells as the values that applications have; what it does not know stays as it is written.
struct CellReader {
  let mapping: ImportMapping
  private let common = CommonWords.shared

  init(_ mapping: ImportMapping) { self.mapping = mapping }

  /// The values in a cell; nil if it says nothing, and none for the word of no choice.
  ///
  /// - Throws: What is wrong with a cell that no reader of applications could name.
  func values(_ cell: String, _ column: ImportMapping.Column) throws(CellProblem) -> [String]? {
    let text = cell.trimmed
    if text.isEmpty { return nil }
    if let code = column.adds {
      switch common.yesNo[text.folded] {
      case true: return [code]
      case false: return []
      case nil: throw .noYesOrNo
      }
    }
    let kind = if case .list(let inner) = column.kind { inner } else { column.kind }
    let words = mapping.words[column.field.template] ?? [:]
    if kind == .anyEntries {
      if let code = words[text.folded] { return code.map { [$0] } ?? [] }
      guard let isAny = common.yesNo[text.folded] else { throw .noYesOrNo }
      return isAny ? nil : []
    }
    guard let separator = column.separator else {
      return try value(text, kind, words).map { [$0] } ?? []
    }
    var values: [String] = []
    for part in try parts(of: text, separator, kind, words) {
      if let value = try value(part, kind, words) { values.append(value) }
    }
    return values
  }

  /// The parts of a cell; a word that contains the separator itself stays whole.
  private func parts(
    of text: String, _ separator: String, _ kind: ValueKind, _ words: [String: String?]
  ) throws(CellProblem) -> [String] {
    let split = separator.isEmpty ? [text] : text.pieces(between: separator)
    if split.count > Self.partsMax { throw .tooMany }
    var parts: [String] = []
    var start = 0
    while start < split.count {
      var end = start + 1
      let longest = min(split.count, start + Self.joinedMax)
      for longer in stride(from: longest, to: start + 1, by: -1) {
        let joined = split[start..<longer].joined(separator: separator).folded
        if words[joined] != nil || common.code(joined, kind) != nil {
          end = longer
          break
        }
      }
      let part = split[start..<end].joined(separator: separator).trimmed
      if !part.isEmpty { parts.append(part) }
      start = end
    }
    return parts
  }

  /// The most values in a cell, and the most parts of one word that contains the separator.
  private static let partsMax = 200
  private static let joinedMax = 12

  /// The value of a text; nil if the mapping says that it stands for nothing.
  private func value(
    _ text: String, _ kind: ValueKind, _ words: [String: String?]
  ) throws(CellProblem) -> String? {
    if let code = words[text.folded] { return code }
    switch kind {
    case .text, .code, .country, .currency, .language, .list, .anyEntries:
      return common.code(text.folded, kind) ?? text
    case .yesNo: return common.yesNo[text.folded].map { "\($0)" } ?? text
    case .day: return try WrittenDate(text, mapping.dates).day
    case .instant: return try WrittenDate(text, mapping.dates).instant
    case .amount: return WrittenAmount.plain(text, mapping.decimals)
    case .wholeNumber: return text
    }
  }
}

/// What is wrong with a cell, in words that do not quote it.
enum CellProblem: Error, Hashable {
  case noYesOrNo
  /// A date whose order the mapping has to give.
  case dateOrder
  case tooMany

  var message: String {
    switch self {
    case .noYesOrNo: "expected yes or no, 1 or 0, or an empty cell"
    case .tooMany: "there are too many values; check the separator"
    case .dateOrder:
      "day and month could be either way round; add 'dates: day-first' or 'dates: month-first' to the mapping"
    }
  }
}

extension String {
  /// The texts between the occurrences of a separator that is not empty.
  fileprivate func pieces(between separator: String) -> [String] {
    let (all, mark) = (Array(utf8), Array(separator.utf8))
    var pieces: [String] = []
    var start = 0
    var place = 0
    while place + mark.count <= all.count {
      if all[place..<(place + mark.count)].elementsEqual(mark) {
        pieces.append(String(decoding: all[start..<place], as: UTF8.self))
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    return pieces + [String(decoding: all[start...], as: UTF8.self)]
  }
}
