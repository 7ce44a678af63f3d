#if Desk
import CaseDesk
import EmergencyFund
import EmergencyFundCasework

/// The names of the fields of a recommendation or a decision.
enum DecisionField {
  static let kind = "kind"
  /// The kind for which the other fields were shown.
  static let shown = "shown"
  /// A reason of the policy, with what it cites behind a colon.
  static let reason = "reason"
  static let fund = "fund"
  /// Whose withdrawal it is.
  static let party = "party"
  static let askedBy = "askedBy"
  static let askedOn = "askedOn"
  static let note = "note"
  static let letterText = "letterText"
  /// What the button does that was pressed.
  static let step = "step"

  /// Why an award overrides a rule.
  static func why(_ rule: String) -> String { "why-\(rule)" }

  /// The amount of an item; items are numbered from 1.
  static func amount(_ number: Int) -> String { "amount-\(number)" }
}

extension DeskSession {
  /// The kind of decision that was chosen; nil if none was.
  func decisionKind(_ values: FormFields) -> DecisionKind? {
    DecisionKind(rawValue: values[DecisionField.kind])
  }

  /// Whether a form that was sent asks for the fields of another kind.
  func asksForKind(_ form: FormFields) -> Bool {
    guard decisionKind(form) != nil else { return false }
    return ["kind", "change"].contains(form[DecisionField.step])
      || form[DecisionField.shown] != form[DecisionField.kind]
  }

  /// The choice of a kind of decision.
  func kindField(_ label: DecidingMessage) -> FormField {
    FormField(
      name: DecisionField.kind, label: words[label],
      kind: .choice(
        DecisionKind.allCases.map { ($0.rawValue, words[DecisionMessage($0)]) }))
  }

  // MARK: Reasons

  /// The reasons of the policy that fit a kind of decision, each with what it can cite.
  func reasonViews(
    _ kind: DecisionKind, _ grantCase: GrantCase, _ assessment: Assessment, _ values: FormFields
  ) -> [View] {
    let chosen = Set(values.all(DecisionField.reason))
    return grantCase.policy.casework.reasons.filter { $0.decisions.contains(kind) }.map { reason in
      func choice(_ cites: String?, _ label: String) -> View {
        let value = cites.map { "\(reason.id):\($0)" } ?? reason.id
        return [
          "field": DecisionField.reason, "value": value, "label": label,
          "isChosen": chosen.contains(value),
        ]
      }
      let title = words.capitalised(reason.title.text(in: words.language))
      let cited: [View]
      switch reason.cites {
      case .none: return ["title": String?.none.shown, "choices": [choice(nil, title)]]
      case .finding:
        cited = assessment.findings.filter { grantCase.isFound($0.rule) }.map {
          choice($0.rule, words.catalogue.text($0.message))
        }
      case .judgement:
        cited = grantCase.policy.ratedIDs.compactMap { id in
          grantCase.ratings[id].map { rating in
            choice(
              id,
              words.text(
                HistoryMessage.rating, .text("title", ratingTitle(id, grantCase.policy)),
                .count("value", rating.value), .text("reason", rating.reason)))
          }
        }
      }
      var view: View = ["title": title, "choices": cited]
      if cited.isEmpty {
        view["nothing"] =
          words[reason.cites == .finding ? DecidingMessage.noFinding : .noRating]
      }
      return view
    }
  }

  /// The reasons that a form gives, of those that fit the kind of decision.
  func reasons(_ kind: DecisionKind, _ policy: Policy, _ values: FormFields) -> [DecisionReason] {
    let fitting = policy.casework.reasons.filter { $0.decisions.contains(kind) }.map { $0.id }
    return values.all(DecisionField.reason).compactMap { written in
      let parts = written.split(separator: ":", maxSplits: 1).map { String($0) }
      guard let code = parts.first, fitting.contains(code) else { return nil }
      return DecisionReason(code: code, cites: parts.count == 2 ? parts[1] : nil)
    }
  }

  // MARK: Rules that an award breaks

  /// The fields that ask why an award overrides rules.
  func overrideViews(
    _ broken: [Finding], required: [Finding], _ values: FormFields, _ problems: FormProblems,
    _ policy: Policy
  ) -> [View] {
    broken.map { finding in
      let field = FormField(
        name: DecisionField.why(finding.rule), label: words[DecidingMessage.whyStill],
        kind: .lines, isOptional: !required.contains { $0.rule == finding.rule })
      var view: View = [
        "title": words.capitalised(ratingTitle(finding.rule, policy)),
        "text": words.catalogue.text(finding.message),
        "field": field.view(values, problems, words),
      ]
      if finding.isAssumed { view["assumed"] = words[DecidingMessage.assumed] }
      return view
    }
  }

  /// The reasons that a form gives for overriding rules; reports those that are missing.
  func overrides(
    _ broken: [Finding], required: [Finding], _ values: FormFields, _ policy: Policy,
    _ problems: inout FormProblems
  ) -> [RuleOverride] {
    broken.compactMap { finding in
      let field = DecisionField.why(finding.rule)
      if let reason = values.text(field) { return RuleOverride(rule: finding.rule, reason: reason) }
      if required.contains(where: { $0.rule == finding.rule }) {
        problems.add(
          field,
          words.text(
            DecidingMessage.whyMissing, .text("rule", ratingTitle(finding.rule, policy))))
      }
      return nil
    }
  }

  // MARK: What is there

  /// What the rules and the reviewer say, above the fields.
  func groundsView(_ read: CaseDesk.ReadCase, _ assessment: Assessment) -> View {
    let grantCase = read.grantCase
    var view: View = [
      "verdict": verdict(of: assessment), "application": ApplicationView(words, read).view,
    ]
    guard let recommended = grantCase.recommendation else {
      view["noRecommendation"] =
        words[grantCase.review == nil ? DecidingMessage.notReviewed : .notRecommended]
      return view
    }
    let by = read.opened.events.last { $0.kind == .recommended }?.by
    var recommendation: View = [
      "title": words.text(
        DecidingMessage.recommends, .text("name", by ?? "–"),
        .rendered("decision", words[DecisionMessage(recommended.decision)])),
      "reasons": recommended.reasons.map { reason($0, grantCase.policy) },
      "overrides": recommended.overrides.map { overriding($0, grantCase.policy) },
    ]
    recommendation["text"] = recommended.note
    view["recommendation"] = recommendation
    return view
  }

  /// What of a decision is not as the rules and the recommendation have it; nothing of a wish of the
  /// applicant's own.
  func differencesView(_ decided: CaseEvent.Decided, _ read: CaseDesk.ReadCase) -> View {
    if case .withdraw(.byApplicant) = decided.decision { return [:] }
    let differences = differences(decided, read.grantCase, read.rates)
    return [
      "showsDifferences": true, "differences": differences,
      "hasDifferences": !differences.isEmpty,
    ]
  }

  private func differences(
    _ decided: CaseEvent.Decided, _ grantCase: GrantCase, _ rates: RateTable
  ) -> [String] {
    let kind = decided.decision.kind
    let isAward = kind == .award || kind == .partialAward
    let outcome = grantCase.policy.assess(grantCase.grantApplication, rates: rates).outcome
    var lines: [String] = []
    switch outcome {
    case .eligible where kind == .decline || kind == .refer:
      lines.append(words[DecidingMessage.despiteFit])
    case .ineligible where isAward: lines.append(words[DecidingMessage.despiteUnmet])
    case .incomplete where kind != .withdraw: lines.append(words[DecidingMessage.despiteMissing])
    default: break
    }
    guard let recommended = grantCase.recommendation else {
      lines.append(
        words[grantCase.review == nil ? DecidingMessage.notReviewed : .notRecommended])
      return lines
    }
    if recommended.decision != kind {
      lines.append(
        words.text(
          DecidingMessage.otherwiseRecommended,
          .rendered("decision", words[DecisionMessage(recommended.decision)])))
    }
    let known = recommended.overrides.map { $0.rule }
    for override in decided.overrides where !known.contains(override.rule) {
      lines.append(
        words.text(
          DecidingMessage.overrideNotRecommended,
          .text("rule", ratingTitle(override.rule, grantCase.policy))))
    }
    return lines
  }

  /// What was typed into fields that are not shown now, so that nothing of it is lost.
  ///
  /// - Parameter reasons: The reasons that are shown, of which each has a box of its own.
  func kept(_ values: FormFields, besides shown: Set<String>, _ reasons: [View] = []) -> [View] {
    let left = shown.union(DeskKey.fields).union([
      "events", "draftAt", "discard", DecisionField.step, DecisionField.shown,
    ])
    let boxes = Set(
      reasons.flatMap { $0["choices"] as? [View] ?? [] }.compactMap { $0["value"] as? String })
    return values.names.filter { !left.contains($0) }.flatMap { name in
      values.all(name).filter { name != DecisionField.reason || !boxes.contains($0) }
        .map { ["name": name, "value": $0] }
    }
  }
}
#endif
