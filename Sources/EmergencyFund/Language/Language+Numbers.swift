extension Language {
  /// What stands between the digits of a number.
  private var marks: DecimalDigits.Marks {
    switch self {
    case .english, .spanish, .arabic: .english
    case .portuguese: .init(point: UInt8(ascii: ","), group: ".")
    case .french: .init(point: UInt8(ascii: ","), group: "\u{202F}")
    case .russian: .init(point: UInt8(ascii: ","), group: "\u{A0}")
    }
  }

  /// A whole number with separators between thousands.
  public func text(_ number: Int) -> String { TextBytes.text { write(number, to: &$0) } }

  /// Writes a whole number with separators between thousands.
  func write(_ number: Int, to text: inout TextBytes) {
    if 0..<1000 ~= number {
      text.append(atMost: BytePen.digitsMax) { $0.write(number: UInt64(number)) }
    } else {
      DecimalDigits.write(Int128(number), marks: marks, to: &text)
    }
  }

  /// An amount with the code of its currency, such as `EUR 10,000.00` or `10 000,00 EUR`.
  ///
  /// Code and amount are joined by a space that no line is broken at, in English by a plain one.
  public func text(_ money: Money) -> String { TextBytes.text { write(money, to: &$0) } }

  /// Writes the same behind other text.
  func write(_ money: Money, to text: inout TextBytes) {
    let (currency, marks) = (money.currency, marks)
    func write(_ minorUnits: Int128, with pen: inout BytePen) {
      DecimalDigits.write(minorUnits, decimals: currency.decimals, marks: marks, with: &pen)
    }
    text.append(atMost: DecimalDigits.lengthMax(marks) + Currency.codeLength + 3) { pen in
      switch self {
      case .english:
        currency.writeCode(with: &pen)
        pen.write(" ")
        write(money.minorUnits, with: &pen)
      case .spanish, .portuguese:
        if money.minorUnits < 0 { pen.write("-") }
        currency.writeCode(with: &pen)
        pen.write("\u{A0}")
        write(Int128(truncatingIfNeeded: money.minorUnits.magnitude), with: &pen)
      case .french, .russian, .arabic:
        write(money.minorUnits, with: &pen)
        pen.write("\u{A0}")
        currency.writeCode(with: &pen)
      }
    }
  }

  /// A share in hundredths of a percent, such as `80.5%` for 8050.
  package func text(percent hundredths: Int) -> String {
    TextBytes.text { write(percent: hundredths, to: &$0) }
  }

  /// Writes the same behind other text.
  func write(percent hundredths: Int, to text: inout TextBytes) {
    DecimalDigits.write(Int128(hundredths), decimals: 2, trimmed: true, marks: marks, to: &text)
    switch self {
    case .english, .spanish, .portuguese, .arabic: text.append("%")
    case .french, .russian: text.append("\u{A0}%")
    }
  }
}
