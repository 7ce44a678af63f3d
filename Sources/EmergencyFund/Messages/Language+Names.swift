extension Language {
  /// The name of a language by its BCP 47 tag, such as `portugués` for `pt`; the tag where it has none.
  ///
  /// The country of a tag such as `pt-BR` follows in brackets.
  public func name(ofLanguage tag: String) -> String {
    let parts = tag.split(separator: "-")
    guard let primary = parts.first, let name = name(ofPrimary: primary) else { return tag }
    let country = parts.dropFirst().lazy.compactMap { Country($0.uppercased()) }.first
    return country.map { "\(name) (\(self.name(of: $0)))" } ?? name
  }

  private func name(ofPrimary tag: Substring) -> String? {
    let parts = LanguageNameTable.codes.parts
    guard let index = parts.firstIndex(where: { $0.elementsEqual(tag.utf8) }) else { return nil }
    let count = parts.distance(from: parts.startIndex, to: index)
    return names.parts.dropFirst(count).first.map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: StaticString {
    switch self {
    case .english: LanguageNameTable.english
    case .spanish: LanguageNameTable.spanish
    case .french: LanguageNameTable.french
    case .portuguese: LanguageNameTable.portuguese
    case .russian: LanguageNameTable.russian
    case .arabic: LanguageNameTable.arabic
    }
  }
}

extension StaticString {
  /// What stands between the bars of a table.
  fileprivate var parts: [UnsafeBufferPointer<UInt8>.SubSequence] {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
      .split(separator: UInt8(ascii: "|"))
  }
}
