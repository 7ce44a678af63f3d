extension ApplicantTypes {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    var entries: [PolicySentence.Entry] = []
    for type in ApplicantType.allCases where accepts.contains(type) {
      if let minimum = minimumMembers[type] {
        entries.append(
          .init(
            Message(.policyMinimumMembers, .term("type", Term(type)), .count("count", minimum))))
      }
      if registered.contains(type) {
        entries.append(.init(Message(.policyRegistered, .term("type", Term(type)))))
      }
    }
    return PolicySentence(
      Message(.policyApplicantTypes, .terms("types", accepts.map { Term($0) }, .and)), entries)
  }

  package var canFail: Bool {
    accepts.count < ApplicantType.allCases.count || !minimumMembers.isEmpty || !registered.isEmpty
  }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    for (type, minimum) in minimumMembers {
      needs.members[type] = max(needs.members[type] ?? 0, minimum)
    }
    if isRequired { needs.acceptedTypes.removeAll { !accepts.contains($0) } }
  }

  package func widenings(beyond upper: ApplicantTypes, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    // A type that another requirement rejects is accepted by none.
    let accepted = pair.acceptedTypes
    for type in accepts.withoutRepeats where accepted.contains(type) {
      let name = Diagnostic.quote(type.rawValue)
      if !upper.accepts.contains(type) {
        widenings.append(
          Widening(
            .key("accepts"), .element(type.rawValue), shownBy: .applicantType(type.rawValue),
            message: "applicants of type \(name) are accepted here, but not in \(pair.upperName)"))
        continue
      }
      let minimum = minimumMembers[type] ?? 0
      if let above = upper.minimumMembers[type], minimum < above {
        widenings.append(
          Widening(
            .key("minimumMembers"), .key(type.rawValue),
            message: "\(minimum) members are enough for \(name) here, but \(pair.upperName) asks "
              + "for \(above)"))
      }
      if upper.registered.contains(type), !registered.contains(type) {
        widenings.append(
          Widening(
            .key("registered"),
            message: "\(name) need not be registered here, but must be in \(pair.upperName)"))
      }
    }
    return widenings
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    ApplicantType.allCases.flatMap { type -> [GrantApplication] in
      let minimum = minimumMembers[type] ?? 1
      let model = model.changed { $0.type = type }
      let fewer = [minimum, minimum - 1, 1, 0].filter { $0 >= 0 }
      let sizes = fewer.map { size in model.with { $0.applicant.members = size } }
      return [model.application] + sizes + [model.with { $0.applicant.registered = false }]
    }
  }
}
