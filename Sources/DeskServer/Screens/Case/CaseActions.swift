#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// An action on a case, with its page.
struct CaseAction {
  let message: ActionMessage
  /// The last part of its path.
  let name: String
  let kind: CaseEventKind

  /// Every action, those that bring a case on first.
  static let all: [CaseAction] = [
    CaseAction(message: .confirm, name: "confirm", kind: .confirmed),
    CaseAction(message: .decide, name: "decide", kind: .decided),
    CaseAction(message: .recommend, name: "recommend", kind: .recommended),
    CaseAction(message: .review, name: "review", kind: .reviewed),
    CaseAction(message: .take, name: "take", kind: .assigned),
    CaseAction(message: .pay, name: "pay", kind: .paid),
    CaseAction(message: .letter, name: "letter", kind: .letterMade),
    CaseAction(message: .answer, name: "answer", kind: .answered),
    CaseAction(message: .ask, name: "ask", kind: .asked),
    CaseAction(message: .reference, name: "reference", kind: .referenceChecked),
    CaseAction(message: .endorse, name: "endorse", kind: .vouched),
    CaseAction(message: .takeBack, name: "take-back", kind: .takenBack),
    CaseAction(message: .assign, name: "assign", kind: .assigned),
    CaseAction(message: .handBack, name: "hand-back", kind: .unassigned),
    CaseAction(message: .conflict, name: "conflict", kind: .conflictDeclared),
    CaseAction(message: .report, name: "report", kind: .reported),
    CaseAction(message: .correctPayment, name: "correct-payment", kind: .paymentCorrected),
    CaseAction(message: .appeal, name: "appeal", kind: .appealed),
    CaseAction(message: .amend, name: "amend", kind: .corrected),
  ]
}

extension DeskSession {
  /// What can be done with a case now, and why the rest cannot.
  func actions(_ opened: OpenCase) -> View {
    var (offered, closed): ([View], [View]) = ([], [])
    for action in CaseAction.all {
      let name = words[action.message]
      if let refusal = refusal(of: action, on: opened) {
        // A stage that never has the action is no news; whose turn it is, is.
        if case .notNow = refusal, !CaseAction.isNear(action.kind, opened.grantCase.stage) {
          continue
        }
        closed.append(["name": name, "why": sentence(refusal, in: opened.policy)])
      } else {
        offered.append(
          ["name": name, "path": "/cases/\(opened.code)/\(action.name)", "isMain": offered.isEmpty])
      }
    }
    return ["offered": offered, "closed": closed]
  }

  /// Why the officer cannot begin an action now; nil if they can.
  func refusal(of action: CaseAction, on opened: OpenCase) -> CaseRefusal? {
    // Whoever would take a reviewed case from its reviewer assigns it.
    if action.name == "take", ![.received, .appealed].contains(opened.grantCase.stage) {
      return .notNow(.assigned, opened.grantCase.stage)
    }
    // Assigning another officer is refused for other reasons than taking a case.
    if action.name == "assign" {
      return desk.actor.canDecide ? nil : desk.refusal(of: .unassigned, on: opened)
    }
    // What can no longer be confirmed can still be returned.
    if action.name == "confirm", desk.refusal(of: .returned, on: opened) == nil { return nil }
    return desk.refusal(of: action.kind, on: opened)
  }
}

extension CaseAction {
  /// Whether an action that is closed now belongs to what comes next.
  fileprivate static func isNear(_ kind: CaseEventKind, _ stage: CaseStage) -> Bool {
    switch (kind, stage) {
    case (.reviewed, .received), (.recommended, .received), (.recommended, .inReview),
      (.decided, .received), (.decided, .inReview), (.confirmed, .reviewed), (.paid, .reviewed),
      (.paid, .pendingConfirmation), (.reported, .awarded):
      true
    default: false
    }
  }
}
#endif
