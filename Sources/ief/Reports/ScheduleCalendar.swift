internal import EmergencyFund
import EmergencyFundScheduling

/// A plan as an iCalendar file (RFC 5545): one all-day entry for each step and day.
enum ScheduleCalendar {
  static func text(_ planned: PlannedQueue) -> String {
    // The stamp is the plan's own day, so that the same plan gives the same bytes.
    let stamp = compact(planned.today) + "T000000Z"
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ief//schedule//EN"]
    for step in planned.plan.steps {
      let id = planned.problem.cases[step.caseIndex].id
      let officer = planned.problem.officers[step.officer].id
      for entry in step.work {
        let day = planned.today.adding(days: entry.day)
        lines += [
          "BEGIN:VEVENT",
          "UID:\(escaped("\(id)-\(step.kind.rawValue)-\(day)"))@ief.invalid",
          "DTSTAMP:\(stamp)",
          "DTSTART;VALUE=DATE:\(compact(day))",
          "DTEND;VALUE=DATE:\(compact(day.adding(days: 1)))",
          "SUMMARY:\(escaped("\(officer): \(step.kind.rawValue) \(id), \(entry.minutes) min"))",
          "TRANSP:TRANSPARENT",
          "END:VEVENT",
        ]
      }
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func compact(_ day: Day) -> String {
    String(day.description.filter { $0 != "-" })
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case "\n", "\r\n", "\r": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// A line in pieces of at most 75 bytes, never inside a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var count = 0
    for character in line.unicodeScalars {
      let size = UTF8.width(character)
      if count + size > 74 {
        result += "\r\n "
        count = 1
      }
      result.unicodeScalars.append(character)
      count += size
    }
    return result
  }
}
