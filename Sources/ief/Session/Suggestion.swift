internal import EmergencyFund

/// What a message adds about a misspelt word.
enum Suggestion {
  /// The nearest known word, such as `; did you mean 'ana'?`; empty if none is near.
  static func text(_ word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension Diagnostic {
  /// Text of a document on one line, safe to show in a terminal.
  static func shown(_ text: String) -> String { String(quote(text).dropFirst().dropLast()) }
}
