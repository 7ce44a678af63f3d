import EmergencyFund
import TestSupport
import Testing

@Suite struct ExactDecimalTests {
  @Test func `reads JSON numbers as json and decimal do`() throws {
    let rows = try Checkout.vectorRows("json_numbers.tsv")
    #expect(rows.count > 900)
    for row in rows {
      let result: String
      do throws(DecimalError) {
        result = try ExactDecimal.fromJSON(row[0]).tenThousandths.description
      } catch .notANumber(_) {
        result = "grammar"
      } catch .tooManyWholeDigits(_, _) {
        result = "digits"
      } catch .tooManyDecimals(_, _) {
        result = "decimals"
      } catch {
        result = error.message
      }
      #expect(result == row[1], "\(row)")
      let value = try? ExactDecimal.fromJSON(utf8: Array(row[0].utf8))
      #expect((value != nil) == (Int64(row[1]) != nil), "\(row)")
    }
  }

  @Test(arguments: [
    ("", "'' is not a number in plain digits such as 1250.00"),
    (" 1", "' 1' is not a number in plain digits such as 1250.00"),
    ("1\n", "'1\\u{a}' is not a number in plain digits such as 1250.00"),
    ("0.00001", "'0.00001' has more than 4 decimals"),
    ("1e14", "'1e14' has more than 14 digits before the point"),
    ("1e99999999999999999999999999", "'1e99999999999999999999999999' has more than 14 digits"),
    ("1e-99999999999999999999999999", "'1e-99999999999999999999999999' has more than 4 decimals"),
  ])
  func `says why a JSON number is refused`(literal: String, message: String) {
    #expect {
      try ExactDecimal.fromJSON(literal)
    } throws: { error in
      (error as? DecimalError)?.message.hasPrefix(message) == true
    }
  }

  @Test func `takes zero with any exponent`() throws {
    #expect(try ExactDecimal.fromJSON("0e99999999999999999999999999999") == .zero)
    #expect(try ExactDecimal.fromJSON("-0.000E-99999999999999999999999999999") == .zero)
  }

  @Test func `reads megabytes of digits in one go`() throws {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(try ExactDecimal.fromJSON("0.\(zeros)25e1000001").description == "2.5")
    #expect(try ExactDecimal.fromJSON("25\(zeros)e-1000001").description == "2.5")
    let nines = String(repeating: "9", count: 1_000_000)
    #expect(throws: DecimalError.self) { try ExactDecimal.fromJSON("1.\(nines)") }
    #expect(throws: DecimalError.self) { try ExactDecimal.fromJSON(nines) }
  }

  @Test(
    arguments: [
      (0, "0"), (1, "0.0001"), (-1, "-0.0001"), (1250, "0.125"), (32_000_000, "3200"),
      (-10_000, "-1"), (12_345_678, "1234.5678"), (999_999_999_999_999_999, "99999999999999.9999"),
      (100_000, "10"),
    ] as [(Int64, String)])
  func `writes as many decimals as it needs`(tenThousandths: Int64, text: String) {
    #expect(ExactDecimal(tenThousandths: tenThousandths)?.description == text)
  }

  @Test func `refuses more than 18 digits`() {
    #expect(ExactDecimal(tenThousandths: 999_999_999_999_999_999) != nil)
    #expect(ExactDecimal(tenThousandths: 1_000_000_000_000_000_000) == nil)
    #expect(ExactDecimal(tenThousandths: -1_000_000_000_000_000_000) == nil)
    #expect(ExactDecimal(tenThousandths: .min) == nil)
    #expect(ExactDecimal(99_999_999_999_999)?.description == "99999999999999")
    #expect(ExactDecimal(100_000_000_000_000) == nil)
    #expect(ExactDecimal(Int64.max) == nil)
    #expect(ExactDecimal(Int64.min) == nil)
  }

  @Test func `is the amount of money without its currency`() throws {
    #expect(try ExactDecimal(money(1_000_050))?.description == "10000.5")
    #expect(try ExactDecimal(money(12, "JPY"))?.description == "12")
    #expect(try ExactDecimal(money(.max)) == nil)
    #expect(try ExactDecimal(money(10_000_000_000_000_000)) == nil)
  }

  @Test(arguments: 0..<200)
  func `reads what it writes`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let size = Int64(1) << Int64.random(in: 1...59, using: &random)
    let value = try #require(
      ExactDecimal(tenThousandths: Int64.random(in: -size...size, using: &random)))
    #expect(try ExactDecimal.fromJSON(value.description) == value)
    let other = try ExactDecimal.fromPerson(value.description, decimals: 3)
    #expect(other == value)
  }

  @Test(arguments: 0..<200)
  func `never traps on JSON-like text`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789+-.,eE _'\u{0}٣€".unicodeScalars)
    for _ in 0..<50 {
      var text = ""
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "0")
      }
      let json = try? ExactDecimal.fromJSON(text)
      let person = try? ExactDecimal.fromPerson(text, decimals: 2)
      if let json, let person { #expect(json == person, "\(text)") }
    }
  }
}
