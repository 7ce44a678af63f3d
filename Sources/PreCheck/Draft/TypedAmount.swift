internal import EmergencyFund

/// An amount as a person types it, in any of the notations that the page itself prints.
///
/// Besides what ``EmergencyFund/ExactDecimal/fromPerson(_:decimals:)`` takes, the currency may be
/// written, thousands may be separated by spaces, apostrophes or points, decimals by a comma, and
/// digits and separators may be Arabic or Persian, which have one meaning each. What has two is asked
/// about.
enum TypedAmount: Hashable {
  /// The amount in plain notation.
  case plain(String)
  /// The amount has two meanings, both in plain notation.
  case ambiguous(smaller: String, larger: String)
  /// The amount names another currency than the budget's, by this code or sign.
  case otherCurrency(String)
  /// The text is not read any further.
  case asTyped

  /// Reads a text, in the currency of the budget if it is known.
  init(_ text: String, in currency: Currency?) {
    let decimalMarks = text.unicodeScalars.count { $0 == Self.arabicDecimalMark }
    guard decimalMarks < 2 else {
      self = .asTyped
      return
    }
    let text = Self.withLatinMarks(text.withPlainDigits)
    let (number, name) = Self.separated(text)
    if !name.isEmpty {
      guard text.hasPrefix(name) || text.hasSuffix(name), CurrencyName.isKnown(name) else {
        self = .asTyped
        return
      }
      if let currency, !CurrencyName.isOf(currency, name) {
        self = .otherCurrency(name)
        return
      }
    }
    guard let number = Self.withoutSpaces(number) else {
      self = .asTyped
      return
    }
    self.init(
      withoutSpaces: number, decimals: currency?.decimals ?? 2, hasDecimalMark: decimalMarks == 1)
  }

  private init(withoutSpaces number: String, decimals: Int, hasDecimalMark: Bool) {
    do throws(DecimalError) {
      _ = try ExactDecimal.fromPerson(number, decimals: decimals)
      self = .plain(number)
    } catch {
      switch error {
      case .spelling(_, let spelling, let write?) where spelling != .exponent: self = .plain(write)
      case .ambiguous(_, let smaller, _) where hasDecimalMark: self = .plain(smaller)
      case .ambiguous(_, let smaller, let larger):
        // Where there are no cents, what stands before three digits separates thousands.
        self = decimals == 0 ? .plain(larger) : .ambiguous(smaller: smaller, larger: larger)
      default: self = .asTyped
      }
    }
  }

  private static let arabicDecimalMark: Unicode.Scalar = "\u{66B}"

  /// The text with the Arabic separators as others write them, and without marks of direction.
  ///
  /// The separator of thousands is an apostrophe then, which separates nothing else; the decimal one
  /// is a comma where points separate the thousands.
  private static func withLatinMarks(_ text: String) -> String {
    let decimalMark: Unicode.Scalar = text.unicodeScalars.contains(".") ? "," : "."
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x66B: result.append(decimalMark)
      case 0x66C: result.append("'")
      case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The number, and the name of a currency before or behind it; empty if there is none.
  private static func separated(_ text: String) -> (number: String, name: String) {
    var number = String.UnicodeScalarView()
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isPartOfNumber =
        ("0"..."9").contains(scalar) || ".,-+'\u{2019}".unicodeScalars.contains(scalar)
      if isPartOfNumber || isSpace(scalar) { number.append(scalar) } else { name.append(scalar) }
    }
    return (String(number), String(name))
  }

  /// The number with the spaces and apostrophes between groups of three digits removed; nil if
  /// they stand anywhere else.
  private static func withoutSpaces(_ number: String) -> String? {
    let runs = number.unicodeScalars.split { isSpace($0) || $0 == "'" || $0 == "\u{2019}" }
    guard let first = runs.first else { return nil }
    var whole = String(first)
    for run in runs.dropFirst() {
      let digits = run.prefix { ("0"..."9").contains($0) }
      guard digits.count == 3, whole.utf8.allSatisfy({ $0 != 0x2E && $0 != 0x2C }) else {
        return nil
      }
      whole += String(run)
    }
    return whole
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20, 0xA0, 0x2007, 0x2009, 0x202F: true
    default: false
    }
  }
}

/// How people name a currency beside an amount: by its code, or by a sign that several may share.
private enum CurrencyName {
  /// Each sign with the currencies that it may mean.
  ///
  /// The dollar sign may also mean each currency whose code ends with D. One text, since a table of
  /// texts would make the page's module larger.
  private static let signs =
    "€ EUR;¥ CNY JPY;₹ INR;₽ RUB;₴ UAH;₺ TRY;₾ GEL;₸ KZT;₱ PHP;₦ NGN;₫ VND;₩ KPW KRW;₪ ILS;₵ GHS;"
    + "₡ CRC;₲ PYG;₼ AZN;֏ AMD;؋ AFN;৳ BDT;฿ THB;៛ KHR;﷼ IRR OMR QAR SAR YER;₨ LKR MUR NPR PKR;"
    + "£ EGP FKP GBP GIP LBP SDG SHP SSP SYP;S/ PEN;$ ARS CLP COP CUP CVE DOP MXN TOP UYU;US$ USD;"
    + "R$ BRL;C$ NIO CAD"

  static func isKnown(_ name: String) -> Bool {
    Currency(upperCase(name)) != nil || codes(of: name) != nil
  }

  static func isOf(_ currency: Currency, _ name: String) -> Bool {
    let code = currency.code
    if upperCase(name) == code { return true }
    guard let codes = codes(of: name) else { return false }
    return codes.contains { $0 == code } || name == "$" && code.hasSuffix("D")
  }

  private static func codes(of sign: String) -> ArraySlice<Substring>? {
    signs.split(separator: ";").map { $0.split(separator: " ") }.first { $0[0] == sign }?
      .dropFirst()
  }

  private static func upperCase(_ name: String) -> String {
    String(decoding: name.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
  }
}
