package import EmergencyFund

extension PageWords {
  /// The reasons why a saved file cannot be opened, with their locations.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    let reasons = diagnostics.map { diagnostic in
      guard let position = diagnostic.position else { return reason(diagnostic) }
      return text(
        .problemFilePlace, .count("line", position.line), .count("column", position.column),
        .rendered("reason", reason(diagnostic)))
    }
    return text(.problemFile, .rendered("reason", language.clauses(reasons)))
  }

  /// A diagnostic as one line for a terminal, in English like those of every command.
  package func line(_ diagnostic: Diagnostic) -> String {
    if language == .english { return diagnostic.rendered }
    var place = Diagnostic.escaped(diagnostic.file)
    if let position = diagnostic.position { place += ":\(position.line):\(position.column)" }
    return "\(place): \(reason(diagnostic)) [\(diagnostic.kind.rawValue)]"
  }

  /// The error in a file, in words for people who do not write such files.
  package func reason(_ diagnostic: Diagnostic) -> String {
    let path = diagnostic.path.description
    let found = Message.Argument.text("found", diagnostic.found ?? path)
    let isOfFile = diagnostic.position == nil
    let text =
      switch diagnostic.kind {
      case .unreadableFile: self[.fileUnreadable]
      case .missing where isOfFile: self[.fileUnreadable]
      case .tooLarge: self[.fileTooLarge]
      case .tooDeep: self[.fileTooDeep]
      case .syntax, .encoding: self[.fileDamaged]
      case .duplicateKey: text(.fileRepeatedKey, found)
      case .unknownKey: text(.fileUnknownKey, found)
      case _ where path.isEmpty || path == "format": self[.fileNoApplication]
      case .unreadableValue, .unknownCode, .outOfRange:
        diagnostic.found == nil
          ? text(.fileWrongKind, .text("path", path))
          : text(.fileWrongValue, found, .text("path", path))
      default: text(.fileWrongKind, .text("path", path))
      }
    guard let suggestion = diagnostic.suggestion else { return text }
    return language.clauses([text, self.text(.fileMeant, .text("suggestion", suggestion))])
  }
}
