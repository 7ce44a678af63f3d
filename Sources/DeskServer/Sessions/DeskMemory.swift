#if Desk
import CaseDesk
import Foundation
import NIOConcurrencyHelpers

/// What the sessions of a desk know of each other until it ends: who writes where, who wants no keys,
/// and what they share.
final class DeskMemory: Sendable {
  /// A form that is open in a tab of somebody's browser.
  struct Tab: Hashable {
    let officer: String
    /// The random id that the tab's script chose.
    let id: String
    /// The case and the form.
    let place: String
  }

  /// What a server fails to keep.
  enum Trouble: CaseIterable {
    case backup, head
  }

  private struct Presence {
    var seenAt: Date
    var isTyping: Bool
    var savedAt: Date?
  }

  private struct State {
    weak var shared: SharedDesk?
    var tabs: [Tab: Presence] = [:]
    var withoutKeys: Set<String> = []
    var troubles: [Trouble: Date] = [:]
  }

  /// Seconds after which a tab that says nothing is no longer there.
  private static let silenceMax: Double = 30
  /// The most tabs that are remembered; no team opens so many.
  private static let tabsMax = 1_000

  private let state = NIOLockedValueBox(State())

  /// What the sessions share; made anew for the first one, or when another file was put in the place
  /// of the one that the others have open.
  func shared(_ setup: DeskSetup) throws -> SharedDesk {
    try state.withLockedValue { state in
      if let shared = state.shared, shared.file.isCurrent { return shared }
      let shared = try SharedDesk(setup)
      state.shared = shared
      return shared
    }
  }

  /// Notes that a tab is there, and returns who else is typing in the same form: each officer's id
  /// once.
  func note(_ tab: Tab, isTyping: Bool, at now: Date = Date()) -> [String] {
    state.withLockedValue { state in
      Self.forget(&state, at: now)
      if state.tabs[tab] != nil || state.tabs.count < Self.tabsMax {
        state.tabs[tab, default: Presence(seenAt: now, isTyping: false)].seenAt = now
        if isTyping { state.tabs[tab]?.isTyping = true }
      }
      let others = state.tabs.filter {
        $0.key != tab && $0.key.place == tab.place && $0.value.isTyping
      }
      return Set(others.keys.map { $0.officer }).sorted()
    }
  }

  /// Notes that a tab was closed.
  func remove(_ tab: Tab) { state.withLockedValue { $0.tabs[tab] = nil } }

  /// Notes that a tab's draft was saved.
  func saved(_ tab: Tab, at now: Date = Date()) {
    state.withLockedValue { state in
      guard state.tabs[tab] != nil || state.tabs.count < Self.tabsMax else { return }
      state.tabs[tab] = Presence(seenAt: now, isTyping: true, savedAt: now)
    }
  }

  /// Whether the officer's draft is that of another tab which is still there.
  func isTaken(_ tab: Tab, at now: Date = Date()) -> Bool {
    state.withLockedValue { state in
      Self.forget(&state, at: now)
      let saved = state.tabs.filter {
        $0.key.officer == tab.officer && $0.key.place == tab.place && $0.value.savedAt != nil
      }
      let last = saved.max { ($0.value.savedAt ?? now) < ($1.value.savedAt ?? now) }
      return last.map { $0.key != tab } ?? false
    }
  }

  private static func forget(_ state: inout State, at now: Date) {
    state.tabs = state.tabs.filter { now.timeIntervalSince($0.value.seenAt) < silenceMax }
  }

  /// Notes when the server failed to keep something last; nil once it did not.
  func setTrouble(_ time: Date?, _ trouble: Trouble) {
    state.withLockedValue { $0.troubles[trouble] = time }
  }

  /// When the server failed to keep something last; nil if it did not.
  func time(of trouble: Trouble) -> Date? { state.withLockedValue { $0.troubles[trouble] } }

  /// Whether an officer uses keys.
  func usesKeys(_ officer: String) -> Bool {
    state.withLockedValue { !$0.withoutKeys.contains(officer) }
  }

  /// Turns keys on or off for an officer.
  func setKeys(_ isOn: Bool, for officer: String) {
    state.withLockedValue { state in
      if isOn { state.withoutKeys.remove(officer) } else { state.withoutKeys.insert(officer) }
    }
  }
}
#endif
