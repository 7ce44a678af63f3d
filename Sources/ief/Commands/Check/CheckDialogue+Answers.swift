internal import EmergencyFund
internal import Foundation
internal import PreCheck

extension CheckDialogue {
  /// Takes an answer; prints what is wrong with one that cannot be taken.
  mutating func take(_ text: String, for prompt: Prompt, _ call: String, _ form: Form) -> Bool {
    if prompt.part == .detailPart { return takePart(text, prompt) }
    let before = answers
    guard let answer = answer(text, for: prompt, Draft(answers, call: call)) else {
      let isLong = prompt.question.kind == .choice && prompt.part == .answer
      Terminal.write(
        TextLayout.wrapped(own(isLong ? unknown(text) : words[.terminalNumber]), indent: 2) + "\n")
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

  /// Takes the answer whether a part of the optional questions is to be asked.
  private mutating func takePart(_ text: String, _ prompt: Prompt) -> Bool {
    guard let answer = Self.value(text, among: options(prompt, Draft(answers, call: ""))) else {
      Terminal.write(TextLayout.wrapped(own(unknown(text)), indent: 2) + "\n")
      return false
    }
    if answer == "true" { detailParts.insert(prompt.path) }
    return true
  }

  private func unknown(_ text: String) -> String { words.text(.problemOther, .text("found", text)) }

  /// The option that a number, a code, a name or the first letter of yes or no means.
  static func value(
    _ word: some StringProtocol, among options: [Question.Option]
  ) -> String? {
    if let number = Int(word.withPlainDigits) {
      let isListed = options.count <= listedMax && options.indices.contains(number - 1)
      return isListed ? options[number - 1].value : nil
    }
    let wanted = folded(String(word))
    if let option = options.first(where: {
      folded($0.value) == wanted || folded($0.label) == wanted
    }) {
      return option.value
    }
    guard wanted.count == 1, options.map({ $0.value }) == ["true", "false"] else { return nil }
    // Every keyboard has the English letters.
    if wanted == "y" { return "true" }
    return options.first { folded($0.label).hasPrefix(wanted) }?.value
      ?? (wanted == "n" ? "false" : nil)
  }

  /// A text without what keyboards and people leave out: capitals and diacritics.
  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  /// The answer that a text means, or nil if it is none of the options.
  private mutating func answer(
    _ text: String, for prompt: Prompt, _ draft: Draft
  ) -> Node.Content? {
    let options = self.options(prompt, draft)
    let old = draft.document.node(at: prompt.path)
    let count = draft.count(at: prompt.path) ?? 0
    switch (prompt.part, prompt.question.kind) {
    case (.detailPart, _): return nil
    case (.isThereAny, _):
      return Self.value(text, among: options).map {
        .entries($0 == "true" ? max(1, count) : 0, keeping: old)
      }
    case (.another, _):
      return Self.value(text, among: options).map {
        .entries(count + ($0 == "true" ? 1 : 0), keeping: old)
      }
    case (.count, _):
      return Int(text.withPlainDigits).flatMap {
        (0...100).contains($0) ? .entries($0, keeping: old) : nil
      }
    case (.answer, .choices), (.answer, .incidents), (.answer, .documents):
      if text.withPlainDigits == "0" { return .list([]) }
      let values = text.split { " ,،、".contains($0) }.map { Self.value($0, among: options) }
      return values.contains(nil)
        ? nil : .texts(values.compactMap { $0 }, asKinds: prompt.question.kind == .documents)
    case (.answer, .choice), (.answer, .yesNo):
      return (Self.value(text, among: options) ?? nearest(text, among: options)).map { .plain($0) }
    case (.answer, .texts):
      return .texts(
        text.split { ";؛".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
          .filter { !$0.isEmpty }, asKinds: false)
    case (.answer, .day): return .plain(day(text))
    case (.answer, _): return .plain(text)
    }
  }

  /// The option with nearly the same name, if the person says that it is meant.
  private mutating func nearest(_ text: String, among options: [Question.Option]) -> String? {
    let names = options.map { Self.folded($0.label) }
    guard let name = EmergencyFund.nearest(to: Self.folded(text), among: names),
      let option = options.first(where: { Self.folded($0.label) == name })
    else { return nil }
    return agrees(own(words.text(.terminalMeant, .text("answer", option.label))))
      ? option.value : nil
  }

  /// A date as files have it, of one that is typed otherwise if the person says that it is meant.
  private mutating func day(_ text: String) -> String {
    guard Day(text.withPlainDigits) == nil, let day = TypedDay.meant(by: text, words.catalogue)
    else { return text }
    let shown = words.catalogue.text(filling: "{day}", [.day("day", day)])
    return agrees(own(words.text(.terminalMeant, .rendered("answer", shown))))
      ? day.description : text
  }

  /// Gives each incident an id, by which costs refer to it.
  private mutating func nameIncidents() {
    let count = Draft(answers, call: "").count(at: "incidents") ?? 0
    for index in 0..<count where answers.node(at: "incidents[\(index)].id") == nil {
      answers = answers.setting("incidents[\(index)].id", to: .plain("i\(index + 1)"))
    }
  }
}

extension Prompt {
  /// Whether it is answered with yes or no.
  var isYesOrNo: Bool {
    switch (part, question.kind) {
    case (.answer, .yesNo), (.isThereAny, _), (.another, _), (.detailPart, _): true
    default: false
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
