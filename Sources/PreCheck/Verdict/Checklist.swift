public import EmergencyFund

extension Policy {
  /// What an applicant should have ready, in words, for the rules that ask for it.
  ///
  /// - Parameter type: The applicant's type, which some documents depend on; nil for all.
  public func checklist(_ type: ApplicantType?, _ words: PageWords) -> [String] {
    requirements.flatMap { requirement -> [String] in
      switch requirement.rule {
      case .recentIncident: return [words[.checklistIncidents]]
      case .references(let rule):
        return rule.minimum == 0
          ? [] : [words.text(.checklistReferences, .count("count", rule.minimum))]
      case .requiredDocuments(let rule):
        return rule.documents.filter { document in
          guard let type, !document.applicantTypes.isEmpty else { return true }
          return document.applicantTypes.contains(type)
        }.map { words.text(.checklistDocument, .text("document", words.title($0))) }
      case .positiveAmounts: return [words[.checklistPrices]]
      case .activityWindow: return [words[.checklistDays]]
      case .previousGrants: return [words[.checklistGrants]]
      case .otherFunding: return [words[.checklistFunding]]
      default: return []
      }
    }
  }
}
