internal import EmergencyFund
internal import EmergencyFundScheduling
internal import Foundation

/// What a person typed in the place of a code: a title or a name, in any of the languages.
enum TypedCode {
  /// The code of a country by a name that people use.
  static func country(_ typed: String) -> String? { code(typed, among: countries, exactly: false) }

  /// The code of a list by its title; where that is not needed `exactly`, by a similar one.
  static func code(_ typed: String, in codes: [ListedCode], exactly: Bool) -> String? {
    let names = codes.flatMap { listed in
      Language.allCases.compactMap { listed.title($0) }.flatMap { title in
        // What stands in brackets after a title explains it.
        [title, title.split(separator: " (").first.map { String($0) } ?? title]
          .map { (name: folded($0), code: listed.code) }
      }
    }
    return code(typed, among: names, exactly: exactly)
  }

  /// The successor of a withdrawn currency, and when it took over.
  static func successor(_ code: String) -> (code: String, day: String)? {
    for line in WithdrawnCurrencyTable.rows.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      if words.count == 3, words[0] == code { return (words[1], words[2]) }
    }
    return nil
  }

  private static func code(
    _ typed: String, among names: [(name: String, code: String)], exactly: Bool
  ) -> String? {
    // A message has the first 40 characters of what was found.
    let isCut = typed.hasSuffix("…")
    let wanted = folded(typed)
    guard !wanted.isEmpty else { return nil }
    if let same = names.first(where: { $0.name == wanted }) { return same.code }
    if isCut { return names.first { $0.name.hasPrefix(wanted) }?.code }
    if exactly { return nil }
    guard let near = nearest(to: wanted, among: names.map { $0.name }) else { return nil }
    return names.first { $0.name == near }?.code
  }

  /// The names of countries that the core prints, and others that people write.
  private static let countries: [(name: String, code: String)] =
    Country.all.flatMap { country in
      ([country.alpha3] + Language.allCases.map { $0.name(of: country) })
        .map { (folded($0), country.code) }
    }
    + NameTable(CountryNameTable.rows).names.flatMap { row in
      row.names.map { (folded($0), row.code) }
    }

  /// The letters and digits of a name, without marks and case.
  private static func folded(_ name: String) -> String {
    let key = NameKey(name).text.folding(options: .diacriticInsensitive, locale: nil)
    return String(
      String.UnicodeScalarView(
        key.unicodeScalars.filter { CharacterSet.alphanumerics.contains($0) }))
  }
}
