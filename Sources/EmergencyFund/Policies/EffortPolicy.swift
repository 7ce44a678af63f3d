/// The effort for the two steps of a case, in minutes.
///
/// Source: each team knows its own; the numbers are an interpretation.
package struct EffortPolicy: Hashable, Sendable {
  /// The minutes to review a case.
  package var review: StepEffort
  /// The minutes to decide it.
  package var decision: StepEffort

  enum Key: String, FieldKey { case review, decision, from, source, reading }

  /// An hour to review and twenty minutes to decide, if a policy says nothing.
  package static let standard = EffortPolicy(
    review: StepEffort(base: 60), decision: StepEffort(base: 20))
}

/// The minutes for one step: a base, and more for larger cases.
package struct StepEffort: Hashable, Sendable {
  /// The minutes for every case, at least 1.
  package var base: Int
  /// The minutes for each budget item.
  package var perItem: Int = 0
  /// The minutes for each incident.
  package var perIncident: Int = 0
  /// The extra minutes if no officer of the step reads the language of the application.
  package var translation: Int = 0
  /// The extra minutes for amounts above a limit; only the highest class that applies counts.
  package var amountClasses: [AmountClass] = []

  enum Key: String, FieldKey { case base, perItem, perIncident, translation, amountClasses }

  /// The extra minutes for amounts above a limit.
  package struct AmountClass: Hashable, Sendable {
    /// The limit, in the policy's currency.
    package var above: ExactDecimal
    /// The minutes added above it.
    package var minutes: Int

    enum Key: String, FieldKey { case above, minutes }
  }

  /// Creates a fixed effort.
  package init(base: Int) { self.base = base }

  /// The minutes for an application, without translation.
  ///
  /// - Parameter amount: All items in the policy's currency, if known.
  package func minutes(for application: GrantApplication, amount: Money?) -> Int {
    let items = min(application.budget.items?.count ?? 0, 1_000)
    let incidents = min(application.incidents?.count ?? 0, 1_000)
    let reached = amountClasses.filter { entry in
      guard let amount, let limit = try? Money(decimal: entry.above, currency: amount.currency)
      else { return false }
      return amount.minorUnits > limit.minorUnits
    }
    let highest = reached.max { $0.above < $1.above }
    return base + perItem * items + perIncident * incidents + (highest?.minutes ?? 0)
  }
}

extension EffortPolicy {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> EffortPolicy? {
    let fields = reader.fields(field, Key.self)
    _ = reader.basis(fields[.source], fields[.reading], definitions)
    _ = reader.day(fields[.from])
    let review = fields[.review].flatMap { StepEffort.read($0, definitions, &reader) }
    let decision = fields[.decision].flatMap { StepEffort.read($0, definitions, &reader) }
    if fields[.review] == nil { reader.missing(fields, .review) }
    if fields[.decision] == nil { reader.missing(fields, .decision) }
    guard let review, let decision else { return nil }
    return EffortPolicy(review: review, decision: decision)
  }
}

extension StepEffort {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> StepEffort? {
    let fields = reader.fields(field, Key.self)
    let base = reader.integer(fields[.base], in: 1...10_000)
    let perItem = reader.integer(fields[.perItem], in: 0...1_000)
    let perIncident = reader.integer(fields[.perIncident], in: 0...1_000)
    let translation = reader.integer(fields[.translation], in: 0...10_000)
    let classes = reader.list(fields[.amountClasses], atMost: 100) { reader, field in
      AmountClass.read(field, definitions, &reader)
    }
    if fields[.base] == nil { reader.missing(fields, .base) }
    guard let base else { return nil }
    var effort = StepEffort(base: base)
    effort.perItem = perItem ?? 0
    effort.perIncident = perIncident ?? 0
    effort.translation = translation ?? 0
    effort.amountClasses = classes ?? []
    return effort
  }
}

extension StepEffort.AmountClass {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> StepEffort.AmountClass? {
    let fields = reader.fields(field, Key.self)
    let above = reader.amount(reader.required(.above, in: fields), in: definitions.currency)
    let minutes = reader.integer(reader.required(.minutes, in: fields), in: 0...10_000)
    guard let above, let minutes else { return nil }
    return StepEffort.AmountClass(above: above, minutes: minutes)
  }
}
