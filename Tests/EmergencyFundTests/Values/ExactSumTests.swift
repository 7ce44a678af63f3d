import EmergencyFund
import TestSupport
import Testing

@Suite struct ExactSumTests {
  @Test func `multiplies the largest quantity and number`() throws {
    let largest = try #require(ExactDecimal(tenThousandths: 999_999_999_999_999_999))
    let product = Int64.max * largest
    #expect(product.tenThousandths == Int128(Int64.max) * 999_999_999_999_999_999)
    #expect((Int64.min * largest).description == "-922337203685477579877662796314522.4192")
  }

  @Test func `adds up the items of a budget`() throws {
    let laptop = try ExactDecimal.fromPerson("1250.50", decimals: 2)
    let total = (2 * laptop).adding(ExactSum(laptop))
    #expect(total?.description == "3751.5")
    #expect(total?.subtracting(2 * laptop) == ExactSum(laptop))
    #expect(ExactSum.zero.description == "0")
  }

  @Test func `returns nothing where 128 bits do not suffice`() {
    let most = ExactSum(tenThousandths: .max)
    let least = ExactSum(tenThousandths: .min)
    let one = ExactSum(tenThousandths: 1)
    #expect(most.adding(one) == nil)
    #expect(least.subtracting(one) == nil)
    #expect(most.subtracting(one)?.adding(one) == most)
    #expect(least < most)
  }

  @Test func `holds the amount of money`() throws {
    #expect(try ExactSum(money(123_456))?.description == "1234.56")
    #expect(try ExactSum(money(-5, "JPY"))?.description == "-5")
    #expect(try ExactSum(money(.max)) == nil)
    #expect(try ExactSum(money(.max, "UYW"))?.tenThousandths == .max)
  }
}
