public import EmergencyFund

extension PageMessageID {
  /// The sentence in a language.
  public func words(in language: Language) -> String { english }
}
