#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// Asks before a case is erased, and erases it.
  func erase(_ request: DeskRequest) throws -> Page {
    let code = try desk.erasable(request.code, again: false)
    // A case that is damaged can be erased too.
    let opened = try? desk.show(code).opened
    var confirm = ConfirmPage(
      title: words.text(EraseMessage.title, .text("code", code)), backPath: "/cases/\(code)",
      part: .queue, button: words[EraseMessage.button], isDangerous: true,
      intro: [words[EraseMessage.intro]],
      lists: [
        (
          words[EraseMessage.gone],
          [
            words[EraseMessage.goneApplication],
            opened.map { words.text(EraseMessage.goneEvents, .count("count", $0.events.count)) }
              ?? words[EraseMessage.goneContent],
            words[EraseMessage.goneDrafts], words[EraseMessage.goneFiles],
          ]
        ),
        (
          words[EraseMessage.stays],
          [
            words[EraseMessage.staysCode], words[EraseMessage.staysKinds],
            words[EraseMessage.staysBarred], words[EraseMessage.staysReason],
            words[EraseMessage.staysCopies],
          ]
        ),
      ],
      fields: [
        FormField(
          name: "reason", label: words[EraseMessage.reason], kind: .lines,
          hint: words[EraseMessage.reasonHint]),
        FormField(name: "code", label: words[EraseMessage.typeCode]),
      ])
    if let state = opened?.grantCase.state, !state.isDecided {
      confirm.intro.append(
        words.text(EraseMessage.isOpen, .rendered("state", words[StateMessage(state)])))
    }
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    let reason = required("reason", request, &problems)
    if request.form["code"].uppercased() != code {
      problems.add("code", words[EraseMessage.codeDiffers])
    }
    if verification?.isRunning == true { problems.add("", words[EraseMessage.running]) }
    if problems.isEmpty { checkStepUp(request, &problems) }
    guard problems.isEmpty, let reason else { return page(confirm, request, problems) }
    let isLogEmpty = try changed { _ = try desk.erase(code, reason: reason) }
    announce(words.text(EraseMessage.erased, .text("code", code)) + logNote(isLogEmpty))
    return .seeOther("/queue")
  }

  /// Lists the cases past their retention date, and erases them.
  func purge(_ request: DeskRequest) throws -> Page {
    let expired = try desk.expiredCases()
    if expired.isEmpty {
      return page(
        "problem", request, title: words[EraseMessage.purgeTitle], in: .journal,
        ["text": words[EraseMessage.purgeNone]])
    }
    let codes = expired.map { $0.entry.code }.joined(separator: " ")
    let confirm = ConfirmPage(
      title: words[EraseMessage.purgeTitle], backPath: "/journal", part: .journal,
      button: words.text(EraseMessage.purgeButton, .count("count", expired.count)),
      isDangerous: true, intro: [words[EraseMessage.intro], words[EraseMessage.purgeIntro]],
      lists: [
        (
          words.text(EraseMessage.purgeCount, .count("count", expired.count)),
          expired.map { entry, end in
            "\(entry.code) · \(entry.call) · "
              + (CaseState(rawValue: entry.state).map { words[StateMessage($0)] } ?? entry.state)
              + " · " + words.text(EraseMessage.purgeLine, .day("day", end))
          }
        )
      ], hidden: [("codes", codes)])
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    // Nothing is erased that was not on the page.
    if request.form["codes"] != codes { problems.add("", words[EraseMessage.purgeChanged]) }
    if verification?.isRunning == true { problems.add("", words[EraseMessage.running]) }
    if problems.isEmpty { checkStepUp(request, &problems) }
    guard problems.isEmpty else { return page(confirm, request, problems) }
    let isLogEmpty = try changed { _ = try desk.purge() }
    announce(
      words.text(EraseMessage.purged, .count("count", expired.count)) + logNote(isLogEmpty))
    return .seeOther("/journal")
  }
}
#endif
