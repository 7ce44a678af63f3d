#if Desk
import CaseDesk
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import NIOConcurrencyHelpers

/// The forecasts of a desk, worked out once for all officers who see the same cases, and the cases
/// as they were read for them.
final class SharedForecasts: Sendable {
  /// A case as it was read for a plan; nil if it cannot be planned.
  struct ReadCase: Sendable {
    let place: PlanShelf.Key.QueueCase
    let today: Day
    let item: QueuedCase?
  }

  private struct Work {
    let key: PlanShelf.Key
    /// Who waits for it: nobody once their session has ended.
    weak var ticket: PlanTicket?
  }

  private struct State {
    /// The last forecasts, the oldest first.
    var known: [(key: PlanShelf.Key, plan: WorkedPlan)] = []
    var working: [Work] = []
    var read: [String: ReadCase] = [:]
  }

  /// The most forecasts that are kept: one for each region and one for all are enough for most.
  private static let knownMax = 6

  private let state = NIOLockedValueBox(State())

  /// What is known of a forecast.
  enum Found {
    case known(WorkedPlan)
    /// A session works it out.
    case working
    /// Nobody does.
    case missing
  }

  func find(_ key: PlanShelf.Key) -> Found {
    state.withLockedValue { state in
      if let known = state.known.last(where: { $0.key == key }) { return .known(known.plan) }
      state.working.removeAll { $0.ticket == nil }
      return state.working.contains { $0.key == key } ? .working : .missing
    }
  }

  /// Notes that a session works out a forecast.
  func begin(_ key: PlanShelf.Key, for ticket: PlanTicket) {
    state.withLockedValue { $0.working.append(Work(key: key, ticket: ticket)) }
  }

  /// Ends the work for a ticket with a forecast, or without one where there is none.
  func end(_ ticket: PlanTicket, _ forecast: (key: PlanShelf.Key, plan: WorkedPlan)?) {
    state.withLockedValue { state in
      state.working.removeAll { $0.ticket === ticket || $0.ticket == nil }
      guard let forecast else { return }
      state.known.removeAll { $0.key == forecast.key }
      state.known = state.known.suffix(Self.knownMax - 1) + [forecast]
    }
  }

  /// Cases as they were read before, by their codes, if nothing of them has changed since.
  func read(_ places: ArraySlice<PlanShelf.Key.QueueCase>, on today: Day) -> [String: ReadCase] {
    state.withLockedValue { state in
      var found: [String: ReadCase] = [:]
      for place in places {
        guard let read = state.read[place.code], read.place == place, read.today == today else {
          continue
        }
        found[place.code] = read
      }
      return found
    }
  }

  /// Keeps cases as they were read; those that are planned no longer are forgotten.
  func keep(_ cases: [ReadCase], of open: Int) {
    state.withLockedValue { state in
      if state.read.count > 2 * open + 100 { state.read = [:] }
      for item in cases { state.read[item.place.code] = item }
    }
  }
}
#endif
