extension Language {
  /// A code or a title in the language's quotation marks.
  func quoted(_ text: String) -> String {
    switch self {
    case .english: "'\(text)'"
    case .spanish, .russian, .arabic: "«\(text)»"
    case .french: "«\u{A0}\(text)\u{A0}»"
    case .portuguese: "“\(text)”"
    }
  }

  /// Entries of a list on one line.
  public func listed(_ entries: [String]) -> String {
    entries.joined(separator: self == .arabic ? "، " : ", ")
  }

  /// Text with a semicolon behind it.
  public func paused(_ text: String) -> String {
    switch self {
    case .arabic: "\(text)؛"
    case .french: "\(text)\u{A0};"
    default: "\(text);"
    }
  }

  /// A label before a colon, such as `Remedy:`.
  public func labelled(_ label: String) -> String {
    self == .french ? "\(label)\u{A0}:" : "\(label):"
  }
}
