package import EmergencyFund

extension CaseEvent {
  /// A review.
  package struct Reviewed: CaseEventContent {
    static let kind = CaseEventKind.reviewed
    static let noun = "a review"

    /// The ratings with their reasons, by the id of a criterion or of a judgement of the policy.
    package var ratings: [String: Rating]
    /// The reviewer's additional notes.
    package var note: String?

    enum Key: String, FieldKey { case ratings, note }
    enum RatingKey: String, FieldKey { case criterion, rating, reason }

    /// Creates a review.
    package init(ratings: [String: Rating], note: String? = nil) {
      self.ratings = ratings
      self.note = note
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
    let note = reader.text(fields[.note])
    return CaseEvent.Reviewed(ratings: ratings, note: note)
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
    writer.member(Key.note.rawValue, note)
  }
}
