package import EmergencyFund

extension Document {
  /// Whether it says of itself that it answers questions, in any version of the format.
  package var isAnswer: Bool { root.text(under: "format")?.hasPrefix("ief-answer/") ?? false }
}
