internal import EmergencyFund

/// The words of a report in the reader's language.
struct ReportWords {
  let catalogue: MessageCatalogue

  /// Words for people who also write documents: titles with codes.
  init(_ language: Language) {
    catalogue = MessageCatalogue(language, naming: .titlesAndCodes)
  }

  var language: Language { catalogue.language }

  /// A heading or a label.
  subscript(_ id: ReportMessage) -> OutputText { catalogue.title(shown: .report(id)) }

  /// A sentence, kept together if it runs from right to left.
  func text(_ message: Message) -> OutputText { language.isolated(catalogue.shown(message)) }

  /// Text that a policy gives.
  func text(_ words: LocalizedString) -> OutputText {
    language.isolated("\(words.text(in: language))")
  }

  /// A title.
  func title(_ id: MessageID) -> OutputText { language.isolated(catalogue.title(shown: id)) }

  /// A title with a capital at its start, as headings have it.
  func heading(_ id: MessageID) -> OutputText {
    let title = catalogue.title(id)
    return language.isolated("\(title.prefix(1).uppercased() + title.dropFirst())")
  }

  /// A title in capitals, if the language has them.
  func capitals(_ id: MessageID) -> OutputText {
    language.isolated("\(catalogue.title(id).uppercased())")
  }

  /// A label before a colon.
  func label(_ id: ReportMessage) -> OutputText { language.labelled(self[id]) }

  /// A rule by its id in English, as options take it, and by its title elsewhere.
  func rule(_ id: String) -> OutputText {
    guard language != .english else { return "\(id)" }
    return RequirementKind(rawValue: id).map { title(.requirement($0)) } ?? "\(id)"
  }

  /// A field by its path in English, which is how documents write it, and by its title elsewhere.
  func place(_ path: FieldPath) -> OutputText {
    language == .english ? "\(path.description)" : catalogue.shown(path)
  }

  /// A rule that needs review: its title, or that of any question.
  func question(_ question: OpenQuestion) -> OutputText {
    if let title = question.title { return text(title) }
    guard language != .english else { return "\(question.rule)" }
    return title(.requirement(RequirementKind(rawValue: question.rule) ?? .judgement))
  }

  /// A question by what it is headed with, and by its rule's id where that is not the same.
  func questionWithID(_ question: OpenQuestion) -> OutputText {
    let title = self.question(question)
    return title == "\(question.rule)" ? title : "\(title) (\(question.rule))"
  }

  /// A rule by its id, and by its title if that is different.
  func ruleWithID(_ id: String) -> OutputText {
    let title = rule(id)
    return title == "\(id)" ? title : "\(title) (\(id))"
  }

  /// The force of a rule that does not decide; empty otherwise.
  func force(_ force: Force) -> OutputText {
    if force == .required { return "" }
    let word = catalogue.title(.force(force))
    let words = catalogue.shown(Message(.forceOnly, .rendered("force", word)))
    return "\(language.comma("")) \(words)"
  }
}

extension MessageCatalogue {
  /// Renders a message, which escapes its values, for people.
  func shown(_ message: Message) -> OutputText { OutputText(rendered: text(message)) }

  /// A heading, a label or a title for people.
  func title(shown id: MessageID) -> OutputText { OutputText(rendered: title(id)) }

  /// A place in the application for people.
  func shown(_ path: FieldPath) -> OutputText { OutputText(rendered: words(path)) }
}

extension PolicySentence {
  /// The sentence with its entries for people.
  func shown(_ catalogue: MessageCatalogue) -> OutputText {
    OutputText(rendered: text(catalogue))
  }

  /// The entries for people.
  func shownEntries(_ catalogue: MessageCatalogue) -> [OutputText] {
    entryTexts(catalogue).map { OutputText(rendered: $0) }
  }
}

// The marks of a language around text that is ready to be shown.
extension Language {
  func isolated(_ text: OutputText) -> OutputText { OutputText(rendered: isolated(text.string)) }

  func comma(_ text: OutputText) -> OutputText { OutputText(rendered: comma(text.string)) }

  func paused(_ text: OutputText) -> OutputText { OutputText(rendered: paused(text.string)) }

  func labelled(_ text: OutputText) -> OutputText { OutputText(rendered: labelled(text.string)) }

  func clauses(_ texts: [OutputText]) -> OutputText {
    OutputText(rendered: clauses(texts.map { $0.string }))
  }

  func listed(_ texts: [OutputText], _ conjunction: Conjunction) -> OutputText {
    OutputText(rendered: listed(texts.map { $0.string }, conjunction))
  }
}
