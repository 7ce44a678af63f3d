#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

/// The pages and forms about who does what on which day.
enum PlanScreens {
  static let pages: [DeskScreen] = [
    DeskScreen("plan") { session, request in try session.plan(request) },
    DeskScreen("plan/what-if") { session, request in try session.whatIf(request) },
    DeskScreen("plan/publish") { session, request in try session.publishPlan(request) },
    DeskScreen("plan/days/:date") { session, request in try session.daySheets(request) },
    DeskScreen("plan/officers/:officer") { session, request in
      try session.officerSheets(request)
    },
    DeskScreen("plan/calendar") { session, request in try session.planFile(.calendar, request) },
    DeskScreen("plan/table") { session, request in try session.planFile(.table, request) },
  ]

  static let forms: [DeskScreen] = [
    DeskScreen("plan/publish") { session, request in try session.publishPlan(request) }
  ]
}

extension DeskSession {
  /// The seconds after which a page looks again whether a plan is there, and for how long.
  private static let (looksAfter, looksFor) = (2, 600.0)

  /// Whether the officer plans for others.
  var plansForOthers: Bool { desk.actor.refusal(of: .publishPlan) == nil }

  /// Whether the officer has days in a plan.
  var hasOwnDays: Bool { desk.actor.canReview }

  /// A page that looks by itself whether what is being worked out is there.
  func lookingAgain(_ page: Page, since: Date) -> Page {
    var page = page
    // Looking again keeps the desk unlocked, so it ends at some time.
    if Date().timeIntervalSince(since) < Self.looksFor { page.refreshesAfter = Self.looksAfter }
    return page
  }

  /// What is shown instead of a plan that there is not; nil if there is one.
  func withoutPlan(_ state: PlanState, _ request: DeskRequest, title: String) -> Page? {
    func page(_ text: String, _ view: View = [:]) -> Page {
      self.page(
        "planwait", request, title: title, in: .plan,
        view.merging(["text": text, "herePath": request.path]) { $1 })
    }
    switch state {
    case .known: return nil
    case .noCases: return page(words[PlanMessage.noCases])
    case .failed: return page(words[PlanMessage.failed])
    case .tooMany(let most): return page(words.text(PlanMessage.tooMany, .count("count", most)))
    case .working(let since):
      // What is to be said is said until the plan is there.
      let notice = takeNotice()
      defer { if let notice { announce(notice) } }
      return lookingAgain(
        page(words[PlanMessage.working], ["isWorking": true, "notice": notice.shown]),
        since: since)
    }
  }

  /// The plan as a file, as `ief schedule` writes it.
  func planFile(_ kind: PlanFile, _ request: DeskRequest) throws -> Page {
    guard plansForOthers else { return notFound() }
    let state = try planState(.plan, try currentListing())
    if let page = withoutPlan(state, request, title: words[PlanMessage.title]) { return page }
    guard case .known(let plan, _) = state else { return notFound() }
    let bytes = setup.planFile(kind, plan.schedule)
    return switch kind {
    case .calendar: Page(.file(name: "plan.ics", type: "text/calendar; charset=utf-8", bytes))
    case .table: Page(.file(name: "plan.csv", type: "text/csv; charset=utf-8", bytes))
    }
  }
}
#endif
