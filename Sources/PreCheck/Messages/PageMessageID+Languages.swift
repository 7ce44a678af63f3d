package import EmergencyFund

extension PageMessageID {
  /// The sentence in a language.
  package func localizedString(in language: Language) -> String {
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
