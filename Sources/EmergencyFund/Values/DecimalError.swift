/// A reason why text was not accepted as a number.
///
/// The texts that it holds are excerpts of the input, at most 40 characters long.
///
/// ```swift
/// do throws(DecimalError) {
///   _ = try ExactDecimal.fromPerson("10.000", decimals: 2)
/// } catch {
///   print(error.message)  // '10.000' is ambiguous: 10 or 10,000; write 10 or 10000
/// }
/// ```
public enum DecimalError: Error, Hashable, Sendable {
  /// The text is empty.
  case empty
  /// The text is not a number in plain digits.
  case notANumber(String)
  /// The number is in a notation that is not accepted; `write` is the plain one if it is known.
  case spelling(String, Spelling, write: String?)
  /// The mark may separate decimals or thousands; both interpretations in plain notation.
  case ambiguous(String, smaller: String, larger: String)
  /// The value has too many digits before the point.
  case tooManyWholeDigits(String, atMost: Int)
  /// The value has too many digits after the point.
  case tooManyDecimals(String, atMost: Int)
  /// The value is zero or negative but must not be.
  case notPositive(String)

  /// A notation that is not accepted, as the end of the sentence about it.
  public enum Spelling: String, CaseIterable, Hashable, Sendable {
    case space = "contains a space"
    case plusSign = "contains a plus sign"
    case exponent = "contains an exponent"
    case underscore = "contains an underscore"
    case apostrophe = "contains an apostrophe"
    case noWholeDigit = "has no digit before the point"
    case noDecimalDigit = "has no digit after the point"
    case decimalComma = "uses a comma as the decimal separator"
    case groupedByPoints = "uses points as thousands separators"
    case misplacedComma = "has a comma that does not separate thousands"
    case severalPoints = "has more than one point"
  }

  /// The reason and the remedy, on one line.
  public var message: String {
    switch self {
    case .empty:
      "expected a number such as 1250.00, found nothing"
    case .notANumber(let text):
      "'\(text)' is not a number in plain digits such as 1250.00"
    case .spelling(let text, let spelling, let write):
      "'\(text)' \(spelling.rawValue)" + (write.map { "; write \($0)" } ?? "")
    case .ambiguous(let text, let smaller, let larger):
      "'\(text)' is ambiguous: \(smaller) or \(DecimalError.grouped(larger)); "
        + "write \(smaller) or \(larger)"
    case .tooManyWholeDigits(let text, let most):
      "'\(text)' has more than \(most) digits before the point"
    case .tooManyDecimals(let text, let most):
      "'\(text)' has more than \(most) decimals"
    case .notPositive(let text):
      "'\(text)' is not greater than 0"
    }
  }

  /// Creates the diagnostic about a value that is too long.
  init(_ excess: DecimalDigits.Excess, _ text: String, decimals: Int, wholeDigits: Int) {
    self =
      switch excess {
      case .wholeDigits: .tooManyWholeDigits(text, atMost: wholeDigits)
      case .decimals: .tooManyDecimals(text, atMost: decimals)
      }
  }

  /// The first 40 characters, with control characters and bad bytes made visible.
  static func excerpt<Bytes: Collection>(utf8 bytes: Bytes) -> String where Bytes.Element == UInt8 {
    // Four bytes are the longest character in UTF-8.
    excerpt(String(decoding: bytes.prefix(41 * 4), as: UTF8.self))
  }

  /// The first 40 characters, with control characters made visible.
  static func excerpt(_ text: some StringProtocol) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 40 { return result + "…" }
      let isControl = scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value)
      let turnsText = (0x2028...0x202E).contains(scalar.value) || isIsolate(scalar)
      if isControl || turnsText {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
      count += 1
    }
    return result
  }

  /// Whether a character changes the direction of the text after it, and so of the message.
  private static func isIsolate(_ scalar: Unicode.Scalar) -> Bool {
    (0x2066...0x2069).contains(scalar.value) || scalar.value == 0x200E || scalar.value == 0x200F
  }

  /// The plain notation with commas between thousands.
  private static func grouped(_ plain: String) -> String {
    Int128(plain).map { DecimalDigits.text($0, decimals: 0, marks: .english) } ?? plain
  }
}

extension DecimalError: CustomStringConvertible {
  /// The same as ``message``.
  public var description: String { message }
}
