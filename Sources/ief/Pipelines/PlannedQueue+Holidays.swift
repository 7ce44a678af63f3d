internal import EmergencyFund
import EmergencyFundScheduling

extension PlannedQueue {
  /// Says which years' holidays are missing: those of response dates, and those of the team.
  ///
  /// A team that lists no holiday at all has none; one whose list ends is taken to have forgotten
  /// the years after it.
  func warnOfMissingHolidays(team file: String?) {
    var late: [Int: Int] = [:]
    for answer in answers {
      if let gap = answer.item.respondByGap { late[gap.year, default: 0] += 1 }
    }
    for (year, count) in late.sorted(by: { $0.key < $1.key }) {
      Terminal.diagnose(
        "warning: \(TextLayout.counted(count, "response date")) by weekdays alone: "
          + "\(WorkingCalendarGap(year: year).message)")
    }
    let listed = Set(team.holidays.map { $0.year })
    if listed.isEmpty { return }
    let worked = Set(
      plan.steps.flatMap { $0.work }.map { today.adding(days: $0.day).year })
    for year in worked.subtracting(listed).sorted() {
      Terminal.diagnose(
        "\(file ?? "the team file"): warning: holidays: work is planned in \(year), but "
          + "\(WorkingCalendarGap(year: year).message)")
    }
  }
}
