internal import EmergencyFund

/// A plan as a table for a spreadsheet: one line for each step and day (RFC 4180).
enum ScheduleCSV {
  static func text(_ planned: PlannedQueue) -> String {
    var lines = ["application,step,officer,day,minutes,answer by,late"]
    for step in planned.plan.steps {
      let answer = planned.answers[step.caseIndex]
      for entry in step.work {
        lines.append(
          [
            field(answer.item.id), step.kind.rawValue,
            field(planned.problem.officers[step.officer].id),
            planned.today.adding(days: entry.day).description, String(entry.minutes),
            answer.item.respondBy.description, answer.isLate ? "yes" : "no",
          ].joined(separator: ","))
      }
    }
    for answer in planned.answers where answer.decision == nil {
      lines.append("\(field(answer.item.id)),not planned,,,,\(answer.item.respondBy),yes")
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// A field that no spreadsheet takes for a formula, in quotes where it needs them.
  private static func field(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    let isPlain = !text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    if isPlain { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
