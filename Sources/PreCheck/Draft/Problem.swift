internal import EmergencyFund

/// An answer that cannot be read, and how to write it.
package struct Problem: Hashable, Sendable {
  /// The path of the answer.
  package let path: String
  /// The question, in words.
  package let label: String
  /// How to write it.
  package let message: String
}

extension Draft {
  /// The problems, in words.
  package func problems(_ form: Form, _ words: PageWords) -> [Problem] {
    unreadable(form, words) + daysToCome(form, words)
  }

  /// The answers that could not be read, in words; a saved file lacks them.
  package func unreadable(_ form: Form, _ words: PageWords) -> [Problem] {
    diagnostics.map { diagnostic in
      let path = rows.original(diagnostic.path.description)
      return Problem(
        path: path, label: form.label(at: path, words),
        message: message(diagnostic, form.question(at: path)?.kind, path, words))
    }
  }

  /// The paths of the answers that could not be read.
  var unreadablePaths: [String] { diagnostics.map { rows.original($0.path.description) } }

  /// The incidents that are dated after today: most likely a mistyped year.
  private func daysToCome(_ form: Form, _ words: PageWords) -> [Problem] {
    guard let today = application.assessedOn else { return [] }
    return (application.incidents ?? []).enumerated().compactMap { index, incident in
      guard let day = incident.occurredOn, day > today else { return nil }
      let path = rows.original(FieldPath(.incidentOccurredOn, index).description)
      return Problem(path: path, label: form.label(at: path, words), message: words[.problemFuture])
    }
  }

  private func message(
    _ diagnostic: Diagnostic, _ kind: Question.Kind?, _ path: String, _ words: PageWords
  ) -> String {
    switch kind {
    case .amount: return amountMessage(path, words)
    case .wholeNumber, .counted: return words[.problemWholeNumber]
    case .day: return words[.problemDay]
    default: return words.text(.problemOther, .text("found", diagnostic.found ?? ""))
    }
  }

  /// Both interpretations of an ambiguous amount, or the currency that it names by mistake.
  private func amountMessage(_ path: String, _ words: PageWords) -> String {
    guard let text = text(at: path) else { return words[.problemAmount] }
    let currency = application.budget.currency
    return switch TypedAmount(text, in: currency) {
    case .ambiguous(let smaller, let larger):
      words.text(.problemAmbiguous, .text("smaller", smaller), .text("larger", larger))
    case .otherCurrency(let name):
      words.text(
        .problemCurrency, .text("chosen", currency?.code ?? ""), .text("found", name))
    case .plain, .asTyped: words[.problemAmount]
    }
  }
}

extension Form {
  /// The question at a path in words, with the entry of the list that it is about.
  func label(at path: String, _ words: PageWords) -> String {
    guard let question = question(at: path) else { return path }
    let list = path.split(separator: "[").first.flatMap { self.question(at: String($0)) }
    guard let entry = list?.entry, let number = Self.index(in: path).map({ $0 + 1 }) else {
      return question.label
    }
    return "\(words.language.labelled(words.entry(entry, number))) \(question.label)"
  }

  /// The first index in a path, or nil if there is none.
  private static func index(in path: String) -> Int? {
    guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]") else {
      return nil
    }
    return Int(path[path.index(after: open)..<close])
  }
}

extension PageWords {
  /// An entry of a list by its number.
  func entry(_ template: String, _ number: Int) -> String {
    catalogue.text(filling: template, [.count("number", number)])
  }
}
