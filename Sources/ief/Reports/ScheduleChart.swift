internal import EmergencyFund
import EmergencyFundScheduling

/// A plan as a chart of officers by days (SVG), made to read well in black and white.
struct ScheduleChart {
  private let planned: PlannedQueue
  private let dayCount: Int
  private let labelWidth = 130
  private let dayWidth = 116
  private let rowHeight = 64
  private let headHeight = 54

  init(_ planned: PlannedQueue) {
    self.planned = planned
    let last = planned.plan.steps.compactMap { $0.work.last?.day }.max() ?? 0
    dayCount = max(5, last + 1)
  }

  func text() -> OutputText {
    let width = labelWidth + dayCount * dayWidth + 10
    let height = headHeight + planned.problem.officers.count * rowHeight + 44
    var svg: OutputText = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="title" \
      font-family="sans-serif" font-size="11">
      <title id="title">Who reviews and decides what, from \(planned.today)</title>
      <defs><pattern id="decision" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/>\
      <rect width="2" height="6" fill="#bbb"/></pattern></defs>
      <rect width="\(width)" height="\(height)" fill="#fff"/>

      """
    svg += heads()
    for index in planned.problem.officers.indices { svg += row(index) }
    svg += legend(at: height - 24)
    return svg + "</svg>\n"
  }

  private func heads() -> OutputText {
    var svg: OutputText = ""
    for day in 0..<dayCount {
      let date = planned.today.adding(days: day)
      let x = labelWidth + day * dayWidth
      svg += label(x + 6, 22, "\(date.weekday.shortName)", weight: "bold")
      svg += label(x + 6, 38, date.description)
    }
    return svg
  }

  private func row(_ index: Int) -> OutputText {
    let officer = planned.problem.officers[index]
    let y = headHeight + index * rowHeight
    var svg = label(8, y + 26, Self.cut(officer.id, to: 18), weight: "bold")
    svg += """
      <line x1="0" y1="\(y)" x2="\(labelWidth + dayCount * dayWidth)" y2="\(y)" stroke="#ccc"/>

      """
    let most = max(1, officer.capacity.max() ?? 1)
    for day in 0..<min(dayCount, officer.capacity.count) {
      let x = labelWidth + day * dayWidth
      let room = (dayWidth - 8) * officer.capacity[day] / most
      if room == 0 {
        svg += label(x + 6, y + 34, "away", fill: "#888")
        continue
      }
      svg += """
        <rect x="\(x + 4)" y="\(y + 8)" width="\(room)" height="\(rowHeight - 16)" \
        fill="none" stroke="#999" stroke-dasharray="2 2"/>

        """
      svg += blocks(index, day, x: x + 4, y: y + 8, most: most)
    }
    return svg
  }

  /// The steps of one officer on one day, side by side, as wide as they are long.
  private func blocks(_ officer: Int, _ day: Int, x: Int, y: Int, most: Int) -> OutputText {
    var svg: OutputText = ""
    var used = 0
    for step in planned.plan.steps where step.officer == officer {
      for entry in step.work where entry.day == day {
        let left = x + (dayWidth - 8) * used / most
        used += entry.minutes
        let width = max(2, x + (dayWidth - 8) * used / most - left)
        let answer = planned.answers[step.caseIndex]
        let fill = step.kind == .review ? "#fff" : "url(#decision)"
        let stroke = answer.isLate ? 3 : 1
        svg += """
          <rect x="\(left)" y="\(y)" width="\(width)" height="\(rowHeight - 16)" fill="\(fill)" \
          stroke="#000" stroke-width="\(stroke)"><title>\
          \(step.kind.rawValue) \(Self.escaped(answer.item.id)), \(entry.minutes) minutes\
          </title></rect>

          """
        if width >= 12 {
          let middle = left + width / 2 + 4
          svg += """
            <text x="\(middle)" y="\(y + rowHeight - 20)" \
            transform="rotate(-90 \(middle) \(y + rowHeight - 20))">\
            \(Self.escaped(Self.cut(answer.item.id, to: 8)))</text>

            """
        }
      }
    }
    return svg
  }

  private func legend(at y: Int) -> OutputText {
    """
    <rect x="8" y="\(y)" width="14" height="12" fill="#fff" stroke="#000"/>
    \(label(28, y + 10, "review"))\
    <rect x="78" y="\(y)" width="14" height="12" fill="url(#decision)" stroke="#000"/>
    \(label(98, y + 10, "decision"))\
    <rect x="160" y="\(y + 1)" width="14" height="10" fill="#fff" stroke="#000" \
    stroke-width="3"/>
    \(label(182, y + 10, "late application"))\
    <rect x="420" y="\(y)" width="14" height="12" fill="none" stroke="#999" \
    stroke-dasharray="2 2"/>
    \(label(440, y + 10, "time available"))
    """
  }

  private func label(
    _ x: Int, _ y: Int, _ text: String, weight: String = "normal", fill: String = "#000"
  ) -> OutputText {
    """
    <text x="\(x)" y="\(y)" font-weight="\(weight)" fill="\(fill)">\(Self.escaped(text))</text>

    """
  }

  /// Text cut to a number of characters.
  private static func cut(_ text: String, to count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }

  /// Text as content: the standard forbids control characters, which become a mark.
  private static func escaped(_ text: String) -> OutputText {
    "\(text.replacingHiddenByMark.escapedForHTML)"
  }
}
