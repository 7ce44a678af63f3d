import EmergencyFund

extension CaseEvent {
  /// A lead's decision.
  package struct Decided: CaseEventContent {
    static let kind = CaseEventKind.decided
    static let noun = "a decision"

    /// The decision.
    package var decision: CaseDecision
    /// The reasons.
    package var reasons: [DecisionReason]
    /// The reasons, in the lead's own words.
    package var text: String?

    enum Key: String, FieldKey { case decision, items, fund, reasons, text }

    /// Creates a decision.
    package init(_ decision: CaseDecision, reasons: [DecisionReason] = [], text: String? = nil) {
      self.decision = decision
      self.reasons = reasons
      self.text = text
    }
  }
}

extension CaseEvent.Decided {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Decided? {
    let fields = reader.fields(field, Key.self)
    let kind = reader.choice(
      reader.required(.decision, in: fields)?.currentDecision, DecisionKind.self,
      "a decision")
    let reasons = reader.reasons(fields[.reasons])
    let text = reader.text(fields[.text])
    let items = reader.list(fields[.items]) { reader, field in ItemAward.read(field, &reader) }
    let fund = reader.code(fields[.fund], noun: "the code of a fund")
    guard let kind else { return nil }
    reader.refuse(.items, in: fields, unless: kind == .partialAward, "a partial award")
    reader.refuse(.fund, in: fields, unless: kind == .refer, "a referral")
    let decision: CaseDecision? =
      switch kind {
      case .award: .award
      case .decline: .decline
      case .withdraw: .withdraw
      case .partialAward:
        reader.required(.items, in: fields).flatMap { _ in items }.map {
          .partialAward($0)
        }
      case .refer: reader.required(.fund, in: fields).flatMap { _ in fund }.map { .refer(to: $0) }
      }
    return decision.map { CaseEvent.Decided($0, reasons: reasons, text: text) }
  }

  func write(to writer: inout JSONWriter) {
    writer.member(Key.decision.rawValue, decision.kind.rawValue)
    switch decision {
    case .partialAward(let items):
      writer.list(Key.items.rawValue) { writer in
        for item in items {
          writer.object { writer in
            writer.member(ItemAward.Key.item.rawValue, item.item)
            writer.members(item.amount)
          }
        }
      }
    case .refer(let fund): writer.member(Key.fund.rawValue, fund)
    case .award, .decline, .withdraw: break
    }
    writer.list(Key.reasons.rawValue, reasons)
    writer.member(Key.text.rawValue, text)
  }
}

extension DocumentReader {
  /// Reports a key that only another kind of decision has.
  fileprivate mutating func refuse(
    _ key: CaseEvent.Decided.Key, in fields: Fields<CaseEvent.Decided.Key>, unless fits: Bool,
    _ decision: String
  ) {
    guard !fits, let field = fields[key] else { return }
    diagnose(
      field, .contradiction, "the key \(Diagnostic.quote(key.rawValue)) belongs to \(decision)")
  }
}

extension ItemAward {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> ItemAward? {
    let fields = reader.fields(field, Key.self)
    let item = reader.position(reader.required(.item, in: fields))
    let amount = reader.money(fields, amount: .amount, currency: .currency)
    guard let item, let amount else { return nil }
    return ItemAward(item: item, amount: amount)
  }
}
