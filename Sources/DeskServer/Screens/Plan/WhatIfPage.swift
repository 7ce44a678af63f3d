#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

/// A column of the table of what-ifs.
private struct WhatIf {
  let title: String
  /// What is different, in a sentence; nil today.
  let change: String?
  let state: PlanState

  /// The plan; nil while it is being worked out, or if there is none.
  var plan: QueuePlan? {
    if case .known(let plan, isCurrent: true) = state { return plan.schedule }
    return nil
  }

  /// Since when it is being worked out.
  var since: Date? {
    switch state {
    case .working(let since): since
    default: nil
    }
  }
}

extension DeskSession {
  /// The most cases of a column that are listed one by one.
  private static let listedMax = 12

  /// Somebody absent, somebody more, or more cases, side by side with today.
  func whatIf(_ request: DeskRequest) throws -> Page {
    guard plansForOthers else { return notFound() }
    let listing = try currentListing()
    let title = words[WhatIfMessage.title]
    let todayState = try planState(.plan, listing)
    if case .working = todayState {
    } else if let page = withoutPlan(todayState, request, title: title) {
      return page
    }
    let open = listing.rows.filter { $0.state.isOpen }
    let since = desk.today.adding(days: -WhatIfForm.lately)
    let received = listing.rows.count { $0.entry.receivedOn > since }
    let regions = Set(open.compactMap { $0.entry.region })
    let form = WhatIfForm(
      request.query, team: desk.team, today: desk.today, received: received, regions: regions,
      words)
    var columns = [WhatIf(title: words[WhatIfMessage.today], change: nil, state: todayState)]
    for (message, change) in [
      (WhatIfMessage.absent, form.absence), (.extra, form.extra), (.surge, form.surge),
    ] {
      guard let change else { continue }
      columns.append(
        WhatIf(
          title: words[message], change: sentence(change),
          state: try planState(.whatIf(change), listing)))
    }
    var view = fields(request.query, received: received, regions: regions.sorted())
    view["problems"] = form.problems.views
    view["hasProblems"] = !form.problems.isEmpty
    for field in WhatIfForm.fields { view["\(field)Problem"] = form.problems[field].shown }
    view["hasColumns"] = columns.count > 1
    view["againPath"] = "\(request.path)?\(request.query.urlEncoded())"
    if columns.count > 1 { view.merge(table(columns)) { $1 } }
    let page = page(
      "whatif", request, title: title, in: .plan, status: form.problems.isEmpty ? 200 : 422, view)
    guard columns.count > 1, let begun = columns.compactMap({ $0.since }).min() else { return page }
    return lookingAgain(page, since: begun)
  }

  private func sentence(_ change: QueueChange) -> String {
    switch change {
    case .absence(let officer, let days):
      words.text(
        WhatIfMessage.absentText, .text("name", officer), .day("from", days.from),
        .day("to", days.to))
    case .officer(let officer):
      words.text(
        officer.canDecide ? WhatIfMessage.leadText : .officerText,
        .rendered(
          "languages",
          words.language.listed(
            officer.languages.map { words.language.name(ofLanguage: $0) }, .and)),
        .rendered(
          "regions",
          officer.regions.map { words.language.listed($0, .and) } ?? words[WhatIfMessage.allRegions]
        ),
        .day("day", officer.absences.first.map { $0.to.adding(days: 1) } ?? desk.today))
    case .extraCases(let count, let region):
      region.map {
        words.text(WhatIfMessage.surgeRegion, .count("count", count), .text("region", $0))
      } ?? words.text(WhatIfMessage.surgeText, .count("count", count))
    }
  }

  // MARK: The form

  private func fields(_ query: FormFields, received: Int, regions: [String]) -> View {
    let officers = desk.team.officers.filter { $0.canReview }.map { $0.id }
    func choices(_ values: [String], _ field: String) -> [View] {
      values.map { ["value": $0, "isChosen": query[field] == $0] }
    }
    return [
      "absents": choices(officers, "absent"), "models": choices(officers, "like"),
      "regions": choices(regions, "region"),
      "from": query["from"], "to": query["to"], "ownLanguages": query["languages"],
      "joins": query["joins"], "asked": query["count"], "ownRegions": query["regions"],
      "received": words.text(
        WhatIfMessage.received, .count("count", received), .count("days", WhatIfForm.lately)),
      "surges": WhatIfForm.Surge.allCases.map { surge -> View in
        let message: WhatIfMessage =
          switch surge {
          case .half: .half
          case .same: .same
          case .twice: .twice
          case .number: .number
          }
        return [
          "value": surge.rawValue, "isChosen": query["surge"] == surge.rawValue,
          "name": words.text(message, .count("count", surge.count(of: received) ?? 0)),
        ]
      },
    ]
  }

  // MARK: The table

  private func table(_ columns: [WhatIf]) -> View {
    let today = columns[0].plan
    func line(
      _ message: WhatIfMessage, _ value: (QueuePlan) -> String
    ) -> View {
      [
        "name": words[message],
        "values": columns.map { column -> View in
          ["title": column.title, "text": column.plan.map(value) ?? waiting(column)]
        },
      ]
    }
    var lines = [
      line(.cases) { words.language.text($0.answers.count) },
      line(.inTime) { plan in words.language.text(plan.answers.count { !$0.isLate }) },
      line(.late) { plan in words.language.text(plan.answers.count { $0.isLate }) },
      line(.latest) { plan in
        let latest = plan.answers.compactMap { $0.answeredOn }.max()
        return latest.map { words.shortDay($0, today: desk.today) } ?? "–"
      },
    ]
    lines.append(
      line(.firstLate) { plan in
        guard let today else { return words[WhatIfMessage.working] }
        return self.newlyLate(plan, than: today).first.map { $0.item.id } ?? "–"
      })
    return [
      "columns": columns.map { column -> View in
        ["title": column.title, "change": column.change.shown]
      },
      "lines": lines,
      "isWorking": columns.contains { $0.since != nil },
      "effects": columns.dropFirst().map { effect($0, today) },
    ]
  }

  private func waiting(_ column: WhatIf) -> String {
    if case .failed = column.state { return words[WhatIfMessage.failed] }
    return words[WhatIfMessage.working]
  }

  /// The cases that are late in a plan and not in another, the first answer date first; imagined
  /// ones last.
  private func newlyLate(_ plan: QueuePlan, than today: QueuePlan) -> [QueuePlan.Answer] {
    let known = Dictionary(today.answers.map { ($0.item.id, $0.isLate) }) { first, _ in first }
    return plan.answers.filter { $0.isLate && known[$0.item.id] != true }.sorted { left, right in
      (known[left.item.id] == nil ? 1 : 0, left.item.respondBy, left.item.id)
        < (known[right.item.id] == nil ? 1 : 0, right.item.respondBy, right.item.id)
    }
  }

  /// What a change does, and why.
  private func effect(_ column: WhatIf, _ today: QueuePlan?) -> View {
    var view: View = ["title": column.title, "change": column.change.shown]
    guard let plan = column.plan, let today else {
      view["text"] = waiting(column)
      return view
    }
    let known = Set(today.answers.map { $0.item.id })
    let late = newlyLate(plan, than: today)
    let saved = newlyLate(today, than: plan).filter { answer in
      plan.answers.contains { $0.item.id == answer.item.id }
    }
    view["text"] =
      late.isEmpty
      ? words[saved.isEmpty ? WhatIfMessage.noDifference : .noneLate]
      : words.text(WhatIfMessage.becomeLate, .count("count", late.count))
    view["late"] = late.prefix(Self.listedMax).map {
      lateView($0, isKnown: known.contains($0.item.id))
    }
    if late.count > Self.listedMax {
      view["more"] = words.text(
        PlanMessage.moreSteps, .count("count", late.count - Self.listedMax))
    }
    view["savedText"] =
      (saved.isEmpty
      ? nil
      : words.text(
        WhatIfMessage.inTimeAgain, .count("count", saved.count),
        .rendered("cases", words.language.listed(saved.map { $0.item.id }, .and)))).shown
    view["reasons"] = causes(plan, of: late)
    return view
  }

  private func lateView(_ answer: QueuePlan.Answer, isKnown: Bool) -> View {
    var view: View = [
      "code": answer.item.id,
      "due": words.text(CaseMessage.answerBy, .day("day", answer.item.respondBy)),
      "result": answer.answeredOn.map {
        words.text(PromiseMessage.late, .count("count", $0.days(since: answer.item.respondBy)))
      } ?? words[PromiseMessage.notPlanned],
    ]
    if isKnown { view["path"] = "/cases/\(answer.item.id)" }
    return view
  }

  /// Why cases are late, as certificates that name one of them.
  private func causes(_ plan: QueuePlan, of late: [QueuePlan.Answer]) -> [String] {
    if late.isEmpty { return [] }
    let ids = Set(late.map { $0.item.id })
    let forecast = AnswerForecast(WorkedPlan(plan))
    let sentences = CertificateSentences(words, forecast)
    let certificates = plan.result.certificates.filter { certificate in
      if case .alreadyTardy = certificate { return false }
      return certificate.caseIndexes.contains { ids.contains(plan.answers[$0].item.id) }
    }
    return certificates.isEmpty
      ? [words[ReasonMessage.othersFirst]] : certificates.prefix(3).map { sentences.text($0) }
  }
}
#endif
