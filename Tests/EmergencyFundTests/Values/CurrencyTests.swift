import EmergencyFund
import Foundation
import TestSupport
import Testing

@Suite struct CurrencyTests {
  @Test func `holds the codes and decimals of the vector file`() throws {
    let rows = try Checkout.vectorRows("iso_codes.tsv").filter { $0[0] == "currency" }
    #expect(Currency.all.map(\.code) == rows.map { $0[1] })
    #expect(Currency.all.map(\.decimals.description) == rows.map { $0[2] })
    #expect(Currency.all == Currency.all.sorted())
    for currency in Currency.all {
      #expect(Currency(currency.code) == currency)
      #expect(Currency(utf8: Array(currency.code.utf8)) == currency)
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: isoCodesFolder), "iso-codes is installed"))
  func `holds every currency of iso-codes but funds, metals and tests`() throws {
    let excluded = "BOV CHE CHW CLF COU MXV USN UYI XAG XAU XPD XPT XBA XBB XBC XBD XDR XSU XUA"
    let standard = try isoCodes("iso_4217.json", "4217", "alpha_3")
      .subtracting(excluded.split(separator: " ").map(String.init)).subtracting(["XTS", "XXX"])
      // Some versions of the package are older than what was withdrawn.
      .subtracting(try Checkout.vectorRows("withdrawn_currencies.tsv").map { $0[0] })
    let codes = Set(Currency.all.map(\.code))
    #expect(standard.isSubset(of: codes))
    // Newer than some versions of the package.
    #expect(codes.subtracting(standard).isSubset(of: ["XCG", "ZWG"]))
  }

  @Test(arguments: [
    ("EUR", 2), ("USD", 2), ("PEN", 2), ("JPY", 0), ("XAF", 0), ("UGX", 0), ("TND", 3), ("JOD", 3),
    ("KWD", 3), ("BHD", 3), ("OMR", 3), ("IQD", 3), ("LYD", 3), ("UYW", 4), ("MRU", 2), ("MGA", 2),
    ("XCG", 2), ("ZWG", 2), ("HUF", 2),
  ])
  func `knows the decimals`(code: String, decimals: Int) throws {
    #expect(try currency(code).decimals == decimals)
  }

  @Test func `holds the successor of every withdrawn code, and not the code`() throws {
    let rows = try Checkout.vectorRows("withdrawn_currencies.tsv")
    #expect(rows.count > 40)
    for row in rows {
      #expect(Currency(row[0]) == nil, "\(row)")
      #expect(Currency(row[1]) != nil, "\(row)")
      #expect(Day(row[2]) != nil, "\(row)")
    }
  }

  @Test func `reads a code that was withdrawn since on the days before`() throws {
    let rows = try Checkout.vectorRows("withdrawn_currencies.tsv").filter { $0[2] >= "2021" }
    #expect(rows.map { $0[0] } == ["ANG", "BGN", "CUC", "HRK", "SLL", "ZWL"])
    for row in rows {
      let end = try #require(Day(row[2]))
      let former = try #require(Currency(row[0], on: end.adding(days: -1)))
      #expect(former.code == row[0] && former.decimals == 2)
      #expect(Currency(row[0], on: end) == nil)
      #expect(Currency.isFormer(Array(row[0].utf8)))
    }
    #expect(Currency("EUR", on: .max) == .euro)
    #expect(Currency("DEM", on: .min) == nil && !Currency.isFormer(Array("EUR".utf8)))
  }

  @Test(arguments: [
    "", "E", "EU", "EURO", "eur", "Eur", "EU ", " EUR", "€", "XAU", "XXX", "XTS", "CLF", "USN",
    "AAA", "ZZZ", "EUＲ", "EU\0",
  ])
  func `refuses what is no currency`(code: String) {
    #expect(Currency(code) == nil)
  }

  @Test func `euro is the currency EUR`() {
    #expect(Currency.euro == Currency("EUR"))
    #expect(Currency.euro.description == "EUR")
  }
}

private let isoCodesFolder = "/usr/share/iso-codes/json"

/// Codes of a list in the package iso-codes.
func isoCodes(_ file: String, _ list: String, _ field: String) throws -> Set<String> {
  let bytes = try Data(contentsOf: URL(filePath: isoCodesFolder).appending(path: file))
  let lists = try JSONDecoder().decode([String: [[String: String]]].self, from: bytes)
  return Set(try #require(lists[list]).compactMap { $0[field] })
}
