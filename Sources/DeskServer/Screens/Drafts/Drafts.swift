#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

extension DeskSession {
  /// Keeps what was typed on the page of a path as its draft, if it is a form of a case.
  func keepDraft(of path: String, _ form: FormFields) {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "cases", CaseForm.names.contains(String(parts[2])) else {
      return
    }
    try? keepDraft(String(parts[2]), of: String(parts[1]), form)
  }

  /// Keeps a form of a case as the officer's own draft; an empty one is removed.
  ///
  /// The draft of a review is the one that the command line keeps too.
  func keepDraft(_ form: String, of code: String, _ fields: FormFields) throws {
    if form == ReviewField.form {
      _ = try desk.changeReviewDraft(of: code) { opened, _ in reviewDraft(in: fields, of: opened) }
      return
    }
    var kept = FormFields()
    for name in fields.names where !DeskKey.fields.union(Self.unkept).contains(name) {
      for value in fields.all(name) where !value.isEmpty { kept.add(name, value) }
    }
    if kept.names.isEmpty { return try desk.keepFormDraft(form, of: code, nil) }
    kept.add("draftAt", "\(Int(Date().timeIntervalSince1970))")
    try desk.keepFormDraft(form, of: code, Array(kept.urlEncoded().utf8))
  }

  /// The officer's own draft of a form of a case; nil if there is none.
  func draft(_ form: String, of code: String) throws -> FormFields? {
    if form == ReviewField.form { return try desk.reviewDraft(of: code).map { fields(of: $0) } }
    return try desk.formDraft(form, of: code).flatMap {
      String(validating: $0, as: UTF8.self).flatMap { FormFields(urlEncoded: $0) }
    }
  }

  /// Removes the officer's own draft of a form of a case.
  func discardDraft(_ form: String, of code: String) throws {
    try keepDraft(form, of: code, FormFields())
  }

  /// Fields that say which form it is rather than what was typed.
  private static let unkept: Set<String> = [
    "events", "event", "step", "outcome", "discard", "draftAt", "tab", "last",
  ]
}
#endif
