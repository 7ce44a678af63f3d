#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The decisions of a case, made or waiting, as a sheet shows them.
  func decisionView(_ read: CaseDesk.ReadCase) -> View {
    let grantCase = read.grantCase
    let records = grantCase.decisions + [grantCase.proposal].compactMap { $0 }
    if records.isEmpty { return [:] }
    var view: View = [
      "decisions": records.map { self.view(of: $0, in: grantCase, read.rates) }
    ]
    view["hasLetter"] = (grantCase.decision ?? grantCase.proposal) != nil
    if let unpaid = grantCase.unpaid, unpaid.minorUnits > 0 { view["unpaid"] = words.money(unpaid) }
    return view
  }

  /// A decision with everything that whoever confirms it has to know.
  func view(of record: DecisionRecord, in grantCase: GrantCase, _ rates: RateTable) -> View {
    let decided = record.decided
    let policy = grantCase.policy
    let application = grantCase.grantApplication
    var view: View = [
      "title": words[DecisionMessage(decided.decision.kind)],
      "by": words.text(
        HistoryMessage.decidedBy, .text("name", record.officer), .day("day", record.decidedOn)),
      "event": record.event, "reasons": decided.reasons.map { reason($0, policy) },
    ]
    if let day = record.effectiveOn {
      view["effect"] =
        record.confirmedBy.map {
          words.text(HistoryMessage.confirmedBy, .text("name", $0), .day("day", day))
        } ?? words.text(HistoryMessage.inEffect, .day("day", day))
    } else {
      view["effect"] = words[HistoryMessage.waitsForSecond]
      view["isPending"] = true
    }
    switch decided.decision {
    case .refer(let id):
      view["fund"] = setup.funds().first { $0.id == id }?.title.text(in: words.language) ?? id
    case .withdraw(.byApplicant(let request)):
      view["withdrawal"] = words.text(
        HistoryMessage.byApplicant, .text("name", request.askedBy), .day("day", request.askedOn))
    case .withdraw(.byFund): view["withdrawal"] = words[HistoryMessage.byFund]
    default: break
    }
    if let award = record.award {
      view["items"] = award.items.map { self.view(of: $0, application) }
      view["total"] = words.money(award.total)
      view["totalConverted"] = rates.converted(
        award.total, of: application, to: policy.currency
      ).map { words.money($0) }
    }
    let broken = grantCase.findings(against: decided.decision, rates: rates)
    view["overrides"] = decided.overrides.map { override -> View in
      var view: View = ["text": overriding(override, policy)]
      view["finding"] = broken.first { $0.rule == override.rule }.map {
        words.catalogue.text($0.message)
      }
      return view
    }
    view["breaks"] = broken.filter { finding in
      !decided.overrides.contains { $0.rule == finding.rule }
    }.map { words.catalogue.text($0.message) }
    view["note"] = decided.note
    view["letterText"] = decided.letterText
    return view
  }

  private func view(of item: ItemAward, _ application: GrantApplication) -> View {
    let items = application.budget.items ?? []
    let known = items.indices.contains(item.item) ? items[item.item] : nil
    var amount = words.money(item.amount)
    if let cost = known?.cost {
      let cost = Money(roundingHalfUp: cost, currency: item.amount.currency)
      if cost != item.amount {
        amount = words.text(
          HistoryMessage.ofCost, .money("amount", item.amount), .money("cost", cost))
      }
    }
    return [
      "number": item.item + 1, "name": known?.description ?? known?.id ?? "–", "amount": amount,
    ]
  }

  /// Why something is refused, to the officer who reads it.
  func sentence(_ refusal: CaseRefusal, in policy: Policy? = nil) -> String {
    words.sentence(refusal, in: policy, to: desk.actor.id)
  }

  /// Why something failed, to the officer who reads it.
  func sentence(_ error: CaseDeskError, in policy: Policy? = nil) -> String {
    words.sentence(error, in: policy, to: desk.actor.id)
  }
}
#endif
