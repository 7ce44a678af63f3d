import EmergencyFundScheduling

extension ConflictQuestion {
  /// The question in words.
  var words: OutputText {
    "is '\(found)' the '\(recorded)' with whom \(officer) has a conflict of interest? "
      + "The names differ in \(difference)"
  }

  /// The question without a name, for a message that may be logged.
  var note: OutputText {
    "a name differs in \(difference) from one with whom \(officer) has a conflict of interest; "
      + "ask \(officer)"
  }

  private var difference: OutputText {
    switch match {
    case .marks: "accents, punctuation or spaces alone"
    case .words: "a word in the middle or the order of the words"
    case .letter: "one letter"
    case .script: "its script"
    }
  }
}
