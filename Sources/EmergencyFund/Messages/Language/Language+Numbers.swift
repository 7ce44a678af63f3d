extension Language {
  private var numbers: NumberConventions { accept(Numbers()) }

  private struct Numbers: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> NumberConventions { L.numbers }
  }

  /// A whole number with separators between thousands.
  public func text(_ number: Int) -> String { TextBytes.text { write(number, to: &$0) } }

  /// Writes a whole number with separators between thousands.
  func write(_ number: Int, to text: inout TextBytes) {
    if 0..<1000 ~= number {
      text.append(atMost: BytePen.digitsMax) { $0.write(number: UInt64(number)) }
    } else {
      DecimalDigits.write(Int128(number), marks: numbers.marks, to: &text)
    }
  }

  /// An amount with the code of its currency, such as `EUR 10,000.00` or `10 000,00 EUR`.
  ///
  /// Code and amount are joined by a space that no line is broken at, in English by a plain one.
  public func text(_ money: Money) -> String { TextBytes.text { write(money, to: &$0) } }

  /// Writes the same behind other text.
  func write(_ money: Money, to text: inout TextBytes) {
    let (currency, numbers) = (money.currency, numbers)
    func write(_ minorUnits: Int128, with pen: inout BytePen) {
      DecimalDigits.write(minorUnits, decimals: currency.decimals, marks: numbers.marks, with: &pen)
    }
    text.append(atMost: DecimalDigits.lengthMax(numbers.marks) + Currency.codeLength + 3) { pen in
      switch numbers.amount {
      case .codeFirst:
        currency.writeCode(with: &pen)
        pen.write(" ")
        write(money.minorUnits, with: &pen)
      case .signFirst:
        if money.minorUnits < 0 { pen.write("-") }
        currency.writeCode(with: &pen)
        pen.write("\u{A0}")
        write(Int128(truncatingIfNeeded: money.minorUnits.magnitude), with: &pen)
      case .codeLast:
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
    let numbers = numbers
    DecimalDigits.write(
      Int128(hundredths), decimals: 2, trimmed: true, marks: numbers.marks, to: &text)
    text.append(numbers.percent)
  }
}
