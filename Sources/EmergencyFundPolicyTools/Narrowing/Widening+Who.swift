package import EmergencyFund

// The limits on the call and the applicant that a lower layer may not widen. Each proof covers the
// finding:
// if the rule above is not met, the rule below must not be met either, or lack an answer.

extension CallWindow: NarrowingRule {
  func widenings(beyond upper: CallWindow, _ pair: PolicyPair) -> [Widening] {
    if suspended != nil { return [] }
    // Only days on which both versions are in force can be dates of receipt under them.
    guard let open = pair.span.clamped(opensOn, closesOn) else { return [] }
    if upper.suspended != nil {
      return [
        Widening(
          .key("suspended"), message: "the call is open here, but suspended in \(pair.upperName)")
      ]
    }
    var widenings: [Widening] = []
    if let limit = upper.opensOn, (open.first ?? .min) < limit {
      let own = opensOn.map { "opens on \($0)" } ?? "has no opening date"
      widenings.append(
        Widening(
          .key("opensOn"),
          message: "the call \(own) here, but opens on \(limit) in \(pair.upperName)"))
    }
    if let limit = upper.closesOn, (open.last ?? .max) > limit {
      let own = closesOn.map { "closes on \($0)" } ?? "never closes"
      widenings.append(
        Widening(
          .key("closesOn"),
          message: "the call \(own) here, but closes on \(limit) in \(pair.upperName)"))
    }
    return widenings
  }
}

extension ApplicantTypes: NarrowingRule {
  func widenings(beyond upper: ApplicantTypes, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    // A type that another requirement rejects is accepted by none.
    let accepted = pair.acceptedTypes
    for type in accepts.withoutRepeats where accepted.contains(type) {
      let name = Complaint.quote(type.rawValue)
      if !upper.accepts.contains(type) {
        widenings.append(
          Widening(
            .key("accepts"), .element(type.rawValue),
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
}

extension Countries: NarrowingRule {
  func widenings(beyond upper: Countries, _ pair: PolicyPair) -> [Widening] {
    guard let above = upper.covered else { return [] }
    let known = Set(above)
    let added = (covered ?? Country.all).filter { !known.contains($0) }
    guard let first = added.first else { return [] }
    let more = added.count > 1 ? " and \(added.count - 1) more are" : " is"
    return [
      Widening(
        .key("countries"), .element(first.code),
        message: "\(first.name) (\(first.code))\(more) covered here, but not in \(pair.upperName)")
    ]
  }
}

extension TargetGroups: NarrowingRule {
  func widenings(beyond upper: TargetGroups, _ pair: PolicyPair) -> [Widening] {
    func isAdded(_ group: String) -> Bool {
      pair.lower.groups.isGroup(group, within: groups)
        && !pair.upper.groups.isGroup(group, within: upper.groups)
    }
    var added = groups.withoutRepeats.filter(isAdded)
    // Two versions of one policy may also link their groups in different ways.
    if added.isEmpty { added = pair.lower.groups.map { $0.id }.filter(isAdded) }
    return added.map { group in
      Widening(
        .key("groups"), .element(group),
        message:
          "the group \(Complaint.quote(group)) is accepted here but is not one of the groups in "
          + "\(pair.upperName) and has no 'broader' link to one")
    }
  }
}

extension References: NarrowingRule {
  func widenings(beyond upper: References, _ pair: PolicyPair) -> [Widening] {
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
}

extension References {
  private static func enough(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun) is enough" : "\(count) \(noun)s are enough"
  }
}

extension PreviousGrants: NarrowingRule {
  func widenings(beyond upper: PreviousGrants, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    if most > upper.most {
      widenings.append(
        Widening(
          .key("most"),
          message: "\(most) previous grants are allowed here, but \(upper.most) in "
            + pair.upperName))
    }
    let countsAll =
      per == .ever || (per == .call && upper.per == .call)
      || (per == .months && upper.per == .months && months >= upper.months)
    if !countsAll {
      widenings.append(
        Widening(
          .key(per == .months && upper.per == .months ? "months" : "per"),
          message: "previous grants count \(words) here, but \(upper.words) in \(pair.upperName)"))
    }
    return widenings
  }

  private var words: String {
    switch per {
    case .call: "per call"
    case .ever: "for ever"
    case .months: "for \(months) months"
    }
  }
}

extension RequiredDocuments: NarrowingRule {
  func widenings(beyond upper: RequiredDocuments, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    var seen: Set<String> = []
    for type in pair.acceptedTypes {
      let own = kinds(for: type)
      for kind in upper.kinds(for: type) where !own.contains(kind) && seen.insert(kind).inserted {
        widenings.append(
          Widening(
            .key("documents"), .element(kind),
            message: "\(Complaint.quote(kind)) need not be attached by "
              + "\(Complaint.quote(type.rawValue)) here, but must be in \(pair.upperName)"))
      }
    }
    return widenings
  }

  private func kinds(for type: ApplicantType) -> [String] {
    documents.filter { $0.applicantTypes.isEmpty || $0.applicantTypes.contains(type) }
      .map { $0.kind }
  }
}
