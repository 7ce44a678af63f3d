internal import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// The forms about cases that the actor has begun and not sent: the names of the forms by the
  /// codes of the cases, which are in ascending order.
  ///
  /// - Parameter forms: The names of the forms that there are.
  package func ownDrafts(_ forms: [String]) throws -> [(code: String, forms: [String])] {
    try read { reader in
      let hidden = try hiddenCodes(reader)
      return try reader.codesWithDrafts().compactMap { code in
        guard let entry = try reader.entry(code), mayRead(entry, hidden: hidden) else { return nil }
        let begun = try forms.filter { form in
          let slots = form == Self.reviewForm ? [form, Self.slot(of: form)] : [Self.slot(of: form)]
          return try slots.contains { try reader.draft($0, of: code, by: actor.id) != nil }
        }
        return begun.isEmpty ? nil : (code, begun)
      }
    }
  }

  /// What the actor keeps for themselves and of no case, such as their saved filters; nil for
  /// nothing.
  package func ownNote(_ name: String) throws -> [UInt8]? {
    try read { try $0.draft(name, of: StoredEvent.journalCode, by: actor.id) }
  }

  /// Keeps something for the actor alone, sealed as drafts are; nil removes it.
  package func keepOwnNote(_ name: String, _ note: [UInt8]?) throws {
    try write { writer in
      if let note {
        try writer.keepDraft(note, name, of: StoredEvent.journalCode, by: actor.id)
      } else {
        try writer.discardDraft(name, of: StoredEvent.journalCode, by: actor.id)
      }
    }
  }
}
