import EmergencyFund
import TestSupport
import Testing

@Suite struct RateTableTests {
  /// A table of one undated rate; one after a slash is in units for one of the base currency.
  func table(_ code: String, _ rate: String, base: String = "EUR") throws -> RateTable {
    let units = rate.hasPrefix("/") ? try Rate(unitsPerBase: rate.dropFirst()) : nil
    let rates = [try currency(code): try units ?? Rate(rate)]
    return try RateTable(base: currency(base), periods: [.init(from: nil, rates: rates)])
  }

  /// Invented rates: PEN changes in July, KES stays, UGX is dropped.
  func dated() throws -> RateTable {
    let (pen, kes, ugx) = (try currency("PEN"), try currency("KES"), try currency("UGX"))
    let early = [pen: try Rate("0.25"), kes: try Rate("0.0068"), ugx: try Rate("0.000245")]
    let late = [pen: try Rate("0.24"), kes: try Rate("0.0068")]
    return try RateTable(
      base: .euro,
      periods: [
        .init(from: anyDay("2026-07-01"), rates: late),
        .init(from: anyDay("2026-01-01"), rates: early),
      ])
  }

  @Test func `converts as decimal does`() throws {
    let rows = try Checkout.vectorRows("conversions.tsv")
    #expect(rows.count > 800)
    let pen = try currency("PEN")
    for row in rows {
      let sum = ExactSum(tenThousandths: try #require(Int128(row[0])))
      let table = try table("PEN", row[1], base: row[2])
      let result: String
      do throws(ConversionError) {
        result = try table.convert(sum, from: pen, on: nil).minorUnits.description
      } catch {
        result = error == .overflow ? "overflow" : error.message
      }
      #expect(result == row[3], "\(row)")
    }
  }

  @Test func `finds the largest sum that bisection finds`() throws {
    let rows = try Checkout.vectorRows("largest_sums.tsv")
    #expect(rows.count > 500)
    for row in rows {
      let table = try table(row[2], row[3], base: row[1])
      let limit = try money(try #require(Int128(row[0])), row[1])
      let largest = try table.largestSum(
        convertingToAtMost: limit, from: currency(row[2]), on: nil)
      #expect(largest?.minorUnits.description == row[4], "\(row)")
    }
  }

  @Test(
    arguments: [
      ("39999.98", 1_000_000), ("40000.01", 1_000_000), ("40000.02", 1_000_001),
      ("-40000.02", -1_000_001),
    ] as [(String, Int128)])
  func `rounds once, half a cent up`(text: String, cents: Int128) throws {
    let asked = ExactSum(try ExactDecimal.fromPerson(text, decimals: 2))
    let table = try table("PEN", "0.25")
    #expect(try table.convert(asked, from: currency("PEN"), on: nil) == money(cents))
  }

  @Test func `the base currency needs no rate`() throws {
    let table = try table("PEN", "0.25")
    let sum = ExactSum(tenThousandths: 99_999_950)
    #expect(try table.convert(sum, from: .euro, on: nil) == money(1_000_000))
    let most = ExactSum(tenThousandths: .max)
    #expect(try table.convert(most, from: .euro, on: nil) == money(Int128.max / 100))
    #expect(
      try table.largestSum(convertingToAtMost: money(5), from: .euro, on: nil) == money(5))
  }

  @Test(arguments: [
    ("2026-01-01", "0.25"), ("2026-06-30", "0.25"), ("2026-07-01", "0.24"), ("2030-01-01", "0.24"),
  ])
  func `applies the rate in force on the day`(day: String, rate: String) throws {
    #expect(try dated().rate(of: currency("PEN"), on: anyDay(day)).description == rate)
  }

  @Test func `says when there is no rate`() throws {
    let table = try dated()
    let (pen, ugx, jpy) = (try currency("PEN"), try currency("UGX"), try currency("JPY"))
    #expect(throws: ConversionError.noRate(pen)) {
      try table.rate(of: pen, on: anyDay("2025-12-31"))
    }
    #expect(throws: ConversionError.noRate(ugx)) {
      try table.convert(.zero, from: ugx, on: anyDay("2026-07-01"))
    }
    #expect(throws: ConversionError.noRate(jpy)) { try table.rate(of: jpy, on: nil) }
    #expect(ConversionError.noRate(jpy).message == "no exchange rate for JPY")
    #expect(
      try table.largestSum(convertingToAtMost: money(1), from: jpy, on: nil) == nil)
    #expect(
      try table.largestSum(convertingToAtMost: money(1, "JPY"), from: pen, on: nil) == nil)
  }

  @Test func `needs a day where the rate changed`() throws {
    let table = try dated()
    let (pen, ugx) = (try currency("PEN"), try currency("UGX"))
    let diagnostic = ConversionError.dayNeeded(pen)
    #expect(throws: diagnostic) { try table.convert(.zero, from: pen, on: nil) }
    #expect(throws: ConversionError.dayNeeded(ugx)) { try table.rate(of: ugx, on: nil) }
    #expect(diagnostic.message == "the rate for PEN depends on the date of receipt")
    #expect(try table.rate(of: currency("KES"), on: nil).description == "0.0068")
  }

  @Test func `overflows without a trap`() throws {
    let table = try table("PEN", "999999999.99999999")
    let pen = try currency("PEN")
    for value in [Int128.max, .min] {
      #expect(throws: ConversionError.overflow) {
        try table.convert(ExactSum(tenThousandths: value), from: pen, on: nil)
      }
      #expect(
        try table.largestSum(convertingToAtMost: money(value), from: pen, on: nil) == nil)
    }
    #expect(ConversionError.overflow.message == "the amount is too large to be converted")
  }

  @Test func `refuses periods that make no table`() throws {
    let day = try anyDay("2026-01-01")
    let none = RateTable.Period(from: nil, rates: [:])
    let dated = RateTable.Period(from: day, rates: [:])
    #expect(throws: RateTableError.noPeriod) { try RateTable(base: .euro, periods: []) }
    #expect(throws: RateTableError.sameStart(nil)) {
      try RateTable(base: .euro, periods: [none, dated, none])
    }
    #expect(throws: RateTableError.sameStart(day)) {
      try RateTable(base: .euro, periods: [dated, none, dated])
    }
    let two = try Rate("2")
    #expect(throws: RateTableError.baseRateNotOne(.euro, two)) {
      try RateTable(base: .euro, periods: [.init(from: nil, rates: [.euro: two])])
    }
    let one = RateTable.Period(from: nil, rates: [.euro: .one])
    #expect(try RateTable(base: .euro, periods: [one]).periods == [one])
  }

  @Test(arguments: [
    (RateTableError.noPeriod, "expected at least one period of rates, found none"),
    (.sameStart(nil), "two periods of rates have no start date"),
    (.sameStart(Day("2026-01-01")), "two periods of rates start on 2026-01-01"),
    (.baseRateNotOne(.euro, .one), "EUR is the base currency, whose rate is 1, found 1"),
  ])
  func `says what is wrong with periods`(diagnostic: RateTableError, message: String) {
    #expect(diagnostic.message == message)
  }

  @Test(arguments: 0..<200)
  func `one unit more than the largest sum is too much`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let base = try #require(["EUR", "JPY", "TND"].randomElement(using: &random))
    let code = try #require(["PEN", "XAF", "KWD", "UYW"].randomElement(using: &random))
    let digits = String(Int64.random(in: 1...1_000_000_000, using: &random))
    let rate =
      Bool.random(using: &random) ? try Rate("0.\(digits)") : try Rate(unitsPerBase: digits)
    let rates = [try currency(code): rate]
    let table = try RateTable(base: currency(base), periods: [.init(from: nil, rates: rates)])
    let limit = try money(Int128(Int64.random(in: -10_000...10_000_000, using: &random)), base)
    let largest = try #require(
      try table.largestSum(convertingToAtMost: limit, from: currency(code), on: nil))
    func converted(_ minorUnits: Int128) throws -> Int128 {
      let sum = try #require(try ExactSum(money(minorUnits, code)))
      return try table.convert(sum, from: currency(code), on: nil).minorUnits
    }
    #expect(try converted(largest.minorUnits) <= limit.minorUnits)
    #expect(try converted(largest.minorUnits + 1) > limit.minorUnits)
  }

  @Test func `reads rates either way round`() throws {
    let table = try rates(
      #"{"eurPerUnit": {"PEN": "0.25"}, "unitsPerEur": {"IRR": "1161210.32", "EUR": "1"}}"#)
    let sum = ExactSum(try ExactDecimal.fromPerson("11620000000", decimals: 2))
    #expect(try table.convert(sum, from: currency("IRR"), on: nil) == money(1_000_680))
    #expect(table.tooCoarse(for: try money(1_000_000)) == [try currency("PEN")])
    let dated = try rates(
      #"{"periods": [{"from": "2026-01-01", "unitsPerEur": {"XOF": 655.957}}]}"#)
    let francs = ExactSum(try ExactDecimal.fromPerson("655957", decimals: 0))
    #expect(
      try dated.convert(francs, from: currency("XOF"), on: anyDay("2026-01-01")) == money(100_000))
  }

  @Test func `refuses two rates for one currency`() throws {
    let text = #"{"eurPerUnit": {"PEN": "0.25"}, "unitsPerEur": {"PEN": "4"}}"#
    var reader = DocumentReader(
      document: try JSONReader.read(Array(text.utf8), file: "rates.json"))
    _ = RateTable.read(&reader)
    #expect(
      reader.diagnostics.map { $0.message } == ["PEN has a rate in eurPerUnit and in unitsPerEur"])
  }

  /// Tables as they are written, and what a report says of their rates on 2 March 2026.
  static let described: [(table: String, file: String?, sentences: [String])] = [
    (
      #"{"title": "ECB reference rates", "from": "2026-03-01", "eurPerUnit": {"PEN": "0.25"}}"#,
      nil, ["Exchange rates: ECB reference rates, in force from 1 March 2026"]
    ),
    (
      #"{"title": "a", "example": true, "eurPerUnit": {"PEN": "0.25"}}"#, "r.yaml",
      [
        "Exchange rates: a (r.yaml), not dated",
        "This table is an example: its figures are not the market rates of any day.",
      ]
    ),
    (
      """
      {"source": "a bank", "periods": [
        {"from": "2026-01-01", "eurPerUnit": {"PEN": "0.25"}},
        {"from": "2026-03-02", "eurPerUnit": {"PEN": "0.24"}},
        {"from": "2026-03-03", "eurPerUnit": {"PEN": "0.23"}}]}
      """, nil, ["Exchange rates: a bank, in force from 2 March 2026"]
    ),
    (
      #"{"eurPerUnit": {"PEN": "0.25"}}"#, nil,
      ["Exchange rates: the table given, not dated"]
    ),
  ]

  @Test(arguments: described)
  func `an assessment says which rates it applied`(
    _ row: (table: String, file: String?, sentences: [String])
  ) throws {
    let table = try rates(row.table)
    let policy = try policy(requirements: #"{"kind": "maximum", "amount": 10}"#)
    func applied(_ currency: String) throws -> AppliedRates? {
      let cost = #"{"currency": "\#(currency)", "items": [{"quantity": 1, "unitCost": 4}]}"#
      let members = #""receivedAt": "2026-03-02", "budget": \#(cost)"#
      return policy.assess(try application(members), rates: table).rates
    }
    #expect(try applied("PEN")?.sentences(.english, file: row.file) == row.sentences)
    // Nothing was converted.
    #expect(try applied("EUR") == nil)
    #expect(try applied("KES") == nil)
  }
}
