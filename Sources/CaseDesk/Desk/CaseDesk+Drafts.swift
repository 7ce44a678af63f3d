internal import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// The actor's own draft of a review of a case; nil if there is none.
  package func reviewDraft(of code: String) throws -> ReviewDraft? {
    try read { try reviewDraft(of: try open(code, $0).code, $0) }
  }

  /// The same from a snapshot, of a case that the actor may see.
  func reviewDraft(of code: String, _ reader: CaseFileReader) throws -> ReviewDraft? {
    try reader.draft(Self.reviewForm, of: code, by: actor.id).flatMap { ReviewDraft($0) }
  }

  /// Changes the actor's own draft of a review; an empty one is removed.
  ///
  /// Nothing of it is recorded, and no other officer sees it.
  ///
  /// - Parameter change: Gives the new draft from the one before, which may be empty.
  /// - Throws: ``CaseRefusal/notNow(_:_:)`` if the case takes no review any more.
  package func changeReviewDraft(
    of code: String, _ change: (OpenCase, ReviewDraft) throws -> ReviewDraft
  ) throws -> ReviewDraft {
    try write { writer in
      let opened = try open(code, writer.reader)
      guard actor.canReview else {
        throw CaseRefusal.roleMissing(actor.id, .officer, .reviewed)
      }
      let before = try reviewDraft(of: opened.code, writer.reader) ?? ReviewDraft()
      let draft = try change(opened, before)
      // What is left from before a decision can still be removed.
      guard draft.isEmpty || opened.grantCase.stage.isOpen else {
        throw CaseRefusal.notNow(.reviewed, opened.grantCase.stage)
      }
      if draft.isEmpty {
        try writer.discardDraft(Self.reviewForm, of: opened.code, by: actor.id)
      } else {
        try writer.keepDraft(draft.bytes, Self.reviewForm, of: opened.code, by: actor.id)
      }
      return draft
    }
  }

  static var reviewForm: String { "review" }

  /// What the actor has typed into a form about a case and not sent; nil if there is nothing.
  ///
  /// - Parameter form: The name of the form.
  package func formDraft(_ form: String, of code: String) throws -> [UInt8]? {
    try read { reader in
      try reader.draft(Self.slot(of: form), of: try open(code, reader).code, by: actor.id)
    }
  }

  /// Keeps what the actor has typed into a form about a case; nil removes it.
  ///
  /// Nothing of it is recorded, and no other officer sees it.
  package func keepFormDraft(_ form: String, of code: String, _ draft: [UInt8]?) throws {
    try write { writer in
      let code = try open(code, writer.reader).code
      if let draft {
        try writer.keepDraft(draft, Self.slot(of: form), of: code, by: actor.id)
      } else {
        try writer.discardDraft(Self.slot(of: form), of: code, by: actor.id)
      }
    }
  }

  /// Where the draft of a form is kept, apart from those that the command line keeps.
  static func slot(of form: String) -> String { "form \(form)" }
}
