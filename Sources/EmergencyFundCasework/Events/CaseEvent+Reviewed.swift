package import EmergencyFund

extension CaseEvent {
  /// A review.
  package struct Reviewed: CaseEventContent {
    static let kind = CaseEventKind.reviewed
    static let noun = "a review"

    /// The ratings with their reasons, by the id of a criterion or of a judgement of the policy.
    package var ratings: [String: Rating]
    /// Whether incidents with a veiled threat or synthetic media are threats.
    package var threats: [ThreatJudgement]
    /// The reviewer's additional notes.
    package var note: String?

    enum Key: String, FieldKey { case ratings, threats, note }
    enum RatingKey: String, FieldKey { case criterion, rating, reason }

    /// Creates a review.
    package init(
      ratings: [String: Rating], threats: [ThreatJudgement] = [], note: String? = nil
    ) {
      self.ratings = ratings
      self.threats = threats
      self.note = note
    }
  }

  /// The reviewer's own word on an incident that only its targets may understand.
  package struct ThreatJudgement: Hashable, Sendable {
    /// The position of the incident in the application, from 0.
    package var incident: Int
    /// The word.
    package var word: ThreatWord
    /// The reason.
    package var reason: String

    enum Key: String, FieldKey { case incident, word, reason }

    /// Creates a judgement.
    package init(incident: Int, word: ThreatWord, reason: String) {
      self.incident = incident
      self.word = word
      self.reason = reason
    }
  }

  /// Whether an incident is a threat.
  package enum ThreatWord: String, CaseIterable, Hashable, Sendable {
    case threat, unclear, harmless
  }
}

extension CaseEvent.ThreatJudgement {
  fileprivate static func read(
    _ field: Field, _ reader: inout DocumentReader
  ) -> CaseEvent.ThreatJudgement? {
    let fields = reader.fields(field, Key.self)
    let incident = reader.position(reader.required(.incident, in: fields))
    let word = reader.choice(
      reader.required(.word, in: fields), CaseEvent.ThreatWord.self, "whether it is a threat")
    let reason = reader.text(reader.required(.reason, in: fields))
    guard let incident, let word, let reason else { return nil }
    return CaseEvent.ThreatJudgement(incident: incident, word: word, reason: reason)
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.incident.rawValue, incident)
      writer.member(Key.word.rawValue, word.rawValue)
      writer.member(Key.reason.rawValue, reason)
    }
  }
}

extension CaseEvent.Reviewed {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseEvent.Reviewed? {
    let fields = reader.fields(field, Key.self)
    var ratings: [String: Rating] = [:]
    _ = reader.list(reader.required(.ratings, in: fields), atMost: 1_000) {
      reader, field -> Rating? in
      let keys = reader.fields(field, RatingKey.self)
      let criterion = reader.code(
        reader.required(.criterion, in: keys), noun: "the id of a criterion")
      let value = reader.integer(reader.required(.rating, in: keys), in: 0...3)
      let reason = reader.text(reader.required(.reason, in: keys))
      guard let criterion, let value, let reason else { return nil }
      guard let rating = Rating(value: value, reason: reason) else {
        reader.diagnose(field, .missing, "a rating needs a written reason")
        return nil
      }
      if ratings.updateValue(rating, forKey: criterion) != nil {
        reader.diagnose(
          field, .duplicateKey, "\(Diagnostic.quote(criterion)) is rated twice", found: criterion)
      }
      return rating
    }
    let threats = reader.list(fields[.threats]) { reader, field in
      CaseEvent.ThreatJudgement.read(field, &reader)
    }
    let note = reader.text(fields[.note])
    return CaseEvent.Reviewed(ratings: ratings, threats: threats ?? [], note: note)
  }

  func write(to writer: inout JSONWriter) {
    writer.list(Key.ratings.rawValue) { writer in
      for (criterion, rating) in ratings.sorted(by: { $0.key < $1.key }) {
        writer.object { writer in
          writer.member(RatingKey.criterion.rawValue, criterion)
          writer.member(RatingKey.rating.rawValue, rating.value)
          writer.member(RatingKey.reason.rawValue, rating.reason)
        }
      }
    }
    if !threats.isEmpty {
      writer.list(Key.threats.rawValue) { writer in
        for threat in threats { threat.write(to: &writer) }
      }
    }
    writer.member(Key.note.rawValue, note)
  }
}
