#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The history of a case, the latest event first, each with who signed it.
  func events(_ view: CaseView) -> [View] {
    let grantCase = view.read.grantCase
    let hides = hidesReviews(grantCase)
    return view.read.opened.events.enumerated().reversed().map { index, event -> View in
      let isHidden =
        hides && event.by != desk.actor.id && [.reviewed, .recommended].contains(event.kind)
      var lines = isHidden ? [words[HistoryMessage.hiddenReview]] : self.lines(event, grantCase)
      lines.removeAll { $0.isEmpty }
      var item: View = [
        "number": index + 1, "day": words.day(event.on), "lines": lines,
        "title": EventMessage(event.kind).map { words.capitalised(words[$0]) }
          ?? event.kind.rawValue,
      ]
      item["by"] = event.by
      if view.signers.indices.contains(index) { item["signature"] = signature(view.signers[index]) }
      return item
    }
  }

  /// Who signed an event.
  func signature(_ signer: EventSigner) -> View {
    switch signer {
    case .officer(let name):
      ["class": "good", "text": words.text(CaseMessage.signedBy, .text("name", name))]
    case .nobody: ["class": "", "text": words[CaseMessage.unsigned]]
    case .key: ["class": "bad", "text": words[CaseMessage.unknownKey]]
    case .missing: ["class": "bad", "text": words[CaseMessage.missingSignature]]
    }
  }

  /// What an event says, in lines.
  private func lines(_ event: CaseEvent, _ grantCase: GrantCase) -> [String] {
    let policy = grantCase.policy
    switch event.content {
    case .received(let receipt):
      return receipt.attachments.map { $0.name }
    case .assessed(let assessed): return [words.title(.outcome(assessed.outcome))]
    case .asked(let asked):
      return [asked.text ?? ""] + labels(of: asked.about, in: grantCase)
    case .answered(let answered):
      return [answered.text ?? ""] + lines(of: answered.values, in: grantCase)
        + [answered.sealedAs == nil ? "" : words[AskMessage.sealed]]
    case .referenceChecked(let checked):
      let result: CaseMessage =
        switch checked.result {
        case .confirmed: .confirmed
        case .notReached: .notReached
        case .doubtful: .doubtful
        }
      return [
        words.text(CaseMessage.referenceState, .count("number", checked.reference + 1)) + ": "
          + words[result], checked.note ?? "",
      ]
    case .vouched(let vouched): return [vouched.voucher, vouched.note ?? ""]
    case .assigned(let assigned): return [assigned.reviewer]
    case .unassigned(let unassigned): return [unassigned.reviewer, unassigned.reason]
    case .conflictDeclared(let conflict): return [conflict.officer, conflict.reason]
    case .reviewed(let reviewed): return lines(reviewed, policy)
    case .recommended(let recommended):
      return [words[DecisionMessage(recommended.decision)]]
        + recommended.reasons.map { reason($0, policy) }
        + recommended.overrides.map { overriding($0, policy) } + [recommended.note ?? ""]
    case .decided(let decided):
      return [words[DecisionMessage(decided.decision.kind)]]
        + decided.reasons.map { reason($0, policy) }
        + decided.overrides.map { overriding($0, policy) } + [decided.note ?? ""]
    case .confirmed: return []
    case .takenBack(let taken): return [taken.reason]
    case .returned(let returned): return [returned.reason]
    case .letterMade(let letter): return [letter.language.name]
    case .paid(let paid): return [words.money(paid.amount), words.day(paid.paidOn)]
    case .paymentCorrected(let correction):
      return [words.money(correction.amount), words.day(correction.paidOn), correction.reason]
    case .reported(let reported): return [reported.note]
    case .appealed(let appealed): return [appealed.grounds]
    case .corrected(let corrected): return [corrected.why]
    case .imported(let imported): return [imported.code] + imported.unknownOfficers
    case .erased: return []
    }
  }

  private func lines(_ reviewed: CaseEvent.Reviewed, _ policy: Policy) -> [String] {
    reviewed.ratings.sorted { $0.key < $1.key }.map { id, rating in
      words.text(
        HistoryMessage.rating, .text("title", ratingTitle(id, policy)),
        .count("value", rating.value), .text("reason", rating.reason))
    }
      + reviewed.threats.map { threat in
        words.text(
          HistoryMessage.threat, .count("number", threat.incident + 1),
          .rendered("word", words[ThreatMessage(threat.word)]), .text("reason", threat.reason))
      } + [reviewed.note ?? ""]
  }

  /// What a rating is about: a criterion or a judgement of the policy.
  func ratingTitle(_ id: String, _ policy: Policy) -> String {
    words.title(ofRated: id, in: policy)
  }

  /// A reason of a decision with what it cites.
  func reason(_ reason: DecisionReason, _ policy: Policy) -> String {
    let known = policy.casework.reasons.first { $0.id == reason.code }
    let title = known.map { words.capitalised($0.title.text(in: words.language)) } ?? reason.code
    guard let cites = reason.cites else { return title }
    return words.text(
      HistoryMessage.reasonCiting, .text("reason", title),
      .text("rule", ratingTitle(cites, policy)))
  }

  /// A rule that an award overrides, and why.
  func overriding(_ override: RuleOverride, _ policy: Policy) -> String {
    words.text(
      HistoryMessage.overriding,
      .text("rule", ratingTitle(override.rule, policy)),
      .text("reason", override.reason))
  }
}
#endif
