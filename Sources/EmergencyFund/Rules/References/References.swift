/// The rule that enough people or organisations can vouch for the applicant.
///
/// Entries are counted, not checked. Source: the sister fund asked for two references; a peer
/// fund asks for "at least two trusted sources outside of yourself".
package struct References: RequirementRule {
  /// The minimum number of references.
  package var minimum: Int
  /// The number of them that must be independent of the applicant.
  package var independent: Int

  package enum Key: String, FieldKey { case minimum, independent }

  package static var kind: RequirementKind { .references }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .references(self) }

  package static func parameters(of rule: Rule) -> References? {
    if case .references(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> References? {
    let independent = reader.integer(fields[.independent], in: 0...100)
    guard fields[.minimum] != nil else {
      reader.missing(fields, .minimum)
      return nil
    }
    guard let minimum = reader.integer(fields[.minimum], in: 0...100) else { return nil }
    if let independent, independent > minimum, let field = fields[.independent] {
      let message = "\(independent) independent references of only \(minimum) in all"
      reader.diagnose(field, .contradiction, message)
    }
    return References(minimum: minimum, independent: independent ?? 0)
  }

  package var fieldsRead: [ApplicationField] {
    [.references] + (independent > 0 ? [.referenceIndependent] : [])
  }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let references = facts.application.applicant.references
    func reads(_ more: [ReadValue] = []) -> [ReadValue] {
      var reads = [ReadValue(FieldPath(.references), references?.count)]
      reads += more
      return reads
    }
    guard let references else { return .missing([FieldPath(.references)], reads()) }
    if references.count < minimum {
      let lacking = minimum - references.count
      return .notMet(
        Message(.tooFewReferences, .count("count", references.count), .count("minimum", minimum)),
        reads(),
        remedies: [
          Remedy(
            Message(.addReferences, .count("count", lacking)),
            .addReferences(max(lacking, independent), independent: independent > 0))
        ])
    }
    if independent == 0 {
      return .met(Message(.enoughReferences, .count("count", references.count)), reads())
    }
    var allReads: [ReadValue] {
      reads(
        references.enumerated().map { index, reference in
          ReadValue(
            FieldPath(.referenceIndependent, index), reference.independent)
        })
    }
    let surely = references.count { $0.independent == true }
    if surely >= independent {
      return .met(Message(.enoughReferences, .count("count", references.count)), allReads)
    }
    if surely + references.count(where: { $0.independent == nil }) >= independent {
      return .missing(
        references.indices.filter { references[$0].independent == nil }
          .map { FieldPath(.referenceIndependent, $0) }, allReads)
    }
    let lacking = independent - surely
    return .notMet(
      Message(.tooFewIndependent, .count("count", surely), .count("minimum", independent)),
      allReads,
      remedies: [
        Remedy(
          Message(.addIndependentReferences, .count("count", lacking)),
          .addReferences(lacking, independent: true))
      ])
  }
}
