#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// What somebody does on a day, as it is printed.
private struct DaySheet {
  /// One step on the day.
  struct Item {
    let code: String
    let kind: StepKind
    let isConfirmation: Bool
    let minutes: Int
    /// Who reviews the case on the same day, before it can be decided; nil if nobody does.
    var reviewer: String?
  }

  let officer: String
  let day: Day
  let items: [Item]
  /// The minutes of the officer on the day; nil if they are not known.
  let available: Int?
}

extension DeskSession {
  /// What is done on a day: by everybody for whoever plans, and by oneself for others.
  func daySheets(_ request: DeskRequest) throws -> Page {
    guard hasOwnDays, let day = Day(request.parameters["date"] ?? "") else { return notFound() }
    let title = words.text(PlanMessage.dayTitle, .day("day", day))
    var view: View = [
      "beforePath": "/plan/days/\(day.adding(days: -1))",
      "nextPath": "/plan/days/\(day.adding(days: 1))", "isOfDay": true,
    ]
    guard plansForOthers else {
      let own = try ownWork()
      view.merge(own.view) { $1 }
      return try sheets(own.sheets.filter { $0.day == day }, request, title: title, view)
    }
    let state = try planState(.plan, try currentListing())
    if let page = withoutPlan(state, request, title: title) { return page }
    guard case .known(let plan, _) = state else { return notFound() }
    let place = day.days(since: plan.schedule.today)
    let found = sheets(of: plan.schedule).filter { $0.day == day }
    let isWorked = plan.schedule.problem.officers.contains {
      $0.capacity.indices.contains(place) && $0.capacity[place] > 0
    }
    if !isWorked { view["none"] = words[PlanMessage.notOnDay] }
    view.merge(try standing(plan.schedule)) { $1 }
    return try sheets(found, request, title: title, view)
  }

  /// What an officer does on all days: anybody for whoever plans, and oneself for others.
  func officerSheets(_ request: DeskRequest) throws -> Page {
    let id = request.parameters["officer"] ?? ""
    guard hasOwnDays, id == desk.actor.id || plansForOthers,
      desk.team.officers.contains(where: { $0.id == id && $0.canReview })
    else { return notFound() }
    let title = words.text(PlanMessage.officerTitle, .text("name", id))
    guard plansForOthers else {
      let own = try ownWork()
      return try sheets(own.sheets, request, title: title, own.view)
    }
    let state = try planState(.plan, try currentListing())
    if let page = withoutPlan(state, request, title: title) { return page }
    guard case .known(let plan, _) = state else { return notFound() }
    return try sheets(
      sheets(of: plan.schedule).filter { $0.officer == id }, request, title: title,
      try standing(plan.schedule))
  }

  /// One's own days of the published plan, as the page of the plan.
  func ownSheets(_ request: DeskRequest) throws -> Page {
    let own = try ownWork()
    return try sheets(own.sheets, request, title: words[PlanMessage.ownTitle], own.view)
  }

  /// Whether a plan is the published one, in words.
  private func standing(_ plan: QueuePlan) throws -> View {
    guard let published = try publishedPlan(try currentListing()) else {
      return ["warning": words[PlanMessage.proposal]]
    }
    return plan.changes(since: published.plan).isEmpty
      ? ["intro": words.text(PlanMessage.asPublished, .day("day", published.on))]
      : ["warning": words[PlanMessage.proposal]]
  }

  // MARK: Sheets

  /// The sheets of a plan, by day and officer.
  private func sheets(of plan: QueuePlan) -> [DaySheet] {
    var found: [Int: [Int: [PlanChart.Entry]]] = [:]
    for step in plan.result.plan.steps {
      for entry in step.work {
        found[entry.day, default: [:]][step.officer, default: []].append(
          PlanChart.Entry(step: step, minutes: entry.minutes))
      }
    }
    return found.keys.sorted().flatMap { day in
      (found[day] ?? [:]).keys.sorted().map { officer in
        DaySheet(
          officer: plan.problem.officers[officer].id, day: plan.today.adding(days: day),
          items: plan.inOrder(found[day]?[officer] ?? []).map { entry in
            let item = plan.answers[entry.step.caseIndex].item
            return DaySheet.Item(
              code: item.id, kind: entry.step.kind,
              isConfirmation: item.progress.isDecisionPending, minutes: entry.minutes,
              reviewer: plan.followsReview(entry.step)
                ? plan.answers[entry.step.caseIndex].review.map {
                  plan.problem.officers[$0.officer].id
                } : nil)
          }, available: plan.problem.officers[officer].capacity[day])
      }
    }
  }

  /// One's own sheets of the published plan from today on.
  private func ownWork() throws -> (sheets: [DaySheet], view: View) {
    guard let planned = try desk.plannedWork() else {
      return ([], ["none": words[MyDayMessage.noPlan]])
    }
    var byDay: [Day: [(entry: QueueEntry, item: DaySheet.Item)]] = [:]
    for step in planned.steps {
      let state = CaseState(rawValue: step.entry.state)
      for work in step.work where work.day >= desk.today {
        byDay[work.day, default: []].append(
          (
            step.entry,
            DaySheet.Item(
              code: step.entry.code, kind: step.kind,
              isConfirmation: state == .pendingConfirmation, minutes: work.minutes)
          ))
      }
    }
    let sheets = byDay.keys.sorted().map { day in
      DaySheet(
        officer: desk.actor.id, day: day,
        items: (byDay[day] ?? []).sorted { left, right in
          func order(_ entry: QueueEntry) -> (Int, Day, String) {
            (
              entry.weight >= QueuedCase.imminentDangerWeight ? 0 : 1, entry.respondBy ?? .max,
              entry.code
            )
          }
          return order(left.entry) < order(right.entry)
        }.map { $0.item },
        available: desk.actor.minutes(on: day, holidays: desk.team.holidays))
    }
    var view: View = ["intro": words.text(PlanMessage.ownIntro, .day("day", planned.publishedOn))]
    if sheets.isEmpty { view["none"] = words[PlanMessage.ownNone] }
    return (sheets, view)
  }

  private func sheets(
    _ sheets: [DaySheet], _ request: DeskRequest, title: String, _ view: View
  ) throws -> Page {
    let listing = try currentListing()
    let rows = Dictionary(listing.rows.map { ($0.entry.code, $0) }) { first, _ in first }
    var view = view
    view["sheets"] = sheets.map { self.view(of: $0, rows) }
    view["plansForOthers"] = plansForOthers
    if sheets.isEmpty, view["none"] == nil { view["none"] = words[PlanMessage.nothing] }
    return page("plansheets", request, title: title, in: .plan, view)
  }

  private func view(of sheet: DaySheet, _ rows: [String: CaseRow]) -> View {
    let planned = sheet.items.reduce(0) { $0 + $1.minutes }
    var view: View = [
      "officer": sheet.officer, "officerPath": "/plan/officers/\(sheet.officer)",
      "weekday": words.capitalised(words[WeekdayMessage(sheet.day.weekday)]),
      "day": words.day(sheet.day), "dayPath": "/plan/days/\(sheet.day)",
      "steps": sheet.items.map { self.view(of: $0, rows[$0.code]) },
    ]
    view["total"] =
      sheet.available.map {
        words.text(
          PlanMessage.sheetOf, .rendered("planned", words.hours(planned)),
          .rendered("available", words.hours($0)))
      } ?? words.hours(planned)
    return view
  }

  private func view(of item: DaySheet.Item, _ row: CaseRow?) -> View {
    let state = row?.state ?? .received
    let isDone =
      switch item.kind {
      case .review: !state.isOpen || state == .reviewed || state == .pendingConfirmation
      case .decision: !state.isOpen
      }
    var facts: [String] = []
    if let reviewer = item.reviewer {
      facts.append(words.text(PlanMessage.afterReview, .text("name", reviewer)))
    }
    if let row { facts.append(words.text(PlanMessage.call, .text("call", row.entry.call))) }
    if let language = row?.summary?.language {
      facts.append(
        words.text(
          PlanMessage.language, .rendered("language", words.language.name(ofLanguage: language))))
    }
    if let amount = row?.summary?.amount { facts.append(words.money(amount)) }
    var view: View = [
      "code": item.code, "path": "/cases/\(item.code)", "isDone": isDone,
      "what": words[
        item.kind == .review
          ? MyDayMessage.review : item.isConfirmation ? .confirmation : .decision],
      "time": words.hours(item.minutes), "isInDanger": row?.imminentDanger ?? false,
      "facts": facts.joined(separator: " · "),
    ]
    view["due"] =
      row?.entry.respondBy.flatMap { day in
        state.isOpen ? words.text(CaseMessage.answerBy, .day("day", day)) : nil
      }.shown
    return view
  }
}
#endif
