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
  subscript(_ id: ReportMessage) -> String { catalogue.title(.report(id)) }

  /// A sentence, kept together if it runs from right to left.
  func text(_ message: Message) -> String { language.isolated(catalogue.text(message)) }

  /// Text that a policy gives.
  func text(_ words: LocalizedString) -> String { language.isolated(words.text(in: language)) }

  /// A title.
  func title(_ id: MessageID) -> String { language.isolated(catalogue.title(id)) }

  /// A title with a capital at its start, as headings have it.
  func heading(_ id: MessageID) -> String {
    let title = catalogue.title(id)
    return language.isolated(title.prefix(1).uppercased() + title.dropFirst())
  }

  /// A title in capitals, if the language has them.
  func capitals(_ id: MessageID) -> String { language.isolated(catalogue.title(id).uppercased()) }

  /// A label before a colon.
  func label(_ id: ReportMessage) -> String { language.labelled(self[id]) }

  /// A rule by its id in English, as options take it, and by its title elsewhere.
  func rule(_ id: String) -> String {
    guard language != .english else { return id }
    return RequirementKind(rawValue: id).map { title(.requirement($0)) } ?? id
  }

  /// A field by its path in English, which is how documents write it, and by its title elsewhere.
  func place(_ path: FieldPath) -> String {
    language == .english ? path.description : catalogue.words(path)
  }

  /// A rule that needs review: its title, or that of any question.
  func question(_ question: OpenQuestion) -> String {
    if let title = question.title { return text(title) }
    guard language != .english else { return question.rule }
    return title(.requirement(RequirementKind(rawValue: question.rule) ?? .judgement))
  }

  /// A question by what it is headed with, and by its rule's id where that is not the same.
  func questionWithID(_ question: OpenQuestion) -> String {
    let title = self.question(question)
    return title == question.rule ? title : "\(title) (\(question.rule))"
  }

  /// A rule by its id, and by its title if that is different.
  func ruleWithID(_ id: String) -> String {
    let title = rule(id)
    return title == id ? id : "\(title) (\(id))"
  }

  /// The force of a rule that does not decide; empty otherwise.
  func force(_ force: Force) -> String {
    if force == .required { return "" }
    let word = catalogue.title(.force(force))
    let words = catalogue.text(Message(.forceOnly, .text("force", word)))
    return "\(language.comma("")) \(words)"
  }
}
