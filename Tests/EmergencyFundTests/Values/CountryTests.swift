import EmergencyFund
import Foundation
import TestSupport
import Testing

@Suite struct CountryTests {
  @Test func `holds the codes of the vector file`() throws {
    let rows = try Checkout.vectorRows("iso_codes.tsv").filter { $0[0] == "country" }
    #expect(rows.count == 250)
    #expect(Country.all.map(\.code) == rows.map { $0[1] })
    #expect(Country.all.map(\.alpha3) == rows.map { $0[2] })
    #expect(Country.all == Country.all.sorted())
    for country in Country.all {
      #expect(Country(country.code) == country)
      #expect(Country(utf8: Array(country.code.utf8)) == country)
      #expect(Country(alpha3: country.alpha3) == country)
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/share/iso-codes/json/iso_3166-1.json"),
      "iso-codes is installed"))
  func `holds the countries of iso-codes and Kosovo`() throws {
    let standard = try isoCodes("iso_3166-1.json", "3166-1", "alpha_2")
    #expect(Set(Country.all.map(\.code)) == standard.union(["XK"]))
  }

  @Test(arguments: [
    ("PE", "PER", "Peru"), ("XK", "XKX", "Kosovo"), ("BO", "BOL", "Bolivia"),
    ("CD", "COD", "Democratic Republic of the Congo"), ("CI", "CIV", "Côte d'Ivoire"),
    ("TW", "TWN", "Taiwan"), ("AD", "AND", "Andorra"), ("ZW", "ZWE", "Zimbabwe"),
    ("NO", "NOR", "Norway"), ("TR", "TUR", "Türkiye"),
  ])
  func `has plain names`(code: String, alpha3: String, name: String) throws {
    let country = try #require(Country(code))
    #expect(country.alpha3 == alpha3)
    #expect(country.name == name)
    #expect(country.description == code)
  }

  @Test(arguments: ["", "P", "PER", "pe", "Pe", "P ", "AA", "ZZ", "XX", "EU", "UK", "Ｐ", "ÅX"])
  func `refuses what is no country`(code: String) {
    #expect(Country(code) == nil)
  }

  @Test(arguments: ["", "PE", "per", "XXX", "PERU"])
  func `refuses what is no three-letter code`(code: String) {
    #expect(Country(alpha3: code) == nil)
  }

  @Test func `names are unique`() {
    #expect(Set(Country.all.map(\.name)).count == Country.all.count)
  }
}
