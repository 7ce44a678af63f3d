extension LocalizedText {
  /// Whether every translation of another text is unchanged here.
  func keeps(_ other: LocalizedText) -> Bool {
    other.byLanguage.allSatisfy { byLanguage.contains($0) }
  }
}
