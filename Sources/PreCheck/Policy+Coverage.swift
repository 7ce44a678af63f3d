internal import EmergencyFund

extension Policy {
  /// How a call's rules cover a country.
  enum Coverage { case named, everywhere, none }

  /// How the rules cover a country; without a rule about countries they cover each.
  func coverage(of country: Country) -> Coverage {
    let lists = requirements.compactMap { requirement -> [Country]? in
      if case .country(let rule) = requirement.rule { rule.covered } else { nil }
    }
    if lists.isEmpty { return .everywhere }
    return lists.allSatisfy { $0.contains(country) } ? .named : .none
  }
}
