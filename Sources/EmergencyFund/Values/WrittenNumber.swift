/// A number as written: runs of digits with points and commas between them.
struct WrittenNumber {
  let isNegative: Bool
  /// The runs of digits, one more than the marks; each may be empty.
  private let runs: [[UInt8]]
  /// The marks between the runs, points and commas.
  private let marks: [UInt8]

  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  /// The reason why a number is not accepted.
  enum Problem {
    case spelling(DecimalError.Spelling, write: String?)
    case ambiguous(smaller: String, larger: String)
    case tooManyWholeDigits
    case tooManyDecimals
    case notANumber
  }

  /// Splits a text, or returns nil if it has other characters or no digit.
  init?(_ text: some StringProtocol) {
    var runs: [[UInt8]] = [[]]
    var marks: [UInt8] = []
    var isNegative = false
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        runs[runs.count - 1].append(byte - UInt8(ascii: "0"))
      case WrittenNumber.point, WrittenNumber.comma:
        marks.append(byte)
        runs.append([])
      case UInt8(ascii: "-") where isFirst: isNegative = true
      default: return nil
      }
      isFirst = false
    }
    guard runs.contains(where: { !$0.isEmpty }) else { return nil }
    self.isNegative = isNegative
    self.runs = runs
    self.marks = marks
  }

  /// The digits before the decimal point, in a number without a problem.
  var wholeDigits: [UInt8] { Array(wholeRuns.joined()) }
  /// The digits after the decimal point, in a number without a problem.
  var decimalDigits: [UInt8] { hasDecimals ? runs[runs.count - 1] : [] }

  private var hasDecimals: Bool { marks.last == WrittenNumber.point }
  private var wholeRuns: ArraySlice<[UInt8]> { hasDecimals ? runs.dropLast() : runs[...] }

  /// Returns the reason why the number is not accepted, in a currency of `decimals` decimals.
  func problem(decimals: Int) -> Problem? {
    guard marks.contains(WrittenNumber.comma) else {
      return problemOfPoints(decimals: decimals)
    }
    let pointCount = marks.count { $0 == WrittenNumber.point }
    if pointCount == 0, marks.count == 1 { return problemOfComma() }
    if pointCount > 0, marks.last == WrittenNumber.comma {
      return problemOfContinentalSpelling(pointCount: pointCount)
    }
    if pointCount > 1 { return .spelling(.severalPoints, write: nil) }
    // Any point is the last mark from here on, and commas may separate thousands before it.
    if !WrittenNumber.isGrouped(wholeRuns) { return .spelling(.misplacedComma, write: nil) }
    return hasDecimals ? problemOfDecimals(decimals: decimals, mayBeThousands: true) : nil
  }

  /// Checks `1000`, `10.00`, `10.000`, `1.000.000`.
  private func problemOfPoints(decimals: Int) -> Problem? {
    if marks.isEmpty { return nil }
    if marks.count > 1 {
      guard WrittenNumber.isGrouped(runs[...]) else { return .spelling(.severalPoints, write: nil) }
      return .spelling(.groupedByPoints, write: plain(wholeDigits: Array(runs.joined())))
    }
    if runs[0].isEmpty {
      return .spelling(.noWholeDigit, write: plain(wholeDigits: [0], decimalDigits: runs[1]))
    }
    if runs[1].isEmpty {
      return .spelling(.noDecimalDigit, write: plain(wholeDigits: runs[0]))
    }
    let mayBeThousands = WrittenNumber.isGrouped(runs[...])
    return problemOfDecimals(decimals: decimals, mayBeThousands: mayBeThousands)
  }

  /// Checks the digits after a point that is the last mark.
  private func problemOfDecimals(decimals: Int, mayBeThousands: Bool) -> Problem? {
    if decimalDigits.isEmpty {
      return .spelling(.noDecimalDigit, write: plain(wholeDigits: wholeDigits))
    }
    if decimalDigits.count > ExactDecimal.decimalsMax { return .tooManyDecimals }
    guard decimalDigits.count == 3, decimals != 3, mayBeThousands else { return nil }
    return ambiguity
  }

  /// Checks `12,5`, `12,400`, `0,125`, with one comma and no point.
  private func problemOfComma() -> Problem? {
    if runs[0].isEmpty || runs[1].isEmpty { return .notANumber }
    if WrittenNumber.isGrouped(runs[...]) { return ambiguity }
    return .spelling(.decimalComma, write: plain(wholeDigits: runs[0], decimalDigits: runs[1]))
  }

  /// Checks `10.000,00`, with points and a comma as the last mark.
  private func problemOfContinentalSpelling(pointCount: Int) -> Problem? {
    let decimalRun = runs[runs.count - 1]
    guard pointCount == marks.count - 1, WrittenNumber.isGrouped(runs.dropLast()),
      (1...ExactDecimal.decimalsMax).contains(decimalRun.count)
    else { return .spelling(.misplacedComma, write: nil) }
    let whole = Array(runs.dropLast().joined())
    return .spelling(.groupedByPoints, write: plain(wholeDigits: whole, decimalDigits: decimalRun))
  }

  /// The interpretations of the last mark as a decimal point and as a thousands separator.
  private var ambiguity: Problem {
    var decimalRun = runs[runs.count - 1]
    while decimalRun.last == 0 { decimalRun.removeLast() }
    // Three decimals would be rejected again.
    if decimalRun.count == 3 { decimalRun.append(0) }
    let whole = Array(runs.dropLast().joined())
    guard let smaller = plain(wholeDigits: whole, decimalDigits: decimalRun),
      let larger = plain(wholeDigits: Array(runs.joined()))
    else { return .tooManyWholeDigits }
    return .ambiguous(smaller: smaller, larger: larger)
  }

  /// Writes a number in accepted notation, or returns nil if it is too long.
  private func plain(wholeDigits: [UInt8], decimalDigits: [UInt8] = []) -> String? {
    guard wholeDigits.count <= ExactDecimal.wholeDigitsMax,
      decimalDigits.count <= ExactDecimal.decimalsMax
    else { return nil }
    let zero = UInt8(ascii: "0")
    var bytes = isNegative ? [UInt8(ascii: "-")] : []
    bytes += wholeDigits.map { $0 + zero }
    if !decimalDigits.isEmpty { bytes += [WrittenNumber.point] + decimalDigits.map { $0 + zero } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether runs are groups of thousands: up to three digits first, then three each.
  private static func isGrouped(_ runs: ArraySlice<[UInt8]>) -> Bool {
    guard let first = runs.first, (1...3).contains(first.count), first[0] != 0 else { return false }
    return runs.dropFirst().allSatisfy { $0.count == 3 }
  }
}
