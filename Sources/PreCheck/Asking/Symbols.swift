/// Letters and digits that are hard to take for one another, each for five bits.
enum Symbols {
  /// Crockford's alphabet: without I, L, O and U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// A number below 1,021, a prime, that every change of one symbol changes.
  static func check(_ symbols: some Sequence<UInt8>) -> Int {
    symbols.reduce(0) { ($0 * 37 + Int($1) + 1) % 1_021 }
  }

  /// Symbols in groups of four.
  static func text(_ symbols: [UInt8]) -> String {
    var text: [UInt8] = []
    for (place, symbol) in symbols.enumerated() {
      if place > 0, place.isMultiple(of: 4) { text.append(UInt8(ascii: "-")) }
      text.append(alphabet[Int(symbol & 31)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The symbols of a typed text in which the check is right; nil if there are none.
  ///
  /// Case, spaces, punctuation and the invisible marks that messages put around a code do not
  /// matter, and a letter that looks like a digit is that digit.
  static func read(_ typed: String, countMax: Int) -> [UInt8]? {
    var symbols: [UInt8] = []
    for scalar in typed.unicodeScalars {
      if isSpace(scalar) || isInvisible(scalar) || isPunctuation(scalar) { continue }
      guard let symbol = symbol(scalar), symbols.count < countMax else { return nil }
      symbols.append(symbol)
    }
    guard symbols.count > 2, symbols.count.isMultiple(of: 4) else { return nil }
    let written = symbols.suffix(2).reduce(0) { $0 << 5 | Int($1) }
    return check(symbols.dropLast(2)) == written ? symbols : nil
  }

  // Not by the properties of Unicode, whose tables would make the page's module larger.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Marks of direction, joiners and what stands at the beginning of a file.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE0E, 0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    // Quotation marks, dashes, stops and brackets of other scripts.
    case 0xAB, 0xB7, 0xBB, 0x60C, 0x61B, 0x61F, 0x6D4, 0x2010...0x2027, 0x2032...0x203A, 0x2212,
      0x3001...0x3003, 0x3008...0x3011, 0xFE58, 0xFF01...0xFF0F:
      true
    default: false
    }
  }

  private static func symbol(_ scalar: Unicode.Scalar) -> UInt8? {
    var byte: UInt8
    switch scalar.value {
    case 0x660...0x669: byte = UInt8(scalar.value - 0x660) + UInt8(ascii: "0")
    case 0x6F0...0x6F9: byte = UInt8(scalar.value - 0x6F0) + UInt8(ascii: "0")
    case 0x61...0x7A: byte = UInt8(scalar.value) - 0x20
    case 0..<0x80: byte = UInt8(scalar.value)
    default: return nil
    }
    if byte == UInt8(ascii: "O") { byte = UInt8(ascii: "0") }
    if byte == UInt8(ascii: "I") || byte == UInt8(ascii: "L") { byte = UInt8(ascii: "1") }
    return alphabet.firstIndex(of: byte).map { UInt8($0) }
  }
}

/// Writes numbers as symbols, with a check at the end.
///
/// Numbers have 32 bits: in the page's module, an `Int` has no more, and one of them is the sign.
struct SymbolWriter {
  private var bits: [Bool] = []

  mutating func append(_ number: UInt32, count: Int) {
    for place in (0..<count).reversed() { bits.append(number >> place & 1 == 1) }
  }

  /// Appends a number in few bits if it fits into them.
  mutating func append(_ number: UInt32, short: Int, long: Int) {
    let isLong = number >> short != 0
    append(isLong ? 1 : 0, count: 1)
    append(number, count: isLong ? long : short)
  }

  /// The symbols, filled up to groups of four.
  var symbols: [UInt8] {
    var symbols: [UInt8] = []
    for start in stride(from: 0, to: bits.count, by: 5) {
      let end = min(start + 5, bits.count)
      let value = bits[start..<end].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
      symbols.append(value << UInt8(start + 5 - end))
    }
    while symbols.count % 4 != 2 { symbols.append(0) }
    let check = Symbols.check(symbols)
    return symbols + [UInt8(check >> 5), UInt8(check & 31)]
  }
}

/// Reads numbers from symbols.
struct SymbolReader {
  private let symbols: [UInt8]
  private var place = 0

  init(_ symbols: some Sequence<UInt8>) { self.symbols = Array(symbols) }

  /// The number in the next bits; nil if there are fewer.
  mutating func next(_ count: Int) -> UInt32? {
    guard place + count <= symbols.count * 5 else { return nil }
    var number: UInt32 = 0
    for bit in place..<(place + count) {
      number = number << 1 | UInt32(symbols[bit / 5] >> UInt8(4 - bit % 5) & 1)
    }
    place += count
    return number
  }

  /// The next number that was written in few bits or in many.
  mutating func next(short: Int, long: Int) -> UInt32? {
    guard let isLong = next(1) else { return nil }
    return next(isLong == 1 ? long : short)
  }
}
