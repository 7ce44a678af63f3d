/// Input that only the tree reader can handle: an error, or a notation too rare to optimise for.
package struct Unusual: Error {
  package init() {}
}

/// A position in a line of JSON, with functions to advance it; nothing is read beyond the padding.
///
/// It accepts a part of what ``JSONReader`` accepts, and throws ``Unusual`` for the rest. The
/// line's newline stops every loop, since it is allowed nowhere in a line.
package struct ByteCursor {
  /// The next byte.
  package var at: UnsafePointer<UInt8>

  package init(_ line: PaddedLine) { at = line.start }

  @inline(__always)
  package mutating func skipSpace() {
    while at.pointee <= 0x20 {
      switch at.pointee {
      case 0x20, 0x09, 0x0D: at += 1
      default: return
      }
    }
  }

  /// Skips a byte that must be here.
  @inline(__always)
  mutating func expect(_ byte: Unicode.Scalar) throws(Unusual) {
    guard at.pointee == UInt8(truncatingIfNeeded: byte.value) else { throw Unusual() }
    at += 1
  }

  @inline(__always)
  private func isAt(_ byte: Unicode.Scalar) -> Bool {
    at.pointee == UInt8(truncatingIfNeeded: byte.value)
  }
}

// MARK: - Objects and lists

extension ByteCursor {
  /// The keys of an object seen so far.
  package struct ObjectState {
    fileprivate var isOpen = false
    fileprivate var seen: UInt64 = 0
    fileprivate var likely = 0
    fileprivate var unknown: [UnsafeBufferPointer<UInt8>] = []
    /// The nesting depth of the object.
    let depth: Int
    /// Whether keys that the format does not have are ignored.
    let allowsUnknownKeys: Bool

    package init(depth: Int, allowsUnknownKeys: Bool) {
      self.depth = depth
      self.allowsUnknownKeys = allowsUnknownKeys
    }
  }

  /// The unknown keys of one object that are compared with each other; more are left to the tree.
  private static let unknownKeysMax = 32

  /// Advances to the value of the next known key that is not null; nil at the end of the object.
  @inline(__always)
  package mutating func nextKey<Key>(
    _ table: WordTable<Key>, _ state: inout ObjectState
  ) throws(Unusual) -> Key? {
    while true {
      guard try toNextMember(&state) else { return nil }
      if let position = table.position(of: at, from: state.likely) {
        state.likely = position + 1
        let bit: UInt64 = 1 << UInt64(position)
        guard state.seen & bit == 0 else { throw Unusual() }
        state.seen |= bit
        at += table.length(position) + 1
        try colon()
        if isAt("n") {
          try skipWord("null")
          continue
        }
        return table.word(position)
      }
      try skipUnknown(&state)
    }
  }

  /// Advances past the opening quote of the next key; false at the end of the object.
  @inline(__always)
  private mutating func toNextMember(_ state: inout ObjectState) throws(Unusual) -> Bool {
    guard try toNextPart("{", "}", &state.isOpen) else { return false }
    try expect("\"")
    return true
  }

  /// Advances to the next part of an object or a list, from its opening on; false after its end.
  @inline(__always)
  private mutating func toNextPart(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ isOpen: inout Bool
  ) throws(Unusual) -> Bool {
    let isFirst = !isOpen
    if isFirst {
      try expect(opening)
      isOpen = true
    }
    skipSpace()
    if isAt(closing) {
      at += 1
      return false
    }
    if !isFirst {
      try expect(",")
      skipSpace()
    }
    return true
  }

  @inline(__always)
  private mutating func colon() throws(Unusual) {
    skipSpace()
    try expect(":")
    skipSpace()
  }

  private mutating func skipUnknown(_ state: inout ObjectState) throws(Unusual) {
    guard state.allowsUnknownKeys, state.unknown.count < ByteCursor.unknownKeysMax else {
      throw Unusual()
    }
    let key = try plainText()
    for other in state.unknown where other.elementsEqual(key) { throw Unusual() }
    state.unknown.append(key)
    try colon()
    try skipValue(depth: state.depth)
  }

  /// Advances to the next element of a list that is not null; false at the end of the list.
  @inline(__always)
  package mutating func nextElement(_ isOpen: inout Bool) throws(Unusual) -> Bool {
    guard try toNextPart("[", "]", &isOpen) else { return false }
    if isAt("n") { throw Unusual() }
    return true
  }

  /// Deeper values are left to the tree reader, which knows the limit.
  private static let depthMax = 48

  /// Skips any value.
  private mutating func skipValue(depth: Int) throws(Unusual) {
    guard depth < ByteCursor.depthMax else { throw Unusual() }
    switch at.pointee {
    case UInt8(ascii: "\""): try skipText()
    case UInt8(ascii: "{"):
      var state = ObjectState(depth: depth + 1, allowsUnknownKeys: true)
      while try toNextMember(&state) { try skipUnknown(&state) }
    case UInt8(ascii: "["):
      var isOpen = false
      while try toNextPart("[", "]", &isOpen) { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    default: _ = try numberLiteral()
    }
  }

  @inline(__always)
  package mutating func skipWord(_ word: StaticString) throws(Unusual) {
    for index in 0..<word.utf8CodeUnitCount {
      guard at[index] == word.utf8Start[index] else { throw Unusual() }
    }
    at += word.utf8CodeUnitCount
  }

  /// Reads `true` or `false`.
  @inline(__always)
  mutating func boolean() throws(Unusual) -> Bool {
    if isAt("t") {
      try skipWord("true")
      return true
    }
    try skipWord("false")
    return false
  }
}
