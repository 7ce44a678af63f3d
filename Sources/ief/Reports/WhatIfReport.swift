internal import EmergencyFund
import EmergencyFundScheduling

/// Two plans side by side: as things are, and after a change.
struct WhatIfReport {
  let palette: Palette

  func text(_ now: PlannedQueue, _ then: PlannedQueue, changes: [String]) -> OutputText {
    var text: OutputText = palette.bold("What if") + "\n"
    for change in changes { text += TextLayout.wrapped("\(change)", lead: "  -", indent: 4) }
    text += "\n" + totals(now, then)
    text += "\n" + answers(now, then)
    return text
  }

  private func totals(_ now: PlannedQueue, _ then: PlannedQueue) -> OutputText {
    func line(_ title: OutputText, _ value: (PlannedQueue) -> OutputText) -> OutputText {
      TextLayout.padded("  \(title)", to: 28) + TextLayout.right(value(now), to: 12)
        + TextLayout.right(value(then), to: 14) + "\n"
    }
    var text: OutputText =
      palette.bold(
        TextLayout.padded("", to: 28) + TextLayout.right("now", to: 12)
          + TextLayout.right("then", to: 14)) + "\n"
    text += line("applications") { "\($0.answers.count)" }
    text += line("answered in time") { plan in "\(plan.answers.count { !$0.isLate })" }
    text += line("answered late") { plan in
      "\(plan.answers.count { $0.isLate && $0.answeredOn != nil })"
    }
    text += line("not planned") { plan in "\(plan.answers.count { $0.answeredOn == nil })" }
    text += line("share in time") { plan in
      let count = plan.answers.count
      return count == 0 ? "-" : "\(plan.answers.count { !$0.isLate } * 100 / count)%"
    }
    return text
  }

  /// The applications for which the change makes a difference.
  private func answers(_ now: PlannedQueue, _ then: PlannedQueue) -> OutputText {
    var before: [String: PlannedQueue.Answer] = [:]
    for answer in now.answers { before[answer.item.id] = answer }
    let changed = then.answers.filter { answer in
      guard let old = before[answer.item.id] else { return answer.isLate }
      return old.answeredOn != answer.answeredOn
    }
    if changed.isEmpty { return "The change makes no difference to any response date.\n" }
    let width = min(max(11, changed.map { TextLayout.columns($0.name) }.max() ?? 0), 24) + 2
    var text: OutputText =
      palette.bold(
        TextLayout.padded("Application", to: width) + TextLayout.padded("Answer by", to: 13)
          + TextLayout.padded("Now", to: 13) + "Then") + "\n"
    for answer in changed {
      let old = before[answer.item.id]
      text += TextLayout.padded(TextLayout.cut(answer.name, to: width - 2), to: width)
      text += TextLayout.padded("\(answer.item.respondBy)", to: 13)
      let oldDay: OutputText = old.map { "\($0.answeredOn?.description ?? "not planned")" } ?? "-"
      text += TextLayout.padded(oldDay, to: 13)
      text += "\(answer.answeredOn?.description ?? "not planned")"
      if answer.isLate != (old?.isLate ?? false) { text += answer.isLate ? "  late" : "  in time" }
      text += "\n"
    }
    return text
  }
}
