package import EmergencyFund

extension PageWords {
  /// The reasons why a saved file cannot be opened, with their locations.
  package func text(_ complaints: [Complaint]) -> String {
    let reasons = complaints.map { complaint in
      guard let position = complaint.position else { return reason(complaint) }
      return text(
        .problemFilePlace, .count("line", position.line), .count("column", position.column),
        .text("reason", reason(complaint)))
    }
    return text(.problemFile, .text("reason", language.clauses(reasons)))
  }

  /// A complaint as one line for a terminal, in English like those of every command.
  package func line(_ complaint: Complaint) -> String {
    if language == .english { return complaint.rendered }
    var place = Complaint.escaped(complaint.file)
    if let position = complaint.position { place += ":\(position.line):\(position.column)" }
    return "\(place): \(reason(complaint)) [\(complaint.kind.rawValue)]"
  }

  /// The error in a file, in words for people who do not write such files.
  package func reason(_ complaint: Complaint) -> String {
    let path = complaint.path.description
    let found = Message.Argument.text("found", complaint.found ?? path)
    let isOfFile = complaint.position == nil
    let text =
      switch complaint.kind {
      case .unreadableFile: self[.fileUnreadable]
      case .missing where isOfFile: self[.fileUnreadable]
      case .tooLarge: self[.fileTooLarge]
      case .tooDeep: self[.fileTooDeep]
      case .syntax, .encoding: self[.fileDamaged]
      case .duplicateKey: text(.fileRepeatedKey, found)
      case .unknownKey: text(.fileUnknownKey, found)
      case _ where path.isEmpty || path == "format": self[.fileNoApplication]
      case .unreadableValue, .unknownCode, .outOfRange:
        complaint.found == nil
          ? text(.fileWrongKind, .text("path", path))
          : text(.fileWrongValue, found, .text("path", path))
      default: text(.fileWrongKind, .text("path", path))
      }
    guard let suggestion = complaint.suggestion else { return text }
    return language.clauses([text, self.text(.fileMeant, .text("suggestion", suggestion))])
  }
}
