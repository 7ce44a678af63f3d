/// Text that is built in, in every language: the compiler rejects one that lacks any.
///
/// A placeholder is `{name}`. `{name|one=item|other=# items}` selects by a count, a length in days
/// or a length in months; `#` is the number. Each language has its own plural forms.
protocol Translated: Hashable, Sendable {
  var english: String { get }
  var spanish: String { get }
  var french: String { get }
  var portuguese: String { get }
  var russian: String { get }
  var arabic: String { get }
}

extension Translated {
  /// The text in one language, with its placeholders.
  func localizedString(in language: Language) -> String {
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
