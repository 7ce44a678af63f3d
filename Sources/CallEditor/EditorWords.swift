package import EmergencyFund
internal import EmergencyFundPolicyTools

/// The texts of the page in one language.
package struct EditorWords: Hashable, Sendable {
  /// The sentences of the rules, by title.
  package let catalogue: MessageCatalogue

  /// Creates the texts of a language.
  package init(_ language: Language) { catalogue = MessageCatalogue(language) }

  /// The language.
  package var language: Language { catalogue.language }

  /// A sentence with its placeholders, as translators see it.
  package subscript(_ id: EditorMessageID) -> String { id.localizedString(in: language) }

  /// A sentence with its placeholders filled in.
  func text(_ id: EditorMessageID, _ arguments: Message.Argument...) -> String {
    catalogue.text(filling: self[id], arguments)
  }

  /// A sentence that the applicants' page has as well.
  package subscript(_ id: PageMessageID) -> String { id.localizedString(in: language) }

  /// A text that the policy gives, with hidden characters shown as escapes.
  func text(_ words: LocalizedString) -> String { Diagnostic.escaped(words.text(in: language)) }

  /// A label with what it is about.
  func labelled(_ label: String, _ subject: String) -> String {
    "\(language.labelled(label)) \(subject)"
  }

  /// What is wrong with an answer.
  func text(_ problem: CallProblem) -> String {
    switch problem.kind {
    case .amount, .ambiguousAmount, .wholeNumber, .day, .choice: problem.text(catalogue)
    case .percent: self[.problemPercent]
    case .id: self[.problemID]
    case .taken(let id): text(.problemTaken, .text("id", id))
    case .missing: self[.problemMissing]
    case .rollingWithLastDay: self[.problemRolling]
    case .closesBeforeOpening: self[.problemCloses]
    case .noBasis: self[.problemBasis]
    case .noSuchField: self[.problemFixed]
    case .neededBefore: self[.problemNeeded]
    case .tooLong: self[.problemLong]
    case .moreIndependentThanAll: self[.problemIndependent]
    }
  }

  /// Where a rule comes from, in lines.
  func lines(_ basis: RuleBasis) -> [String] {
    var lines: [String] = []
    if let source = basis.source {
      let title = Diagnostic.escaped(source.title)
      lines.append(
        catalogue.text(filling: self[PageMessageID.clause], [.rendered("source", title)]))
    }
    if let reading = basis.reading {
      lines.append(
        catalogue.text(filling: self[PageMessageID.reading], [.words("reading", reading)]))
    }
    if !basis.assumed.isEmpty {
      lines.append(
        catalogue.text(
          filling: self[PageMessageID.assumed],
          [.clauses("reason", basis.assumed.map { $0.reason })]))
    }
    return lines
  }
}
