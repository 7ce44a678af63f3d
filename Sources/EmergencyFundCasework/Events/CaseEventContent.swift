import EmergencyFund

/// The content of one kind of event: what it is called, how it is read and how it is written.
protocol CaseEventContent: Hashable, Sendable {
  /// The kind of event.
  static var kind: CaseEventKind { get }

  /// The kind as a noun with its article: `an assessment`.
  static var noun: String { get }

  /// Reads the content; nil if something that it needs is missing.
  static func read(_ field: Field, _ reader: inout DocumentReader) -> Self?

  /// Writes the members of the content in a fixed order.
  func write(to writer: inout JSONWriter)
}

extension DocumentReader {
  /// Reads the number of an event or question, from 1.
  mutating func ordinal(_ field: Field?) -> Int? { integer(field, in: 1...1_000_000) }

  /// Reads the position of an element of the application, from 0.
  mutating func position(_ field: Field?) -> Int? { integer(field, in: 0...1_000_000) }

  /// Reads an amount above zero with its currency, and reports if either is missing.
  mutating func money<Key: FieldKey>(_ fields: Fields<Key>, amount: Key, currency: Key) -> Money? {
    let currency = self.currency(required(currency, in: fields))
    let decimal = self.amount(required(amount, in: fields), in: currency)
    guard let currency, let decimal else { return nil }
    // Amounts that the currency cannot represent have already been reported.
    return try? Money(decimal: decimal, currency: currency)
  }

  /// Reads the reasons of a decision.
  mutating func reasons(_ field: Field?) -> [DecisionReason] {
    list(field, atMost: 100) { reader, field in
      let fields = reader.fields(field, DecisionReason.Key.self)
      let code = reader.code(reader.required(.code, in: fields), noun: "the code of a reason")
      let cites = reader.code(fields[.cites], noun: "the id of a requirement or a criterion")
      return code.map { DecisionReason(code: $0, cites: cites) }
    } ?? []
  }
}

extension DocumentReader {
  /// Reads the rules that an award overrides.
  mutating func overrides(_ field: Field?) -> [RuleOverride] {
    list(field, atMost: 100) { reader, field in
      let fields = reader.fields(field, RuleOverride.Key.self)
      let rule = reader.code(reader.required(.rule, in: fields), noun: "the id of a requirement")
      let reason = reader.text(reader.required(.reason, in: fields))
      guard let rule, let reason else { return nil }
      return RuleOverride(rule: rule, reason: reason)
    } ?? []
  }

  /// Reads an embedded document as it is, without checking its content.
  mutating func documentNode(_ field: Field?) -> Node? {
    guard let field else { return nil }
    if case .mapping = field.node.content { return field.node }
    diagnoseType(field, expected: notation.mappingNoun)
    return nil
  }
}

extension JSONWriter {
  /// Writes an amount as an exact number, and its currency.
  mutating func members(_ money: Money) {
    member(ItemAward.Key.amount.rawValue, literal: money.plain)
    member(ItemAward.Key.currency.rawValue, money.currency.code)
  }

  /// Writes a key and a document, or nothing if it is nil.
  mutating func member(_ key: String, _ node: Node?) {
    guard let node else { return }
    self.key(key)
    self.node(node)
  }

  /// Writes the rules that an award overrides, or nothing if there are none.
  mutating func list(_ key: String, _ overrides: [RuleOverride]) {
    if overrides.isEmpty { return }
    list(key) { writer in
      for override in overrides {
        writer.object { writer in
          writer.member(RuleOverride.Key.rule.rawValue, override.rule)
          writer.member(RuleOverride.Key.reason.rawValue, override.reason)
        }
      }
    }
  }

  mutating func list(_ key: String, _ reasons: [DecisionReason]) {
    list(key) { writer in
      for reason in reasons {
        writer.object { writer in
          writer.member(DecisionReason.Key.code.rawValue, reason.code)
          writer.member(DecisionReason.Key.cites.rawValue, reason.cites)
        }
      }
    }
  }
}
