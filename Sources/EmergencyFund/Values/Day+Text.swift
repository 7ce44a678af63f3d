extension Day {
  /// Creates a day from exactly `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
  ///
  /// The digits are the ASCII digits 0 to 9; no other text is allowed before or after.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: text.utf8)
  }

  /// Creates a day from the bytes of `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
  package init?<Bytes: Collection>(utf8 bytes: Bytes) where Bytes.Element == UInt8 {
    var reader = TimestampReader(bytes)
    guard let day = reader.day(), reader.isAtEnd else { return nil }
    self = day
  }

  /// Creates the date of receipt from an RFC 3339 timestamp, or from a bare date.
  ///
  /// This is the date as written; the date where a call is may be another (``Receipt``). Time and
  /// offset are checked: `T` and `Z` in upper case, offsets from -23:59 to +23:59, and second 60 only in the
  /// last minute of a day in UTC, where a leap second can be.
  ///
  /// Source: RFC 3339, sections 5.6 and 5.7.
  public init?(receivedAt text: some StringProtocol) {
    self.init(receivedAtUTF8: text.utf8)
  }

  /// Creates the date of receipt from the bytes of a timestamp or of a bare date.
  package init?<Bytes: Collection>(receivedAtUTF8 bytes: Bytes) where Bytes.Element == UInt8 {
    guard let receipt = Receipt(utf8: bytes) else { return nil }
    self = receipt.day
  }
}

extension Receipt {
  /// Creates the receipt from the bytes of an RFC 3339 timestamp or of a bare date.
  package init?<Bytes: Collection>(utf8 bytes: Bytes) where Bytes.Element == UInt8 {
    var reader = TimestampReader(bytes)
    guard let day = reader.day() else { return nil }
    if reader.isAtEnd {
      self.init(day: day)
      return
    }
    guard let minute = reader.timeAndOffset(), reader.isAtEnd else { return nil }
    self.init(day: day, minute: minute)
  }
}

extension Day: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    TextBytes.text { $0.append(atMost: Day.textLength) { write(with: &$0) } }
  }

  /// The number of bytes of a date.
  static let textLength = 10

  /// Writes the date to memory with room for ``textLength``.
  func write(with pen: inout BytePen) {
    let (year, month, day) = parts
    pen.write(twoDigits: year / 100)
    pen.write(twoDigits: year % 100)
    pen.write(UInt8(ascii: "-"))
    pen.write(twoDigits: month)
    pen.write(UInt8(ascii: "-"))
    pen.write(twoDigits: day)
  }
}

/// Reads dates and times digit by digit.
private struct TimestampReader<Bytes: Collection> where Bytes.Element == UInt8 {
  private var rest: Bytes.Iterator
  private var next: UInt8?

  init(_ bytes: Bytes) {
    rest = bytes.makeIterator()
    next = rest.next()
  }

  var isAtEnd: Bool { next == nil }

  /// Reads `YYYY-MM-DD`.
  mutating func day() -> Day? {
    guard let century = twoDigits(), let yearOfCentury = twoDigits(), skip("-"),
      let month = twoDigits(), skip("-"), let day = twoDigits()
    else { return nil }
    let year = century * 100 + yearOfCentury
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.dayCount(ofMonth: month, year: year) else { return nil }
    return Day(checkedYear: year, month: month, day: day)
  }

  /// Reads `THH:MM:SS`, a fraction of a second if there is one, and the offset, as minutes in UTC.
  mutating func timeAndOffset() -> Int16? {
    guard skip("T"), let hour = twoDigits(), skip(":"), let minute = twoDigits(), skip(":"),
      let second = twoDigits(), hour <= 23, minute <= 59, second <= 60, fraction(),
      let offset = offsetMinutes()
    else { return nil }
    let minuteInUTC = hour * 60 + minute - offset
    let minutesPerDay = Receipt.minutesPerDay
    // A leap second can only be at the end of a day in UTC.
    if second == 60, (minuteInUTC + minutesPerDay) % minutesPerDay != minutesPerDay - 1 {
      return nil
    }
    return Int16(truncatingIfNeeded: minuteInUTC)
  }

  private mutating func fraction() -> Bool {
    guard skip(".") else { return true }
    guard digit() != nil else { return false }
    while digit() != nil {}
    return true
  }

  private mutating func offsetMinutes() -> Int? {
    if skip("Z") { return 0 }
    let isNegative = skip("-")
    guard isNegative || skip("+") else { return nil }
    guard let hour = twoDigits(), skip(":"), let minute = twoDigits(), hour <= 23, minute <= 59
    else { return nil }
    return isNegative ? -(hour * 60 + minute) : hour * 60 + minute
  }

  private mutating func twoDigits() -> Int? {
    guard let tens = digit(), let ones = digit() else { return nil }
    return tens * 10 + ones
  }

  private mutating func digit() -> Int? {
    guard let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    next = rest.next()
    return Int(byte - UInt8(ascii: "0"))
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == character.value else { return false }
    next = rest.next()
    return true
  }
}
