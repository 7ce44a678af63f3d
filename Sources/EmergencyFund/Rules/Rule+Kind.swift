extension Rule {
  /// The kind of the rule, as written in policies.
  package var kind: RequirementKind {
    switch self {
    case .callWindow: .callWindow
    case .applicantType: .applicantType
    case .country: .country
    case .targetGroup: .targetGroup
    case .recentIncident: .recentIncident
    case .itemAnswersIncident: .itemAnswersIncident
    case .costCategory: .costCategory
    case .exclusion: .exclusion
    case .maximum: .maximum
    case .minimum: .minimum
    case .sharePaid: .sharePaid
    case .activityWindow: .activityWindow
    case .references: .references
    case .otherFunding: .otherFunding
    case .previousGrants: .previousGrants
    case .requiredDocuments: .requiredDocuments
    case .positiveAmounts: .positiveAmounts
    case .judgement: .judgement
    }
  }
}
