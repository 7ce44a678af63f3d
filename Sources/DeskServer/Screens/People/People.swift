#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// The pages and forms about people and their keys.
enum PeopleScreens {
  static let pages: [DeskScreen] =
    [
      DeskScreen("people") { session, request in try session.people(request) },
      DeskScreen("people/handover") { session, request in session.handoverPage(request) },
    ] + asked

  static let forms: [DeskScreen] =
    [
      DeskScreen("people/handover") { session, request in try session.finishHandover(request) },
      DeskScreen("people/handover/sheet") { session, request in session.sheetFile(request) },
      DeskScreen("people/handover/key") { session, request in session.newKeyFile(request) },
      DeskScreen("people/sessions") { session, _ in session.endOtherSessions() },
    ] + asked

  /// Pages that ask once more, shown and sent under the same path.
  private static let asked: [DeskScreen] = [
    DeskScreen("people/add/:officer") { session, request in try session.addOfficer(request) },
    DeskScreen("people/update/:officer") { session, request in try session.updateOfficer(request) },
    DeskScreen("people/remove/:officer") { session, request in try session.removeOfficer(request) },
    DeskScreen("people/code/:officer") { session, request in try session.resetSecondStep(request) },
    DeskScreen("people/key") { session, request in try session.changeOwnKey(request) },
    DeskScreen("people/sheet") { session, request in try session.renewSheet(request) },
  ]
}

extension DeskSession {
  /// Whether the officer may add, change and remove officers here.
  var managesPeople: Bool {
    desk.hasOfficers && desk.actor.refusal(of: .manageOfficers) == nil
  }

  /// Who can open the case file.
  func people(_ request: DeskRequest) throws -> Page {
    try readTeamAgain()
    let standings = try desk.officers()
    let keyed = Set(standings.map { $0.grant.officer })
    let manages = managesPeople
    let seen = try lastSeen()
    var view: View = [
      "isShared": !desk.hasOfficers, "manages": manages,
      "intro": words.text(PeopleMessage.intro, .count("count", standings.count)),
      "people": standings.map { self.view(of: $0, seen: seen, manages: manages) },
      "seesOthers": seen != nil, "hasHandover": handover != nil,
    ]
    // The first to be added is a lead for all regions.
    view["firstLead"] =
      desk.actor.refusal(of: .manageOfficers) == nil
      ? desk.actor.id
      : desk.teamFile.officers.first { $0.refusal(of: .manageOfficers) == nil }?.id ?? "LEAD"
    let waiting = desk.teamFile.officers.filter { !keyed.contains($0.id) }
    view["waiting"] = waiting.map { officer -> View in
      [
        "id": officer.id, "name": (officer.name ?? officer.id), "rights": rights(of: officer),
        "addPath": "/people/add/\(FormFields.encoded(officer.id))",
      ]
    }
    view["hasWaiting"] = !waiting.isEmpty
    if let lead = desk.register.firstLead {
      view["leadKey"] = Hexadecimal.text(lead)
      view["leadSays"] =
        words[
          setup.leadKey == nil ? PeopleMessage.leadNotPinned : .leadPinned]
    }
    return page("people", request, title: words[FrameMessage.people], in: .people, view)
  }

  private func view(
    of standing: OfficerStanding, seen: [String: Day]?, manages: Bool
  ) -> View {
    let grant = standing.grant
    let isSelf = grant.officer == desk.actor.id
    let known = desk.teamFile.officers.first { $0.id == grant.officer }
    let path = FormFields.encoded(grant.officer)
    var view: View = [
      "id": grant.officer, "isSelf": isSelf, "hasSheet": standing.hasRecoverySheet,
      "rights": rights(grant.rights.roles, grant.rights.regions),
      "since": words.text(PeopleMessage.since, .day("day", grant.on)),
      "key": words.text(
        PeopleMessage.key,
        .text("key", String(Hexadecimal.text(grant.keys.signing).prefix(16)) + "…")),
    ]
    view["name"] = known?.name
    // Of others, only those who manage people need to know how many there are.
    if manages || isSelf, !grant.rights.conflicts.isEmpty {
      view["conflicts"] = words.text(
        PeopleMessage.conflicts, .count("count", grant.rights.conflicts.count))
    }
    if let seen {
      view["seen"] =
        seen[grant.officer].map { words.text(PeopleMessage.lastSeen, .day("day", $0)) }
        ?? words[PeopleMessage.never]
    } else if isSelf, let day = lastVisit {
      view["seen"] = words.text(PeopleMessage.lastSeen, .day("day", day))
    }
    if manages, !isSelf { view["removePath"] = "/people/remove/\(path)" }
    if let day = standing.secondStep {
      view["secondStep"] = words.text(ServerMessage.secondStepSince, .day("day", day))
      if manages { view["resetPath"] = "/people/code/\(path)" }
    } else if setup.server != nil {
      view["noSecondStep"] = true
    }
    if manages, let known, OfficerRights(known) != grant.rights {
      view["updatePath"] = "/people/update/\(path)"
    }
    return view
  }

  /// The last day on which each officer opened the file; nil if the officer may not see that.
  private func lastSeen() throws -> [String: Day]? {
    guard desk.actor.refusal(of: .readAccessLog) == nil else { return nil }
    var days: [String: Day] = [:]
    for entry in try desk.accessLog().entries
    where entry.kind != .refused && entry.kind != .failedLogIn {
      guard let day = Day(number: entry.at / 86_400) else { continue }
      days[entry.officer] = max(days[entry.officer] ?? day, day)
    }
    return days
  }

  // MARK: Words

  /// What an officer may do, and where.
  func rights(of officer: Officer) -> String { rights(officer.roles, officer.regions) }

  func rights(_ roles: [Role], _ regions: [String]?) -> String {
    self.roles(roles) + " · " + self.regions(regions)
  }

  func roles(_ roles: [Role]) -> String {
    words.language.listed(roles.map { words[PeopleMessage($0)] }, .neither)
  }

  func regions(_ regions: [String]?) -> String {
    regions.map { words.language.listed($0, .neither) } ?? words[PeopleMessage.allRegions]
  }

  /// Ends the officer's sessions in other browsers.
  func endOtherSessions() -> Page {
    announce(words[PeopleMessage.endedOthers])
    var page = Page.seeOther("/people")
    page.effect = .endOthers
    return page
  }
}
#endif
