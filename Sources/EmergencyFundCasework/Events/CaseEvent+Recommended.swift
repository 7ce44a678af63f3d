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
    /// The rules that an award would override.
    package var overrides: [RuleOverride]
    /// The reviewer's own words for the file.
    package var note: String?

    enum Key: String, FieldKey {
      case decision, reasons, overrides
      case note = "text"
    }

    /// Creates a recommendation.
    package init(
      decision: DecisionKind, reasons: [DecisionReason] = [], overrides: [RuleOverride] = [],
      note: String? = nil
    ) {
      self.decision = decision
      self.reasons = reasons
      self.overrides = overrides
      self.note = note
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
    let overrides = reader.overrides(fields[.overrides])
    let note = reader.text(fields[.note])
    return decision.map {
      CaseEvent.Recommended(decision: $0, reasons: reasons, overrides: overrides, note: note)
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.decision.rawValue, decision.rawValue)
    writer.list(Key.reasons.rawValue, reasons)
    writer.list(Key.overrides.rawValue, overrides)
    writer.member(Key.note.rawValue, note)
  }
}
