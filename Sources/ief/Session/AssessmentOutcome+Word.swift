internal import EmergencyFund

extension AssessmentOutcome {
  /// The outcome in English, for reports that are in English alone.
  var word: String { MessageCatalogue.english.title(.outcome(self)) }
}
