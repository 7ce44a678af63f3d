/// A parsed sentence that can be filled with values many times.
///
/// A placeholder is `{name}`, or `{name|one=…|other=…}` to select by a number, in which `#`
/// is the number. A brace that is not closed is ordinary text, with everything after it.
struct Sentence: Sendable {
  /// A piece of a sentence.
  struct Part: Sendable {
    enum Kind { case words, value, count, choice, alternative }

    let kind: Kind
    /// The name of a value, or of the number that selects.
    var name = ""
    /// The first byte of the text; the ordinal of an alternative's plural form.
    var start = 0
    /// The end of the text in bytes; the end of a choice or of an alternative among the parts.
    var end = 0
  }

  private let bytes: [UInt8]
  private var parts: [Part] = []

  /// Parses a template; every mark is ASCII, so it scans the bytes once.
  init(_ template: String) {
    bytes = template.withBytes { Array($0) }
    add(bytes.indices, counts: false)
  }

  /// The parts, and the bytes that they refer to.
  @inline(__always)
  func withParts(_ body: (UnsafeBufferPointer<Part>, UnsafeBufferPointer<UInt8>) -> Void) {
    parts.withUnsafeBufferPointer { parts in
      bytes.withUnsafeBufferPointer { bytes in body(parts, bytes) }
    }
  }

  /// The parts of the alternative for a plural form, or else of the one for all others.
  static func alternative(
    _ parts: UnsafeBufferPointer<Part>, _ range: Range<Int>, for form: PluralForm
  ) -> Range<Int>? {
    var other: Range<Int>?
    var index = range.lowerBound
    while index < range.upperBound {
      let words = (index + 1)..<parts[index].end
      if parts[index].start == form.ordinal { return words }
      if parts[index].start == PluralForm.other.ordinal, other == nil { other = words }
      index = parts[index].end
    }
    return other
  }

  /// Adds the parts of some bytes; `counts` says whether `#` is a number there.
  private mutating func add(_ range: Range<Int>, counts: Bool) {
    var (start, index) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      let isNumber = counts && bytes[index] == Mark.count
      guard isNumber || bytes[index] == Mark.open else {
        index += 1
        continue
      }
      addWords(start..<index)
      start = index
      if isNumber {
        parts.append(Part(kind: .count))
        index += 1
      } else if let end = addPlaceholder((index + 1)..<range.upperBound) {
        index = end
      } else {
        break
      }
      start = index
    }
    addWords(start..<range.upperBound)
  }

  private mutating func addWords(_ range: Range<Int>) {
    if range.isEmpty { return }
    parts.append(Part(kind: .words, start: range.lowerBound, end: range.upperBound))
  }

  /// Adds a placeholder from its name on; returns the position after it.
  private mutating func addPlaceholder(_ range: Range<Int>) -> Int? {
    var stop = range.lowerBound
    while stop < range.upperBound, bytes[stop] != Mark.close, bytes[stop] != Mark.bar { stop += 1 }
    if stop == range.upperBound { return nil }
    let name = bytes.withUnsafeBufferPointer { bytes in
      String(
        decoding: UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<stop]), as: UTF8.self)
    }
    if bytes[stop] == Mark.bar { return addChoice(name, (stop + 1)..<range.upperBound) }
    parts.append(Part(kind: .value, name: name))
    return stop + 1
  }

  /// Adds a choice from its first alternative on; returns the position after it.
  private mutating func addChoice(_ name: String, _ range: Range<Int>) -> Int? {
    let place = parts.count
    parts.append(Part(kind: .choice, name: name))
    var (start, depth) = (range.lowerBound, 0)
    for index in range {
      let byte = bytes[index]
      if depth == 0, byte == Mark.bar || byte == Mark.close {
        addAlternative(start..<index)
        start = index + 1
        if byte == Mark.bar { continue }
        parts[place].end = parts.count
        return start
      }
      if byte == Mark.open { depth += 1 } else if byte == Mark.close { depth -= 1 }
    }
    while parts.count > place { parts.removeLast() }
    return nil
  }

  /// Adds an alternative such as `one=…`; one without a plural form is left out.
  private mutating func addAlternative(_ range: Range<Int>) {
    for form in PluralForm.allCases {
      guard let start = words(ofForm: form, in: range) else { continue }
      let place = parts.count
      parts.append(Part(kind: .alternative, start: form.ordinal))
      add(start..<range.upperBound, counts: true)
      parts[place].end = parts.count
      return
    }
  }

  /// The position after `one=`, where its text begins, for the plural form `one`.
  private func words(ofForm form: PluralForm, in range: Range<Int>) -> Int? {
    form.rawValue.withBytes { name in
      let equals = range.lowerBound + name.count
      guard equals < range.upperBound, bytes[equals] == Mark.equals else { return nil }
      for index in 0..<name.count where bytes[range.lowerBound + index] != name[index] {
        return nil
      }
      return equals + 1
    }
  }
}

/// The bytes with a meaning in a template.
private enum Mark {
  static let open = UInt8(ascii: "{")
  static let close = UInt8(ascii: "}")
  static let bar = UInt8(ascii: "|")
  static let count = UInt8(ascii: "#")
  static let equals = UInt8(ascii: "=")
}
