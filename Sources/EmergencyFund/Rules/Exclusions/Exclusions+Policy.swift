extension Exclusions {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    let entries = codes.map { code in
      PolicySentence.Entry(
        Message(.policyEntry, .entry("entry", Term(code.id, code.title))))
    }
    return PolicySentence(Message(.policyExclusions, .count("count", codes.count)), entries)
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func widenings(beyond upper: Exclusions, _ pair: LayerPair) -> [Widening] {
    upper.codes.filter { code in !codes.contains { $0.id == code.id } }.map { code in
      Widening(
        .key("codes"),
        message: "\(Diagnostic.quote(code.id)) is not excluded here, but is in \(pair.upperName)")
    }
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    (codes.map { $0.id } + ["another-purpose"]).flatMap { code in
      [
        model.with { $0.project.exclusions = [code] },
        model.with { $0.budget.items?[0].exclusions = [code] },
      ]
    } + [model.application]
  }
}
