import EmergencyFund

// The one place that lists every kind of event; what each is and does is in a file of its own.

extension CaseEventKind {
  /// The kind as a noun with its article: `an assessment`.
  var noun: String {
    switch self {
    case .received: CaseEvent.Received.noun
    case .assessed: CaseEvent.Assessed.noun
    case .asked: CaseEvent.Asked.noun
    case .answered: CaseEvent.Answered.noun
    case .referenceChecked: CaseEvent.ReferenceChecked.noun
    case .vouched: CaseEvent.Vouched.noun
    case .assigned: CaseEvent.Assigned.noun
    case .unassigned: CaseEvent.Unassigned.noun
    case .conflictDeclared: CaseEvent.ConflictDeclared.noun
    case .reviewed: CaseEvent.Reviewed.noun
    case .recommended: CaseEvent.Recommended.noun
    case .decided: CaseEvent.Decided.noun
    case .confirmed: CaseEvent.Confirmed.noun
    case .takenBack: CaseEvent.TakenBack.noun
    case .returned: CaseEvent.Returned.noun
    case .letterMade: CaseEvent.LetterMade.noun
    case .paid: CaseEvent.Paid.noun
    case .paymentCorrected: CaseEvent.PaymentCorrected.noun
    case .reported: CaseEvent.Reported.noun
    case .appealed: CaseEvent.Appealed.noun
    case .corrected: CaseEvent.Corrected.noun
    case .imported: CaseEvent.Imported.noun
    case .erased: CaseEvent.Erased.noun
    }
  }
}

extension CaseEvent.Content {
  /// The kind of event.
  var kind: CaseEventKind {
    switch self {
    case .received: CaseEvent.Received.kind
    case .assessed: CaseEvent.Assessed.kind
    case .asked: CaseEvent.Asked.kind
    case .answered: CaseEvent.Answered.kind
    case .referenceChecked: CaseEvent.ReferenceChecked.kind
    case .vouched: CaseEvent.Vouched.kind
    case .assigned: CaseEvent.Assigned.kind
    case .unassigned: CaseEvent.Unassigned.kind
    case .conflictDeclared: CaseEvent.ConflictDeclared.kind
    case .reviewed: CaseEvent.Reviewed.kind
    case .recommended: CaseEvent.Recommended.kind
    case .decided: CaseEvent.Decided.kind
    case .confirmed: CaseEvent.Confirmed.kind
    case .takenBack: CaseEvent.TakenBack.kind
    case .returned: CaseEvent.Returned.kind
    case .letterMade: CaseEvent.LetterMade.kind
    case .paid: CaseEvent.Paid.kind
    case .paymentCorrected: CaseEvent.PaymentCorrected.kind
    case .reported: CaseEvent.Reported.kind
    case .appealed: CaseEvent.Appealed.kind
    case .corrected: CaseEvent.Corrected.kind
    case .imported: CaseEvent.Imported.kind
    case .erased: CaseEvent.Erased.kind
    }
  }

  /// Writes the members of the content.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .received(let content): content.write(to: &writer)
    case .assessed(let content): content.write(to: &writer)
    case .asked(let content): content.write(to: &writer)
    case .answered(let content): content.write(to: &writer)
    case .referenceChecked(let content): content.write(to: &writer)
    case .vouched(let content): content.write(to: &writer)
    case .assigned(let content): content.write(to: &writer)
    case .unassigned(let content): content.write(to: &writer)
    case .conflictDeclared(let content): content.write(to: &writer)
    case .reviewed(let content): content.write(to: &writer)
    case .recommended(let content): content.write(to: &writer)
    case .decided(let content): content.write(to: &writer)
    case .confirmed(let content): content.write(to: &writer)
    case .takenBack(let content): content.write(to: &writer)
    case .returned(let content): content.write(to: &writer)
    case .letterMade(let content): content.write(to: &writer)
    case .paid(let content): content.write(to: &writer)
    case .paymentCorrected(let content): content.write(to: &writer)
    case .reported(let content): content.write(to: &writer)
    case .appealed(let content): content.write(to: &writer)
    case .corrected(let content): content.write(to: &writer)
    case .imported(let content): content.write(to: &writer)
    case .erased(let content): content.write(to: &writer)
    }
  }

  /// Reads the content of an event of a kind; nil if something that it needs is missing.
  static func read(
    _ kind: CaseEventKind, _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.Content? {
    switch kind {
    case .received: CaseEvent.Received.read(field, &reader).map { .received($0) }
    case .assessed: CaseEvent.Assessed.read(field, &reader).map { .assessed($0) }
    case .asked: CaseEvent.Asked.read(field, &reader).map { .asked($0) }
    case .answered: CaseEvent.Answered.read(field, &reader).map { .answered($0) }
    case .referenceChecked:
      CaseEvent.ReferenceChecked.read(field, &reader).map { .referenceChecked($0) }
    case .vouched: CaseEvent.Vouched.read(field, &reader).map { .vouched($0) }
    case .assigned: CaseEvent.Assigned.read(field, &reader).map { .assigned($0) }
    case .unassigned: CaseEvent.Unassigned.read(field, &reader).map { .unassigned($0) }
    case .conflictDeclared:
      CaseEvent.ConflictDeclared.read(field, &reader).map { .conflictDeclared($0) }
    case .reviewed: CaseEvent.Reviewed.read(field, &reader).map { .reviewed($0) }
    case .recommended: CaseEvent.Recommended.read(field, &reader).map { .recommended($0) }
    case .decided: CaseEvent.Decided.read(field, &reader).map { .decided($0) }
    case .confirmed: CaseEvent.Confirmed.read(field, &reader).map { .confirmed($0) }
    case .takenBack: CaseEvent.TakenBack.read(field, &reader).map { .takenBack($0) }
    case .returned: CaseEvent.Returned.read(field, &reader).map { .returned($0) }
    case .letterMade: CaseEvent.LetterMade.read(field, &reader).map { .letterMade($0) }
    case .paid: CaseEvent.Paid.read(field, &reader).map { .paid($0) }
    case .paymentCorrected:
      CaseEvent.PaymentCorrected.read(field, &reader).map { .paymentCorrected($0) }
    case .reported: CaseEvent.Reported.read(field, &reader).map { .reported($0) }
    case .appealed: CaseEvent.Appealed.read(field, &reader).map { .appealed($0) }
    case .corrected: CaseEvent.Corrected.read(field, &reader).map { .corrected($0) }
    case .imported: CaseEvent.Imported.read(field, &reader).map { .imported($0) }
    case .erased: CaseEvent.Erased.read(field, &reader).map { .erased($0) }
    }
  }
}
