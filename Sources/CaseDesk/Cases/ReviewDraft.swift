internal import Digests
internal import EmergencyFund
package import EmergencyFundCasework

/// What an officer has written of a review so far: anything may still be missing.
package struct ReviewDraft: Hashable, Sendable {
  /// A rating, or a word on an incident, as far as it is written.
  package struct Entry<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What was chosen; nil if nothing was.
    package var value: Value?
    /// The reason; empty if none is written.
    package var reason: String

    /// Creates an entry.
    package init(value: Value?, reason: String) {
      self.value = value
      self.reason = reason
    }
  }

  /// The ratings from 0 to 3, by the id of a criterion or of a judgement of the policy.
  package var ratings: [String: Entry<Int>] = [:]
  /// Whether incidents are threats, by their position in the application, from 0.
  package var threats: [Int: Entry<CaseEvent.ThreatWord>] = [:]
  /// The additional notes.
  package var note: String?

  enum Key: String, FieldKey { case ratings, threats, note }
  enum EntryKey: String, FieldKey { case criterion, incident, value, reason }

  /// Creates an empty draft.
  package init() {}

  /// Creates the draft of a review that is complete.
  package init(_ reviewed: CaseEvent.Reviewed) {
    ratings = reviewed.ratings.mapValues { Entry(value: $0.value, reason: $0.reason) }
    for threat in reviewed.threats {
      threats[threat.incident] = Entry(value: threat.word, reason: threat.reason)
    }
    note = reviewed.note
  }

  /// Whether nothing is written.
  package var isEmpty: Bool { ratings.isEmpty && threats.isEmpty && note == nil }

  /// The draft with what another one says besides or instead.
  package func merging(_ later: ReviewDraft) -> ReviewDraft {
    var merged = self
    merged.ratings.merge(later.ratings) { $1 }
    merged.threats.merge(later.threats) { $1 }
    merged.note = later.note ?? note
    return merged
  }

  /// The review that it is a draft of, of the entries that are complete.
  package var reviewed: CaseEvent.Reviewed {
    let threats = threats.sorted { $0.key < $1.key }.compactMap { incident, entry in
      entry.value.flatMap { word in
        entry.reason.isEmpty
          ? nil
          : CaseEvent.ThreatJudgement(incident: incident, word: word, reason: entry.reason)
      }
    }
    return CaseEvent.Reviewed(
      ratings: ratings.compactMapValues { entry in
        entry.value.flatMap { Rating(value: $0, reason: entry.reason) }
      }, threats: threats, note: note)
  }
}

extension ReviewDraft {
  /// The draft as bytes.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.list(Key.ratings.rawValue) { writer in
        for (id, entry) in ratings.sorted(by: { $0.key < $1.key }) {
          writer.object { writer in
            writer.member(EntryKey.criterion.rawValue, id)
            writer.member(EntryKey.value.rawValue, entry.value)
            writer.member(EntryKey.reason.rawValue, entry.reason)
          }
        }
      }
      writer.list(Key.threats.rawValue) { writer in
        for (incident, entry) in threats.sorted(by: { $0.key < $1.key }) {
          writer.object { writer in
            writer.member(EntryKey.incident.rawValue, incident)
            writer.member(EntryKey.value.rawValue, entry.value?.rawValue)
            writer.member(EntryKey.reason.rawValue, entry.reason)
          }
        }
      }
      writer.member(Key.note.rawValue, note)
    }
    return writer.bytes
  }

  /// Reads a draft; nil if it is none.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONReader.read(bytes, file: "draft", limits: .largest) else {
      return nil
    }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    _ = reader.list(fields[.ratings], atMost: 1_000) { reader, field -> Bool? in
      let keys = reader.fields(field, EntryKey.self)
      guard let id = reader.text(reader.required(.criterion, in: keys)) else { return nil }
      ratings[id] = Entry(
        value: reader.integer(keys[.value], in: 0...3), reason: reader.text(keys[.reason]) ?? "")
      return true
    }
    _ = reader.list(fields[.threats]) { reader, field -> Bool? in
      let keys = reader.fields(field, EntryKey.self)
      guard let incident = reader.integer(reader.required(.incident, in: keys), in: 0...1_000_000)
      else { return nil }
      threats[incident] = Entry(
        value: reader.choice(keys[.value], CaseEvent.ThreatWord.self, "whether it is a threat"),
        reason: reader.text(keys[.reason]) ?? "")
      return true
    }
    note = reader.text(fields[.note])
    guard reader.diagnostics.isEmpty else { return nil }
  }
}
