#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework

extension CaseForm {
  /// The reviewer's recommendation.
  static var recommend: CaseForm {
    var form = CaseForm(action: action("recommend")) { session, opened, request, problems in
      try session.recommended(opened, request.form, &problems).map { .recommended($0) }
    }
    form.template = "decide"
    form.extra = { session, read, values, problems in
      session.recommendView(read, values, problems)
    }
    form.turn = { session, _, request in session.asksForKind(request.form) ? .again : .checked }
    return form
  }
}

extension DeskSession {
  fileprivate func recommended(
    _ opened: OpenCase, _ values: FormFields, _ problems: inout FormProblems
  ) throws -> CaseEvent.Recommended? {
    guard let kind = decisionKind(values) else {
      problems.add(DecisionField.kind, words[DecidingMessage.chooseKind])
      return nil
    }
    let rates = try desk.show(opened.code).rates
    let (broken, required) = opened.grantCase.findings(againstRecommending: kind, rates: rates)
    return CaseEvent.Recommended(
      decision: kind, reasons: reasons(kind, opened.policy, values),
      overrides: overrides(broken, required: required, values, opened.policy, &problems),
      note: values.text(DecisionField.note))
  }

  fileprivate func recommendView(
    _ read: CaseDesk.ReadCase, _ values: FormFields, _ problems: FormProblems
  ) -> View {
    let grantCase = read.grantCase
    let assessment = grantCase.policy.assess(grantCase.grantApplication, rates: read.rates)
    var shown: Set<String> = [DecisionField.kind]
    var view: View = [
      "verdict": verdict(of: assessment), "application": ApplicationView(words, read).view,
      "submit": words[FormMessage.record],
      "kindField": kindField(.whichRecommended).view(values, problems, words),
    ]
    var reasons: [View] = []
    if let kind = decisionKind(values) {
      let (broken, required) = grantCase.findings(againstRecommending: kind, rates: read.rates)
      shown.insert(DecisionField.note)
      shown.formUnion(broken.map { DecisionField.why($0.rule) })
      reasons = reasonViews(kind, grantCase, assessment, values)
      let overrides = overrideViews(
        broken, required: required, values, problems, grantCase.policy)
      view["details"] =
        [
          "shown": kind.rawValue, "reasons": reasons, "hasReasons": !reasons.isEmpty,
          "overrides": overrides, "hasOverrides": !overrides.isEmpty,
          "fields": [
            FormField(
              name: DecisionField.note, label: words[FormMessage.note], kind: .lines,
              hint: words[FormMessage.noteHint], isOptional: true
            ).view(values, problems, words)
          ],
        ] as View
    }
    view["kept"] = kept(values, besides: shown, reasons)
    return view
  }
}
#endif
