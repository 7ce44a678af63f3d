import EmergencyFund
import Testing

/// The examples of the documentation, with what they promise.
@Suite struct ValuesExamplesTests {
  @Test func `days`() {
    let received = Day("2026-03-02")
    let promised = received?.adding(days: 14)  // 2026-03-16
    #expect(promised?.description == "2026-03-16")
    let receivedOn = Day("2026-03-02")?.weekday  // .monday
    #expect(receivedOn == .monday)
  }

  @Test func `working days`() throws {
    let weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let calendar = WorkingCalendar(workingWeekdays: weekdays, holidays: [], years: [2026])
    let known = try #require(calendar)
    let received = try #require(Day("2026-03-02"))
    #expect(try known.adding(workingDays: 10, to: received).description == "2026-03-16")
  }

  @Test func `numbers`() throws {
    let unitCost = try ExactDecimal.fromPerson("1,250.50", decimals: 2)
    let cost = 3 * unitCost  // 3751.5
    #expect(cost.description == "3751.5")
    #expect(unitCost < (try ExactDecimal.fromJSON("1250.51")))
    do throws(DecimalError) {
      _ = try ExactDecimal.fromPerson("10.000", decimals: 2)
      Issue.record("taken")
    } catch {
      #expect(error.message == "'10.000' is ambiguous: 10 or 10,000; write 10 or 10000")
    }
  }

  @Test func `codes and money`() throws {
    let sol = Currency("PEN")  // sol?.decimals is 2
    #expect(sol?.decimals == 2)
    let country = Country("PE")  // country?.name is "Peru"
    #expect(country?.name == "Peru")
    let maximum = Money(minorUnits: 1_000_000, currency: .euro)
    #expect("\(maximum)" == "EUR 10,000.00")
  }

  @Test func `rates`() throws {
    let sol = try #require(Currency("PEN"))
    let period = RateTable.Period(from: Day("2026-01-01"), rates: [sol: try Rate("0.25")])
    let table = try RateTable(base: .euro, periods: [period])
    let asked = try ExactDecimal.fromPerson("40000.02", decimals: sol.decimals)
    let total = try table.convert(ExactSum(asked), from: sol, on: Day("2026-03-02"))
    #expect(total.description == "EUR 10,000.01")
    #expect(Currency.euro < sol)
  }
}
