internal import EmergencyFund
import EmergencyFundScheduling

/// A plan as an iCalendar file (RFC 5545): one all-day entry for each step and day.
enum ScheduleCalendar {
  static func text(_ planned: QueuePlan) -> OutputText {
    // The stamp is the plan's own day, so that the same plan gives the same bytes.
    let stamp: OutputText = "\(compact(planned.today))T000000Z"
    var lines: [OutputText] = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ief//schedule//EN"]
    for step in planned.result.plan.steps {
      let id = planned.problem.cases[step.caseIndex].id
      let officer = planned.problem.officers[step.officer].id
      for entry in step.work {
        let day = planned.today.adding(days: entry.day)
        lines += [
          "BEGIN:VEVENT",
          "UID:\(escaped(Diagnostic.escaped(id)))-\(step.kind.rawValue)-\(day)@ief.invalid",
          "DTSTAMP:\(stamp)",
          "DTSTART;VALUE=DATE:\(compact(day))",
          "DTEND;VALUE=DATE:\(compact(day.adding(days: 1)))",
          "SUMMARY:\(escaped(officer)): \(step.kind.rawValue) \(escaped(id))\\, \(entry.minutes) min",
          "TRANSP:TRANSPARENT",
          "END:VEVENT",
        ]
      }
    }
    lines.append("END:VCALENDAR")
    return lines.map { "\(folded($0))\r\n" }.joined()
  }

  private static func compact(_ day: Day) -> OutputText {
    "\(day.description.filter { $0 != "-" })"
  }

  /// Text as a value: the standard forbids control characters, which become a mark.
  private static func escaped(_ text: String) -> OutputText {
    var result = ""
    for scalar in text.replacingHiddenByMark.unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return "\(result)"
  }

  /// A line in pieces of at most 75 bytes, never inside a character.
  private static func folded(_ line: OutputText) -> OutputText {
    var pieces = [""]
    var count = 0
    for character in line.string.unicodeScalars {
      let size = UTF8.width(character)
      if count + size > 74 {
        pieces.append("")
        count = 1
      }
      pieces[pieces.count - 1].unicodeScalars.append(character)
      count += size
    }
    return pieces.map { "\($0)" as OutputText }.joined(separator: "\r\n ")
  }
}
