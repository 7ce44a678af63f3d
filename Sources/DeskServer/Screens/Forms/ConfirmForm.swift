#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework

extension CaseForm {
  /// What the second officer answers to a decision: confirmed, or returned with a reason.
  static var confirm: CaseForm {
    var form = CaseForm(action: action("confirm")) { session, _, request, problems in
      // The decision that was shown, not one that may have taken its place.
      let event = Int(request.form["event"]) ?? 0
      if isReturned(request.form) {
        return session.required("reason", request, &problems).map {
          .returned(CaseEvent.Returned(event: event, reason: $0))
        }
      }
      guard request.form["outcome"] == "confirm" else {
        problems.add("", session.words[FormMessage.notAChoice])
        return nil
      }
      return .confirmed(CaseEvent.Confirmed(event: event))
    }
    form.template = "confirm"
    form.needsStepUp = true
    form.stepsUp = { !isReturned($0) }
    form.extra = { session, read, values, problems in
      session.confirmView(read, values, problems)
    }
    return form
  }

  private static func isReturned(_ form: FormFields) -> Bool { form["outcome"] == "return" }
}

extension DeskSession {
  /// Everything that whoever confirms a decision has to know, and the two answers.
  fileprivate func confirmView(
    _ read: CaseDesk.ReadCase, _ values: FormFields, _ problems: FormProblems
  ) -> View {
    let reason = FormField(
      name: "reason", label: words[ConfirmMessage.reason], kind: .lines,
      hint: words[ConfirmMessage.reasonHint])
    var view: View = ["reason": reason.view(values, problems, words)]
    guard let proposal = read.grantCase.proposal else { return view }
    view["event"] = proposal.event
    view["record"] = self.view(of: proposal, in: read.grantCase, read.rates)
    view.merge(differencesView(proposal.decided, read)) { $1 }
    if let refusal = desk.refusal(of: .confirmed, on: read.opened) {
      view["onlyReturn"] = sentence(refusal, in: read.opened.policy)
    } else {
      view["canConfirm"] = true
      view["letter"] = letterView(on: proposal, of: read.grantCase, read)
    }
    return view
  }
}
#endif
