package import EmergencyFund

extension GrantApplication {
  /// The language in which the fund writes to the applicant, as a BCP 47 tag: that of the safe contact,
  /// or otherwise the application's; nil if neither is known.
  package var contactLanguage: String? { applicant.contact?.language ?? language }
}
