#if Desk
/// A form with files, as RFC 7578 has it.
struct MultipartForm {
  private(set) var fields = FormFields()
  private(set) var files: [(field: String, file: DeskUpload)] = []

  /// The most parts that a form may have.
  private static let partsMax = 2_000

  /// Reads a form; nil if it is not one.
  ///
  /// Complexity: O(n) in the bytes.
  init?(_ bytes: [UInt8], boundary: String) {
    guard !boundary.isEmpty, boundary.utf8.count <= 70 else { return nil }
    // A boundary stands at the start of a line; browsers send nothing before the first.
    let mark = Array("\r\n--\(boundary)".utf8)
    guard bytes.starts(with: mark.dropFirst(2)) else { return nil }
    var parts: [Range<Int>] = []
    var start: Int?
    var index = 0
    while let found = index == 0 ? 0..<mark.count - 2 : bytes.firstRange(of: mark, from: index) {
      if let start {
        guard found.lowerBound >= start else { return nil }
        parts.append(start..<found.lowerBound)
        if parts.count > Self.partsMax { return nil }
      }
      index = found.upperBound
      if bytes[index...].starts(with: Array("--".utf8)) {
        start = nil
        break
      }
      guard bytes[index...].starts(with: Array("\r\n".utf8)) else { return nil }
      // The line break may also be the one before the next boundary.
      start = index + 2
    }
    // Without the closing boundary, the request was cut off.
    guard start == nil, index > 0 else { return nil }
    for part in parts { guard add(bytes, part) else { return nil } }
  }

  private mutating func add(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
    guard let gap = bytes.firstRange(of: Array("\r\n\r\n".utf8), from: part.lowerBound),
      gap.upperBound <= part.upperBound,
      let header = String(validating: bytes[part.lowerBound..<gap.lowerBound], as: UTF8.self)
    else { return false }
    let content = bytes[gap.upperBound..<part.upperBound]
    for line in header.split(separator: "\r\n") {
      let sides = line.split(separator: ":", maxSplits: 1)
      guard sides.count == 2, sides[0].lowercased() == "content-disposition" else { continue }
      let parameters = Self.parameters(sides[1])
      guard let name = parameters["name"], !name.isEmpty else { return false }
      if let file = parameters["filename"] {
        if !file.isEmpty || !content.isEmpty {
          files.append((name, DeskUpload(name: Self.lastPart(file), bytes: Array(content))))
        }
        return true
      }
      guard let text = String(validating: content, as: UTF8.self) else { return false }
      fields.add(name, text)
      return true
    }
    return false
  }

  /// The quoted parameters of a header; browsers write a quotation mark in a name as `%22`.
  private static func parameters(_ text: Substring) -> [String: String] {
    var parameters: [String: String] = [:]
    var rest = text[...]
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split(whereSeparator: { $0 == ";" || $0 == " " }).last ?? ""
      rest = rest[rest.index(after: equals)...]
      guard rest.first == "\"" else { break }
      rest = rest.dropFirst()
      guard let end = rest.firstIndex(of: "\"") else { break }
      parameters[key.lowercased()] = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    return parameters
  }

  /// A file's name without folders, as long as systems allow.
  ///
  /// It is shown, and never used as a name on the disk.
  private static func lastPart(_ name: String) -> String {
    let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? []
    return String(String.UnicodeScalarView(last.prefix(255)))
  }
}

extension [UInt8] {
  /// The first place of some bytes from an index on.
  fileprivate func firstRange(of mark: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = mark.first, count >= mark.count else { return nil }
    var index = start
    while index <= count - mark.count {
      guard let found = self[index...].firstIndex(of: first), found <= count - mark.count else {
        return nil
      }
      if self[found..<found + mark.count].elementsEqual(mark) { return found..<found + mark.count }
      index = found + 1
    }
    return nil
  }
}
#endif
