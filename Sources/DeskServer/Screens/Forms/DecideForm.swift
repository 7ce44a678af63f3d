#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseForm {
  /// A lead's decision, shown whole with its letter before it is recorded.
  static var decide: CaseForm {
    var form = CaseForm(action: action("decide")) { session, opened, request, problems in
      try session.decided(opened, request.form, &problems).map { .decided($0) }
    }
    form.template = "decide"
    form.extra = { session, read, values, problems in
      session.decideView(read, values, problems)
    }
    form.turn = { session, _, request in session.asksForKind(request.form) ? .again : .checked }
    form.preview = { session, read, request, content in
      request.form[DecisionField.step] == "record"
        ? nil : try session.previewPage(read, request, content)
    }
    form.outcome = { session, act in
      session.words[
        act.after.proposal == nil ? DecidingMessage.nowInEffect : .nowWaiting]
    }
    return form
  }
}

extension DeskSession {
  // MARK: Reading

  fileprivate func decided(
    _ opened: OpenCase, _ values: FormFields, _ problems: inout FormProblems
  ) throws -> CaseEvent.Decided? {
    guard let kind = decisionKind(values) else {
      problems.add(DecisionField.kind, words[DecidingMessage.chooseKind])
      return nil
    }
    let grantCase = opened.grantCase
    guard let decision = decision(kind, grantCase, values, &problems) else { return nil }
    let rates = try desk.show(opened.code).rates
    let broken = grantCase.findings(against: decision, rates: rates)
    let decided = CaseEvent.Decided(
      decision, reasons: reasons(kind, grantCase.policy, values),
      overrides: overrides(broken, required: broken, values, grantCase.policy, &problems),
      note: values.text(DecisionField.note), letterText: values.text(DecisionField.letterText))
    if kind == .decline, !decided.reasons.contains(where: { $0.cites != nil }) {
      problems.add("reasons", words[RefusalMessage.declinedWithoutGrounds])
    }
    switch decision {
    case .withdraw(.byApplicant) where decided.note == nil:
      problems.add(DecisionField.note, words[DecidingMessage.withdrawalNote])
    case .withdraw(.byFund) where decided.note == nil && decided.reasons.isEmpty:
      problems.add(DecisionField.note, words[DecidingMessage.withdrawalNote])
    default: break
    }
    return decided
  }

  private func decision(
    _ kind: DecisionKind, _ grantCase: GrantCase, _ values: FormFields,
    _ problems: inout FormProblems
  ) -> CaseDecision? {
    switch kind {
    case .award: return .award
    case .decline: return .decline
    case .partialAward:
      return itemAwards(grantCase, values, &problems).map { .partialAward($0) }
    case .refer:
      guard let fund = values.text(DecisionField.fund),
        setup.funds().contains(where: { $0.id == fund })
      else {
        problems.add(DecisionField.fund, words[DecidingMessage.chooseFund])
        return nil
      }
      return .refer(to: fund)
    case .withdraw:
      switch values[DecisionField.party] {
      case "fund": return .withdraw(.byFund)
      case "applicant":
        let askedBy = values.text(DecisionField.askedBy)
        let askedOn = Day(values[DecisionField.askedOn])
        if askedBy == nil {
          problems.add(DecisionField.askedBy, words[DecidingMessage.whoAsked])
        }
        if askedOn == nil { problems.add(DecisionField.askedOn, words[FormMessage.notADay]) }
        guard let askedBy, let askedOn else { return nil }
        return .withdraw(.byApplicant(WithdrawalRequest(askedBy: askedBy, askedOn: askedOn)))
      default:
        problems.add(DecisionField.party, words[DecidingMessage.whoseWithdrawal])
        return nil
      }
    }
  }

  /// The funds to which a case can be referred: all but its own call.
  private func otherFunds(than policy: Policy) -> [(id: String, title: LocalizedString)] {
    setup.funds().filter { $0.id != policy.id }
  }

  /// The amounts of a partial award; nil if one of them cannot be meant.
  private func itemAwards(
    _ grantCase: GrantCase, _ values: FormFields, _ problems: inout FormProblems
  ) -> [ItemAward]? {
    let budget = grantCase.grantApplication.budget
    guard let currency = budget.currency else {
      problems.add("", words[RefusalMessage.amountUnknown])
      return nil
    }
    var (awards, isRight): ([ItemAward], Bool) = ([], true)
    for (index, item) in (budget.items ?? []).enumerated() {
      let field = DecisionField.amount(index + 1)
      guard let text = values.text(field) else { continue }
      func report(_ text: String) {
        problems.add(field, text)
        isRight = false
      }
      guard let decimal = try? ExactDecimal.fromPerson(text, decimals: currency.decimals),
        let amount = try? Money(decimal: decimal, currency: currency), amount.minorUnits >= 0
      else {
        report(words[FormMessage.notAnAmount])
        continue
      }
      if amount.minorUnits == 0 { continue }
      let cost = item.cost.map { Money(roundingHalfUp: $0, currency: currency) }
      if let cost, amount.minorUnits > cost.minorUnits {
        report(words.text(DecidingMessage.beyondCost, .money("cost", cost)))
        continue
      }
      awards.append(ItemAward(item: index, amount: amount))
    }
    if awards.isEmpty, isRight {
      problems.add(DecisionField.amount(1), words[DecidingMessage.nothingAwarded])
      return nil
    }
    if isRight, let whole = try? grantCase.wholeAward(), whole.total == (try? awards.total()) {
      problems.add(DecisionField.amount(1), words[DecidingMessage.isWhole])
      return nil
    }
    return isRight ? awards : nil
  }

  // MARK: Showing

  fileprivate func decideView(
    _ read: CaseDesk.ReadCase, _ typed: FormFields, _ problems: FormProblems
  ) -> View {
    let grantCase = read.grantCase
    let assessment = grantCase.policy.assess(grantCase.grantApplication, rates: read.rates)
    var view = groundsView(read, assessment)
    view["submit"] = words[DecidingMessage.toPreview]
    view["kindField"] = kindField(.whichDecision).view(typed, problems, words)
    guard let kind = decisionKind(typed) else {
      view["kept"] = kept(typed, besides: [DecisionField.kind])
      return view
    }
    let values = withSuggestions(typed, kind, grantCase)
    var ignored = FormProblems()
    let broken =
      decision(kind, grantCase, values, &ignored).map {
        grantCase.findings(against: $0, rates: read.rates)
      } ?? []
    let fields = fields(of: kind, grantCase.policy)
    let items = kind == .partialAward ? itemViews(read, values, problems) : []
    let reasons = reasonViews(kind, grantCase, assessment, values)
    let overrides = overrideViews(
      broken, required: broken, values, problems, grantCase.policy)
    var details: View = [
      "shown": kind.rawValue, "items": items, "hasItems": !items.isEmpty,
      "fields": fields.map { $0.view(values, problems, words) }, "reasons": reasons,
      "hasReasons": !reasons.isEmpty, "overrides": overrides, "hasOverrides": !overrides.isEmpty,
    ]
    details["currency"] = grantCase.grantApplication.budget.currency?.code
    details["reasonsProblem"] = problems["reasons"]
    if kind == .award, let award = whole(read) { details["whole"] = award }
    view["details"] = details
    var shown = Set([DecisionField.kind] + fields.map { $0.name })
    shown.formUnion(items.compactMap { $0["field"] as? String })
    shown.formUnion(broken.map { DecisionField.why($0.rule) })
    view["kept"] = kept(values, besides: shown, reasons)
    return view
  }

  /// What was typed, with what is suggested the first time that the fields of a kind are shown.
  private func withSuggestions(
    _ typed: FormFields, _ kind: DecisionKind, _ grantCase: GrantCase
  ) -> FormFields {
    var values = typed
    guard typed[DecisionField.shown] != kind.rawValue else { return values }
    let budget = grantCase.grantApplication.budget
    let items = budget.items ?? []
    if kind == .partialAward, let currency = budget.currency,
      !items.indices.contains(where: { typed.has(DecisionField.amount($0 + 1)) })
    {
      for (index, item) in items.enumerated() {
        guard let cost = item.cost,
          let amount = ExactDecimal(Money(roundingHalfUp: cost, currency: currency))
        else { continue }
        values.add(DecisionField.amount(index + 1), "\(amount)")
      }
    }
    if kind == .withdraw, !typed.has(DecisionField.askedOn) {
      values.add(DecisionField.askedOn, "\(desk.today)")
    }
    return values
  }

  /// The fields of a kind of decision, one below the other.
  private func fields(of kind: DecisionKind, _ policy: Policy) -> [FormField] {
    var fields: [FormField] = []
    switch kind {
    case .refer:
      fields.append(
        FormField(
          name: DecisionField.fund, label: words[DecidingMessage.whichFund],
          kind: .choice(
            otherFunds(than: policy).map { ($0.id, $0.title.text(in: words.language)) })))
    case .withdraw:
      fields += [
        FormField(
          name: DecisionField.party, label: words[DecidingMessage.party],
          kind: .choice([
            ("applicant", words[DecidingMessage.byApplicant]),
            ("fund", words[DecidingMessage.byFund]),
          ])),
        FormField(
          name: DecisionField.askedBy, label: words[DecidingMessage.askedBy],
          hint: words[DecidingMessage.onlyByApplicant], isOptional: true),
        FormField(
          name: DecisionField.askedOn, label: words[DecidingMessage.askedOn], kind: .day,
          isOptional: true),
      ]
    case .award, .partialAward, .decline: break
    }
    return fields + [
      FormField(
        name: DecisionField.note, label: words[FormMessage.note], kind: .lines,
        hint: words[FormMessage.noteHint], isOptional: kind != .withdraw),
      FormField(
        name: DecisionField.letterText, label: words[DecidingMessage.letterText], kind: .lines,
        hint: words[DecidingMessage.letterTextHint], isOptional: true),
    ]
  }

  private func itemViews(
    _ read: CaseDesk.ReadCase, _ values: FormFields, _ problems: FormProblems
  ) -> [View] {
    let application = read.grantCase.grantApplication
    guard let currency = application.budget.currency else { return [] }
    return (application.budget.items ?? []).enumerated().map { index, item in
      let field = DecisionField.amount(index + 1)
      var view: View = [
        "number": index + 1, "name": item.description ?? item.id ?? "–", "field": field,
        "value": values[field], "textLanguage": application.language.shown,
        "label": words.text(
          DecidingMessage.itemAmount, .count("number", index + 1),
          .rendered("currency", currency.code)),
        "currency": currency.code,
      ]
      if let cost = item.cost {
        let cost = Money(roundingHalfUp: cost, currency: currency)
        view["cost"] = words.money(cost)
        view["converted"] = read.rates.converted(
          cost, of: application, to: read.grantCase.policy.currency
        ).map { words.money($0) }
      }
      view["problem"] = problems[field].shown
      return view
    }
  }

  /// What an award in full comes to.
  private func whole(_ read: CaseDesk.ReadCase) -> String? {
    let application = read.grantCase.grantApplication
    guard let award = try? read.grantCase.wholeAward() else { return nil }
    let amounts = [
      award.total,
      read.rates.converted(award.total, of: application, to: read.grantCase.policy.currency),
    ].compactMap { $0 }.map { words.money($0) }
    return words.text(
      DecidingMessage.wholeAmount, .rendered("amount", amounts.joined(separator: " = ")))
  }

  // MARK: Before it is recorded

  /// When a decision would take effect, and why.
  private func effect(of decided: CaseEvent.Decided, _ after: GrantCase) -> DecidingMessage {
    if after.proposal != nil { return .willWait }
    return decided.decision.kind == .withdraw ? .takesEffectWithdrawn : .takesEffect
  }

  /// The decision whole, and its letter as it would be.
  fileprivate func previewPage(
    _ read: CaseDesk.ReadCase, _ request: DeskRequest, _ content: CaseEvent.Content
  ) throws -> Page? {
    let (before, after) = try desk.preview(read.opened.code) { _ in content }
    guard case .decided(let decided) = content, let record = after.proposal ?? after.decision else {
      return nil
    }
    var view: View = [
      "code": read.opened.code, "casePath": "/cases/\(read.opened.code)", "action": request.path,
      "events": read.opened.events.count, "shown": request.form[DecisionField.kind],
      "record": self.view(of: record, in: after, before.rates),
      "effect": words[effect(of: decided, after)],
      "kept": kept(request.form, besides: []),
    ]
    view.merge(differencesView(decided, before)) { $1 }
    view["letter"] = letterView(on: record, of: after, before)
    return page(
      "preview", request, title: words[DecidingMessage.preview], in: .queue, view)
  }
}

extension [ItemAward] {
  /// The sum of the amounts, which are in one currency; nil without any.
  fileprivate func total() throws -> Money? {
    try dropFirst().reduce(first?.amount) { try $0?.adding($1.amount) }
  }
}
#endif
