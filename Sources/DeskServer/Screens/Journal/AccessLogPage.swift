#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The most entries on a page.
  private static let accessMax = 100

  /// The whole access log, the latest entry first.
  func accessLog(_ request: DeskRequest) throws -> Page {
    try desk.require(.readAccessLog)
    let filter = JournalFilter(request.query)
    let (access, hasMore) = try accessView(
      filter, skipping: (filter.page - 1) * Self.accessMax, atMost: Self.accessMax)
    var view: View = [
      "access": access, "isFiltered": filter.isActive, "values": filter.values,
      "officers": officerChoices(request.query["officer"]), "base": "/journal/access",
      "problems": filter.problems.map { ["field": $0.field, "text": words[$0.message]] as View },
      "hasProblems": !filter.problems.isEmpty,
    ]
    view.merge(pages(filter, "/journal/access", hasMore: hasMore)) { $1 }
    return page(
      "access", request, title: words[JournalMessage.access], in: .journal,
      status: filter.problems.isEmpty ? 200 : 422, view)
  }

  /// A part of the access log, by officer, case and date.
  func accessView(
    _ filter: JournalFilter, skipping skipped: Int, atMost count: Int
  ) throws -> (view: View, hasMore: Bool) {
    let log = try desk.accessLog()
    let history = filter.history
    let entries = log.entries.reversed().filter { entry in
      if let officer = history.officer, entry.officer != officer { return false }
      if let code = history.code, entry.subject != code { return false }
      guard let day = Day(number: entry.at / 86_400) else { return false }
      if let from = history.from, day < from { return false }
      if let to = history.to, day > to { return false }
      return true
    }
    let shown = entries.dropFirst(skipped).prefix(count)
    var view: View = [
      "entries": shown.map { self.view(of: $0) }, "isEmpty": shown.isEmpty,
      "path": filter.path("/journal/access", page: 1),
    ]
    if log.missingCount > 0 {
      view["missing"] = words.text(JournalMessage.missing, .count("count", log.missingCount))
    }
    if !log.damaged.isEmpty {
      view["unreadable"] = words.text(
        JournalMessage.unreadable, .count("count", log.damaged.count))
    }
    return (view, entries.count > skipped + count)
  }

  private func view(of entry: AccessEntry) -> View {
    let seconds = entry.at % 86_400
    let (hour, minute) = (seconds / 3_600, seconds / 60 % 60)
    var view: View = [
      "day": Day(number: entry.at / 86_400).map { words.day($0) } ?? "–",
      "time": "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)",
      "officer": entry.officer, "isRefusal": entry.kind == .refused,
    ]
    switch entry.kind {
    case .opened: view["what"] = words[JournalMessage.opened]
    case .stepUp: view["what"] = words[JournalMessage.stepUp]
    case .refused: view["what"] = words[JournalMessage.refused]
    case .exported: view["what"] = words[JournalMessage.exported]
    case .failedLogIn: view["what"] = words[ServerMessage.failedLogIn]
    case .codeReset: view["what"] = words[ServerMessage.codeReset]
    case .intakeKeyMade: view["what"] = words[JournalMessage.intakeKeyMade]
    case .intakeKeyRetired: view["what"] = words[JournalMessage.intakeKeyRetired]
    }
    if [.failedLogIn, .codeReset, .intakeKeyMade, .intakeKeyRetired].contains(entry.kind) {
      if entry.officer == CaseDesk.others { view["officer"] = words[ServerMessage.others] }
      view["asWritten"] = entry.subject
    }
    guard entry.kind == .refused || entry.kind == .exported else { return view }
    guard let subject = entry.subject else {
      view["subject"] = words[JournalMessage.aCase]
      return view
    }
    if CaseCode.isCode(subject) {
      view["code"] = subject
    } else if let text = subjectWords(subject) {
      view["subject"] = text
    } else {
      // What the file has in English.
      view["asWritten"] = subject
    }
    return view
  }

  /// What was refused or taken out, of which the file keeps the English words.
  private func subjectWords(_ subject: String) -> String? {
    if let message = Self.subjects[subject] { return words[message] }
    if let kind = subject.dropping("recording '")?.dropLast(),
      let message = EventMessage(rawValue: String(kind))
    {
      return words.text(JournalMessage.recording, .rendered("event", words[message]))
    }
    return subject.dropping("cases of the call ").map {
      words.text(JournalMessage.casesOfCall, .text("call", String($0)))
    }
  }

  private static let subjects: [String: JournalMessage] = [
    "a case": .aCase, "seeing a case": .aCase, "the journal": .theJournal, "all cases": .wholeFile,
    "a backup": .aBackup, "proving who they are": .provingThemselves, "an erasure": .anErasure,
    "purging": .purging, "an export": .anExport, "publishing a plan": .publishing,
    "verifying the whole file": .verifyingAll, "a checkpoint": .aCheckpoint,
    "the access log": .theAccessLog, "an evidence bundle": .anEvidence,
    "changing the key": .changingKey, "an import": .anImport,
    "adding, changing or removing an officer": .managing,
    "ending another's assignment": .endingOther, "confirming their own decision": .confirmingOwn,
  ]
}

extension String {
  /// The rest after a beginning; nil if it begins otherwise.
  fileprivate func dropping(_ beginning: String) -> Substring? {
    hasPrefix(beginning) ? dropFirst(beginning.count) : nil
  }
}
#endif
