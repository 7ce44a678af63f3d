package import EmergencyFundScheduling

/// Something that an officer does with a case, or with the whole case file.
package enum CaseOperation: Hashable, Sendable {
  /// Seeing a case: in lists, counts, hints and by its code.
  case see
  /// Recording an event of a kind in a case.
  case record(CaseEventKind)
  /// Ending the assignment of another officer.
  case unassignOther
  /// Erasing a case.
  case erase
  /// Erasing what has exceeded its retention period.
  case purge
  /// Exporting cases in plain text.
  case export
  /// Publishing a plan.
  case publishPlan
  /// Verifying every event and assessment.
  case verify
  /// Exporting the signed head of the chain.
  case checkpoint
  /// Reading the journal of the file.
  case readJournal
  /// Reading who opened the file, was refused something, or took something out.
  case readAccessLog
  /// Exporting a case with proofs, which follow the chain to its end.
  case proveCase
  /// Copying the file.
  case backUp
  /// Changing the key that all share.
  case changeKey
  /// Taking in cases of another file.
  case importCases
  /// Adding, changing or removing officers.
  case manageOfficers
  /// Proposing, confirming or withdrawing a change of a call's policy.
  case changePolicy
  /// Making and destroying the keys for which applications are sealed.
  case manageIntakeKeys

  /// Every operation.
  package static let all: [CaseOperation] =
    [.see] + CaseEventKind.allCases.map { .record($0) } + [
      .unassignOther, .erase, .purge, .export, .publishPlan, .verify, .checkpoint, .readJournal,
      .readAccessLog, .proveCase, .backUp, .changeKey, .importCases, .manageOfficers, .changePolicy,
      .manageIntakeKeys,
    ]

  /// The roles of which an officer needs one.
  package var roles: [Role] {
    switch self {
    case .see: Role.allCases
    case .record(.decided), .record(.erased), .unassignOther, .erase, .purge, .export,
      .publishPlan, .backUp, .changeKey, .importCases, .manageOfficers, .changePolicy,
      .manageIntakeKeys:
      [.lead]
    case .record: [.officer, .lead]
    case .verify, .checkpoint, .readJournal, .readAccessLog, .proveCase: [.lead, .auditor]
    }
  }

  /// Whether it reveals or changes something of every region, so that an officer who covers only
  /// some may not do it.
  package var concernsAllRegions: Bool {
    switch self {
    case .verify, .checkpoint, .readJournal, .readAccessLog, .proveCase, .backUp, .changeKey,
      .importCases, .manageOfficers, .manageIntakeKeys:
      true
    case .see, .record, .unassignOther, .erase, .purge, .export, .publishPlan, .changePolicy: false
    }
  }

  /// Whether a conflict of interest is no obstacle: registering an application decides nothing, and
  /// whoever has a conflict must be able to declare it.
  package var isOpenDespiteConflict: Bool {
    switch self {
    case .record(.received), .record(.conflictDeclared): true
    default: concernsAllRegions
    }
  }
}
