import EmergencyFund
import TestSupport
import Testing

@Suite struct RateTests {
  @Test(arguments: [
    ("1", "1"), ("0.25", "0.25"), ("0.00000975", "0.00000975"), ("1.240", "1.24"),
    ("0.000000861170", "0.00000086117"), ("999999999.99999999", "999999999.99999999"),
    ("0.000000000000861170451234567", "0.000000000000861170451234567"),
    ("0000.25", "0.25"), ("123456789012345.678", "123456789012345.678"),
    // Digits beyond the eighteenth are rounded.
    ("1.23456789012345678901", "1.23456789012345679"),
    ("0.9999999999999999999", "1"),
  ])
  func `reads plain decimals of any length`(text: String, description: String) throws {
    #expect(try Rate(text).description == description)
    #expect(try Rate(unitsPerBase: text).description == description)
  }

  @Test(arguments: [
    ("", "expected a number such as 1250.00, found nothing"),
    ("0", "'0' is not greater than 0"), ("0.00", "'0.00' is not greater than 0"),
    ("-0.25", "'-0.25' is not greater than 0"), ("+0.25", "'+0.25' contains a plus sign"),
    ("0,25", "'0,25' uses a comma as the decimal separator"),
    (".25", "'.25' has no digit before the point"),
    ("1.", "'1.' has no digit after the point"),
    (
      "0.0000000000000000000000000000001",
      "'0.0000000000000000000000000000001' has more than 30 decimals"
    ),
    (
      "1000000000000000000",
      "'1000000000000000000' has more than 18 digits before the point"
    ),
    ("1e-3", "'1e-3' is not a number in plain digits such as 1250.00"),
    ("1.2.3", "'1.2.3' is not a number in plain digits such as 1250.00"),
    ("1,2,3", "'1,2,3' is not a number in plain digits such as 1250.00"),
    ("--1", "'--1' is not a number in plain digits such as 1250.00"),
    ("-", "'-' is not a number in plain digits such as 1250.00"),
    ("٣", "'٣' is not a number in plain digits such as 1250.00"),
  ])
  func `says why a text is refused`(text: String, message: String) {
    do throws(DecimalError) {
      let rate = try Rate(text)
      Issue.record("'\(text)' was taken as \(rate)")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test func `one for one is the same either way round`() throws {
    #expect(try Rate("1.0") == .one)
    #expect(try Rate(unitsPerBase: "1") == .one)
    #expect(try Rate(unitsPerBase: "4") != Rate("4"))
  }

  @Test(arguments: [
    ("0.00000086", false), ("0.0015245", false), ("0.00152449", false), ("0.001524490", true),
    ("0.00152449017", true), ("1.234567", true), ("0.500000", true), ("0.499999", false),
    ("0.0000009", false),
  ])
  func `has enough digits for a cent of ten thousand euros`(text: String, isPrecise: Bool) throws {
    let maximum = try money(1_000_000)
    #expect(try Rate(text).isPrecise(for: maximum) == isPrecise)
    #expect(try Rate(unitsPerBase: text).isPrecise(for: maximum))
  }
}
