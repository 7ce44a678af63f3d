#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

extension DeskSession {
  /// The most open cases that are planned beside the other work of the desk.
  static let plannedMax = 1_000
  /// The cases that are read in one go, so that no page waits for more.
  private static let readAtOnce = 20

  /// What is known of whether everybody can be answered in time.
  ///
  /// Where the whole plan is known, it says so too, and no better.
  func forecastState(_ listing: CachedListing) throws -> PlanState {
    if plans.last(.plan) != nil, let plan = currentPlan(.plan, try key(.plan, listing)) {
      return .known(plan, isCurrent: true)
    }
    return try planState(.forecast, listing)
  }

  /// What is known of a plan.
  ///
  /// The first one, and one after a change, is worked out beside the requests.
  func planState(_ question: PlanQuestion, _ listing: CachedListing) throws -> PlanState {
    let open = listing.rows.count { $0.state.isOpen }
    if open == 0 { return .noCases }
    if open > Self.plannedMax { return .tooMany(max: Self.plannedMax) }
    let key = try key(question, listing)
    let last = plans.last(question)
    if let plan = currentPlan(question, key) { return .known(plan, isCurrent: true) }
    if plans.failed[question] == key { return .failed }
    if question == .forecast, case .known(let plan) = shared.forecasts.find(key) {
      plans.take(question, key, plan)
      return .known(plan, isCurrent: true)
    }
    if plans.job(question)?.key != key { ask(question, key) }
    // One that names a case which the officer may no longer see is not shown.
    let visible = Set(listing.rows.map { $0.entry.code })
    guard let last, last.key.cases.allSatisfy({ visible.contains($0.code) }) else {
      return .working(since: plans.job(question)?.since ?? .distantPast)
    }
    return .known(last.plan, isCurrent: false)
  }

  /// The last plan for a question, if it still holds; nil if not.
  private func currentPlan(_ question: PlanQuestion, _ key: PlanShelf.Key) -> WorkedPlan? {
    guard let last = plans.last(question) else { return nil }
    if last.key == key { return last.plan }
    // What was published just now is what there is to do.
    guard question == .plan, let published = key.published, last.key.hasSameCases(as: key),
      last.plan.schedule.changes(since: published.plan).isEmpty
    else { return nil }
    return last.plan
  }

  private func key(_ question: PlanQuestion, _ listing: CachedListing) throws -> PlanShelf.Key {
    PlanShelf.Key(
      listing.rows.filter { $0.state.isOpen }, team: desk.team, today: desk.today,
      published: question == .forecast ? nil : try publishedPlan(listing))
  }

  /// The plan that was published last for the officer's regions, read again when anything changed.
  func publishedPlan(_ listing: CachedListing) throws -> PublishedPlan? {
    if let published, published.version == listing.version { return published.plan }
    let plan = try desk.lastPublishedPlan()
    published = (listing.version, plan)
    return plan
  }

  /// Has a plan worked out, unless it is a forecast that another session works out.
  private func ask(_ question: PlanQuestion, _ key: PlanShelf.Key) {
    if question == .forecast {
      if case .working = shared.forecasts.find(key) { return }
      plans.ask(question, key)
      if let job = plans.job(question) { shared.forecasts.begin(key, for: job.ticket) }
    } else {
      plans.ask(question, key)
    }
    startPlanning()
  }

  /// Works out what waits, one after another.
  private func startPlanning() {
    guard !isPlanning, let job = plans.jobs.first else { return }
    isPlanning = true
    Task { await self.work(on: job) }
  }

  private func work(on job: PlanShelf.Job) async {
    guard let input = await read(job) else {
      end(job.number, nil)
      return
    }
    let (question, number, isCancelled) = (job.question, job.number, job.ticket.isCancelled)
    // Planning takes seconds, for which it must not keep the key of a desk that is locked meanwhile.
    Task.detached(priority: .utility) { [weak self] in
      let plan = await PlanTicket.plan(question, input, unless: isCancelled)
      await self?.end(number, plan)
    }
  }

  /// Reads the cases of a plan, some at a time; nil if another change has come in between.
  private func read(_ job: PlanShelf.Job) async -> PlanShelf.Input? {
    let key = job.key
    if let input = plans.input, input.key.hasSameCases(as: key) {
      return PlanShelf.Input(key: key, cases: input.cases, unplanned: input.unplanned)
    }
    var cases: [QueuedCase] = []
    var unplanned: [String] = []
    for start in stride(from: 0, to: key.cases.count, by: Self.readAtOnce) {
      guard plans.job(job.question)?.number == job.number else { return nil }
      let part = key.cases[start..<min(start + Self.readAtOnce, key.cases.count)]
      guard let items = try? read(part, of: key) else { return nil }
      for (place, item) in zip(part, items) {
        if let item { cases.append(item) } else { unplanned.append(place.code) }
      }
      await Task.yield()
    }
    let input = PlanShelf.Input(
      key: key, cases: cases.inPlanningOrder(), unplanned: unplanned.sorted())
    plans.input = input
    return input
  }

  /// Reads some cases, but those that any session has read since they changed.
  private func read(
    _ places: ArraySlice<PlanShelf.Key.QueueCase>, of key: PlanShelf.Key
  ) throws -> [QueuedCase?] {
    var known = shared.forecasts.read(places, on: key.today)
    let missing = places.filter { known[$0.code] == nil }
    let items = try desk.queued(missing.map { $0.code })
    let read = zip(missing, items).map {
      SharedForecasts.ReadCase(place: $0, today: key.today, item: $1)
    }
    shared.forecasts.keep(read, of: key.cases.count)
    for item in read { known[item.place.code] = item }
    return places.map { known[$0.code]?.item }
  }

  private func end(_ number: UInt64, _ plan: WorkedPlan?) {
    isPlanning = false
    if let job = plans.jobs.first(where: { $0.number == number }), job.question == .forecast {
      shared.forecasts.end(job.ticket, plan.map { (job.key, $0) })
    }
    plans.finish(number, plan)
    startPlanning()
  }
}
#endif
