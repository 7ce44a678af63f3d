#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// A case: the application on one side, what the rules and officers say on the other.
  func caseSheet(_ request: DeskRequest) throws -> Page {
    let view = try desk.view(request.code)
    let opened = view.read.opened
    let grantCase = view.read.grantCase
    let application = ApplicationView(words, view.read)
    var values: View = [
      "code": opened.code, "path": "/cases/\(opened.code)",
      "heading": heading(opened, application.application),
      "state": words[StateMessage(grantCase.state)], "steps": steps(grantCase),
      "application": application.view,
      "isInDanger": application.application.imminentDanger == true,
      "verdict": verdict(of: application.assessment),
      "actions": actions(opened), "people": people(opened), "events": events(view),
      "chain": words.text(CaseMessage.chain, .count("count", opened.events.count)),
      "hints": hints(view.hints), "latest": latest(opened),
      "conflictQuestions": view.questions.map { question -> String in
        words.text(
          CaseMessage.conflictQuestion, .text("found", question.found),
          .text("recorded", question.recorded), .text("officer", question.officer))
      },
      "questions": questions(opened), "references": references(opened),
      "attachments": grantCase.receipt.attachments.map {
        ["name": $0.name, "digest": String($0.sha256.prefix(16))] as View
      },
      "hasDraft": view.draft != nil, "hasHints": !view.hints.isEmpty,
      "hasQuestions": !grantCase.questions.isEmpty,
      "hasAttachments": !grantCase.receipt.attachments.isEmpty,
    ]
    values.merge(clock(opened)) { $1 }
    values["canErase"] = desk.actor.refusal(of: .erase) == nil
    values["canProve"] = desk.actor.refusal(of: .proveCase) == nil
    values.merge(decisionView(view.read)) { $1 }
    values["asking"] = asking(opened)
    if let score = score(grantCase, application.application) { values["score"] = score }
    return page("sheet", request, title: opened.code, in: .queue, values)
  }

  // MARK: Head

  private func heading(_ opened: OpenCase, _ application: GrantApplication) -> String {
    var facts: [String] = []
    if let country = application.applicant.country {
      facts.append(words.language.name(of: country))
    }
    facts.append(opened.policy.title.text(in: words.language))
    if let type = application.applicant.type { facts.append(words.title(.applicantType(type))) }
    facts.append(
      words.text(CaseMessage.received, .day("day", opened.grantCase.receivedOn)))
    if let id = application.id { facts.append("\u{2068}\(id)\u{2069}") }
    return facts.joined(separator: " · ")
  }

  /// The steps of a case with where it is.
  private func steps(_ grantCase: GrantCase) -> [View] {
    let steps: [StateMessage] = [
      .received, .inReview, .reviewed, .pendingConfirmation, .awarded, .paid, .reported,
    ]
    let state = StateMessage(CaseState(grantCase.stage, isWaiting: false))
    let place: Int? =
      switch grantCase.stage {
      case .appealed: 0
      case .declined, .referred, .withdrawn: 4
      default: steps.firstIndex(of: state)
      }
    return steps.enumerated().map { index, step -> View in
      let isHere = index == place
      let name = isHere && !steps.contains(state) ? state : step
      return ["name": words[name], "isHere": isHere, "isDone": index < place ?? 0]
    }
  }

  private func clock(_ opened: OpenCase) -> View {
    guard let clock = ResponseClock(opened.grantCase, today: desk.today),
      let day = clock.respondBy
    else { return [:] }
    var view: View = ["clockPath": "/cases/\(opened.code)/clock"]
    view["answerBy"] = words.text(CaseMessage.answerBy, .day("day", day))
    if opened.grantCase.stage.isOpen, let left = desk.workingSlack(of: opened.entry) {
      view["daysLeft"] = words.text(
        left < 0 ? CaseMessage.daysLate : .daysLeft, .count("count", abs(left)))
      view["leftClass"] = left < 0 ? "late" : left <= 3 ? "soon" : ""
    }
    return view
  }

  // MARK: Verdict

  func verdict(of assessment: Assessment) -> View {
    let (kind, mark): (String, String) =
      switch assessment.outcome {
      case .eligible: ("yes", "✓")
      case .ineligible: ("no", "✕")
      case .incomplete: ("open", "?")
      case .needsPerson: ("person", "◐")
      }
    let deciding = assessment.findings.filter { $0.decides && $0.outcome != .notApplicable }
    let met = deciding.count { $0.outcome == .met }
    func views(_ findings: [Finding]) -> [View] { findings.map { self.view(of: $0) } }
    return [
      "class": kind, "mark": mark, "title": words.heading(.outcome(assessment.outcome)),
      "met": words.text(
        CaseMessage.metRules, .count("count", met), .count("total", deciding.count)),
      "open": views(
        assessment.findings.filter { $0.outcome != .met && $0.outcome != .notApplicable }),
      "metFindings": views(assessment.findings.filter { $0.outcome == .met }),
      "judgements": assessment.judgements.map { question -> View in
        var view: View = [
          "question": question.question.text(in: words.language),
          "places": question.paths.map { words.catalogue.words($0) },
        ]
        view["title"] = question.title?.text(in: words.language)
        view["source"] = question.basis.source?.title
        return view
      },
    ]
  }

  private func view(of finding: Finding) -> View {
    let (kind, mark): (String, String) =
      switch finding.outcome {
      case .met: ("yes", "✓")
      case .notMet: ("no", "✕")
      case .unknown: ("open", "?")
      case .needsPerson: ("person", "◐")
      case .notApplicable: ("plain", "–")
      }
    return [
      "class": kind, "mark": mark, "outcome": words.title(.findingOutcome(finding.outcome)),
      "rule": finding.rule, "text": words.catalogue.text(finding.message),
      "remedies": finding.remedies.map { words.catalogue.text($0.message) },
      "source": (finding.basis.source?.title).shown,
      "reading": (finding.basis.reading?.text(in: words.language)).shown,
    ]
  }

  private func score(_ grantCase: GrantCase, _ application: GrantApplication) -> View? {
    guard
      let score = grantCase.policy.score(
        application, ratings: hidesReviews(grantCase) ? [:] : grantCase.ratings,
        today: desk.today)
    else { return nil }
    return [
      "value": score.value.map {
        words.catalogue.text(Message(.scoreOfHundred, .count("count", $0)))
      } ?? words.title(.report(.noScore)),
      "criteria": score.criteria.map { criterion -> View in
        [
          "title": criterion.title.text(in: words.language),
          "points": criterion.earned.map {
            words.catalogue.text(
              Message(.points, .count("count", $0), .count("weight", criterion.weight)))
          } ?? words.title(.report(.leftOut)),
          "why": words.catalogue.text(criterion.explanation),
        ]
      },
    ]
  }

  // MARK: People

  /// Whether the officer reviews the case and has not filed their own review yet: until then they
  /// see no other.
  func hidesReviews(_ grantCase: GrantCase) -> Bool { grantCase.assignee == desk.actor.id }

  private func people(_ opened: OpenCase) -> View {
    let grantCase = opened.grantCase
    var view: View = ["conflicts": grantCase.conflicts]
    view["reviewer"] = grantCase.assignee ?? grantCase.review?.officer
    return view
  }

  private func questions(_ opened: OpenCase) -> [View] {
    opened.grantCase.questions.map { question in
      let answer = opened.events.lazy.compactMap { event -> CaseEvent.Answered? in
        guard case .answered(let answered) = event.content,
          answered.question == question.number
        else { return nil }
        return answered
      }.first
      var view: View = [
        "number": question.number, "isOpen": question.isOpen,
        "about": labels(of: question.about, in: opened.grantCase),
        "values": lines(of: answer?.values ?? [], in: opened.grantCase),
        "title": words.text(
          CaseMessage.question, .count("number", question.number), .day("day", question.askedOn)),
      ]
      view["text"] = question.text
      view["answer"] = answer?.text
      view["answered"] = question.answeredOn.map {
        words.text(CaseMessage.answer, .day("day", $0))
      }
      return view
    }
  }

  private func references(_ opened: OpenCase) -> [View] {
    let application = opened.grantCase.grantApplication
    return (application.applicant.references ?? []).enumerated().map { index, reference in
      let checks = opened.events.compactMap { event -> View? in
        guard case .referenceChecked(let check) = event.content, check.reference == index else {
          return nil
        }
        let result: CaseMessage =
          switch check.result {
          case .confirmed: .confirmed
          case .notReached: .notReached
          case .doubtful: .doubtful
          }
        return [
          "day": words.day(event.on), "by": event.by ?? "", "result": words[result],
          "class": check.result == .confirmed ? "yes" : check.result == .doubtful ? "no" : "open",
          "note": check.note.shown,
        ]
      }
      var parts = [reference.name, reference.organisation, reference.contact].compactMap { $0 }
      if let independent = reference.independent {
        parts.append(
          words[independent ? ApplicationMessage.independent : .notIndependent])
      }
      parts += details(of: reference)
      return [
        "title": words.text(CaseMessage.referenceState, .count("number", index + 1)),
        "text": parts.joined(separator: " · "), "checks": checks,
        "isUnchecked": checks.isEmpty,
      ]
    }
  }

  /// How a reference knows the applicant, in which language and whether they expect the fund.
  private func details(of reference: Reference) -> [String] {
    let answers: [(ApplicationDetail, String?)] = [
      (.referenceRelation, reference.relation),
      (.referenceLanguage, reference.language.map { words.language.name(ofLanguage: $0) }),
      (.referenceInformed, reference.informed.map { words[$0 ? FrameMessage.yes : .no] }),
    ]
    return answers.compactMap { detail, text in
      text.map { "\(words.language.labelled(words.title(.detail(detail)))) \($0)" }
    }
  }

  /// What the next officer must not miss: an appeal's grounds, or why a decision came back.
  private func latest(_ opened: OpenCase) -> [View] {
    guard opened.grantCase.stage.isOpen else { return [] }
    return opened.events.reversed().prefix { $0.kind != .decided }.compactMap { event in
      let text: String
      switch event.content {
      case .appealed(let appealed): text = appealed.grounds
      case .returned(let returned): text = returned.reason
      default: return nil
      }
      return [
        "title": EventMessage(event.kind).map { words.capitalised(words[$0]) } ?? "",
        "by": event.by ?? "", "day": words.day(event.on), "text": text,
      ]
    }
  }
}
#endif
