import EmergencyFund

extension PolicyLint {
  /// Requirements that no application can meet together; empty if a model of the policy is found.
  ///
  /// A call that is closed or suspended on all days of a span accepts nobody on purpose.
  func contradictions(
    _ policy: Policy, _ chain: [PolicyDocument], _ span: PolicySpan
  ) -> [LintFinding] {
    guard policy.openDay(in: span) != nil else { return windowContradictions(policy, chain, span) }
    if ModelApplication.first(of: policy, in: span) != nil { return [] }
    for (index, requirement) in policy.requirements.enumerated() {
      var part = policy
      part.requirements = Array(policy.requirements[...index])
      if ModelApplication.first(of: part, in: span) != nil { continue }
      // The requirement cannot be met with those before it; one of them alone may be the cause.
      part.requirements = [requirement]
      let isAlone = ModelApplication.first(of: part, in: span) == nil
      let other = policy.requirements[..<index].first { earlier in
        part.requirements = [earlier, requirement]
        return ModelApplication.first(of: part, in: span) == nil
      }
      return [contradiction(requirement, isAlone ? nil : other, isAlone, chain, span)]
    }
    return []
  }

  private func contradiction(
    _ requirement: Requirement, _ other: Requirement?, _ isAlone: Bool,
    _ chain: [PolicyDocument], _ span: PolicySpan
  ) -> LintFinding {
    var (first, second) = (requirement, other)
    // If only one of the two is in the lowest layer, that is the one to change.
    if let other, chain.last?.entry(requirement.id, on: span.day) == nil,
      chain.last?.entry(other.id, on: span.day) != nil
    {
      (first, second) = (other, requirement)
    }
    let place = chain.place(ofRequirement: first.id, [], on: span.day)
    let otherPlace = second.flatMap { chain.place(ofRequirement: $0.id, [], on: span.day) }
    let name = Diagnostic.quote(first.id)
    let message: String
    if isAlone {
      message = "no application can meet \(name)"
    } else if let second {
      message =
        "no application can meet both \(name) and \(Diagnostic.quote(second.id))"
        + (otherPlace.map { " (\($0.description))" } ?? "")
    } else {
      message = "no application can meet \(name) together with the requirements before it"
    }
    return LintFinding(
      at: place ?? chain.last?.place ?? PolicyPlace(file: "", position: .start, path: .root),
      .contradiction, message, other: otherPlace)
  }

  /// Two windows without a common day; a single one is read as written.
  private func windowContradictions(
    _ policy: Policy, _ chain: [PolicyDocument], _ span: PolicySpan
  ) -> [LintFinding] {
    var windows: [(id: String, window: CallWindow)] = []
    for requirement in policy.requirements where requirement.force == .required {
      guard case .callWindow(let window) = requirement.rule else { continue }
      let both = windows.first { earlier in
        PolicySpan(first: earlier.window.opensOn, last: earlier.window.closesOn)
          .clamped(window.opensOn, window.closesOn) == nil
      }
      if let both {
        let other = chain.place(ofRequirement: both.id, [], on: span.day)
        guard let place = chain.place(ofRequirement: requirement.id, [], on: span.day) else {
          return []
        }
        return [
          LintFinding(
            at: place, .contradiction,
            "\(Diagnostic.quote(requirement.id)) and \(Diagnostic.quote(both.id)) have no day in "
              + "common" + (other.map { " (\($0.description))" } ?? ""), other: other)
        ]
      }
      windows.append((requirement.id, window))
    }
    return []
  }
}
