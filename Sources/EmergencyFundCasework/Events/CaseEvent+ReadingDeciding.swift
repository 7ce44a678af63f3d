import EmergencyFund
import EmergencyFundScheduling

// The reading of review, decision and subsequent events.

extension CaseEvent.Assigned {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Assigned? {
    let fields = reader.fields(field, Key.self)
    let reviewer = reader.required(.reviewer, in: fields)
    return reader.code(reviewer, noun: "the id of an officer")
      .map { CaseEvent.Assigned(reviewer: $0) }
  }
}

extension CaseEvent.ConflictDeclared {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.ConflictDeclared? {
    let fields = reader.fields(field, Key.self)
    let officer = reader.code(
      reader.required(.officer, in: fields), noun: "the id of an officer")
    let reason = reader.text(reader.required(.reason, in: fields))
    guard let officer, let reason else { return nil }
    return CaseEvent.ConflictDeclared(officer: officer, reason: reason)
  }
}

extension CaseEvent.Reviewed {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Reviewed? {
    let fields = reader.fields(field, Key.self)
    var ratings: [String: Rating] = [:]
    _ = reader.list(reader.required(.ratings, in: fields), atMost: 1_000) {
      reader, field -> Rating? in
      let keys = reader.fields(field, RatingKey.self)
      let criterion = reader.code(
        reader.required(.criterion, in: keys), noun: "the id of a criterion")
      let value = reader.integer(reader.required(.rating, in: keys), in: 0...3)
      let reason = reader.text(reader.required(.reason, in: keys))
      guard let criterion, let value, let reason else { return nil }
      guard let rating = Rating(value: value, reason: reason) else {
        reader.complain(field, .missing, "a rating needs a written reason")
        return nil
      }
      if ratings.updateValue(rating, forKey: criterion) != nil {
        reader.complain(
          field, .duplicateKey, "\(Complaint.quote(criterion)) is rated twice", found: criterion)
      }
      return rating
    }
    let note = reader.text(fields[.note])
    return CaseEvent.Reviewed(ratings: ratings, note: note)
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

extension DocumentReader {
  /// Complains about a key that only another kind of decision has.
  fileprivate mutating func refuse(
    _ key: CaseEvent.Decided.Key, in fields: Fields<CaseEvent.Decided.Key>, unless fits: Bool,
    _ decision: String
  ) {
    guard !fits, let field = fields[key] else { return }
    complain(
      field, .contradiction, "the key \(Complaint.quote(key.rawValue)) belongs to \(decision)")
  }
}

extension CaseEvent.Confirmed {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Confirmed? {
    let fields = reader.fields(field, Key.self)
    return reader.ordinal(reader.required(.event, in: fields)).map {
      CaseEvent.Confirmed(event: $0)
    }
  }
}

extension CaseEvent.LetterMade {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.LetterMade? {
    let fields = reader.fields(field, Key.self)
    let language = reader.choice(
      reader.required(.language, in: fields), Language.self, "a language of letters")
    let sha256 = reader.digest(reader.required(.sha256, in: fields))
    guard let language, let sha256 else { return nil }
    return CaseEvent.LetterMade(language: language, sha256: sha256)
  }
}

extension CaseEvent.Paid {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Paid? {
    let fields = reader.fields(field, Key.self)
    let amount = reader.money(fields, amount: .amount, currency: .currency)
    let paidOn = reader.day(reader.required(.paidOn, in: fields))
    guard let amount, let paidOn else { return nil }
    return CaseEvent.Paid(amount: amount, paidOn: paidOn)
  }
}

extension CaseEvent.Reported {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Reported? {
    let fields = reader.fields(field, Key.self)
    return reader.text(reader.required(.note, in: fields)).map { CaseEvent.Reported(note: $0) }
  }
}

extension CaseEvent.Appealed {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Appealed? {
    let fields = reader.fields(field, Key.self)
    let grounds = reader.required(.grounds, in: fields)
    return reader.text(grounds).map { CaseEvent.Appealed(grounds: $0) }
  }
}

extension CaseEvent.Erased {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Erased? {
    let fields = reader.fields(field, Key.self)
    let cause = reader.required(.cause, in: fields)
    return reader.choice(cause, CaseEvent.ErasureCause.self, "the cause of an erasure")
      .map { CaseEvent.Erased(cause: $0) }
  }
}
