/// A kind of event of a case; the raw values are frozen identifiers.
package enum CaseEventKind: String, CaseIterable, Hashable, Sendable {
  /// The application was received; the first event of every case.
  case received
  /// The tool assessed the application; its suggestion is not a decision.
  case assessed
  /// A question was put to the applicant.
  case asked
  /// The applicant answered a question.
  case answered
  /// An officer checked a reference.
  case referenceChecked
  /// A trusted person or organisation vouched for the applicant.
  case vouched
  /// The case was assigned to an officer for review.
  case assigned
  /// An assignment ended without a review.
  case unassigned
  /// An officer declared a conflict of interest.
  case conflictDeclared
  /// An officer reviewed the case and rated it.
  case reviewed
  /// The reviewer recommended a decision.
  case recommended
  /// A lead decided.
  case decided
  /// A second officer confirmed the decision.
  case confirmed
  /// A pending decision was taken back by whoever made it.
  case takenBack
  /// A pending decision was returned by the officer who was to confirm it.
  case returned
  /// A decision letter was made.
  case letterMade
  /// A payment was made.
  case paid
  /// A payment that was recorded wrongly was corrected.
  case paymentCorrected
  /// The applicant reported on the grant.
  case reported
  /// The applicant appealed against the decision.
  case appealed
  /// The application was corrected.
  case corrected
  /// The case was imported from another case file.
  case imported
  /// The content of the case was destroyed.
  case erased
}
