internal import EmergencyFund
import EmergencyFundScheduling

/// A plan as a table for a spreadsheet: one line for each step and day (RFC 4180).
enum ScheduleCSV {
  static func text(_ planned: QueuePlan) -> OutputText {
    var text: OutputText = "application,step,officer,day,minutes,answer by,late\r\n"
    for step in planned.result.plan.steps {
      let answer = planned.answers[step.caseIndex]
      for entry in step.work {
        text += Spreadsheet.row([
          .text(answer.item.id), .text(step.kind.rawValue),
          .text(planned.problem.officers[step.officer].id),
          .text(planned.today.adding(days: entry.day).description), .number(entry.minutes),
          .text(answer.item.respondBy.description), .text(answer.isLate ? "yes" : "no"),
        ])
      }
    }
    for answer in planned.answers where answer.decision == nil {
      text += Spreadsheet.row([
        .text(answer.item.id), .text("not planned"), .text(""), .text(""), .number(nil),
        .text(answer.item.respondBy.description), .text("yes"),
      ])
    }
    return text
  }
}
