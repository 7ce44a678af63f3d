extension Language {
  /// What stands between whole digits and decimals.
  private var decimalSeparator: UInt8 {
    switch self {
    case .english, .arabic: UInt8(ascii: ".")
    case .spanish, .french, .portuguese, .russian: UInt8(ascii: ",")
    }
  }

  /// What stands between thousands.
  private var groupSeparator: String {
    switch self {
    case .english, .arabic: ","
    case .spanish, .portuguese: "."
    case .french: "\u{202F}"
    case .russian: "\u{A0}"
    }
  }

  /// A whole number with separators between thousands.
  public func text(_ number: Int) -> String {
    separated(DecimalDigits.text(Int128(number), decimals: 0, isGrouped: true))
  }

  /// An amount with the code of its currency, such as `EUR 10,000.00` or `10.000,00 EUR`.
  ///
  /// Code and amount are joined by a space that no line is broken at, in English by a plain one.
  public func text(_ money: Money) -> String {
    let digits = DecimalDigits.text(
      money.minorUnits, decimals: money.currency.decimals, isGrouped: true)
    let amount = separated(digits)
    let code = money.currency.code
    return switch self {
    case .english: "\(code) \(amount)"
    case .portuguese:
      digits.hasPrefix("-") ? "-\(code)\u{A0}\(amount.dropFirst())" : "\(code)\u{A0}\(amount)"
    case .spanish, .french, .russian, .arabic: "\(amount)\u{A0}\(code)"
    }
  }

  /// A share in hundredths of a percent, such as `80.5 %` for 8050.
  func text(percent hundredths: Int) -> String {
    let number = separated(DecimalDigits.text(Int128(hundredths), decimals: 2, trimmed: true))
    return switch self {
    case .english: "\(number) %"
    case .portuguese, .arabic: "\(number)%"
    case .spanish, .french, .russian: "\(number)\u{A0}%"
    }
  }

  /// Puts the language's separators for the comma and the point of a grouped number.
  private func separated(_ number: String) -> String {
    // The number is written with English marks.
    if self == .english || self == .arabic { return number }
    var text = ""
    for byte in number.utf8 {
      switch byte {
      case UInt8(ascii: ","): text += groupSeparator
      case UInt8(ascii: "."): text.unicodeScalars.append(Unicode.Scalar(decimalSeparator))
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text
  }
}
