/// The rule that the applicant works in a country that the call covers.
///
/// Regional teams know the countries for which they can check references and pay safely.
/// Source: regional calls of the sister fund list their countries, Kosovo (XK) among them.
package struct Countries: RequirementRule {
  /// The countries covered, sorted by code; nil covers all.
  package var covered: [Country]?

  package enum Key: String, FieldKey { case countries, lists, except }

  package static var kind: RequirementKind { .country }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .country(self) }

  package static func parameters(of rule: Rule) -> Countries? {
    if case .country(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Countries? {
    guard let field = fields[.countries] ?? fields[.lists] else {
      reader.missing(fields, .countries)
      return nil
    }
    let before = reader.diagnostics.count
    let except = reader.countries(fields[.except]) ?? []
    let all = fields[.countries].map { reader.isWord("all", $0) } ?? false
    if all, let lists = fields[.lists] {
      // Most likely a layer means to narrow a list of everything above it.
      reader.diagnose(
        lists, .contradiction,
        "countries is all, so lists have nothing to add; "
          + "use countries: [] to apply only the lists")
      return nil
    }
    if all, except.isEmpty { return Countries(covered: nil) }
    var covered = all ? Country.all : fields[.countries].flatMap { reader.countries($0) } ?? []
    if let lists = fields[.lists] {
      for (list, place) in reader.codes(lists, noun: "the id of a country list") ?? [] {
        guard let countries = definitions.countryLists[list] else {
          reader.unknownCode(
            list, at: place, noun: "a country list of the policy",
            known: definitions.countryLists.keys.sorted())
          continue
        }
        covered += countries
      }
    }
    covered = Set(covered).subtracting(except).sorted()
    if covered.isEmpty {
      // Codes that could not be read have already been reported.
      if reader.diagnostics.count > before { return nil }
      reader.diagnose(field, .contradiction, "the call covers no country")
      return nil
    }
    return Countries(covered: covered)
  }

  package var fieldsRead: [ApplicationField] { covered == nil ? [] : [.country] }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    guard let covered else { return .met(Message(.everyCountryCovered), []) }
    let country = facts.application.applicant.country
    var reads: [ReadValue] { [ReadValue(FieldPath(.country), country)] }
    guard let country else { return .missing([FieldPath(.country)], reads) }
    if covered.contains(country) {
      return .met(Message(.countryCovered, .country("country", country)), reads)
    }
    return .notMet(
      Message(
        .countryNotCovered, .country("country", country),
        .countries("covered", covered)), reads)
  }
}
