import EmergencyFund
import TestSupport
import Testing

@Suite struct ExactDecimalPersonTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-0.00", "0"), ("3200", "3200"), ("10.0", "10"), ("10.00", "10"),
    ("10.5", "10.5"), ("-12.50", "-12.5"), ("0.125", "0.125"), ("-0.125", "-0.125"),
    ("12.5000", "12.5"), ("0.0001", "0.0001"), ("1234.567", "1234.567"), ("1,250.00", "1250"),
    ("1,250.5", "1250.5"), ("-1,250.50", "-1250.5"), ("1,250,000", "1250000"),
    ("12,345,678.9012", "12345678.9012"), ("007", "7"), ("012.500", "12.5"),
    ("99999999999999.9999", "99999999999999.9999"), ("00000000000000000001", "1"),
  ])
  func `takes plain numbers and unmistakable thousands`(text: String, value: String) throws {
    #expect(try ExactDecimal.fromPerson(text, decimals: 2).description == value)
  }

  @Test(arguments: [
    ("10.000", "'10.000' is ambiguous: 10 or 10,000; write 10 or 10000"),
    ("-10.000", "'-10.000' is ambiguous: -10 or -10,000; write -10 or -10000"),
    ("12.500", "'12.500' is ambiguous: 12.5 or 12,500; write 12.5 or 12500"),
    ("12,400", "'12,400' is ambiguous: 12.4 or 12,400; write 12.4 or 12400"),
    ("12.059", "'12.059' is ambiguous: 12.0590 or 12,059; write 12.0590 or 12059"),
    ("1,250.000", "'1,250.000' is ambiguous: 1250 or 1,250,000; write 1250 or 1250000"),
  ])
  func `names both readings of what is ambiguous`(text: String, message: String) {
    expect(message, for: text)
    expect(message, for: text, decimals: 0)
    expect(message, for: text, decimals: 4)
  }

  @Test(arguments: [
    ("", "expected a number such as 1250.00, found nothing"),
    ("inf", "'inf' is not a number in plain digits such as 1250.00"),
    ("nan", "'nan' is not a number in plain digits such as 1250.00"),
    ("३", "'३' is not a number in plain digits such as 1250.00"),
    ("0x10", "'0x10' is not a number in plain digits such as 1250.00"),
    ("EUR 5", "'EUR 5' is not a number in plain digits such as 1250.00"),
    ("-", "'-' is not a number in plain digits such as 1250.00"),
    (".", "'.' is not a number in plain digits such as 1250.00"),
    ("--5", "'--5' is not a number in plain digits such as 1250.00"),
    ("5-", "'5-' is not a number in plain digits such as 1250.00"),
    (",5", "',5' is not a number in plain digits such as 1250.00"),
    ("5,", "'5,' is not a number in plain digits such as 1250.00"),
    ("1\u{202E}2", "'1\\u{202e}2' is not a number in plain digits such as 1250.00"),
    ("1e4", "'1e4' contains an exponent; write 10000"),
    ("12.5E-1", "'12.5E-1' contains an exponent; write 1.25"),
    ("1e99", "'1e99' is not a number in plain digits such as 1250.00"),
    ("+5", "'+5' contains a plus sign; write 5"),
    ("+10.000", "'+10.000' contains a plus sign"),
    ("1_000", "'1_000' contains an underscore; write 1000"),
    ("1'000.50", "'1'000.50' contains an apostrophe; write 1000.50"),
    (" 5", "' 5' contains a space; write 5"),
    ("5\n", "'5\\u{a}' contains a space; write 5"),
    ("10 000,00", "'10 000,00' contains a space"),
    ("10\u{A0}000.00", "'10\\u{a0}000.00' contains a space; write 10000.00"),
    (".5", "'.5' has no digit before the point; write 0.5"),
    ("-.5", "'-.5' has no digit before the point; write -0.5"),
    ("5.", "'5.' has no digit after the point; write 5"),
    ("1,250.", "'1,250.' has no digit after the point; write 1250"),
    ("12,5", "'12,5' uses a comma as the decimal separator; write 12.5"),
    ("0,125", "'0,125' uses a comma as the decimal separator; write 0.125"),
    ("1234,567", "'1234,567' uses a comma as the decimal separator; write 1234.567"),
    ("1,23456", "'1,23456' uses a comma as the decimal separator"),
    ("10.000,00", "'10.000,00' uses points as thousands separators; write 10000.00"),
    ("1.000.000", "'1.000.000' uses points as thousands separators; write 1000000"),
    ("1,2,3", "'1,2,3' has a comma that does not separate thousands"),
    ("1,00,000", "'1,00,000' has a comma that does not separate thousands"),
    ("1,250.00,00", "'1,250.00,00' has a comma that does not separate thousands"),
    ("1,25.00", "'1,25.00' has a comma that does not separate thousands"),
    ("1.2.3", "'1.2.3' has more than one point"),
    ("1,250.00.00", "'1,250.00.00' has more than one point"),
    ("1.23456", "'1.23456' has more than 4 decimals"),
    ("1,250.23456", "'1,250.23456' has more than 4 decimals"),
    ("123456789012345", "'123456789012345' has more than 14 digits before the point"),
    ("123,456,789,012,345", "'123,456,789,012,345' has more than 14 digits before the point"),
    ("123.456.789.012.345", "'123.456.789.012.345' uses points as thousands separators"),
  ])
  func `says why a text is refused`(text: String, message: String) {
    expect(message, for: text)
  }

  @Test func `takes three decimals where the currency has three`() throws {
    #expect(try ExactDecimal.fromPerson("10.000", decimals: 3).description == "10")
    #expect(try ExactDecimal.fromPerson("1,250.125", decimals: 3).description == "1250.125")
    expect(
      "'12,400' is ambiguous: 12.4 or 12,400; write 12.4 or 12400", for: "12,400", decimals: 3)
  }

  @Test func `quotes no more than 40 characters`() {
    let digits = String(repeating: "7", count: 1000)
    let excerpt = String(repeating: "7", count: 40)
    expect("'\(excerpt)…' has more than 14 digits before the point", for: digits)
    let text = "x" + digits
    expect("'\(text.prefix(40))…' is not a number in plain digits such as 1250.00", for: text)
  }

  @Test(arguments: 0..<200)
  func `takes what its messages say to write`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0001259.,-' _+e")
    for _ in 0..<100 {
      let length = Int.random(in: 1...9, using: &random)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
      let decimals = Int.random(in: 0...4, using: &random)
      do throws(DecimalError) {
        _ = try ExactDecimal.fromPerson(text, decimals: decimals)
      } catch {
        var advice: [String] = []
        if case .spelling(_, _, let write?) = error { advice = [write] }
        if case .ambiguous(_, let smaller, let larger) = error { advice = [smaller, larger] }
        for write in advice {
          #expect(
            throws: Never.self, "\(error)",
            performing: { try ExactDecimal.fromPerson(write, decimals: decimals) })
        }
      }
    }
  }

  private func expect(_ message: String, for text: String, decimals: Int = 2) {
    do throws(DecimalError) {
      let value = try ExactDecimal.fromPerson(text, decimals: decimals)
      Issue.record("'\(text)' was taken as \(value)")
    } catch {
      #expect(error.message == message)
      #expect(error.description == message)
    }
  }
}
