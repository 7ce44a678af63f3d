/// How a language writes numbers, shares and amounts.
struct NumberConventions {
  /// What stands between the digits of a number.
  let marks: DecimalDigits.Marks
  /// The mark behind a share, with the space before it.
  let percent: StaticString
  /// Where the code of a currency stands.
  let amount: AmountPattern
}

/// Where the code of a currency stands, and what separates it from the amount.
enum AmountPattern {
  /// Code, space, amount: `EUR -1.00`.
  case codeFirst
  /// Sign, code, space that no line is broken at, amount: `-EUR 1,00`.
  case signFirst
  /// Amount, space that no line is broken at, code: `-1,00 EUR`.
  case codeLast
}

/// How a language writes a date in words: day, month and year.
struct DateConventions {
  /// What stands behind the first of a month, which is an ordinal number in some languages.
  let afterFirst: StaticString
  /// What stands behind any other day.
  let afterDay: StaticString
  /// What stands behind the month.
  let afterMonth: StaticString
  /// What stands behind the year.
  let afterYear: StaticString
}

/// The marks around a code or a title, with their spaces.
struct QuotationMarks {
  let opening: StaticString
  let closing: StaticString
}

/// The marks behind parts of a sentence, with the space before them.
struct PunctuationMarks {
  let comma: StaticString
  let semicolon: StaticString
  let colon: StaticString
}

/// What joins the entries of a list.
struct ListJoints {
  /// Between two entries of which another one follows.
  let middle: StaticString
  /// Before the last entry.
  let last: StaticString
}

/// The letter that a conjunction of one letter becomes before a word for its sound; nil for its own.
typealias ConjunctionBySound = (Conjunction, UnsafeBufferPointer<UInt8>) -> UInt8?
