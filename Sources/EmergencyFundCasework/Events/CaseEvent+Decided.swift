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
    /// The rules that an award overrides.
    package var overrides: [RuleOverride]
    /// The lead's own words for the file, which no letter has.
    package var note: String?
    /// The lead's own words to the applicant, which the letter has as they are.
    package var letterText: String?

    enum Key: String, FieldKey {
      case decision, items, fund, withdrawal, reasons, overrides, note
      // Decisions of before had one text, which their letters said.
      case letterText = "text"
    }

    /// Creates a decision.
    package init(
      _ decision: CaseDecision, reasons: [DecisionReason] = [], overrides: [RuleOverride] = [],
      note: String? = nil, letterText: String? = nil
    ) {
      self.decision = decision
      self.reasons = reasons
      self.overrides = overrides
      self.note = note
      self.letterText = letterText
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
    let overrides = reader.overrides(fields[.overrides])
    let note = reader.text(fields[.note])
    let letterText = reader.text(fields[.letterText])
    let withdrawal = fields[.withdrawal].map { Withdrawal.read($0, &reader) }
    let items = reader.list(fields[.items]) { reader, field in ItemAward.read(field, &reader) }
    let fund = reader.code(fields[.fund], noun: "the code of a fund")
    guard let kind else { return nil }
    let isAward = kind == .award || kind == .partialAward
    reader.refuse(.overrides, in: fields, unless: isAward, "an award")
    reader.refuse(.withdrawal, in: fields, unless: kind == .withdraw, "a withdrawal")
    reader.refuse(.items, in: fields, unless: kind == .partialAward, "a partial award")
    reader.refuse(.fund, in: fields, unless: kind == .refer, "a referral")
    let decision: CaseDecision? =
      switch kind {
      case .award: .award
      case .decline: .decline
      case .withdraw: withdrawal.map { $0.map { .withdraw($0) } } ?? .withdraw(.unstated)
      case .partialAward:
        reader.required(.items, in: fields).flatMap { _ in items }.map {
          .partialAward($0)
        }
      case .refer: reader.required(.fund, in: fields).flatMap { _ in fund }.map { .refer(to: $0) }
      }
    return decision.map {
      CaseEvent.Decided(
        $0, reasons: reasons, overrides: overrides, note: note, letterText: letterText)
    }
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
    case .withdraw(let withdrawal): withdrawal.write(to: &writer)
    case .award, .decline: break
    }
    writer.list(Key.reasons.rawValue, reasons)
    writer.list(Key.overrides.rawValue, overrides)
    writer.member(Key.note.rawValue, note)
    writer.member(Key.letterText.rawValue, letterText)
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

extension Withdrawal {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> Withdrawal? {
    let fields = reader.fields(field, Key.self)
    let party = reader.choice(
      reader.required(.by, in: fields), Party.self, "who withdraws the application")
    switch party {
    case nil: return nil
    case .fund: return .byFund
    case .applicant:
      let askedBy = reader.text(reader.required(.askedBy, in: fields))
      let askedOn = reader.day(reader.required(.askedOn, in: fields))
      guard let askedBy, let askedOn else { return nil }
      return .byApplicant(WithdrawalRequest(askedBy: askedBy, askedOn: askedOn))
    }
  }

  fileprivate func write(to writer: inout JSONWriter) {
    let key = CaseEvent.Decided.Key.withdrawal.rawValue
    switch self {
    case .unstated: break
    case .byFund:
      writer.object(key) { $0.member(Key.by.rawValue, Party.fund.rawValue) }
    case .byApplicant(let request):
      writer.object(key) { writer in
        writer.member(Key.by.rawValue, Party.applicant.rawValue)
        writer.member(Key.askedBy.rawValue, request.askedBy)
        writer.member(Key.askedOn.rawValue, request.askedOn.description)
      }
    }
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
