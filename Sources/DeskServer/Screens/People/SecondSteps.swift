#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// Takes an officer's second step away, for whoever lost the phone with their codes.
  func resetSecondStep(_ request: DeskRequest) throws -> Page {
    let id = request.parameters["officer"] ?? ""
    guard managesPeople, desk.register.current.contains(where: { $0.officer == id }) else {
      return notFound()
    }
    try desk.requireResettable(id)
    let known = desk.teamFile.officers.first { $0.id == id }
    let name = Message.Argument.text("name", known?.name ?? id)
    let confirm = ConfirmPage(
      title: words.text(ServerMessage.resetTitle, name), backPath: "/people", part: .people,
      button: words[ServerMessage.resetCode], isDangerous: true,
      intro: [
        words.text(ServerMessage.resetIntro, name), words.text(ServerMessage.resetAsk, name),
      ])
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    checkStepUp(request, &problems)
    guard problems.isEmpty else { return page(confirm, request, problems) }
    let had = try desk.resetSecondStep(of: id)
    announce(words.text(had ? ServerMessage.wasReset : .hadNone, name))
    return .seeOther("/people")
  }
}
#endif
