internal import CaseDesk
internal import EmergencyFund
import EmergencyFundCasework

/// A decision with everything that whoever confirms it has to know.
struct DecisionPage {
  let words: ReportWords
  let palette: Palette
  let configuration: CaseConfiguration

  func text(
    _ record: DecisionRecord, of grantCase: GrantCase, _ rates: RateTable
  ) -> OutputText {
    let decided = record.decided
    let application = grantCase.grantApplication
    var text = line(
      "decision",
      "\(decided.decision.kind.words), by \(record.officer) on \(record.decidedOn); "
        + effect(record))
    if case .withdraw(let withdrawal) = decided.decision {
      text += line("withdrawn", withdrawal.words)
    }
    if case .refer(let id) = decided.decision {
      let title = configuration.title(ofFund: id)?.text(in: words.language)
      text += line("fund", title.map { "\($0) (\(id))" } ?? "\(id)")
    }
    if let award = record.award { text += amounts(award, application, grantCase.policy, rates) }
    let assessment = grantCase.policy.assess(application, rates: rates)
    for reason in decided.reasons {
      text += line("reason", self.reason(reason, grantCase.policy, assessment))
    }
    text += overrides(decided, grantCase.findings(against: decided.decision, rates: rates))
    if let note = decided.note { text += line("note", "\(note)") }
    if let letterText = decided.letterText { text += line("letter says", "\(letterText)") }
    return text
  }

  private func effect(_ record: DecisionRecord) -> OutputText {
    guard let day = record.effectiveOn else {
      return "event \(record.event), waiting for a second officer"
    }
    return record.confirmedBy.map { "confirmed by \($0) on \(day)" } ?? "in effect since \(day)"
  }

  private func amounts(
    _ award: CaseAward, _ application: GrantApplication, _ policy: Policy, _ rates: RateTable
  ) -> OutputText {
    let items = application.budget.items ?? []
    var text: OutputText = ""
    for item in award.items {
      let known = items.indices.contains(item.item) ? items[item.item] : nil
      let name = known?.description ?? known?.id
      var value: OutputText = name.map { "\($0): " } ?? ""
      value += "\(item.amount)"
      if let cost = known?.cost {
        let cost = Money(roundingHalfUp: cost, currency: item.amount.currency)
        if cost != item.amount { value += " of \(cost)" }
      }
      text += line("item \(item.item + 1)", value)
    }
    let converted = ConvertedAmount(award.total, application, policy, rates)
    return text + line("total", converted.words)
  }

  private func reason(
    _ reason: DecisionReason, _ policy: Policy, _ assessment: Assessment
  ) -> OutputText {
    let title = policy.casework.reasons.first { $0.id == reason.code }?.title
    var text: OutputText = "\(reason.code)"
    if let title { text += ": \(title.text(in: words.language))" }
    guard let cited = reason.cites else { return text }
    if let finding = assessment.findings.first(where: { $0.rule == cited }) {
      return text + "; \(cited): " + words.text(finding.message)
    }
    return text + "; \(cited)"
  }

  /// The rules that the award overrides, and those that it breaks without a word.
  private func overrides(_ decided: CaseEvent.Decided, _ broken: [Finding]) -> OutputText {
    var text: OutputText = ""
    for override in decided.overrides {
      text += palette.bad(line("overrides", "\(override.rule): \(override.reason)"))
      if let finding = broken.first(where: { $0.rule == override.rule }) {
        text += line("", words.text(finding.message))
      }
    }
    for finding in broken where !decided.overrides.contains(where: { $0.rule == finding.rule }) {
      text += palette.bad(line("breaks", "\(finding.rule), without a recorded reason"))
      text += line("", words.text(finding.message))
    }
    return text
  }

  private func line(_ label: OutputText, _ value: OutputText) -> OutputText {
    TextLayout.wrapped(value, lead: "  \(label)", indent: 14)
  }
}

/// An amount of an application, and the same in the policy's currency.
struct ConvertedAmount {
  private let amount: Money
  private let converted: Money?

  init(
    _ amount: Money, _ application: GrantApplication, _ policy: Policy, _ rates: RateTable
  ) {
    self.amount = amount
    converted = rates.converted(amount, of: application, to: policy.currency)
  }

  var words: OutputText { converted.map { "\(amount) = \($0)" } ?? "\(amount)" }
}
