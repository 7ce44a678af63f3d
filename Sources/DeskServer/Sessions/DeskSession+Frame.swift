#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

/// A part of the desk, as the navigation names it.
enum DeskPart: String, CaseIterable {
  case myDay, queue, plan, intake, calls, people, journal

  var path: String {
    switch self {
    case .myDay: "/"
    case .queue: "/queue"
    case .plan: "/plan"
    case .intake: "/intake"
    case .calls: "/calls"
    case .people: "/people"
    case .journal: "/journal"
    }
  }

  func name(_ words: DeskWords) -> String {
    switch self {
    case .myDay: words[FrameMessage.myDay]
    case .queue: words[FrameMessage.queue]
    case .plan: words[PlanMessage.title]
    case .intake: words[FrameMessage.intake]
    case .calls: words[CallsMessage.title]
    case .people: words[FrameMessage.people]
    case .journal: words[FrameMessage.journal]
    }
  }
}

extension DeskSession {
  /// The frame of a page, to which its own values are added.
  func frame(_ request: DeskRequest, title: String, in part: DeskPart? = nil) -> View {
    var view = FrameView.bare(words, title: title)
    view["officer"] = desk.actor.id
    view["here"] = request.path
    view["today"] = words.day(desk.today)
    view["notice"] = takeNotice()
    view["troubles"] = desk.actor.roles.contains(.lead) ? troubles : []
    view["usesKeys"] = memory.usesKeys(desk.actor.id)
    view["idleMinutes"] = Int(SessionStore.idleMax / 60)
    view["locksIn"] = words.text(
      FrameMessage.locksIn, .count("minutes", Int(SessionStore.idleMax / 60)))
    let parts = DeskPart.allCases.filter { $0 != .plan || hasOwnDays }
    view["navigation"] = parts.map { item -> View in
      ["path": item.path, "name": item.name(words), "isHere": item == part]
    }
    return view
  }

  /// What the server fails to keep, for leads.
  private var troubles: [String] {
    DeskMemory.Trouble.allCases.compactMap { trouble in
      guard let time = memory.time(of: trouble) else { return nil }
      let message =
        switch trouble {
        case .backup: ServerMessage.backupFailed
        case .head: ServerMessage.headFailed
        }
      return words.text(
        message, .rendered("time", time.formatted(.iso8601.time(includingFractionalSeconds: false)))
      )
    }
  }

  /// A page in its frame.
  func page(
    _ template: String, _ request: DeskRequest, title: String, in part: DeskPart? = nil,
    status: Int = 200, _ values: View
  ) -> Page {
    Page(
      template, frame(request, title: title, in: part).merging(values) { $1 }, status: status)
  }

  /// What is answered to a path or a code that there is not, or that the officer may not see.
  func notFound() -> Page {
    page(
      "problem", DeskRequest(path: "/"), title: words[FrameMessage.notFound], status: 404,
      ["text": words[FrameMessage.notFoundIntro]])
  }

  /// What is answered when the file or the rules do not allow what was asked.
  func failure(_ error: CaseDeskError) -> Page {
    if case .file(_, .noSuchCase) = error { return notFound() }
    if case .file(_, .erased) = error { return notFound() }
    return page(
      "problem", DeskRequest(path: "/"), title: words[FrameMessage.unavailable],
      status: error.status == .unwritable ? 503 : 422,
      [
        "text": sentence(error),
        "more": words[FrameMessage.unavailableIntro],
      ])
  }

  /// Chooses the language of the pages.
  func set(_ language: Language) { words = DeskWords(language) }
}
#endif
