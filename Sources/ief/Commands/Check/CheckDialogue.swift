internal import ArgumentParser
internal import EmergencyFund
internal import Foundation
internal import PreCheck

/// Asks the questions of a call on a terminal, one by one.
struct CheckDialogue {
  let words: PageWords
  let report: CheckReport
  let rates: RateTable
  private var answers = Document.noAnswers

  init(words: PageWords, report: CheckReport, rates: RateTable) {
    self.words = words
    self.report = report
    self.rates = rates
  }

  /// Text of the page, which escapes what it fills in.
  private func own(_ text: String) -> OutputText { OutputText(rendered: text) }

  /// What a person wrote.
  private enum Reply {
    case back, end, none
    case text(String)
  }

  /// Asks everything, shows what the rules say, and saves the answers if the person wants that.
  mutating func run(_ chosen: String?, _ folder: inout PolicyFolder) throws {
    Terminal.write(TextLayout.wrapped(own(words[.terminalPromise])))
    Terminal.write(TextLayout.wrapped(own(words[.terminalHelp])) + "\n")
    guard let call = chosen ?? askCall(folder) else { return }
    var place = 0
    var answered: Prompt?
    var shown: CheckResult.State?
    while true {
      let (draft, policy) = try current(call, &folder)
      let form = Form(policy, words)
      var result = CheckResult(draft, policy, rates: rates, form: form, words: words)
      if let shown, shown != result.state { Terminal.write(report.verdict(result) + "\n") }
      shown = result.state
      let prompts = form.prompts(draft, words)
      if let last = answered { place = prompts.place(after: place, answered: last) }
      answered = nil
      guard prompts.indices.contains(place) else {
        result.findCoveringCalls(
          for: draft.application,
          among: { folder.calls(besides: policy, on: draft.application.receivedOn) }, rates: rates)
        Terminal.write(report.text(result, form))
        save(draft)
        throw ExitCode([result.assessment.outcome])
      }
      let prompt = prompts[place]
      switch ask(prompt, draft) {
      case .back: place = max(0, place - 1)
      case .end: place = prompts.count
      case .none: answered = prompt
      case .text(let text):
        if take(text, for: prompt, call, form) { answered = prompt }
      }
    }
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

  private func askCall(_ folder: PolicyFolder) -> String? {
    let ids = folder.library.ids
    Terminal.write(TextLayout.wrapped(own(words[.call])))
    for (index, id) in ids.enumerated() {
      Terminal.write(TextLayout.wrapped("\(id)", lead: "  \(index + 1)", indent: 6))
    }
    while case .text(let text) = read() {
      if let number = Int(text.withPlainDigits), ids.indices.contains(number - 1) {
        return ids[number - 1]
      }
      if ids.contains(text) { return text }
      Terminal.write(TextLayout.wrapped(own(words[.terminalNumber])))
    }
    return nil
  }

  // MARK: One question

  private func ask(_ prompt: Prompt, _ draft: Draft) -> Reply {
    Terminal.write(TextLayout.wrapped(own(prompt.label)))
    if let hint = prompt.question.hint { Terminal.write(TextLayout.wrapped(own(hint), indent: 2)) }
    let options = self.options(prompt, draft)
    if options.count <= Self.listedMax {
      for (index, option) in options.enumerated() {
        Terminal.write(TextLayout.wrapped(own(option.label), lead: "  \(index + 1)", indent: 6))
      }
    }
    if let help = help(prompt, options) { Terminal.write(TextLayout.wrapped(own(help), indent: 2)) }
    return read()
  }

  /// Options of longer lists, such as countries, are given by their code.
  private static let listedMax = 30

  private func help(_ prompt: Prompt, _ options: [Question.Option]) -> String? {
    switch prompt.question.kind {
    case .choices, .incidents, .documents: words[.terminalNumbers]
    case .day: words[.problemDay]
    default:
      options.count > Self.listedMax
        ? words.text(.terminalCode, .text("code", options.first?.value ?? "")) : nil
    }
  }

  private func options(_ prompt: Prompt, _ draft: Draft) -> [Question.Option] {
    switch (prompt.part, prompt.question.kind) {
    case (.answer, .yesNo), (.isThereAny, _), (.another, _):
      [Question.Option("true", words[.yes]), Question.Option("false", words[.no])]
    case (.answer, .incidents): draft.incidentOptions(words)
    case (.answer, _): prompt.question.options
    case (.count, _): []
    }
  }

  /// Takes an answer; prints what is wrong with one that cannot be taken.
  private mutating func take(
    _ text: String, for prompt: Prompt, _ call: String, _ form: Form
  ) -> Bool {
    let before = answers
    guard let answer = answer(text, for: prompt, Draft(answers, call: call)) else {
      Terminal.write(TextLayout.wrapped(own(words[.terminalNumber]), indent: 2) + "\n")
      return false
    }
    answers = answers.setting(prompt.path, to: answer)
    nameIncidents()
    let problems = Draft(answers, call: call).problems(form, words)
    guard let problem = problems.first(where: { $0.path == prompt.path }) else { return true }
    answers = before
    Terminal.write(TextLayout.wrapped(own(problem.message), indent: 2) + "\n")
    return false
  }

  /// The answer that a text means, or nil if it is none of the options.
  private func answer(_ text: String, for prompt: Prompt, _ draft: Draft) -> Node.Content? {
    let options = self.options(prompt, draft)
    func value(_ word: some StringProtocol) -> String? {
      if let number = Int(word.withPlainDigits), options.indices.contains(number - 1) {
        return options[number - 1].value
      }
      let wanted = word.lowercased()
      return options.first { $0.value.lowercased() == wanted || $0.label.lowercased() == wanted }?
        .value
    }
    let old = draft.document.node(at: prompt.path)
    let count = draft.count(at: prompt.path) ?? 0
    switch (prompt.part, prompt.question.kind) {
    case (.isThereAny, _):
      return value(text).map { .entries($0 == "true" ? max(1, count) : 0, keeping: old) }
    case (.another, _):
      return value(text).map { .entries(count + ($0 == "true" ? 1 : 0), keeping: old) }
    case (.count, _):
      return Int(text.withPlainDigits).flatMap {
        (0...100).contains($0) ? .entries($0, keeping: old) : nil
      }
    case (.answer, .choices), (.answer, .incidents), (.answer, .documents):
      if text.withPlainDigits == "0" { return .list([]) }
      let values = text.split { " ,،、".contains($0) }.map { value($0) }
      return values.contains(nil)
        ? nil : .texts(values.compactMap { $0 }, asKinds: prompt.question.kind == .documents)
    case (.answer, .choice), (.answer, .yesNo): return value(text).map { .plain($0) }
    case (.answer, _): return .plain(text)
    }
  }

  /// Gives each incident an id, by which costs refer to it.
  private mutating func nameIncidents() {
    let count = Draft(answers, call: "").count(at: "incidents") ?? 0
    for index in 0..<count where answers.node(at: "incidents[\(index)].id") == nil {
      answers = answers.setting("incidents[\(index)].id", to: .plain("i\(index + 1)"))
    }
  }

  // MARK: Reading and saving

  private func read() -> Reply {
    Terminal.write("> ")
    guard let line = readLine() else { return .end }
    Terminal.write("\n")
    let text = line.trimmingCharacters(in: .whitespaces)
    switch text {
    case "": return .none
    case "<": return .back
    case ".": return .end
    default: return .text(text)
    }
  }

  private func save(_ draft: Draft) {
    Terminal.write("\n" + TextLayout.wrapped(own(words[.terminalSave])))
    Terminal.write(TextLayout.wrapped(own(words[.saveHint]), indent: 2))
    while case .text(let file) = read() {
      // Never over an existing file, and not readable by anyone else.
      let descriptor = FileName.withCString(file) {
        open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      }
      let bytes = draft.file
      if descriptor >= 0, Foundation.write(descriptor, bytes, bytes.count) == bytes.count,
        close(descriptor) == 0
      {
        return Terminal.write(own(words.text(.terminalSaved, .text("file", file))) + "\n")
      }
      Terminal.write(
        TextLayout.wrapped(own(words.text(.terminalNotSaved, .text("file", file)))))
    }
  }
}

extension Node.Content {
  /// A list of entries, those of `old` kept as far as they go.
  fileprivate static func entries(_ count: Int, keeping old: Node?) -> Self {
    var elements: [Node] = []
    if case .list(let kept) = old?.content { elements = Array(kept.prefix(count)) }
    let place = SourcePosition(line: 1, column: 1)
    while elements.count < count { elements.append(Node(position: place, content: .mapping([]))) }
    return .list(elements)
  }

  /// A list of texts, or of documents of these kinds.
  fileprivate static func texts(_ texts: [String], asKinds: Bool) -> Self {
    let place = SourcePosition(line: 1, column: 1)
    return .list(
      texts.map { text in
        let node = Node(position: place, content: .plain(text))
        if !asKinds { return node }
        let kind = Node.Member(key: "kind", keyPosition: place, value: node)
        return Node(position: place, content: .mapping([kind]))
      })
  }
}
