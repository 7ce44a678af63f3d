#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The most cases that are late and explained one by one.
  private static let explainedMax = 20

  /// The plan of all open cases for whoever plans, and for others their own days of the published
  /// one.
  func plan(_ request: DeskRequest) throws -> Page {
    guard plansForOthers else {
      return hasOwnDays ? try ownSheets(request) : notFound()
    }
    let listing = try currentListing()
    let state = try planState(.plan, listing)
    if let page = withoutPlan(state, request, title: words[PlanMessage.title]) { return page }
    guard case .known(let plan, let isCurrent) = state else { return notFound() }
    let forecast = AnswerForecast(plan)
    var view: View = [
      "text": promiseText(forecast), "more": promiseProof(forecast, isCurrent: true),
      "isStale": !isCurrent, "isCut": plan.schedule.result.wasTruncated,
      "sheetsPath": "/plan/days/\(firstDay(plan.schedule))",
      "unplanned": plan.unplanned.map { ["code": $0, "path": "/cases/\($0)"] as View },
      "hasUnplanned": !plan.unplanned.isEmpty,
      "answers": answerViews(forecast), "hasAnswers": !forecast.answers.isEmpty,
    ]
    view.merge(publication(plan.schedule, try publishedPlan(listing), isCurrent: isCurrent)) { $1 }
    view.merge(waiting(plan.schedule, forecast)) { $1 }
    view.merge(PlanChart(words, plan.schedule, from: Day(request.query["from"])).view) { $1 }
    view.merge(loads(plan.schedule)) { $1 }
    return page("plan", request, title: words[PlanMessage.title], in: .plan, view)
  }

  /// How a plan stands to the published one.
  private func publication(
    _ plan: QueuePlan, _ published: PublishedPlan?, isCurrent: Bool
  ) -> View {
    let changes = plan.changes(since: published?.plan).count
    guard let published else {
      return ["state": words[PlanMessage.nonePublished], "mayPublish": isCurrent]
    }
    return [
      "state": changes == 0
        ? words.text(PlanMessage.asPublished, .day("day", published.on))
        : words.text(
          PlanMessage.differs, .count("count", changes), .day("day", published.on)),
      "mayPublish": isCurrent && changes > 0,
    ]
  }

  /// The first day from today on that anybody works.
  private func firstDay(_ plan: QueuePlan) -> Day {
    let first = plan.result.plan.steps.flatMap { $0.work }.map { $0.day }.min() ?? 0
    return plan.today.adding(days: first)
  }

  // MARK: Who must wait

  private func waiting(_ plan: QueuePlan, _ forecast: AnswerForecast) -> View {
    let sentences = CertificateSentences(words, forecast)
    var reasons: [Int: [String]] = [:]
    for certificate in plan.result.certificates {
      if case .alreadyTardy = certificate { continue }
      let text = sentences.text(certificate)
      for index in certificate.caseIndexes { reasons[index, default: []].append(text) }
    }
    let late = forecast.answers.indices.filter { forecast.answers[$0].isLate }
      .sorted { left, right in
        let (a, b) = (forecast.answers[left].item, forecast.answers[right].item)
        return (a.imminentDanger ? 0 : 1, a.respondBy, a.id)
          < (b.imminentDanger ? 0 : 1, b.respondBy, b.id)
      }
    var view: View = [
      "waits": late.prefix(Self.explainedMax).map { index -> View in
        var view = answerView(index, forecast)
        let item = forecast.answers[index].item
        view["due"] = words.text(PlanMessage.waitsIntro, .day("due", item.respondBy))
        // That it was due before is reason enough; nobody can do better.
        let own =
          item.respondBy < plan.today
          ? [words[ReasonMessage.dueBefore]] : reasons[index] ?? [words[ReasonMessage.othersFirst]]
        view["reasons"] = own
        return view
      },
      "hasWaits": !late.isEmpty,
      "helps": plan.remedies.map { sentence($0, plan) }, "hasHelps": !plan.remedies.isEmpty,
    ]
    if late.count > Self.explainedMax {
      view["moreWait"] = words.text(
        PlanMessage.moreWait, .count("count", late.count - Self.explainedMax))
    }
    return view
  }

  private func sentence(_ remedy: CapacityIncrease, _ plan: QueuePlan) -> String {
    switch remedy {
    case .overtime(let officer, let minutes, let lastDay, _):
      words.text(
        ReasonMessage.overtime, .text("name", plan.problem.officers[officer].id),
        .rendered("time", words.hours(minutes)),
        .day("day", plan.today.adding(days: lastDay)))
    case .additionalOfficer(let minutesPerDay, let dayCount, _):
      words.text(
        ReasonMessage.oneMore, .rendered("time", words.hours(minutesPerDay)),
        .count("count", dayCount))
    }
  }

  // MARK: Load

  private func loads(_ plan: QueuePlan) -> View {
    let officers = plan.team.officers.indices.filter { plan.team.officers[$0].canReview }
    return [
      "loadTitle": words.text(
        PlanMessage.load, .day("day", plan.today.adding(days: plan.lastDueDay))),
      "loads": officers.map { index -> View in
        let load = plan.load(of: index)
        let id = plan.problem.officers[index].id
        return [
          "officer": id, "path": "/plan/officers/\(id)",
          "percent": load.available == 0 ? 0 : load.planned * 100 / load.available,
          "planned": words.hours(load.planned), "available": words.hours(load.available),
          "free": words.hours(load.available - load.planned),
        ]
      },
    ]
  }
}
#endif
