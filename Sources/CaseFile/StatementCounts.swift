package import EmergencyFund

/// How many applications of a year came with a statement for statistics, and what they stated.
package struct StatementCounts: Hashable, Sendable {
  /// The year in which the applications were received.
  package let year: Int
  /// The number of statements.
  package private(set) var statements = 0
  /// The number of each gender, without those that nobody stated.
  package private(set) var genders: [Gender: Int] = [:]
  /// The number of each identity, without those that nobody stated.
  package private(set) var identities: [Identity: Int] = [:]

  /// The first version of the file that has them.
  static let since = 7

  enum Key: String, FieldKey { case year, statements, genders, identities }

  init(year: Int) { self.year = year }

  /// Adds a statement.
  mutating func add(_ statement: StatisticalStatement) {
    statements += 1
    if let gender = statement.gender { genders[gender, default: 0] += 1 }
    // Who names a group twice is in it once.
    for identity in Set(statement.identities ?? []) { identities[identity, default: 0] += 1 }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.year.rawValue, year)
      writer.member(Key.statements.rawValue, statements)
      writer.object(Key.genders.rawValue) { writer in
        for gender in Gender.allCases { writer.member(gender.rawValue, genders[gender]) }
      }
      writer.object(Key.identities.rawValue) { writer in
        for identity in Identity.allCases {
          writer.member(identity.rawValue, identities[identity])
        }
      }
    }
  }

  /// Reads the counts of a year; nil if they are none.
  init?(_ field: Field, _ reader: inout DocumentReader) {
    let fields = reader.fields(field, Key.self)
    let counts = 0...Int.max
    guard let year = reader.integer(fields[.year], in: 1_900...2_199),
      let statements = reader.integer(fields[.statements], in: counts)
    else { return nil }
    self.init(year: year)
    self.statements = statements
    for (key, value) in reader.mapping(fields[.genders]) ?? [] {
      guard let gender = Gender(rawValue: key) else { return nil }
      genders[gender] = reader.integer(value, in: counts)
    }
    for (key, value) in reader.mapping(fields[.identities]) ?? [] {
      guard let identity = Identity(rawValue: key) else { return nil }
      identities[identity] = reader.integer(value, in: counts)
    }
  }
}
