internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund

struct CaseShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a case: what was asked for, what the rules say, what happened.",
    usage: "ief case show <code> [<options>]",
    discussion: """
      EXAMPLES
        ief case show C-7K3F9Q
        ief case show C-7K3F9Q --format json
      """)

  @Argument(help: ArgumentHelp("Code of the case.", valueName: "code"))
  var code: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var reader: LanguageOption
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let (opened, hints, rates) = try desk.read { reader in
      let opened = try desk.open(code, reader)
      return (
        opened, try desk.hints(opened.grantCase.grantApplication, of: opened.code, reader),
        try reader.rates(opened.grantCase.receipt.ratesDigest)
      )
    }
    switch output.format {
    case .json:
      var writer = JSONWriter()
      opened.write(to: &writer, hints)
      writer.newline()
      Terminal.write(writer.text)
    case .text:
      let page = CasePage(
        words: ReportWords(reader.language), palette: Palette(isOn: Terminal.hasColour),
        today: desk.today)
      Terminal.write(page.text(opened, hints, rates))
    }
  }
}

extension OpenCase {
  /// Writes the case as `ief-case/1`: its row in the queue and its events.
  func write(to writer: inout JSONWriter, _ hints: [CaseHint]) {
    writer.object { writer in
      writer.member("format", "ief-case/1")
      writer.member("case", code)
      writer.member("call", entry.call)
      writer.member("region", orNull: entry.region)
      writer.member("receivedOn", entry.receivedOn.description)
      writer.member("respondBy", orNull: entry.respondBy?.description)
      writer.member("state", grantCase.state.rawValue)
      writer.member("policyDigest", grantCase.receipt.policyDigest)
      writer.list("hints") { writer in
        for hint in hints {
          writer.object { writer in
            writer.member("same", hint.kind)
            writer.member("case", hint.code)
          }
        }
      }
      writer.list("events") { writer in for event in events { event.write(to: &writer) } }
    }
  }
}

/// A case for a person to read.
struct CasePage {
  let words: ReportWords
  let palette: Palette
  let today: Day

  func text(_ opened: OpenCase, _ hints: [CaseHint], _ rates: RateTable) -> String {
    let grantCase = opened.grantCase
    let application = grantCase.grantApplication
    var text = palette.bold("\(opened.code)  \(grantCase.state.words)") + "\n"
    text += line("call", opened.entry.call)
    text += line("received", opened.entry.receivedOn.description)
    if let day = opened.entry.respondBy {
      let left = day.days(since: today)
      let days =
        left < 0
        ? "\(-left) days ago" : left == 0 ? "today" : left == 1 ? "tomorrow" : "in \(left) days"
      text += line("answer by", grantCase.stage.isOpen ? "\(day), \(days)" : "\(day)")
    }
    if application.imminentDanger == true {
      text += palette.bad("  imminent danger to a person") + "\n"
    }
    for hint in hints { text += line("hint", hint.words) }
    if let assignee = grantCase.assignee { text += line("reviewer", assignee) }
    for question in grantCase.openQuestions {
      text += line(
        "waiting for", "an answer to question \(question.number), since \(question.askedOn)")
    }
    if let award = grantCase.award { text += line("award", award.total.description) }
    if let unpaid = grantCase.unpaid, unpaid.minorUnits > 0, grantCase.award != nil {
      text += line("to pay", unpaid.description)
    }
    text += "\n" + palette.bold("What the rules say (not a decision)") + "\n"
    text += findings(grantCase, application, rates)
    text += "\n" + palette.bold("The application") + "\n"
    text += ApplicationText.text(application, indent: 2)
    text += "\n" + palette.bold("What happened") + "\n"
    for (index, event) in opened.events.enumerated() {
      let lead = TextLayout.right("\(index + 1).", to: 5) + " \(event.on)  "
      text += TextLayout.wrapped(
        (event.by.map { "\($0): " } ?? "") + event.words, lead: lead, indent: 18)
    }
    return text
  }

  private func line(_ label: String, _ value: String) -> String {
    TextLayout.wrapped(value, lead: "  \(label)", indent: 14)
  }

  private func findings(
    _ grantCase: GrantCase, _ application: GrantApplication, _ rates: RateTable
  ) -> String {
    let assessment = grantCase.policy.assess(application, rates: rates)
    var text = TextLayout.wrapped(words.title(.outcome(assessment.outcome)), indent: 2)
    for finding in assessment.findings
    where finding.outcome != .met && finding.outcome != .notApplicable {
      text += TextLayout.wrapped(
        "\(finding.rule): \(words.text(finding.message))", lead: "  -", indent: 4)
    }
    return text
  }
}

extension CaseEvent {
  /// What happened, for a person who may see the case.
  fileprivate var words: String {
    switch content {
    case .received(let receipt):
      "received under \(receipt.call)"
        + receipt.attachments.map { "; with \($0.name), SHA-256 \($0.sha256)" }.joined()
    case .assessed(let assessed): "the rules say: \(assessed.outcome.words)"
    case .asked(let asked): "question \(asked.question): \(asked.text)"
    case .answered(let answered): "answer to question \(answered.question): \(answered.text)"
    case .referenceChecked(let checked):
      "reference \(checked.reference + 1): \(checked.result.words)" + Self.noted(checked.note)
    case .vouched(let vouched):
      "\(vouched.voucher) endorses the applicant" + Self.noted(vouched.note)
    case .assigned(let assigned): "assigned to \(assigned.reviewer)"
    case .conflictDeclared(let conflict):
      "conflict of interest of \(conflict.officer): \(conflict.reason)"
    case .reviewed(let reviewed):
      "review"
        + reviewed.ratings.sorted { $0.key < $1.key }
        .map { "; \($0.key) \($0.value.value) of 3, \($0.value.reason)" }.joined()
        + Self.noted(reviewed.note)
    case .recommended(let recommended):
      "recommends \(recommended.decision.words)" + Self.because(recommended.reasons)
        + Self.noted(recommended.text)
    case .decided(let decided):
      "decides on \(decided.decision.kind.words)" + Self.because(decided.reasons)
        + Self.noted(decided.text)
    case .confirmed(let confirmed): "confirms event \(confirmed.event)"
    case .letterMade(let letter): "letter in \(letter.language.tag), SHA-256 \(letter.sha256)"
    case .paid(let paid): "paid \(paid.amount.description) on \(paid.paidOn)"
    case .reported(let reported): "report: \(reported.note)"
    case .appealed(let appealed): "appeal: \(appealed.grounds)"
    case .corrected(let corrected): "corrects event \(corrected.event): \(corrected.why)"
    case .erased(let erased): "erased, \(erased.cause.rawValue)"
    }
  }

  private static func noted(_ note: String?) -> String { note.map { ": \($0)" } ?? "" }

  private static func because(_ reasons: [DecisionReason]) -> String {
    if reasons.isEmpty { return "" }
    return "; "
      + reasons.map { $0.code + ($0.cites.map { " (\($0))" } ?? "") }
      .joined(separator: ", ")
  }
}

extension CaseDecision.Kind {
  /// The decision in words.
  var words: String {
    switch self {
    case .award: "a full award"
    case .partAward: "a partial award"
    case .decline: "declining"
    case .refer: "referral to another fund"
    case .withdraw: "withdrawal"
    }
  }
}

extension CaseEvent.ReferenceResult {
  /// The result in words.
  var words: String {
    switch self {
    case .confirmed: "confirmed"
    case .notReached: "not reached"
    case .doubtful: "doubtful"
    }
  }
}
