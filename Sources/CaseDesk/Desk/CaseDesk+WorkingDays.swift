package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// The working days until a case is to be answered, negative once the date has passed; nil if
  /// there is none, or nothing is left to answer.
  package func workingSlack(of entry: QueueEntry) -> Int? {
    guard CaseState(rawValue: entry.state)?.isOpen ?? false, let end = entry.respondBy else {
      return nil
    }
    let calendar = calendars?(entry.call, entry.receivedOn)
    return today <= end
      ? calendar.workingDays(from: today, to: end) : -calendar.workingDays(from: end, to: today)
  }
}

extension WorkingCalendar? {
  /// The working days after one day up to another.
  package func workingDays(from start: Day, to end: Day) -> Int {
    var (day, count) = (start, 0)
    while day < end, count < 1_000 {
      day = day.adding(days: 1)
      if isWorking(day) { count += 1 }
    }
    return count
  }

  /// Whether a day is worked; where no calendar says it, Monday to Friday are.
  private func isWorking(_ day: Day) -> Bool {
    guard let self else { return day.weekday != .saturday && day.weekday != .sunday }
    return (try? self.isWorkingDay(day)) ?? self.workingWeekdays.contains(day.weekday)
  }
}
