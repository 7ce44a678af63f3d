extension Language {
  /// The name of a language by its BCP 47 tag, such as `portugués` for `pt`; the tag where it has none.
  ///
  /// The country of a tag such as `pt-BR` follows in brackets.
  public func name(ofLanguage tag: String) -> String {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"))
    guard let primary = parts.first, let name = name(ofPrimary: primary) else { return tag }
    for part in parts.dropFirst() where part.count == Country.codeLength {
      // The codes of countries are in capitals, whose bytes have one bit less.
      let code = String(decoding: part.map { $0 & 0xDF }, as: UTF8.self)
      if let country = Country(code) { return "\(name) (\(self.name(of: country)))" }
    }
    return name
  }

  private func name(ofPrimary tag: Substring.UTF8View) -> String? {
    let codes = LanguageCodeTable.codes.parts
    guard let index = codes.firstIndex(where: { $0.elementsEqual(tag) }) else { return nil }
    let names = accept(LanguageNames()).parts
    return names.indices.contains(index) ? String(decoding: names[index], as: UTF8.self) : nil
  }

  private struct LanguageNames: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> StaticString { L.languageNames }
  }

  /// The name of a country, such as `Perú`; O(n) in the length of the list of names.
  public func name(of country: Country) -> String {
    guard let names = accept(CountryNames()) else { return country.name }
    let bytes = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
    let parts = bytes.lazy.split(separator: UInt8(ascii: "|"))
    let name = parts.dropFirst(country.index).first
    return name.map { String(decoding: $0, as: UTF8.self) } ?? country.code
  }

  /// The names of all countries, in the order of `Country.all`.
  package var namesOfCountries: [String] {
    guard let names = accept(CountryNames()) else { return Country.all.map { $0.name } }
    return names.parts.map { String(decoding: $0, as: UTF8.self) }
  }

  private struct CountryNames: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> StaticString? { L.countryNames }
  }
}

extension StaticString {
  /// What stands between the bars of a table.
  fileprivate var parts: [UnsafeBufferPointer<UInt8>.SubSequence] {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
      .split(separator: UInt8(ascii: "|"))
  }
}
