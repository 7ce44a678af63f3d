extension Language {
  /// The name of a country, such as `Perú`.
  public func name(of country: Country) -> String {
    switch self {
    case .english: country.name
    case .spanish: Self.name(country, in: CountryNameTable.spanish)
    case .french: Self.name(country, in: CountryNameTable.french)
    case .portuguese: Self.name(country, in: CountryNameTable.portuguese)
    case .russian: Self.name(country, in: CountryNameTable.russian)
    case .arabic: Self.name(country, in: CountryNameTable.arabic)
    }
  }

  /// Walks to the country's position in a list of names; O(n) in its length.
  private static func name(_ country: Country, in names: StaticString) -> String {
    let bytes = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
    let parts = bytes.lazy.split(separator: UInt8(ascii: "|"))
    let name = parts.dropFirst(country.index).first
    return name.map { String(decoding: $0, as: UTF8.self) } ?? country.code
  }
}
