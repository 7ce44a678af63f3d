extension Policy {
  /// The title that the policy gives a target group; nil if it gives none.
  package func title(ofGroup id: String) -> LocalizedString? {
    groups.first { $0.id == id }?.title
  }

  /// The title that the policy gives a cost category; nil if it gives none.
  package func title(ofCategory id: String) -> LocalizedString? {
    for requirement in requirements {
      if case .costCategory(let rule) = requirement.rule,
        let category = rule.categories.first(where: { $0.id == id })
      {
        return category.title
      }
    }
    return nil
  }

  /// The title that the policy gives a purpose that it does not pay for; nil if it gives none.
  package func title(ofExclusion id: String) -> LocalizedString? {
    for requirement in requirements {
      if case .exclusion(let rule) = requirement.rule,
        let code = rule.codes.first(where: { $0.id == id })
      {
        return code.title
      }
    }
    return nil
  }

  /// The title that the policy gives a kind of document; nil if it gives none.
  package func title(ofDocument kind: String) -> LocalizedString? {
    for requirement in requirements {
      if case .requiredDocuments(let rule) = requirement.rule,
        let document = rule.documents.first(where: { $0.kind == kind })
      {
        return document.title
      }
    }
    return nil
  }

  /// The title of a requirement: its own, or that of its kind.
  package func title(ofRequirement id: String) -> MessageID? {
    requirements.first { $0.id == id }.map { .requirement($0.rule.kind) }
  }
}
