package import EmergencyFund

extension Policy {
  /// What an applicant should have ready, in words, for the rules that require it.
  ///
  /// - Parameter type: The type of applicant, on which some documents depend; nil for all.
  package func checklist(_ type: ApplicantType?, _ words: PageWords) -> [String] {
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
      case .callWindow, .applicantType, .country, .targetGroup, .itemAnswersIncident,
        .costCategory, .exclusion, .maximum, .minimum, .sharePaid, .judgement:
        return []
      }
    }
  }
}
