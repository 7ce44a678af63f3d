#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundPolicyTools
import EmergencyFundScheduling

/// A change of a call before it is made: both people who sign it see the same.
struct CallPreview {
  let review: CallReview
  /// The new file.
  let document: Document
  /// The lines of the file that go and come, with what is around them.
  let lines: [Line]
  /// What would have changed in the cases of the last year.
  let effect: Effect
  /// The calls as they are.
  let shelf: CallShelf

  /// Whether the change may be proposed: it brings no error.
  var isSound: Bool {
    !review.findings.contains { $0.lint.severity == .error && !$0.isOld }
  }

  /// A line of the file.
  struct Line {
    let mark: String
    let text: String
  }

  /// The cases that the officer may see, under the rules of now and the new ones.
  struct Effect {
    var tally = SimulationTally()
    var changed: [Reassessment] = []
    /// The first day whose cases are counted.
    let since: Day
  }
}

extension DeskSession {
  /// The most cases that are listed by their codes.
  private static let changedMax = 50

  /// Works out what a new file of a call means.
  ///
  /// - Parameter day: The day from which it holds; nil for a new call.
  func preview(
    of call: String, _ document: Document, _ text: [UInt8], from day: Day?, _ shelf: CallShelf
  ) throws(PolicyDiagnostics) -> CallPreview {
    let library = shelf.library(with: document)
    let old = shelf.file(of: call)
    let review = try CallReview(
      call, in: library, before: old == nil ? nil : shelf.library, on: day,
      tests: shelf.folder.tests, bases: shelf.folder.bases, rates: shelf.folder.rates,
      today: desk.today)
    return CallPreview(
      review: review, document: document, lines: Self.changedLines(old?.bytes ?? [], text),
      effect: effect(on: call, shelf.library, library, from: day), shelf: shelf)
  }

  /// What would have changed, had the new rules applied to the applications of the last year.
  ///
  /// The days on which the call is open are left out: of past applications they say nothing.
  private func effect(
    on call: String, _ old: PolicyLibrary, _ new: PolicyLibrary, from day: Day?
  ) -> CallPreview.Effect {
    let since = desk.today.adding(days: -365)
    var effect = CallPreview.Effect(since: since)
    guard var before = try? old.policy(call, on: day), var after = try? new.policy(call, on: day),
      let past = try? desk.applications(to: call, since: since)
    else { return effect }
    before.requirements.removeAll { $0.kind == .callWindow }
    after.requirements.removeAll { $0.kind == .callWindow }
    let comparison = PolicyComparison(before: before, after: after)
    for item in past {
      let entry = comparison.reassess(item.application, rates: item.rates)
      effect.tally.add(entry)
      if entry.isChanged { effect.changed.append(entry) }
    }
    return effect
  }

  /// The lines that go and come, each with up to two that stay around it.
  private static func changedLines(_ old: [UInt8], _ new: [UInt8]) -> [CallPreview.Line] {
    func lines(_ bytes: [UInt8]) -> [String] {
      String(decoding: bytes, as: UTF8.self).split(
        omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }
      ).map { String($0) }
    }
    let (before, after) = (lines(old), lines(new))
    guard before.count + after.count <= 20_000 else { return [] }
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var all: [(mark: String, text: String)] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if left < before.count, removed.contains(left) {
        all.append(("−", before[left]))
        left += 1
      } else if right < after.count, added.contains(right) {
        all.append(("+", after[right]))
        right += 1
      } else {
        all.append((" ", right < after.count ? after[right] : before[left]))
        left += 1
        right += 1
      }
    }
    var shown: [CallPreview.Line] = []
    var last = -1
    for index in all.indices {
      let near = (max(0, index - 2)...min(all.count - 1, index + 2)).contains {
        all[$0].mark != " "
      }
      guard near else { continue }
      if index > last + 1, !shown.isEmpty { shown.append(.init(mark: "…", text: "")) }
      shown.append(.init(mark: all[index].mark, text: all[index].text))
      last = index
    }
    return shown
  }

  // MARK: Views

  /// The preview for a template.
  func view(of preview: CallPreview, _ policy: Policy?) -> View {
    let review = preview.review
    let new = review.findings.filter { !$0.isOld }
    let failed = review.tests.filter { !$0.isPassed }
    var view: View = [
      "differences": review.differences.map { self.view(of: $0, policy) },
      "hasDifferences": !review.differences.isEmpty,
      "findings": new.map { self.view(of: $0.lint, in: preview, policy) },
      "hasFindings": !new.isEmpty,
      "oldFindings": words.text(
        CallReviewMessage.oldFindings, .count("count", review.findings.count - new.count)),
      "hasOldFindings": review.findings.count > new.count,
      "testsSay": review.tests.isEmpty
        ? words[CallReviewMessage.noTests]
        : words.text(
          CallReviewMessage.testsPassed, .count("count", review.tests.count - failed.count),
          .count("total", review.tests.count)),
      "testsPass": failed.isEmpty && review.testProblems.isEmpty,
      "failed": failed.map { result -> View in
        [
          "notes": Diagnostic.escaped(result.test.notes ?? result.test.place.file),
          "lines": result.difference(words.catalogue),
        ]
      },
      "testProblems": review.testProblems.map { preview.shelf.inFolder($0.rendered) },
      "lines": preview.lines.map { ["mark": $0.mark, "text": $0.text] as View },
      "rules": review.rules.map { rule(of: $0, policy) },
    ]
    view.merge(effectView(preview.effect, policy)) { $1 }
    return view
  }

  private func view(of difference: PolicyDifference, _ policy: Policy?) -> View {
    let message: CallReviewMessage
    let kind: String
    switch difference.meaning {
    case .added: (message, kind) = (.added, "open")
    case .removed: (message, kind) = (.removed, "open")
    case .narrowed: (message, kind) = (.narrowed, "open")
    case .widened: (message, kind) = (.widened, "open")
    case .moved: (message, kind) = (.moved, "open")
    case .reworded: (message, kind) = (.reworded, "plain")
    }
    let catalogue = words.catalogue
    var view: View = [
      "title": words.capitalised(ruleTitle(difference.name, policy)),
      "meaning": difference.name == "apply" ? words[RecipientsMessage.changed] : words[message],
      "class": kind,
      "examples": difference.examples.map { example -> View in
        [
          "says": words.text(
            CallReviewMessage.exampleTurns,
            .rendered("before", words.title(.outcome(example.before))),
            .rendered("after", words.title(.outcome(example.after)))),
          "facts": facts(of: example.application, policy),
        ]
      },
    ]
    view["old"] = difference.old.map { words.capitalised($0.text(catalogue)) }
    view["new"] = difference.new.map { words.capitalised($0.text(catalogue)) }
    return view
  }

  private func view(
    of finding: LintFinding, in preview: CallPreview, _ policy: Policy?
  ) -> View {
    let isError = finding.severity == .error
    var view: View = [
      "class": isError ? "no" : "open",
      "severity": words[isError ? CallReviewMessage.error : .warning],
      // What linting says names codes of the file, in English.
      "text": preview.shelf.inFolder(finding.diagnostic.message),
      "line": finding.diagnostic.position.map {
        words.text(CallReviewMessage.line, .count("number", $0.line))
      } ?? "",
    ]
    view["slips"] = finding.application.map { facts(of: $0, policy) }
    view["hasSlips"] = finding.application != nil
    return view
  }

  /// An application in words, as far as rules read it.
  private func facts(of application: GrantApplication, _ policy: Policy?) -> [String] {
    let catalogue = words.catalogue
    var facts: [String] = []
    if let type = application.applicant.type {
      facts.append(words.capitalised(words.title(.applicantType(type))))
    }
    if let country = application.applicant.country {
      facts.append(CallForm.Title.country(country).text(catalogue))
    }
    for group in application.applicant.targetGroups ?? [] {
      let title = policy?.groups.first { $0.id == group }?.title
      facts.append(title.map { CallForm.Title.words($0).text(catalogue) } ?? group)
    }
    if let day = application.receivedOn {
      facts.append(words.text(CallReviewMessage.receivedOn, .day("day", day)))
    }
    for incident in application.incidents ?? [] {
      guard let type = incident.type else { continue }
      facts.append(
        words.capitalised(words.title(.incidentType(type)))
          + (incident.occurredOn.map { ", " + words.day($0) } ?? ""))
    }
    if let currency = application.budget.currency {
      for item in application.budget.items ?? [] {
        guard let cost = item.cost else { continue }
        let title = item.category.map { code in
          policy?.title(ofCategory: code)?.text(in: words.language) ?? code
        }
        facts.append(
          [title, words.money(Money(roundingHalfUp: cost, currency: currency))]
            .compactMap { $0 }.joined(separator: ": "))
      }
    }
    if let references = application.applicant.references {
      facts.append(
        words.text(CallReviewMessage.references, .count("count", references.count)))
    }
    return facts.map { Diagnostic.escaped($0) }
  }

  private func effectView(_ effect: CallPreview.Effect, _ policy: Policy?) -> View {
    let tally = effect.tally
    var moves: [View] = []
    for before in AssessmentOutcome.allCases {
      for after in AssessmentOutcome.allCases where before != after {
        let count = tally.count(from: before, to: after)
        if count == 0 { continue }
        moves.append([
          "text": words.text(
            CallReviewMessage.moves, .count("count", count),
            .rendered("before", words.title(.outcome(before))),
            .rendered("after", words.title(.outcome(after))))
        ])
      }
    }
    return [
      "effect": tally.count == 0
        ? words.text(CallReviewMessage.noCases, .day("day", effect.since))
        : words.text(
          CallReviewMessage.effect, .count("changed", tally.changedCount),
          .count("count", tally.count), .day("day", effect.since)),
      "moves": moves,
      "reasons": tally.reasonsByCount.map { item -> View in
        [
          "text": words.text(
            CallReviewMessage.because, .count("count", item.count),
            .rendered("rule", ruleTitle(item.reason.rule, policy)))
        ]
      },
      "hasReasons": !tally.reasons.isEmpty,
      "cases": effect.changed.prefix(Self.changedMax).compactMap { entry -> View? in
        entry.application.map { code in
          [
            "code": code,
            "text": words.text(
              CallReviewMessage.turns,
              .rendered("before", words.title(.outcome(entry.before))),
              .rendered("after", words.title(.outcome(entry.after)))),
          ]
        }
      },
      "hasCases": !effect.changed.isEmpty,
    ]
  }
}
#endif
