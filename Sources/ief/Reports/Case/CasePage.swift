internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseView {
  /// Writes the case as `ief-case/1`: its row in the queue and its events.
  func write(to writer: inout JSONWriter) {
    let entry = read.opened.entry
    let grantCase = read.grantCase
    writer.object { writer in
      writer.member("format", "ief-case/1")
      writer.member("case", entry.code)
      writer.member("call", entry.call)
      writer.member("region", orNull: entry.region)
      writer.member("receivedOn", entry.receivedOn.description)
      writer.member("respondBy", orNull: entry.respondBy?.description)
      writer.member("holidaysMissingFor", entry.holidaysMissingFor)
      writer.member("state", grantCase.state.rawValue)
      writer.member("policyDigest", grantCase.receipt.policyDigest)
      writer.list("hints") { writer in
        for hint in hints {
          writer.object { writer in
            writer.member(hint.isNear ? "near" : "same", hint.kind)
            writer.member("case", hint.code)
          }
        }
      }
      writer.list("conflictQuestions") { writer in
        for question in questions {
          writer.object { writer in
            writer.member("officer", question.officer)
            writer.member("recorded", question.recorded)
            writer.member("found", question.found)
            writer.member("difference", question.match.rawValue)
          }
        }
      }
      writer.list("events") { writer in for event in read.opened.events { event.write(to: &writer) }
      }
      if !signers.isEmpty {
        writer.list("signed") { writer in
          for (index, signer) in signers.enumerated() {
            writer.object { writer in
              writer.member("event", index + 1)
              signer.write(to: &writer)
            }
          }
        }
      }
    }
  }
}

/// A case for a person to read.
struct CasePage {
  let words: ReportWords
  let palette: Palette
  let today: Day
  let configuration: CaseConfiguration

  func text(_ view: CaseView) -> OutputText {
    let (opened, rates, signers) = (view.read.opened, view.read.rates, view.signers)
    let grantCase = opened.grantCase
    let application = grantCase.grantApplication
    var text = palette.bold("\(opened.code)  \(grantCase.state.words)") + "\n"
    text += line("call", "\(opened.entry.call)")
    text += line("received", "\(opened.entry.receivedOn)")
    if let day = opened.entry.respondBy {
      let left = day.days(since: today)
      let days: OutputText =
        left < 0
        ? TextLayout.counted(-left, "day") + " ago"
        : left == 0 ? "today" : left == 1 ? "tomorrow" : "in \(left) days"
      text += line("answer by", grantCase.stage.isOpen ? "\(day), \(days)" : "\(day)")
      if let year = opened.entry.holidaysMissingFor {
        text += line("", "by weekdays alone: \(WorkingCalendarGap(year: year).message)")
      }
      if let before = ResponseClock(grantCase, today: today)?.dateBefore {
        text += line("", "\(before) by weekdays alone, before more holidays were listed")
      }
    }
    if application.imminentDanger == true {
      text += palette.bad("  imminent danger to a person") + "\n"
    }
    for imported in grantCase.imports {
      let unknown = imported.unknownOfficers.joined(separator: ", ")
      let officers: OutputText = unknown.isEmpty ? "" : "; not in this team: \(unknown)"
      text += line("imported", "from another case file on \(imported.importedOn)\(officers)")
    }
    for hint in view.hints { text += line("hint", "\(hint.words)") }
    for question in view.questions { text += line("question", question.words) }
    if let assignee = grantCase.assignee { text += line("reviewer", "\(assignee)") }
    for question in grantCase.openQuestions {
      text += line(
        "waiting for", "an answer to question \(question.number), since \(question.askedOn)")
    }
    if let award = grantCase.award {
      let total = ConvertedAmount(award.total, application, grantCase.policy, rates)
      text += line("award", total.words)
    }
    if let unpaid = grantCase.unpaid, unpaid.minorUnits > 0, grantCase.award != nil {
      text += line("to pay", "\(unpaid)")
    }
    for (index, record) in (grantCase.decisions + [grantCase.proposal].compactMap { $0 })
      .enumerated()
    {
      let page = DecisionPage(words: words, palette: palette, configuration: configuration)
      text += "\n" + palette.bold(index == 0 ? "The decision" : "The decision after the appeal")
      text += "\n" + page.text(record, of: grantCase, rates)
    }
    text += "\n" + palette.bold("What the rules say (not a decision)") + "\n"
    text += findings(grantCase, application, rates)
    text += "\n" + palette.bold("The application") + "\n"
    let page = ApplicationPage(
      words: words, palette: palette, policy: grantCase.policy, rates: rates)
    text += page.text(application)
    text += "\n" + palette.bold("What happened") + "\n"
    for (index, event) in opened.events.enumerated() {
      let lead = TextLayout.right("\(index + 1).", to: 5) + " \(event.on)  "
      text += TextLayout.wrapped(
        (event.by.map { "\($0): " } ?? "") + event.words
          + (signers.isEmpty ? "" : " (" + signers[index].words + ")"),
        lead: lead, indent: 18)
    }
    return text + (view.draft.map { self.text($0) } ?? "")
  }

  private func line(_ label: OutputText, _ value: OutputText) -> OutputText {
    TextLayout.wrapped(value, lead: "  \(label)", indent: 14)
  }

  private func findings(
    _ grantCase: GrantCase, _ application: GrantApplication, _ rates: RateTable
  ) -> OutputText {
    let assessment = grantCase.policy.assess(application, rates: rates)
    var text = TextLayout.wrapped(words.title(.outcome(assessment.outcome)), indent: 2)
    for finding in assessment.findings
    where finding.outcome != .met && finding.outcome != .notApplicable {
      text += TextLayout.wrapped(
        "\(finding.rule): \(words.text(finding.message))", lead: "  -", indent: 4)
    }
    if let rates = assessment.rates { text += "\n" + words.lines([rates], file: nil) }
    return text
  }
}

extension CasePage {
  /// An officer's own draft of a review, which nobody else sees.
  private func text(_ draft: ReviewDraft) -> OutputText {
    var text = "\n" + palette.bold("Your draft of a review (nobody else sees it)") + "\n"
    for (id, entry) in draft.ratings.sorted(by: { $0.key < $1.key }) {
      let value: OutputText = entry.value.map { "\($0)" } ?? "-"
      text += TextLayout.wrapped("\(id) \(value): \(entry.reason)", lead: "  -", indent: 4)
    }
    for (incident, entry) in draft.threats.sorted(by: { $0.key < $1.key }) {
      let word = entry.value?.rawValue ?? "-"
      text += TextLayout.wrapped(
        "incident \(incident + 1): \(word): \(entry.reason)", lead: "  -", indent: 4)
    }
    if let note = draft.note { text += TextLayout.wrapped("\(note)", indent: 2) }
    return text
  }
}
