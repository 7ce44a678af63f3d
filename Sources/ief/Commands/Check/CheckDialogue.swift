internal import ArgumentParser
internal import EmergencyFund
internal import Foundation
internal import PreCheck

/// Asks the questions of a call on a terminal, one by one.
struct CheckDialogue {
  let words: PageWords
  let report: CheckReport
  let rates: RateTable
  var answers = Document.noAnswers
  /// The file that is taken up again; nil for a new one.
  private var opened: String?
  private var lines = TerminalLines()
  /// Whether the optional questions are asked, and the parts of them that the person chose.
  private var asksDetails = false
  var detailParts: Set<String> = []

  init(words: PageWords, report: CheckReport, rates: RateTable) {
    self.words = words
    self.report = report
    self.rates = rates
  }

  /// Text of the page, which escapes what it fills in.
  func own(_ text: String) -> OutputText { OutputText(rendered: text) }

  /// What a person wrote.
  enum Reply {
    case back, end, none, verdict, interrupted
    case text(String)
  }

  /// Asks everything, shows what the rules say, and saves the answers if the person wants that.
  mutating func run(_ chosen: String?, _ folder: inout PolicyFolder) throws {
    InterruptKey.listen()
    Terminal.write(TextLayout.wrapped(own(words[.terminalPromise])))
    Terminal.write(TextLayout.wrapped(own(words[.terminalHelp])) + "\n")
    guard let call = chosen ?? askCall(&folder) else { return }
    try ask(call, &folder)
  }

  /// Asks whether to go on with the open questions of a file, or else with the optional ones.
  mutating func resume(
    _ document: Document, file: String, _ call: String, hasOpen: Bool,
    _ folder: inout PolicyFolder
  ) throws {
    InterruptKey.listen()
    guard let answers = try? Draft.answers(of: document) else { return }
    self.answers = answers
    opened = file
    if hasOpen {
      Terminal.write("\n")
      guard agrees(own(words[.terminalResume])) else { return }
    } else {
      let (draft, policy) = try current(call, &folder)
      guard agreesToDetails(Form(policy, words), draft) else { return }
    }
    Terminal.write(TextLayout.wrapped(own(words[.terminalHelp])) + "\n")
    try ask(call, &folder)
  }

  private mutating func ask(_ call: String, _ folder: inout PolicyFolder) throws {
    var place = 0
    var answered: Prompt?
    var shown: CheckResult.State?
    var isBackwards = false
    var isStopped = false
    while true {
      let (draft, policy) = try current(call, &folder)
      let form = Form(policy, words)
      var result = CheckResult(draft, policy, rates: rates, form: form, words: words)
      if let shown, shown != result.state { Terminal.write(report.verdict(result) + "\n") }
      var prompts = form.prompts(draft, words)
      // Where nothing is open, only the optional ones are asked.
      if asksDetails, shown == nil { place = prompts.count }
      if asksDetails { prompts += form.detailPrompts(draft, words, entered: detailParts) }
      shown = result.state
      if let last = answered { place = prompts.place(after: place, answered: last) }
      answered = nil
      // Of a file, only what is open is asked, unless the person goes back.
      while opened != nil, !isBackwards, prompts.indices.contains(place),
        prompts[place].isAnswered(in: draft)
      {
        place += 1
      }
      guard prompts.indices.contains(place) else {
        if !asksDetails {
          Terminal.write(explanation(&result, draft, policy, form, &folder))
          if !isStopped, agreesToDetails(form, draft) { continue }
        }
        offerToSave(draft, call)
        throw ExitCode([result.assessment.outcome])
      }
      let prompt = prompts[place]
      isBackwards = false
      switch ask(prompt, draft) {
      case .back:
        place = max(0, place - 1)
        isBackwards = true
      case .end:
        place = prompts.count
        isStopped = true
      case .verdict:
        Terminal.write(explanation(&result, draft, policy, form, &folder) + "\n")
        isBackwards = true
      case .interrupted:
        offerToSave(draft, call)
        throw ExitCode(128 + SIGINT)
      case .none: answered = prompt
      case .text(let text):
        isBackwards = !take(text, for: prompt, call, form)
        if !isBackwards { answered = prompt }
      }
    }
  }

  /// Whether the person wants the optional questions, which no rule reads, to be asked.
  private mutating func agreesToDetails(_ form: Form, _ draft: Draft) -> Bool {
    let count = form.openDetails(draft, words)
    guard count > 0 else { return false }
    Terminal.write("\n")
    asksDetails = agrees(own(words.text(.terminalDetails, .count("count", count))))
    return asksDetails
  }

  /// What the rules say of the answers so far, with their reasons.
  private func explanation(
    _ result: inout CheckResult, _ draft: Draft, _ policy: Policy, _ form: Form,
    _ folder: inout PolicyFolder
  ) -> OutputText {
    result.findCoveringCalls(
      for: draft.application,
      among: { folder.calls(besides: policy, on: draft.application.receivedOn) }, rates: rates)
    return report.text(result, form)
  }

  private func current(
    _ call: String, _ folder: inout PolicyFolder
  ) throws -> (draft: Draft, policy: Policy) {
    let draft = Draft(answers, call: call, today: .current)
    do {
      return (draft, try folder.policies.policy(call, on: draft.application.receivedOn))
    } catch {
      for diagnostic in error.all { Terminal.diagnose("\(diagnostic.rendered)") }
      throw ExitCode.badInput
    }
  }

  private mutating func askCall(_ folder: inout PolicyFolder) -> String? {
    let calls = folder.library.ids.map { id in
      let policy = try? folder.policies.policy(id, on: nil)
      return Question.Option(id, policy.map { words.text($0.title) } ?? id)
    }
    Terminal.write(TextLayout.wrapped(own(words[.call])))
    for (index, call) in calls.enumerated() {
      Terminal.write(TextLayout.wrapped(own(call.label), lead: "  \(index + 1)", indent: 6))
    }
    while case .text(let text) = read() {
      if let call = Self.value(text, among: calls) { return call }
      Terminal.write(TextLayout.wrapped(own(words[.terminalNumber])))
    }
    return nil
  }

  // MARK: One question

  private mutating func ask(_ prompt: Prompt, _ draft: Draft) -> Reply {
    Terminal.write(TextLayout.wrapped(own(prompt.label)))
    if let hint = prompt.question.hint { Terminal.write(TextLayout.wrapped(own(hint), indent: 2)) }
    let options = self.options(prompt, draft)
    if prompt.isYesOrNo {
      Terminal.write(TextLayout.wrapped(own(yesOrNo), indent: 2))
    } else if options.count <= Self.listedMax {
      for (index, option) in options.enumerated() {
        Terminal.write(TextLayout.wrapped(own(option.label), lead: "  \(index + 1)", indent: 6))
      }
    }
    if let help = help(prompt, options) { Terminal.write(TextLayout.wrapped(own(help), indent: 2)) }
    return read()
  }

  /// Options of longer lists, such as countries, are given by their name or code.
  static let listedMax = 30

  private func help(_ prompt: Prompt, _ options: [Question.Option]) -> String? {
    switch prompt.question.kind {
    case .choices, .incidents, .documents: return words[.terminalNumbers]
    case .day: return words[.problemDay]
    default:
      guard options.count > Self.listedMax, let first = options.first else { return nil }
      return first.label == first.value
        ? words.text(.terminalCode, .text("code", first.value))
        : words.text(.terminalName, .text("name", first.label), .text("code", first.value))
    }
  }

  func options(_ prompt: Prompt, _ draft: Draft) -> [Question.Option] {
    if prompt.isYesOrNo {
      return [Question.Option("true", words[.yes]), Question.Option("false", words[.no])]
    }
    switch (prompt.part, prompt.question.kind) {
    case (.answer, .incidents): return draft.incidentOptions(words)
    case (.answer, _): return prompt.question.options
    default: return []
    }
  }

  /// The answers yes and no by their first letters, such as `y/n`.
  private var yesOrNo: String {
    let letters = [words[.yes], words[.no]].map { $0.prefix(1).lowercased() }
    return
      "\(words[.yes]) / \(words[.no]) (\(words.language.isolated(letters.joined(separator: "/"))))"
  }

  /// Whether a person says yes to what they are asked back.
  mutating func agrees(_ question: OutputText) -> Bool {
    Terminal.write(TextLayout.wrapped(question + " " + own(yesOrNo), indent: 2))
    guard case .text(let text) = read() else { return false }
    let options = [Question.Option("true", words[.yes]), Question.Option("false", words[.no])]
    return Self.value(text, among: options) == "true"
  }

  // MARK: Reading and saving

  mutating func read() -> Reply {
    Terminal.write("> ")
    let line = lines.next()
    Terminal.write("\n")
    guard case .text(let typed) = line else {
      if case .interrupted = line { return .interrupted }
      return .end
    }
    let text = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    switch text {
    case "": return .none
    case "<": return .back
    case ".": return .end
    case "?", "؟": return .verdict
    default: return .text(text)
    }
  }

  /// Offers to save what was answered, if anything was.
  private mutating func offerToSave(_ draft: Draft, _ call: String) {
    if draft.file != Draft(.noAnswers, call: call).file { save(draft) }
  }

  private mutating func save(_ draft: Draft) {
    Terminal.write("\n" + TextLayout.wrapped(own(words[.terminalSave])))
    Terminal.write(TextLayout.wrapped(own(words[.saveHint]), indent: 2))
    while case .text(let file) = read() {
      if Self.write(draft.file, to: file, replacing: file == opened) {
        return Terminal.write(own(words.text(.terminalSaved, .text("file", file))) + "\n")
      }
      Terminal.write(
        TextLayout.wrapped(own(words.text(.terminalNotSaved, .text("file", file)))))
    }
  }

  /// Writes a file that nobody else can read, never over another than the one that was opened.
  private static func write(_ bytes: [UInt8], to file: String, replacing: Bool) -> Bool {
    if replacing { return (try? OutputFile.write(bytes, to: file)) != nil }
    let descriptor = FileName.withCString(file) {
      open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    }
    return descriptor >= 0 && Foundation.write(descriptor, bytes, bytes.count) == bytes.count
      && close(descriptor) == 0
  }
}
