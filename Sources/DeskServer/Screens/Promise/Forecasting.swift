#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The most open cases that are planned beside the other work of the desk.
  private static let plannedMax = 1_000
  /// The cases that are read in one go, so that no page waits for more.
  private static let readAtOnce = 20

  /// What is known of whether everybody can be answered in time.
  ///
  /// The first one, and one after a change, is worked out beside the requests.
  func forecastState(_ listing: CachedListing) -> ForecastState {
    let open = listing.rows.filter { $0.state.isOpen }
    if open.isEmpty { return .noCases }
    if open.count > Self.plannedMax { return .tooMany(max: Self.plannedMax) }
    let key = ForecastShelf.Key(open, team: desk.team, today: desk.today)
    if let last = forecast.last, last.key == key { return .known(last.forecast, isCurrent: true) }
    if forecast.failed == key { return .failed }
    if forecast.working != key {
      forecast.working = key
      let codes = open.map { $0.entry.code }
      Task { await self.workOut(key, codes) }
    }
    // One that names a case which the officer may no longer see is not shown.
    let visible = Set(listing.rows.map { $0.entry.code })
    guard let last = forecast.last?.forecast,
      last.answers.allSatisfy({ visible.contains($0.item.id) }),
      last.unplanned.allSatisfy({ visible.contains($0) })
    else { return .working }
    return .known(last, isCurrent: false)
  }

  private func workOut(_ key: ForecastShelf.Key, _ codes: [String]) async {
    var cases: [QueuedCase] = []
    var unplanned: [String] = []
    for start in stride(from: 0, to: codes.count, by: Self.readAtOnce) {
      // Another change has come in between.
      guard forecast.working == key else { return }
      let part = codes[start..<min(start + Self.readAtOnce, codes.count)]
      guard let read = try? desk.queued(part) else {
        forecast.working = nil
        forecast.failed = key
        return
      }
      for (code, item) in zip(part, read) {
        if let item { cases.append(item) } else { unplanned.append(code) }
      }
      await Task.yield()
    }
    let (team, today) = (key.team, key.today)
    // Planning takes seconds, for which it must not keep the key of a desk that is locked meanwhile.
    Task.detached(priority: .utility) { [weak self, cases, unplanned] in
      let result = AnswerForecast(cases, unplanned: unplanned, team: team, today: today)
      await self?.finish(key, result)
    }
  }

  private func finish(_ key: ForecastShelf.Key, _ result: AnswerForecast?) {
    guard forecast.working == key else { return }
    forecast.working = nil
    if let result { forecast.last = (key, result) } else { forecast.failed = key }
  }
}
#endif
