/// A value of a lower layer that allows what the layer above forbids.
package struct Widening: Hashable, Sendable {
  /// The path from the requirement's entry to the value.
  package var steps: [Step]
  /// What sets an application apart that shows the widening; nil if any boundary does.
  package var trait: ApplicationTrait?
  /// The lower layer's value compared with the upper one's.
  package var message: String

  /// One step into an entry of a policy file.
  package enum Step: Hashable, Sendable {
    /// The value under a key.
    case key(String)
    /// The element of a list that has this id, or is this text.
    case element(String)
  }

  init(_ steps: Step..., shownBy trait: ApplicationTrait? = nil, message: String) {
    self.steps = steps
    self.trait = trait
    self.message = message
  }
}

/// What sets an application apart among those around a boundary.
package enum ApplicationTrait: Hashable, Sendable {
  /// An item in a category.
  case category(String)
  /// A target group, and no other.
  case onlyGroup(String)
  /// The type of applicant, as written.
  case applicantType(String)
  /// The country's code.
  case country(String)
  /// A list of documents without one of a kind.
  case lacksDocument(String)

  /// Whether an application has the trait.
  package func isShared(by application: GrantApplication) -> Bool {
    switch self {
    case .category(let id): application.budget.items?.contains { $0.category == id } ?? false
    case .onlyGroup(let id): application.applicant.targetGroups == [id]
    case .applicantType(let word): application.applicant.type?.rawValue == word
    case .country(let code): application.applicant.country?.code == code
    case .lacksDocument(let kind):
      application.documents?.contains { $0.kind == kind } == false
    }
  }
}

extension Requirement {
  /// The widenings of the requirement over the one above; empty proves that there are none.
  ///
  /// A rule that only prefers or encourages forbids nothing, so nothing widens it.
  package func widenings(beyond upper: Requirement, _ pair: LayerPair) -> [Widening] {
    if upper.force != .required { return [] }
    if force != .required {
      return [
        Widening(
          .key("force"),
          message: "\(Diagnostic.quote(id)) is only \(force.rawValue) here, but required in "
            + pair.upperName)
      ]
    }
    if let widenings = rule.widenings(beyond: upper.rule, pair) { return widenings }
    return [
      Widening(
        .key("kind"),
        message: "\(Diagnostic.quote(id)) is of kind \(kind.rawValue) here, but of kind "
          + "\(upper.kind.rawValue) in \(pair.upperName)")
    ]
  }
}
