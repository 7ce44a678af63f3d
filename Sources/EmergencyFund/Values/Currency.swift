/// A currency of ISO 4217, with its number of decimals.
///
/// Codes of metals, funds, units of account and tests are not currencies here. Codes that were
/// withdrawn in recent years are read where the date is earlier, so that older cases can be.
///
/// ```swift
/// let sol = Currency("PEN")  // sol?.decimals is 2
/// ```
public struct Currency: Hashable, Sendable {
  /// The three ASCII letters, then the number of decimals, one byte each.
  private let packed: UInt32

  /// Creates the currency of a code of three upper-case letters, or nil if there is none.
  ///
  /// O(log n) in the number of currencies.
  public init?(_ code: some StringProtocol) {
    self.init(utf8: code.utf8)
  }

  /// Creates the currency of a code as it was used on a day, whether or not it still is.
  package init?(_ code: some StringProtocol, on day: Day) {
    if let current = Currency(code) {
      self = current
      return
    }
    guard let letters = Self.letters(code.utf8),
      let row = FormerCurrencyTable.rows.first(where: { $0.packed >> 8 == letters }),
      Int(day.number) < row.end
    else { return nil }
    packed = row.packed
  }

  /// Whether a code was withdrawn in recent years.
  package static func isFormer<Bytes: Collection>(_ code: Bytes) -> Bool
  where Bytes.Element == UInt8 {
    letters(code).map { letters in
      FormerCurrencyTable.rows.contains { $0.packed >> 8 == letters }
    } ?? false
  }

  /// Creates the currency of the bytes of a code.
  package init?<Bytes: Collection>(utf8 bytes: Bytes) where Bytes.Element == UInt8 {
    guard let letters = Self.letters(bytes) else { return nil }
    let index = CurrencyTable.rows.partitionPoint { $0 >> 8 >= letters }
    guard index < CurrencyTable.rows.count, CurrencyTable.rows[index] >> 8 == letters else {
      return nil
    }
    packed = CurrencyTable.rows[index]
  }

  /// The letters of a code, one byte each; nil if they are not three upper-case letters.
  private static func letters<Bytes: Collection>(_ bytes: Bytes) -> UInt32?
  where Bytes.Element == UInt8 {
    var letters: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard count < 3, byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { return nil }
      letters = letters << 8 | UInt32(byte)
      count += 1
    }
    return count == 3 ? letters : nil
  }

  private init(packed: UInt32) {
    self.packed = packed
  }

  /// The alphabetic code, such as `EUR`.
  public var code: String {
    TextBytes.text { $0.append(atMost: Currency.codeLength) { writeCode(with: &$0) } }
  }

  /// The number of letters of a code.
  static let codeLength = 3

  /// Writes the code to memory with room for ``codeLength``.
  @inline(__always)
  func writeCode(with pen: inout BytePen) {
    pen.write(UInt8(truncatingIfNeeded: packed >> 24))
    pen.write(UInt8(truncatingIfNeeded: packed >> 16))
    pen.write(UInt8(truncatingIfNeeded: packed >> 8))
  }

  /// The number of decimals of an amount, 0 to 4.
  public var decimals: Int { Int(packed & 0xFF) }

  /// The euro, the fund's currency.
  public static let euro = Currency(packed: 0x45_55_52_02)

  /// All currencies in the order of their codes.
  public static var all: [Currency] { CurrencyTable.rows.map { Currency(packed: $0) } }
}

extension Currency: Comparable {
  /// Orders currencies by their codes.
  public static func < (left: Currency, right: Currency) -> Bool { left.packed < right.packed }
}

extension Currency: CustomStringConvertible {
  /// The same as ``code``.
  public var description: String { code }
}
