internal import EmergencyFund
import EmergencyFundScheduling

/// A plan as a table for a spreadsheet: one line for each step and day (RFC 4180).
enum ScheduleCSV {
  static func text(_ planned: PlannedQueue) -> String {
    var lines = ["application,step,officer,day,minutes,answer by,late"]
    for step in planned.plan.steps {
      let answer = planned.answers[step.caseIndex]
      for entry in step.work {
        lines.append(
          [
            Spreadsheet.field(answer.item.id), step.kind.rawValue,
            Spreadsheet.field(planned.problem.officers[step.officer].id),
            planned.today.adding(days: entry.day).description, String(entry.minutes),
            answer.item.respondBy.description, answer.isLate ? "yes" : "no",
          ].joined(separator: ","))
      }
    }
    for answer in planned.answers where answer.decision == nil {
      lines.append(
        "\(Spreadsheet.field(answer.item.id)),not planned,,,,\(answer.item.respondBy),yes")
    }
    return lines.map { $0 + "\r\n" }.joined()
  }
}
