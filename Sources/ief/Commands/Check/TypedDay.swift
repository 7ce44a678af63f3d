internal import EmergencyFund

/// A date as a person types it.
enum TypedDay {
  /// The date that a text may mean, if it is not as files have it: `3/4/2026` is the day first, and
  /// months have their names in the language.
  static func meant(by text: String, _ catalogue: MessageCatalogue) -> Day? {
    let plain = text.withPlainDigits
    let numbers = plain.split { !$0.isNumber }.compactMap { Int($0) }
    let letters = plain.lowercased().filter { $0.isLetter }
    if letters.isEmpty {
      guard numbers.count == 3 else { return nil }
      if numbers[0] > 999 { return day(numbers[0], numbers[1], numbers[2]) }
      return numbers[1] > 12
        ? day(numbers[2], numbers[0], numbers[1]) : day(numbers[2], numbers[1], numbers[0])
    }
    guard numbers.count == 2, letters.count >= lettersMin,
      let year = numbers.first(where: { $0 > 999 }), let number = numbers.first(where: { $0 <= 31 })
    else { return nil }
    let days = (1...12).compactMap { day(year, $0, number) }.filter { day in
      catalogue.text(filling: "{day}", [.day("day", day)]).lowercased().filter { $0.isLetter }
        .contains(letters)
    }
    return days.count == 1 ? days.first : nil
  }

  /// The fewest letters by which a month is known.
  private static let lettersMin = 3

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1000...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Day("\(year)-\(two(month))-\(two(day))")
  }
}
