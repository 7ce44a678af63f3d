#if Desk
import EmergencyFund

/// A sentence of the desk's pages; templates name it by its group and its case.
///
/// What rules, letters and applications say comes from the library's catalogues.
protocol DeskMessage: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The name of the group in templates.
  static var group: String { get }
  /// The sentence with its placeholders.
  func text(in language: Language) -> String
}
#endif
