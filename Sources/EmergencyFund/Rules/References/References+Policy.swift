extension References {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(
      Message(.policyReferences, .count("count", minimum)),
      independent > 0 ? [.init(Message(.policyIndependent, .count("count", independent)))] : [])
  }

  package var canFail: Bool { minimum > 0 || independent > 0 }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    needs.references = max(needs.references, minimum)
  }

  package func widenings(beyond upper: References, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    if minimum < upper.minimum {
      widenings.append(
        Widening(
          .key("minimum"),
          message: "\(Self.enough(minimum, "reference")) here, but \(pair.upperName) asks for "
            + "\(upper.minimum)"))
    }
    if independent < upper.independent {
      widenings.append(
        Widening(
          .key("independent"),
          message: "\(Self.enough(independent, "independent reference")) here, but "
            + "\(pair.upperName) asks for \(upper.independent)"))
    }
    return widenings
  }

  private static func enough(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun) is enough" : "\(count) \(noun)s are enough"
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let counts = [minimum, minimum - 1].filter { $0 >= 0 }
    let numbers = [independent, independent - 1].filter { $0 >= 0 }
    let enough = model.application.applicant.references?.count ?? minimum
    let fewer = counts.map { (count: $0, independent: $0) }
    let dependent = numbers.map { (count: max(enough, $0), independent: $0) }
    return (fewer + dependent).map { wanted in
      model.with {
        $0.applicant.references = ModelApplication.references(
          wanted.count, independent: wanted.independent)
      }
    }
  }
}
