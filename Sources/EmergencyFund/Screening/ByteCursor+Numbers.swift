extension ByteCursor {
  @inline(__always)
  private static func digit(_ byte: UInt8) -> Int64? {
    let value = byte &- UInt8(ascii: "0")
    return value < 10 ? Int64(value) : nil
  }

  /// Reads any JSON number as written.
  mutating func numberLiteral() throws(Unusual) -> UnsafeBufferPointer<UInt8> {
    let start = at
    var next = at
    if next.pointee == UInt8(ascii: "-") { next += 1 }
    if next.pointee == UInt8(ascii: "0") {
      next += 1
    } else {
      try ByteCursor.skipDigits(&next)
    }
    if next.pointee == UInt8(ascii: ".") {
      next += 1
      try ByteCursor.skipDigits(&next)
    }
    if next.pointee | 0x20 == UInt8(ascii: "e") {
      next += 1
      if next.pointee == UInt8(ascii: "+") || next.pointee == UInt8(ascii: "-") { next += 1 }
      try ByteCursor.skipDigits(&next)
    }
    at = next
    return UnsafeBufferPointer(start: start, count: next - start)
  }

  private static func skipDigits(_ next: inout UnsafePointer<UInt8>) throws(Unusual) {
    guard digit(next.pointee) != nil else { throw Unusual() }
    while digit(next.pointee) != nil { next += 1 }
  }

  /// Reads an exact decimal with its limits.
  @inline(__always)
  mutating func decimal() throws(Unusual) -> ExactDecimal {
    var next = at
    let isNegative = next.pointee == UInt8(ascii: "-")
    if isNegative { next += 1 }
    let first = next
    var value: Int64 = 0
    while let digit = ByteCursor.digit(next.pointee), next - first < ExactDecimal.wholeDigitsMax {
      value = value &* 10 &+ digit
      next += 1
    }
    let wholeDigits = next - first
    var decimals = 0
    if next.pointee == UInt8(ascii: ".") {
      next += 1
      while decimals < ExactDecimal.decimalsMax, let digit = ByteCursor.digit(next.pointee) {
        value = value &* 10 &+ digit
        next += 1
        decimals += 1
      }
      if decimals == 0 { throw Unusual() }
    }
    let isPlain =
      wholeDigits > 0 && (first.pointee != UInt8(ascii: "0") || wholeDigits == 1)
      && ByteCursor.digit(next.pointee) == nil && next.pointee | 0x20 != UInt8(ascii: "e")
    guard isPlain else { return try unusualDecimal() }
    while decimals < ExactDecimal.decimalsMax {
      value = value &* 10
      decimals += 1
    }
    at = next
    return ExactDecimal(checked: isNegative ? -value : value)
  }

  private mutating func unusualDecimal() throws(Unusual) -> ExactDecimal {
    let literal = try numberLiteral()
    guard let value = try? ExactDecimal.fromJSON(utf8: literal) else { throw Unusual() }
    return value
  }

  /// Reads a whole number in a range; those written with a point or an exponent are unusual.
  @inline(__always)
  package mutating func integer(in range: ClosedRange<Int>) throws(Unusual) -> Int {
    var next = at
    let isNegative = next.pointee == UInt8(ascii: "-")
    if isNegative { next += 1 }
    let first = next
    var value: Int64 = 0
    while let digit = ByteCursor.digit(next.pointee), next - first < 18 {
      value = value &* 10 &+ digit
      next += 1
    }
    let count = next - first
    guard count > 0, first.pointee != UInt8(ascii: "0") || count == 1,
      ByteCursor.digit(next.pointee) == nil, next.pointee != UInt8(ascii: "."),
      next.pointee | 0x20 != UInt8(ascii: "e")
    else { throw Unusual() }
    let number = Int(truncatingIfNeeded: isNegative ? -value : value)
    guard Int64(number) == (isNegative ? -value : value), range.contains(number) else {
      throw Unusual()
    }
    at = next
    return number
  }

  /// Reads a date.
  @inline(__always)
  package mutating func day() throws(Unusual) -> Day {
    try expect("\"")
    let day = try dayWithoutQuotes()
    try expect("\"")
    return day
  }

  /// Reads a date or a timestamp.
  @inline(__always)
  mutating func receipt() throws(Unusual) -> Receipt {
    try expect("\"")
    let text = at
    let day = try dayWithoutQuotes()
    if at.pointee == UInt8(ascii: "\"") {
      at += 1
      return Receipt(day: day)
    }
    if let (minute, length) = usualTime {
      at += length
      return Receipt(day: day, minute: Int16(truncatingIfNeeded: minute))
    }
    at = text
    guard let checked = Receipt(utf8: try plainText()) else { throw Unusual() }
    return checked
  }

  @inline(__always)
  private mutating func dayWithoutQuotes() throws(Unusual) -> Day {
    @inline(__always)
    func number(_ offset: Int, _ count: Int) throws(Unusual) -> Int {
      var value = 0
      for index in offset..<(offset + count) {
        let digit = at[index] &- UInt8(ascii: "0")
        guard digit < 10 else { throw Unusual() }
        value = value * 10 + Int(digit)
      }
      return value
    }
    let year = try number(0, 4)
    guard at[4] == UInt8(ascii: "-") else { throw Unusual() }
    let month = try number(5, 2)
    guard at[7] == UInt8(ascii: "-") else { throw Unusual() }
    let day = try number(8, 2)
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.dayCount(ofMonth: month, year: year)
    else { throw Unusual() }
    at = at + 10
    return Day(checkedYear: year, month: month, day: day)
  }

  /// The minutes in UTC of a time to the second with its offset, and the length of its text with the
  /// closing quote; nil for others.
  private var usualTime: (minute: Int, length: Int)? {
    @inline(__always)
    func number(_ offset: Int, below limit: UInt8) -> Int? {
      let tens = at[offset] &- UInt8(ascii: "0")
      guard tens < 10 else { return nil }
      let ones = at[offset + 1] &- UInt8(ascii: "0")
      let number = tens &* 10 &+ ones
      return ones < 10 && number < limit ? Int(number) : nil
    }
    @inline(__always)
    func minutes(_ offset: Int) -> Int? {
      guard let hour = number(offset, below: 24), at[offset + 2] == UInt8(ascii: ":"),
        let minute = number(offset + 3, below: 60)
      else { return nil }
      return hour &* 60 &+ minute
    }
    guard at[0] == UInt8(ascii: "T"), let local = minutes(1), at[6] == UInt8(ascii: ":"),
      number(7, below: 60) != nil
    else { return nil }
    if at[9] == UInt8(ascii: "Z") { return at[10] == UInt8(ascii: "\"") ? (local, 11) : nil }
    let isWest = at[9] == UInt8(ascii: "-")
    guard isWest || at[9] == UInt8(ascii: "+"), let offset = minutes(10),
      at[15] == UInt8(ascii: "\"")
    else { return nil }
    return (isWest ? local &+ offset : local &- offset, 16)
  }
}
