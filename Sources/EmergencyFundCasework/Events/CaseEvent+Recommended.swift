package import EmergencyFund

extension CaseEvent {
  /// A reviewer's recommendation.
  package struct Recommended: CaseEventContent {
    static let kind = CaseEventKind.recommended
    static let noun = "a recommendation"

    /// The kind of decision.
    package var decision: DecisionKind
    /// The reasons.
    package var reasons: [DecisionReason]
    /// The reasons, in the reviewer's own words.
    package var text: String?

    enum Key: String, FieldKey { case decision, reasons, text }

    /// Creates a recommendation.
    package init(
      decision: DecisionKind, reasons: [DecisionReason] = [], text: String? = nil
    ) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }
}

extension CaseEvent.Recommended {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Recommended? {
    let fields = reader.fields(field, Key.self)
    let decision = reader.choice(
      reader.required(.decision, in: fields)?.currentDecision, DecisionKind.self,
      "a decision")
    let reasons = reader.reasons(fields[.reasons])
    let text = reader.text(fields[.text])
    return decision.map { CaseEvent.Recommended(decision: $0, reasons: reasons, text: text) }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.decision.rawValue, decision.rawValue)
    writer.list(Key.reasons.rawValue, reasons)
    writer.member(Key.text.rawValue, text)
  }
}
