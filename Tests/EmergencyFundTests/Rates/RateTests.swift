import EmergencyFund
import Testing

@Suite struct RateTests {
  @Test(
    arguments: [
      ("1", 100_000_000, "1"), ("0.25", 25_000_000, "0.25"), ("0.00000975", 975, "0.00000975"),
      ("1.24", 124_000_000, "1.24"), ("3.125", 312_500_000, "3.125"),
      ("0.00000001", 1, "0.00000001"),
      ("999999999.99999999", 99_999_999_999_999_999, "999999999.99999999"),
    ] as [(String, Int64, String)])
  func `reads plain decimals`(text: String, hundredMillionths: Int64, description: String) throws {
    let rate = try Rate(text)
    #expect(rate.hundredMillionths == hundredMillionths)
    #expect(rate.description == description)
    #expect(Rate(hundredMillionths: hundredMillionths) == rate)
  }

  @Test(arguments: [
    ("", "expected a number such as 1250.00, found nothing"),
    ("0", "'0' is not greater than 0"), ("0.00", "'0.00' is not greater than 0"),
    ("-0.25", "'-0.25' is not greater than 0"), ("+0.25", "'+0.25' contains a plus sign"),
    ("0,25", "'0,25' uses a comma as the decimal separator"),
    (".25", "'.25' has no digit before the point"),
    ("1.", "'1.' has no digit after the point"),
    ("0.000000001", "'0.000000001' has more than 8 decimals"),
    ("1000000000", "'1000000000' has more than 9 digits before the point"),
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

  @Test func `is above zero and has 17 digits`() {
    #expect(Rate(hundredMillionths: 0) == nil)
    #expect(Rate(hundredMillionths: -1) == nil)
    #expect(Rate(hundredMillionths: .max) == nil)
    #expect(Rate(hundredMillionths: 100_000_000) == .one)
  }
}
