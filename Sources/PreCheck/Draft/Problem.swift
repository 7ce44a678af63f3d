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
  /// The problem, in words.
  package func problems(_ form: Form, _ words: PageWords) -> [Problem] {
    diagnostics.map { diagnostic in
      let path = diagnostic.path.description
      return Problem(
        path: path, label: form.label(at: path, words),
        message: message(diagnostic, form.question(at: path)?.kind, path, words))
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

  /// Both interpretations of an ambiguous amount.
  private func amountMessage(_ path: String, _ words: PageWords) -> String {
    let decimals = application.budget.currency?.decimals ?? 2
    guard let text = text(at: path) else { return words[.problemAmount] }
    do {
      _ = try ExactDecimal.fromPerson(text, decimals: decimals)
    } catch {
      if case .ambiguous(_, let smaller, let larger) = error {
        return words.text(.problemAmbiguous, .text("smaller", smaller), .text("larger", larger))
      }
    }
    return words[.problemAmount]
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
