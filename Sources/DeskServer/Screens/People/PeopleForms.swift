#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  // MARK: Adding

  /// Asks what opens the file for a new officer; the change is final once they keep their sheet.
  func addOfficer(_ request: DeskRequest) throws -> Page {
    guard managesPeople, let officer = officerOfTeamFile(request) else { return notFound() }
    // Somebody else may have added them in the meantime.
    if desk.register.current.contains(where: { $0.officer == officer.id }) {
      return .seeOther("/people")
    }
    try desk.requireAddable(officer.id)
    let name = Message.Argument.text("name", officer.name ?? officer.id)
    let confirm = ConfirmPage(
      title: words.text(PeopleMessage.addTitle, name), backPath: "/people", part: .people,
      button: words[PeopleMessage.goOnToSheet],
      intro: [
        words.text(
          PeopleMessage.addIntro, name, .rendered("roles", roles(officer.roles)),
          .rendered("regions", regions(officer.regions))),
        words.text(PeopleMessage.addLearns, name), words.text(PeopleMessage.addPresent, name),
      ], choosesKey: true)
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    let new = newKey(request, &problems)
    if problems.isEmpty { checkStepUp(request, &problems) }
    guard problems.isEmpty, let new else { return page(confirm, request, problems) }
    handover = Handover(
      .add(officer.id), opening: new.source, keyFile: new.keyFile,
      credentials: try desk.newCredentials(for: officer.id))
    return .seeOther("/people/handover")
  }

  private func officerOfTeamFile(_ request: DeskRequest) -> Officer? {
    desk.teamFile.officers.first { $0.id == request.parameters["officer"] }
  }

  /// The new passphrase or key file that was chosen; reports what is wrong with it.
  private func newKey(
    _ request: DeskRequest, _ problems: inout FormProblems
  ) -> (source: FundKeySource, keyFile: String?)? {
    if request.form["opens"] == "keyFile" {
      let text = FundKeySource.newKeyFileText()
      return (try? FundKeySource.keyFile(text: text)).map { ($0, text) }
    }
    // As they were typed: spaces at either end may belong to them.
    let typed = request.form.all("newPassphrase").first ?? ""
    guard typed == request.form.all("newPassphraseAgain").first ?? "" else {
      problems.add("newPassphrase", words[PeopleMessage.differ])
      return nil
    }
    let passphrase = Passphrase(typed)
    let message: PeopleMessage
    switch passphrase.weakness {
    case nil: return (.passphrase(passphrase), nil)
    case .empty?:
      problems.add("newPassphrase", words[FormMessage.missing])
      return nil
    case .short?: message = .weakShort
    case .common?: message = .weakCommon
    case .unprintable?: message = .weakUnprintable
    }
    problems.add("newPassphrase", words[message])
    return nil
  }

  // MARK: Changing and removing

  /// Signs the rights that the team file gives an officer.
  func updateOfficer(_ request: DeskRequest) throws -> Page {
    guard managesPeople, let officer = officerOfTeamFile(request),
      let grant = desk.register.current.first(where: { $0.officer == officer.id })
    else { return notFound() }
    let name = Message.Argument.text("name", officer.name ?? officer.id)
    func lines(_ rights: OfficerRights) -> [String] {
      [
        self.rights(rights.roles, rights.regions),
        words.text(PeopleMessage.conflicts, .count("count", rights.conflicts.count)),
      ]
    }
    let confirm = ConfirmPage(
      title: words.text(PeopleMessage.updateTitle, name), backPath: "/people", part: .people,
      button: words[PeopleMessage.update],
      intro: [words.text(PeopleMessage.updateIntro, name)],
      lists: [
        (words[PeopleMessage.teamFileSays], lines(OfficerRights(officer))),
        (words[PeopleMessage.signedNow], lines(grant.rights)),
      ])
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    checkStepUp(request, &problems)
    guard problems.isEmpty else { return page(confirm, request, problems) }
    try desk.updateOfficer(officer.id)
    announce(words.text(PeopleMessage.updated, name))
    return .seeOther("/people")
  }

  /// Removes an officer, whose sessions end.
  func removeOfficer(_ request: DeskRequest) throws -> Page {
    let id = request.parameters["officer"] ?? ""
    guard managesPeople, desk.register.current.contains(where: { $0.officer == id }) else {
      return notFound()
    }
    try desk.requireRemovable(id)
    let known = desk.teamFile.officers.first { $0.id == id }
    let name = Message.Argument.text("name", known?.name ?? id)
    let confirm = ConfirmPage(
      title: words.text(PeopleMessage.removeTitle, name), backPath: "/people", part: .people,
      button: words.text(PeopleMessage.removeTitle, name), isDangerous: true,
      lists: [
        (
          words[PeopleMessage.removeDoes],
          [
            words.text(PeopleMessage.removeLoses, name),
            words.text(PeopleMessage.removeSessions, name),
            words[PeopleMessage.removeOthers],
            words.text(PeopleMessage.removeSigned, name),
          ]
        ),
        (
          words[PeopleMessage.removeDoesNot],
          [
            words.text(PeopleMessage.removeKeeps, name),
            words.text(PeopleMessage.removeBackup, name),
          ]
        ),
      ])
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    checkStepUp(request, &problems)
    guard problems.isEmpty, let key = DeskKey.source(request) else {
      return page(confirm, request, problems)
    }
    let isLogEmpty = try changed { try desk.removeOfficer(id) }
    try reopen(with: key)
    announce(words.text(PeopleMessage.removed, name) + logNote(isLogEmpty))
    var page = Page.seeOther("/people")
    page.effect = .endAll(of: id)
    return page
  }

  // MARK: The officer's own

  /// Changes what the officer opens the file with; a new key file is saved first.
  func changeOwnKey(_ request: DeskRequest) throws -> Page {
    guard desk.hasOfficers else { return notFound() }
    let confirm = ConfirmPage(
      title: words[PeopleMessage.keyTitle], backPath: "/people", part: .people,
      button: words[PeopleMessage.changeKey], intro: [words[PeopleMessage.keyIntro]],
      choosesKey: true)
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    let new = newKey(request, &problems)
    if problems.isEmpty { checkStepUp(request, &problems) }
    guard problems.isEmpty, let new else { return page(confirm, request, problems) }
    if new.keyFile != nil {
      handover = Handover(.changeOwnKey, opening: new.source, keyFile: new.keyFile)
      return .seeOther("/people/handover")
    }
    return try setOwnKey(new.source)
  }

  /// Changes what the officer opens the file with, and ends their other sessions.
  func setOwnKey(_ source: FundKeySource) throws -> Page {
    let isLogEmpty = try changed { try desk.changeOwnKey(to: source) }
    try reopen(with: source)
    announce(words[PeopleMessage.keyChanged] + logNote(isLogEmpty))
    var page = Page.seeOther("/people")
    page.effect = .endOthers
    return page
  }

  /// Asks before a new recovery sheet for the officer.
  func renewSheet(_ request: DeskRequest) throws -> Page {
    guard desk.hasOfficers else { return notFound() }
    let confirm = ConfirmPage(
      title: words[PeopleMessage.newSheetTitle], backPath: "/people", part: .people,
      button: words[PeopleMessage.goOnToSheet], intro: [words[PeopleMessage.newSheetIntro]])
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    checkStepUp(request, &problems)
    guard problems.isEmpty else { return page(confirm, request, problems) }
    handover = Handover(
      .renewSheet, credentials: try desk.newCredentials(for: desk.actor.id))
    return .seeOther("/people/handover")
  }

  // MARK: What the log beside the file keeps

  /// Makes a change; false if it was made, and the log beside the file still has the old content.
  func changed(_ change: () throws -> Void) throws -> Bool {
    do {
      try change()
      return true
    } catch CaseDeskError.file(_, .logNotEmptied) {
      return false
    }
  }

  /// What is said where the log beside the file still has the old content.
  func logNote(_ isLogEmpty: Bool) -> String {
    isLogEmpty ? "" : " " + words[EraseMessage.logLeft]
  }
}
#endif
