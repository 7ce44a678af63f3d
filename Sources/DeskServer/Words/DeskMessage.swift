#if Desk
import EmergencyFund

/// A sentence of the desk's pages; templates name it by its group and its case.
///
/// What rules, letters and applications say comes from the library's catalogues.
protocol DeskMessage: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The name of the group in templates.
  static var group: String { get }
  // The sentence with its placeholders, in each language.
  var english: String { get }
  var spanish: String { get }
  var french: String { get }
  var portuguese: String { get }
  var russian: String { get }
  var arabic: String { get }
}

extension DeskMessage {
  /// The sentence with its placeholders.
  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .french: french
    case .portuguese: portuguese
    case .russian: russian
    case .arabic: arabic
    }
  }
}
#endif
