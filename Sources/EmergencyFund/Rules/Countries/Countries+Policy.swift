extension Countries {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    guard let covered else { return PolicySentence(Message(.policyEveryCountry)) }
    let entries = covered.map {
      PolicySentence.Entry(Message(.policyCountry, .country("country", $0)))
    }
    return PolicySentence(
      Message(.policyCountries, .count("count", covered.count)), entries, isInline: true)
  }

  package var canFail: Bool { covered.map { $0.count < Country.all.count } ?? false }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    if isRequired { needs.countryLists.append(covered ?? Country.all) }
  }

  package func widenings(beyond upper: Countries, _ pair: LayerPair) -> [Widening] {
    guard let above = upper.covered else { return [] }
    let known = Set(above)
    let added = (covered ?? Country.all).filter { !known.contains($0) }
    guard let first = added.first else { return [] }
    let more = added.count > 1 ? " and \(added.count - 1) more are" : " is"
    return [
      Widening(
        .key("countries"), .element(first.code), shownBy: .country(first.code),
        message: "\(first.name) (\(first.code))\(more) covered here, but not in \(pair.upperName)")
    ]
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    // If two lists differ, a country of one of them or the first on no list shows it.
    guard let covered else {
      return Country.all.prefix(3).map { country in
        model.with { $0.applicant.country = country }
      }
    }
    let known = Set(covered)
    let outside = Country.all.lazy.filter { !known.contains($0) }.prefix(3)
    return (covered + outside).map { country in
      model.with { $0.applicant.country = country }
    }
  }
}
