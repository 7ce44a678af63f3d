internal import EmergencyFund

/// A date as forms and spreadsheets write it, with or without a time.
struct WrittenDate {
  /// The date as `YYYY-MM-DD`, or the text as it is if it is none.
  let day: String
  /// The date with its time if that has an offset, so that it is an instant.
  let instant: String

  /// Reads a date whose parts are separated by `-`, `/`, `.` or spaces.
  init(_ text: String, _ order: ImportMapping.DateOrder?) throws(CellProblem) {
    let plain = text.withPlainDigits
    if Receipt(utf8: plain.utf8) != nil {
      (day, instant) = (String(plain.prefix(10)), plain)
      return
    }
    let date = plain.split { " T,".contains($0) }.first.map { String($0) } ?? plain
    let parts = date.split { "-/.".contains($0) }.map { String($0) }
    guard parts.count == 3, let numbers = Self.numbers(parts) else {
      (day, instant) = (text, text)
      return
    }
    let (year, month, dayOfMonth): (Int, Int, Int)
    if parts[0].utf8.count == 4 {
      (year, month, dayOfMonth) = (numbers[0], numbers[1], numbers[2])
    } else {
      guard parts[2].utf8.count == 4 else {
        (day, instant) = (text, text)
        return
      }
      year = numbers[2]
      switch order {
      case .dayFirst: (dayOfMonth, month) = (numbers[0], numbers[1])
      case .monthFirst: (month, dayOfMonth) = (numbers[0], numbers[1])
      // A number above 12 is no month, and equal numbers are the same either way.
      case nil where numbers[0] > 12 || numbers[0] == numbers[1]:
        (dayOfMonth, month) = (numbers[0], numbers[1])
      case nil where numbers[1] > 12: (month, dayOfMonth) = (numbers[0], numbers[1])
      case nil: throw .dateOrder
      }
    }
    let written = "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(dayOfMonth))"
    (day, instant) = (written, written)
  }

  private static func numbers(_ parts: [String]) -> [Int]? {
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) ? Int(part) : nil
    }
    return numbers.count == parts.count && numbers.allSatisfy { $0 >= 0 } ? numbers : nil
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
