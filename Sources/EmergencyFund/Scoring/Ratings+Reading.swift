/// The officers' ratings of applications from a file.
package struct Ratings: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-ratings/1"

  /// The ratings by application id, then by criterion id.
  package var byApplication: [String: [String: Rating]]

  /// No ratings.
  package static let none = Ratings(byApplication: [:])

  /// The ratings of one application by criterion id.
  package func of(_ application: String?) -> [String: Rating] {
    application.flatMap { byApplication[$0] } ?? [:]
  }
}

extension Ratings {
  enum Key: String, FieldKey { case format, note, ratings }
  enum RatingKey: String, FieldKey { case application, criterion, rating, reason }

  /// Reads ratings; they may be used if there are no diagnostics.
  package static func read(_ reader: inout DocumentReader) -> Ratings {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(Ratings.format, fields, .format)
    _ = reader.text(fields[.note])
    var ratings = Ratings.none
    _ = reader.list(reader.required(.ratings, in: fields), atMost: 100_000) {
      reader, field -> Rating? in
      let keys = reader.fields(field, RatingKey.self)
      let application = reader.text(reader.required(.application, in: keys))
      let criterion = reader.code(
        reader.required(.criterion, in: keys), noun: "the id of a criterion")
      let value = reader.integer(reader.required(.rating, in: keys), in: 0...3)
      let reason = reader.text(reader.required(.reason, in: keys))
      guard let application, let criterion, let value, let reason else { return nil }
      guard let rating = Rating(value: value, reason: reason) else {
        reader.diagnose(field, .missing, "a rating needs a written reason")
        return nil
      }
      if ratings.byApplication[application]?[criterion] != nil {
        reader.diagnose(
          field, .duplicateKey,
          "\(Diagnostic.quote(application)) is rated twice for \(Diagnostic.quote(criterion))")
      }
      ratings.byApplication[application, default: [:]][criterion] = rating
      return rating
    }
    return ratings
  }
}
