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
  func keepDraft(_ form: String, of code: String, _ fields: FormFields) throws {
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
    try desk.formDraft(form, of: code).flatMap {
      String(validating: $0, as: UTF8.self).flatMap { FormFields(urlEncoded: $0) }
    }
  }

  /// Saves what the script sends while somebody types.
  func saveDraft(_ request: DeskRequest) throws -> Page {
    guard let form = request.parameters["form"], CaseForm.names.contains(form) else {
      return notFound()
    }
    try keepDraft(form, of: request.code, request.form)
    return Page(.json(Array("{}".utf8)))
  }

  /// Fields that say which form it is rather than what was typed.
  private static let unkept: Set<String> = ["events", "step", "discard", "draftAt"]
}
#endif
