internal import ArgumentParser

/// A list of codes that documents use.
enum CodeKind: String, CaseIterable, ExpressibleByArgument {
  case countries, currencies, incidents, harms, applicants
  /// Lists of the policies.
  case categories, groups, exclusions, documents
}
