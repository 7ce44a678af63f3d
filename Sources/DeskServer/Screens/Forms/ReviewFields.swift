#if Desk
import CaseDesk
import EmergencyFund
import EmergencyFundCasework

/// The names of the fields of a review.
enum ReviewField {
  /// The name of the form.
  static let form = "review"
  /// Whether the officer knows somebody in the case.
  static let declared = "declared"
  /// The answer that they know nobody.
  static let nobody = "nobody"
  /// The answer that they are too close.
  static let tooClose = "close"
  /// The additional notes.
  static let note = "note"

  /// The rating of a criterion.
  static func rating(_ id: String) -> String { "rating-\(id)" }

  /// Why a criterion is rated so.
  static func reason(_ id: String) -> String { "reason-\(id)" }

  /// Whether an incident is a threat; incidents are numbered from 1.
  static func threat(_ number: Int) -> String { "threat-\(number)" }

  /// Why an incident is called so.
  static func threatReason(_ number: Int) -> String { "threat-reason-\(number)" }
}

extension DeskSession {
  /// What the fields of a form say of a review, complete or not.
  func reviewDraft(in values: FormFields, of opened: OpenCase) -> ReviewDraft {
    var draft = ReviewDraft()
    for id in opened.policy.ratedIDs {
      let value = Int(values[ReviewField.rating(id)]).flatMap { (0...3).contains($0) ? $0 : nil }
      let reason = values[ReviewField.reason(id)]
      if value != nil || !reason.isEmpty {
        draft.ratings[id] = ReviewDraft.Entry(value: value, reason: reason)
      }
    }
    for incident in incidentsToJudge(opened.grantCase) {
      let word = CaseEvent.ThreatWord(rawValue: values[ReviewField.threat(incident + 1)])
      let reason = values[ReviewField.threatReason(incident + 1)]
      if word != nil || !reason.isEmpty {
        draft.threats[incident] = ReviewDraft.Entry(value: word, reason: reason)
      }
    }
    draft.note = values.text(ReviewField.note)
    return draft
  }

  /// A draft as the fields of its form.
  func fields(of draft: ReviewDraft) -> FormFields {
    var fields = FormFields()
    for (id, entry) in draft.ratings {
      if let value = entry.value { fields.add(ReviewField.rating(id), "\(value)") }
      fields.add(ReviewField.reason(id), entry.reason)
    }
    for (incident, entry) in draft.threats {
      if let word = entry.value { fields.add(ReviewField.threat(incident + 1), word.rawValue) }
      fields.add(ReviewField.threatReason(incident + 1), entry.reason)
    }
    if let note = draft.note { fields.add(ReviewField.note, note) }
    return fields
  }

  /// The positions of the incidents that need the reviewer's own word.
  func incidentsToJudge(_ grantCase: GrantCase) -> [Int] {
    let incidents = grantCase.grantApplication.incidents ?? []
    return incidents.indices.filter { incidents[$0].needsThreatJudgement }
  }
}
#endif
