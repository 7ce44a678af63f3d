/// The rule that the applicant's type is accepted, with enough members and registered if required.
///
/// Source: announcement of 21 January 2024 lists human rights defenders, journalists, activists and
/// organisations; sister funds require a minimum number of members of collectives.
package struct ApplicantTypes: RequirementRule {
  /// The types that the call accepts; never empty.
  package var accepts: [ApplicantType]
  /// The minimum number of members, by type.
  package var minimumMembers: [ApplicantType: Int]
  /// The types that must be registered with an authority.
  package var registered: [ApplicantType]

  package enum Key: String, FieldKey { case accepts, minimumMembers, registered }

  package static var kind: RequirementKind { .applicantType }
  package static var readsEachPlaceOnce: Bool { true }

  package var rule: Rule { .applicantType(self) }

  package static func parameters(of rule: Rule) -> ApplicantTypes? {
    if case .applicantType(let own) = rule { own } else { nil }
  }

  package static func read(
    _ fields: Fields<Key>, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> ApplicantTypes? {
    var minimumMembers: [ApplicantType: Int] = [:]
    for (key, field) in reader.mapping(fields[.minimumMembers]) ?? [] {
      guard let type = reader.choice(key, at: field, ApplicantType.self, "an applicant type") else {
        continue
      }
      minimumMembers[type] = reader.integer(field, in: 1...1_000_000)
    }
    let registered = reader.choices(fields[.registered], ApplicantType.self, "an applicant type")
    let accepts = reader.choices(fields[.accepts], ApplicantType.self, "an applicant type")
    guard let accepts = reader.filled(accepts, fields, .accepts) else { return nil }
    return ApplicantTypes(
      accepts: accepts, minimumMembers: minimumMembers, registered: registered ?? [])
  }

  package var fieldsRead: [ApplicationField] {
    [.applicantType] + (minimumMembers.isEmpty ? [] : [.members])
      + (registered.isEmpty ? [] : [.registered])
  }
  package var termsRead: [CallTerm] { [] }

  package func judge<R: Ruling>(_ facts: Facts) -> R {
    let typeRead = ReadValue(
      FieldPath(.applicantType), facts.application.applicant.type?.rawValue)
    guard let type = facts.application.applicant.type else {
      return .missing([FieldPath(.applicantType)], [typeRead])
    }
    guard accepts.contains(type) else {
      return .notMet(
        Message(
          .applicantTypeNotAccepted, .term("type", Term(type)),
          .terms("accepted", accepts.map { Term($0) }, .and)), [typeRead])
    }
    let members = facts.application.applicant.members
    let isRegistered = facts.application.applicant.registered
    let minimum = minimumMembers.isEmpty ? nil : minimumMembers[type]
    let asksRegistration = registered.contains(type)
    var membersRead: ReadValue { ReadValue(FieldPath(.members), members) }
    if let minimum, let members, members < minimum {
      return .notMet(
        Message(.tooFewMembers, .count("members", members), .count("minimum", minimum)),
        [typeRead, membersRead])
    }
    var allReads: [ReadValue] {
      var reads = [typeRead]
      if minimum != nil { reads.append(membersRead) }
      if asksRegistration { reads.add(.registered, isRegistered) }
      return reads
    }
    if asksRegistration, isRegistered == false {
      return .notMet(Message(.notRegistered, .term("type", Term(type))), allReads)
    }
    let lacksMembers = minimum != nil && members == nil
    let lacksRegistration = asksRegistration && isRegistered == nil
    if lacksMembers || lacksRegistration {
      return .missing(
        (lacksMembers ? [FieldPath(.members)] : [])
          + (lacksRegistration ? [FieldPath(.registered)] : []), allReads)
    }
    return .met(Message(.applicantTypeAccepted, .term("type", Term(type))), allReads)
  }
}
