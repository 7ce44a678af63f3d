extension LocalizedString {
  /// Whether every translation of another text is unchanged here.
  func keeps(_ other: LocalizedString) -> Bool {
    other.byLanguage.allSatisfy { byLanguage.contains($0) }
  }
}
