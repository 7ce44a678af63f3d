/// A country or territory of ISO 3166-1, and Kosovo.
///
/// Kosovo has no code in the standard. `XK` and `XKX` are among the codes reserved for users, and
/// they are the ones in common use.
///
/// ```swift
/// let country = Country("PE")  // country?.name is "Peru"
/// ```
public struct Country: Hashable, Sendable {
  /// The two ASCII letters, one byte each.
  private let packed: UInt16

  /// Creates the country of a code of two upper-case letters, or nil if there is none.
  ///
  /// O(log n) in the number of countries.
  public init?(_ code: some StringProtocol) {
    self.init(utf8: code.utf8)
  }

  /// Creates the country of the bytes of a code.
  package init?<Bytes: Collection>(utf8 bytes: Bytes) where Bytes.Element == UInt8 {
    var letters: UInt16 = 0
    var count = 0
    for byte in bytes {
      guard count < 2, byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { return nil }
      letters = letters << 8 | UInt16(byte)
      count += 1
    }
    guard count == 2 else { return nil }
    let index = CountryTable.rows.partitionPoint { $0.packed >= letters }
    guard index < CountryTable.rows.count, CountryTable.rows[index].packed == letters else {
      return nil
    }
    packed = letters
  }

  /// Creates the country of a code of three upper-case letters, or nil if there is none.
  ///
  /// Intended for suggestions: O(n) in the number of countries.
  public init?(alpha3: some StringProtocol) {
    let letters = alpha3.utf8
    let row = CountryTable.rows.first { $0.alpha3.utf8.elementsEqual(letters) }
    guard let row else { return nil }
    packed = row.packed
  }

  private init(packed: UInt16) {
    self.packed = packed
  }

  /// The two-letter code, such as `PE`.
  public var code: String {
    TextBytes.text { $0.append(atMost: Country.codeLength) { writeCode(with: &$0) } }
  }

  /// The number of letters of a code.
  static let codeLength = 2

  /// Writes the code to memory with room for ``codeLength``.
  @inline(__always)
  func writeCode(with pen: inout BytePen) {
    pen.write(UInt8(truncatingIfNeeded: packed >> 8))
    pen.write(UInt8(truncatingIfNeeded: packed))
  }

  /// The three-letter code, such as `PER`.
  public var alpha3: String { row?.alpha3 ?? code }

  /// The short English name in spoken order, such as `Bolivia`.
  public var name: String { row?.name ?? code }

  /// The index in the table of countries.
  var index: Int { CountryTable.rows.partitionPoint { $0.packed >= packed } }

  private var row: CountryTable.Row? {
    let index = index
    return index < CountryTable.rows.count ? CountryTable.rows[index] : nil
  }

  /// All countries in the order of their two-letter codes.
  public static var all: [Country] { CountryTable.rows.map { Country(packed: $0.packed) } }
}

extension Country: Comparable {
  /// Orders countries by their two-letter codes.
  public static func < (left: Country, right: Country) -> Bool { left.packed < right.packed }
}

extension Country: CustomStringConvertible {
  /// The same as ``code``.
  public var description: String { code }
}
