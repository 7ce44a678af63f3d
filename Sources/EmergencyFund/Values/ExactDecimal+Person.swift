extension ExactDecimal {
  /// Reads a number as a person writes it, and rejects ambiguous notation.
  ///
  /// Accepted are an optional minus sign, digits, and a point with 1 to 4 decimals; and commas
  /// between groups of three digits if they cannot be decimal commas (`1,250.00`, `1,250,000`).
  /// `decimals` is the currency's: three digits after a point are decimals if it has three, and
  /// otherwise ambiguous (`10.000`), unless the number cannot contain a thousands separator
  /// (`0.125`, `1234.567`). Digits may be Arabic or Persian. The
  /// result may have more decimals than the currency; ``Money`` rejects them.
  public static func fromPerson(
    _ text: some StringProtocol, decimals: Int
  ) throws(DecimalError) -> ExactDecimal {
    let text = text.withPlainDigits
    guard !text.isEmpty else { throw .empty }
    guard let number = WrittenNumber(text) else {
      throw diagnostic(aboutOddCharactersIn: text, decimals: decimals)
    }
    if let problem = number.problem(decimals: decimals) {
      throw DecimalError(problem, DecimalError.excerpt(text))
    }
    var digits = DecimalDigits()
    if number.isNegative { digits.negate() }
    for digit in number.wholeDigits { digits.append(digit, isDecimal: false) }
    for digit in number.decimalDigits { digits.append(digit, isDecimal: true) }
    let (value, excess) = digits.scaled(decimals: decimalsMax, wholeDigits: wholeDigitsMax)
    if let excess {
      throw DecimalError(
        excess, DecimalError.excerpt(text), decimals: decimalsMax, wholeDigits: wholeDigitsMax)
    }
    return ExactDecimal(checked: value)
  }

  /// Explains text with characters other than digits, points, commas and a leading minus sign.
  private static func diagnostic(
    aboutOddCharactersIn text: some StringProtocol, decimals: Int
  ) -> DecimalError {
    let found = DecimalError.excerpt(text)
    if let value = try? fromJSON(text) {
      return .spelling(found, .exponent, write: value.description)
    }
    let oddities: [(DecimalError.Spelling, [UInt32])] = [
      (.plusSign, [0x2B]), (.underscore, [0x5F]), (.apostrophe, [0x27, 0x2019]),
      (.space, [0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2009, 0x202F]),
    ]
    for (spelling, scalars) in oddities {
      var rest = ""
      for scalar in text.unicodeScalars where !scalars.contains(scalar.value) {
        rest.unicodeScalars.append(scalar)
      }
      // The plain notation is only given if it would itself be accepted.
      if rest.utf8.count < text.utf8.count, WrittenNumber(rest) != nil {
        let isTaken = (try? fromPerson(rest, decimals: decimals)) != nil
        return .spelling(found, spelling, write: isTaken ? rest : nil)
      }
    }
    return .notANumber(found)
  }
}

extension DecimalError {
  /// Creates the diagnostic about the marks in a number.
  fileprivate init(_ problem: WrittenNumber.Problem, _ text: String) {
    self =
      switch problem {
      case .spelling(let spelling, let write): .spelling(text, spelling, write: write)
      case .ambiguous(let smaller, let larger):
        .ambiguous(text, smaller: smaller, larger: larger)
      case .tooManyWholeDigits:
        .tooManyWholeDigits(text, atMost: ExactDecimal.wholeDigitsMax)
      case .tooManyDecimals: .tooManyDecimals(text, atMost: ExactDecimal.decimalsMax)
      case .notANumber: .notANumber(text)
      }
  }
}
