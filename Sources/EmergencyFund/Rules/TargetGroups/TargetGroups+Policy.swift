extension TargetGroups {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    let entries = groups.map { group in
      let title = terms.groups.first { $0.id == group }?.title ?? LocalizedString(english: group)
      return PolicySentence.Entry(
        Message(.policyEntry, .entry("entry", Term(group, title))))
    }
    return PolicySentence(Message(.policyTargetGroups, .count("count", groups.count)), entries)
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    if let group = groups.first, !needs.groups.contains(group) { needs.groups.append(group) }
  }

  package func widenings(beyond upper: TargetGroups, _ pair: LayerPair) -> [Widening] {
    func isAdded(_ group: String) -> Bool {
      pair.lowerGroups.isGroup(group, within: groups)
        && !pair.upperGroups.isGroup(group, within: upper.groups)
    }
    var added = groups.withoutRepeats.filter(isAdded)
    // Two versions of one policy may also link their groups in different ways.
    if added.isEmpty { added = pair.lowerGroups.map { $0.id }.filter(isAdded) }
    return added.map { group in
      Widening(
        .key("groups"), .element(group), shownBy: .onlyGroup(group),
        message:
          "the group \(Diagnostic.quote(group)) is accepted here but is not one of the groups in "
          + "\(pair.upperName) and has no 'broader' link to one")
    }
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let all = groups + model.terms.groups.map { $0.id } + ["another-group"]
    return [model.with { $0.applicant.targetGroups = [] }]
      + all.withoutRepeats.map { group in model.with { $0.applicant.targetGroups = [group] } }
  }
}
