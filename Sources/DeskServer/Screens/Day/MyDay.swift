#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The days of the plan that are shown.
  private static let daysShown = 7
  /// The days after which a question has been open for too long.
  private static let openTooLong = 7
  /// The most cases of a list that are shown at once.
  private static let listMax = 10
  /// The most decisions that are opened to see who may confirm them.
  private static let confirmableMax = 100

  /// What there is to do for the officer today.
  func myDay(_ request: DeskRequest) throws -> Page {
    let listing = try currentListing()
    var view = try plan()
    view["promise"] = try promiseLine(listing).shown
    view.merge(try confirmations(listing)) { $1 }
    view.merge(try policyChanges()) { $1 }
    view.merge(answers(listing)) { $1 }
    view.merge(try reviews(listing)) { $1 }
    view.merge(changes(listing)) { $1 }
    view.merge(questions(listing)) { $1 }
    view["canReview"] = desk.actor.canReview
    return page("day", request, title: words[FrameMessage.myDay], in: .myDay, view)
  }

  // MARK: The plan

  private func plan() throws -> View {
    guard let planned = try desk.plannedWork() else {
      return ["planEmpty": words[MyDayMessage.noPlan]]
    }
    let last = desk.today.adding(days: Self.daysShown - 1)
    var byDay: [Day: [(step: PlannedWork.Step, minutes: Int)]] = [:]
    var minutes: [Day: Int] = [:]
    var isAnything = false
    for step in planned.steps {
      for work in step.work where work.day >= desk.today {
        isAnything = true
        guard work.day <= last else { continue }
        byDay[work.day, default: []].append((step, work.minutes))
        minutes[work.day, default: 0] += work.minutes
      }
    }
    var view: View = [
      "planOf": words.text(MyDayMessage.planOf, .day("day", planned.publishedOn)),
      "todaySteps": (byDay[desk.today] ?? []).map { self.view(of: $0.step, $0.minutes) },
      "todayTotal": minutes[desk.today].map { total($0) }.shown,
      "week": byDay.keys.sorted().filter { $0 > desk.today }.map { day -> View in
        [
          "title": words.capitalised(words[WeekdayMessage(day.weekday)]), "day": words.day(day),
          "total": minutes[day].map { total($0) }.shown,
          "steps": (byDay[day] ?? []).map { self.view(of: $0.step, $0.minutes) },
        ]
      },
      "hasWeek": byDay.keys.contains { $0 > desk.today },
    ]
    if byDay[desk.today] == nil {
      view["planEmpty"] =
        isAnything
        ? words[MyDayMessage.nothingToday]
        : words.text(MyDayMessage.ended, .day("day", planned.publishedOn))
    }
    return view
  }

  private func total(_ minutes: Int) -> String {
    words.text(MyDayMessage.total, .rendered("time", words.hours(minutes)))
  }

  private func view(of step: PlannedWork.Step, _ minutes: Int) -> View {
    let state = CaseState(rawValue: step.entry.state) ?? .received
    let isDone =
      switch step.kind {
      case .review: !state.isOpen || state == .reviewed || state == .pendingConfirmation
      case .decision: !state.isOpen
      }
    var view: View = [
      "code": step.entry.code, "path": "/cases/\(step.entry.code)",
      "what": words[
        step.kind == .review
          ? MyDayMessage.review : state == .pendingConfirmation ? .confirmation : .decision],
      "time": words.hours(minutes), "isDone": isDone,
      "isInDanger": step.entry.weight >= QueuedCase.imminentDangerWeight,
    ]
    if state.isOpen, let day = step.entry.respondBy {
      view["due"] = words.text(CaseMessage.answerBy, .day("day", day))
    }
    return view
  }

  // MARK: Cases

  /// A case in a list, with a line about why it is there.
  private func item(_ row: CaseRow, _ note: String? = nil) -> View {
    var view = rowView(row)
    view["note"] = note.shown
    view["due"] =
      row.entry.respondBy.flatMap { day in
        row.state.isOpen ? words.text(CaseMessage.answerBy, .day("day", day)) : nil
      }.shown
    return view
  }

  private func confirmations(_ listing: CachedListing) throws -> View {
    let rows = listing.rows.filter { $0.state == .pendingConfirmation }
      .prefix(Self.confirmableMax)
    let mine = try rows.filter { row in
      guard row.summary?.proposedBy != desk.actor.id, desk.actor.canDecide else { return false }
      return desk.refusal(of: .confirmed, on: try desk.show(row.entry.code).opened) == nil
    }
    let shown = mine.map { row -> View in
      item(
        row, row.summary?.proposedBy.map { words.text(MyDayMessage.decidedBy, .text("name", $0)) })
    }
    return [
      "confirmations": shown, "hasConfirmations": !shown.isEmpty,
      "showsConfirmations": desk.actor.canDecide,
    ]
  }

  /// Changes of calls that wait: for others to confirm one's own, and for oneself to confirm theirs.
  private func policyChanges() throws -> View {
    let shown = try desk.waitingPolicyChanges().map { change -> View in
      let others = desk.secondPersons(for: change)
      let note =
        change.by != desk.actor.id
        ? words.text(
          CallsMessage.proposedBy, .text("name", change.by), .day("day", change.on))
        : others.isEmpty
          ? words[MyDayMessage.callWaitsForNobody]
          : words.text(MyDayMessage.callWaitsFor, .text("names", others.joined(separator: ", ")))
      return [
        "path": "/calls/\(FormFields.encoded(change.call))/confirm", "call": change.call,
        "note": note,
      ]
    }
    return ["policyChanges": shown, "hasPolicyChanges": !shown.isEmpty]
  }

  private func isMine(_ row: CaseRow) -> Bool {
    row.summary?.reviewer == desk.actor.id && row.state.isOpen
  }

  private func answers(_ listing: CachedListing) -> View {
    let shown = listing.rows.filter { isMine($0) && $0.summary?.lastEvent == .answered }
      .map { row -> View in
        item(
          row, row.summary.map { words.text(MyDayMessage.answered, .day("day", $0.lastEventOn)) })
      }
    return ["answers": shown, "hasAnswers": !shown.isEmpty]
  }

  private func reviews(_ listing: CachedListing) throws -> View {
    let drafts = try desk.ownDrafts(CaseAction.all.map { $0.name })
    func draftNote(_ code: String) -> [View] {
      (drafts.first { $0.code == code }?.forms ?? []).compactMap { form in
        CaseAction.all.first { $0.name == form }.map { action in
          [
            "path": "/cases/\(code)/\(form)",
            "text": words.text(MyDayMessage.draft, .rendered("form", words[action.message])),
          ]
        }
      }
    }
    let drafted = Set(drafts.map { $0.code })
    let rows = listing.rows.filter { row in
      (isMine(row) && [.inReview, .waiting].contains(row.state))
        || drafted.contains(row.entry.code)
    }
    let shown = rows.map { row -> View in
      var view = item(row, words[StateMessage(row.state)])
      view["drafts"] = draftNote(row.entry.code)
      view["isMine"] = isMine(row) && row.state == .inReview
      return view
    }
    return ["reviews": shown, "hasReviews": !shown.isEmpty]
  }

  private func changes(_ listing: CachedListing) -> View {
    guard let since = lastVisit else {
      return [
        "changesTitle": words[MyDayMessage.noVisit], "noChanges": words[MyDayMessage.startWith],
      ]
    }
    let rows = listing.rows.filter { $0.summary.map { $0.lastEventOn >= since } ?? false }
    let shown = rows.prefix(Self.listMax).map { row -> View in
      item(row, rowView(row)["last"] as? String)
    }
    var view: View = [
      "changesTitle": words.text(MyDayMessage.changed, .day("day", since)), "changes": shown,
    ]
    if shown.isEmpty {
      view["noChanges"] = words.text(MyDayMessage.noneChanged, .day("day", since))
    }
    if rows.count > shown.count {
      view["moreChanges"] = words.text(MyDayMessage.allChanged, .count("count", rows.count))
      view["changesPath"] = "/queue?state=all&changed-since=\(since)"
    }
    return view
  }

  /// Questions that have been open for too long: for leads of all cases, else of one's own.
  private func questions(_ listing: CachedListing) -> View {
    let shown = listing.rows.compactMap { row -> View? in
      guard row.state == .waiting, desk.actor.canDecide || isMine(row),
        let since = row.summary?.waitingSince
      else { return nil }
      let days = desk.today.days(since: since)
      guard days >= Self.openTooLong else { return nil }
      return item(row, words.text(MyDayMessage.openFor, .count("count", days)))
    }
    return ["openQuestions": shown, "hasOpenQuestions": !shown.isEmpty]
  }
}
#endif
