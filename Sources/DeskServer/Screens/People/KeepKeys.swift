#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundScheduling

extension DeskSession {
  /// Shows what must be kept.
  func handoverPage(_ request: DeskRequest, _ problems: FormProblems = FormProblems()) -> Page {
    guard let handover else {
      return page(
        "problem", request, title: words[PeopleMessage.handoverTitle], in: .people, status: 404,
        ["text": words[PeopleMessage.nothingWaits]])
    }
    var view: View = [
      "number": String(handover.number), "hasKeyFile": handover.hasKeyFile,
      "keyFileWaits": handover.keyFile != nil,
      "problems": problems.views,
      "hasProblems": !problems.isEmpty,
      "keyFileHint": words[
        handover.keyFile == nil ? PeopleMessage.keyFileTaken : .keyFileOnce],
    ]
    view["endProblem"] = problems["sheetEnd"]
    if let credentials = handover.credentials {
      view["sheet"] = sheetView(credentials)
    }
    return page(
      "handover", request, title: words[PeopleMessage.handoverTitle], in: .people,
      status: problems.isEmpty ? 200 : 422, view)
  }

  private func sheetView(_ credentials: OfficerCredentials) -> View {
    let name = Message.Argument.text("name", credentials.officer)
    return [
      "heading": words.text(PeopleMessage.sheetTitle, name),
      "file": Hexadecimal.text(credentials.fileID),
      "made": words.text(
        PeopleMessage.sheetMade, .day("day", desk.today), .text("name", desk.actor.id)),
      "codeIntro": words.text(PeopleMessage.sheetCode, name),
      "code": credentials.recoveryCode.text, "command": Self.recoveryCommand(credentials.officer),
      "leadKey": Hexadecimal.text(credentials.leadKey),
      "keep": words.text(PeopleMessage.sheetKeep, name),
    ]
  }

  private static func recoveryCommand(_ officer: String) -> String {
    "ief officer passphrase --recovery-code - --as \(officer)"
  }

  /// The recovery sheet as a file to be printed.
  func sheetFile(_ request: DeskRequest) -> Page {
    guard let handover, isCurrent(request), let credentials = handover.credentials else {
      return handoverPage(request)
    }
    let name = Message.Argument.text("name", credentials.officer)
    let lines = [
      words.text(PeopleMessage.sheetTitle, name), "",
      "\(words[PeopleMessage.sheetFile])  \(Hexadecimal.text(credentials.fileID))",
      words.text(
        PeopleMessage.sheetMade, .day("day", desk.today), .text("name", desk.actor.id)), "",
      words.text(PeopleMessage.sheetCode, name), "", "    \(credentials.recoveryCode.text)", "",
      words[PeopleMessage.sheetThen], "", "    \(Self.recoveryCommand(credentials.officer))", "",
      words[PeopleMessage.sheetLeadKey], "", "    \(Hexadecimal.text(credentials.leadKey))", "",
      words.text(PeopleMessage.sheetKeep, name), "", words[PeopleMessage.sheetLost], "",
    ]
    return Page(
      .file(
        name: "recovery-sheet.txt", type: "text/plain; charset=utf-8",
        Array(lines.joined(separator: "\n").utf8)))
  }

  /// The new key file, once.
  func newKeyFile(_ request: DeskRequest) -> Page {
    guard isCurrent(request), let text = handover?.takeKeyFile() else {
      return handoverPage(request)
    }
    return Page(.file(name: "officer.key", type: "application/octet-stream", Array(text.utf8)))
  }

  private func isCurrent(_ request: DeskRequest) -> Bool {
    handover.map { String($0.number) == request.form["number"] } ?? false
  }

  /// Makes the change final, or gives it up.
  func finishHandover(_ request: DeskRequest) throws -> Page {
    guard let handover, isCurrent(request) else { return handoverPage(request) }
    if request.form.has("giveUp") {
      self.handover = nil
      announce(words[PeopleMessage.gaveUp])
      return .seeOther("/people")
    }
    var problems = FormProblems()
    if handover.keyFile != nil { problems.add("key", words[PeopleMessage.takeKeyFileFirst]) }
    if handover.credentials != nil,
      request.form["sheetEnd"].uppercased() != handover.sheetEnd
    {
      problems.add("sheetEnd", words[PeopleMessage.sheetEndWrong])
    }
    guard problems.isEmpty else { return handoverPage(request, problems) }
    let page = try makeFinal(handover)
    // Where the file could not be written, it can be tried again with the same sheet.
    self.handover = nil
    return page
  }

  private func makeFinal(_ handover: Handover) throws -> Page {
    switch (handover.purpose, handover.source, handover.credentials) {
    case (.add(let officer), let source?, let credentials?):
      try desk.addOfficer(officer, opening: source, recovery: credentials.recoveryCode)
      announce(words.text(PeopleMessage.added, .text("name", officer)))
      return .seeOther("/people")
    case (.renewSheet, _, let credentials?):
      let isLogEmpty = try changed { try desk.newRecoveryCode(credentials.recoveryCode) }
      announce(words[PeopleMessage.sheetRenewed] + logNote(isLogEmpty))
      return .seeOther("/people")
    case (.changeOwnKey, let source?, _): return try setOwnKey(source)
    default: throw CaseDeskError.ownFault
    }
  }
}
#endif
