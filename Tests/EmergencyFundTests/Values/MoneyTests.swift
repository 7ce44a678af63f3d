import EmergencyFund
import TestSupport
import Testing

@Suite struct MoneyTests {
  @Test func `is written as decimal writes it`() throws {
    let rows = try Checkout.vectorRows("money_text.tsv")
    #expect(rows.count > 300)
    for row in rows {
      let amount = try money(try #require(Int128(row[0])), row[1])
      #expect(amount.plain == row[2], "\(row)")
      #expect(amount.description == row[3], "\(row)")
    }
  }

  @Test(
    arguments: [
      (1_000_000, "EUR", "EUR 10,000.00", "10000.00"), (-1200, "EUR", "EUR -12.00", "-12.00"),
      (0, "EUR", "EUR 0.00", "0.00"), (-1, "EUR", "EUR -0.01", "-0.01"),
      (1_000_000, "JPY", "JPY 1,000,000", "1000000"), (12_400, "TND", "TND 12.400", "12.400"),
    ] as [(Int128, String, String, String)])
  func `is written in one way`(
    minorUnits: Int128, code: String, description: String, plain: String
  ) throws {
    let amount = try money(minorUnits, code)
    #expect(amount.description == description)
    #expect(amount.plain == plain)
  }

  @Test func `refuses to add or subtract two currencies`() throws {
    let (euro, sol) = (try money(100), try money(100, "PEN"))
    let diagnostic = MoneyError.currenciesDiffer(euro.currency, sol.currency)
    #expect(throws: diagnostic) { try euro.adding(sol) }
    #expect(throws: diagnostic) { try euro.subtracting(sol) }
    #expect(diagnostic.message == "amounts in EUR and PEN cannot be added without an exchange rate")
  }

  @Test func `adds and subtracts exactly`() throws {
    #expect(try money(100).adding(money(23)) == money(123))
    #expect(try money(100).subtracting(money(123)) == money(-23))
    #expect(throws: MoneyError.overflow) { try money(.max).adding(money(1)) }
    #expect(throws: MoneyError.overflow) { try money(.min).subtracting(money(1)) }
    #expect(MoneyError.overflow.message == "the amount is too large")
  }

  @Test(
    arguments: [
      ("10.00", "EUR", 1000), ("10.5", "EUR", 1050), ("-0.01", "EUR", -1),
      ("12.125", "TND", 12_125),
      ("0.0001", "UYW", 1), ("3200", "JPY", 3200),
    ] as [(String, String, Int128)])
  func `holds decimals exactly`(text: String, code: String, minorUnits: Int128) throws {
    let decimal = try ExactDecimal.fromPerson(text, decimals: 3)
    #expect(try Money(decimal: decimal, currency: currency(code)) == money(minorUnits, code))
  }

  @Test(arguments: [
    ("0.125", "EUR", "0.125 has more decimals than EUR, which has 2 decimals"),
    ("0.5", "JPY", "0.5 has more decimals than JPY, which has no decimals"),
    ("0.0001", "TND", "0.0001 has more decimals than TND, which has 3 decimals"),
  ])
  func `refuses more decimals than the currency has`(
    text: String, code: String, message: String
  ) throws {
    let decimal = try ExactDecimal.fromPerson(text, decimals: 3)
    let currency = try currency(code)
    let diagnostic = MoneyError.tooManyDecimals(decimal, currency)
    #expect(throws: diagnostic) { try Money(decimal: decimal, currency: currency) }
    #expect(diagnostic.message == message)
  }

  @Test(
    arguments: [
      (49, 0), (50, 1), (51, 1), (-49, 0), (-50, -1), (-51, -1), (149, 1), (150, 2), (-150, -2),
      (.max, Int128.max / 100), (.min, Int128.min / 100),
    ] as [(Int128, Int128)])
  func `rounds half a cent away from zero`(tenThousandths: Int128, cents: Int128) throws {
    let sum = ExactSum(tenThousandths: tenThousandths)
    #expect(try Money(roundingHalfUp: sum, currency: .euro) == money(cents))
  }

  @Test(arguments: 0..<200)
  func `holds what its plain text says`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let code = try #require(["EUR", "JPY", "TND", "UYW"].randomElement(using: &random))
    let minorUnits = Int64.random(in: -99_999_999_999_999...99_999_999_999_999, using: &random)
    let amount = try money(Int128(minorUnits), code)
    let decimal = try ExactDecimal.fromJSON(amount.plain)
    #expect(try Money(decimal: decimal, currency: currency(code)) == amount)
    #expect(ExactDecimal(amount) == decimal)
    let sum = try #require(ExactSum(amount))
    #expect(try Money(roundingHalfUp: sum, currency: currency(code)) == amount)
  }
}
