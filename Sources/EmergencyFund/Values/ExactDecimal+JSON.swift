extension ExactDecimal {
  /// Reads a JSON number as written, such as `1250.00`, `-3` or `12.5e1`.
  ///
  /// The limits on digits apply to the value, not to its notation: `1.50000e0` is 1.5. Takes
  /// time proportional to the length of the literal, regardless of its exponent.
  ///
  /// Source: RFC 8259, section 6.
  public static func fromJSON(
    _ literal: some StringProtocol
  ) throws(DecimalError) -> ExactDecimal {
    try fromJSON(utf8: literal.utf8)
  }

  /// Reads the bytes of a JSON number as written.
  package static func fromJSON<Bytes: Collection>(
    utf8 bytes: Bytes
  ) throws(DecimalError) -> ExactDecimal where Bytes.Element == UInt8 {
    var reader = JSONNumberReader(bytes)
    guard let digits = reader.read() else {
      throw .notANumber(DecimalError.excerpt(utf8: bytes))
    }
    let (value, excess) = digits.scaled(decimals: decimalsMax, wholeDigits: wholeDigitsMax)
    if let excess {
      throw DecimalError(
        excess, DecimalError.excerpt(utf8: bytes), decimals: decimalsMax,
        wholeDigits: wholeDigitsMax)
    }
    return ExactDecimal(checked: value)
  }
}

/// A reader of a number in the grammar of JSON, byte by byte.
private struct JSONNumberReader<Bytes: Collection> where Bytes.Element == UInt8 {
  private var rest: Bytes.Iterator
  private var next: UInt8?

  init(_ bytes: Bytes) {
    rest = bytes.makeIterator()
    next = rest.next()
  }

  /// Reads the whole text, or returns nil if it is not a JSON number.
  mutating func read() -> DecimalDigits? {
    var digits = DecimalDigits()
    if skip("-") { digits.negate() }
    guard let first = digit() else { return nil }
    digits.append(first, isDecimal: false)
    if first != 0 {
      while let digit = digit() { digits.append(digit, isDecimal: false) }
    }
    if skip(".") {
      guard let first = digit() else { return nil }
      digits.append(first, isDecimal: true)
      while let digit = digit() { digits.append(digit, isDecimal: true) }
    }
    if skip("e") || skip("E") {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard let first = digit() else { return nil }
      digits.appendToExponent(first)
      while let digit = digit() { digits.appendToExponent(digit) }
      if isNegative { digits.negateExponent() }
    }
    return next == nil ? digits : nil
  }

  private mutating func digit() -> UInt8? {
    guard let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    next = rest.next()
    return byte - UInt8(ascii: "0")
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == character.value else { return false }
    next = rest.next()
    return true
  }
}
