#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// How the date to answer a case by is counted, day by day.
  func clockPage(_ request: DeskRequest) throws -> Page {
    let (opened, clock) = try desk.responseClock(of: request.code)
    var view: View = ["code": opened.code, "casePath": "/cases/\(opened.code)"]
    if let clock {
      view["runs"] = clock.runs.map { run -> View in
        let title = words.text(
          run.isAppeal ? ClockMessage.afterAppeal : .afterReceipt, .day("day", run.respondBy))
        var notes: [String] = []
        if let gap = run.gap {
          notes.append(
            words.text(ClockMessage.byWeekdays, .rendered("year", String(gap.year))))
        }
        if run == clock.runs.last, let before = clock.dateBefore {
          notes.append(words.text(ClockMessage.before, .day("day", before)))
        }
        return ["title": title, "notes": notes, "lines": run.lines.map { clockLine($0) }]
      }
      let basis = clock.promise.basis
      view["clause"] = basis.source?.title
      view["address"] = basis.source?.address
      view["reading"] = basis.reading?.text(in: words.language)
    } else {
      view["empty"] = words[ClockMessage.noDeadline]
    }
    return page("clock", request, title: words[CaseMessage.dayByDay], in: .queue, view)
  }

  private func clockLine(_ line: ClockLine) -> View {
    let (text, kind): (String, String) =
      switch line.content {
      case .receipt: (words[ClockMessage.receipt], "")
      case .appeal: (words[ClockMessage.appeal], "")
      case .counted(let number, let all):
        (
          words.text(
            number == all ? ClockMessage.last : .counted, .count("number", number),
            .count("count", all)), number == all ? "last" : "counted"
        )
      case .stopped(let question, let number, let most):
        (
          words.text(
            ClockMessage.paused, .count("question", question), .count("number", number),
            .count("count", most)), "free"
        )
      case .weekend: (words[ClockMessage.weekend], "free")
      case .holiday: (words[ClockMessage.holiday], "free")
      case .decided(0): (words[ClockMessage.decidedInTime], "last")
      case .decided(let late): (words.text(ClockMessage.decidedLate, .count("count", late)), "late")
      case .late(let late): (words.text(ClockMessage.late, .count("count", late)), "late")
      }
    return [
      "day": words.day(line.day), "weekday": words[WeekdayMessage(line.day.weekday)],
      "text": text, "class": kind, "isToday": line.day == desk.today,
    ]
  }
}
#endif
