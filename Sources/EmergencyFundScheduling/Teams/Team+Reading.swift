public import EmergencyFund

extension Team {
  /// The keys of a team file.
  package enum Key: String, FieldKey { case format, note, timeZone, holidays, officers }

  /// Reads a team; it may be used if there are no diagnostics.
  public static func read(_ reader: inout DocumentReader) -> Team {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(Team.format, fields, .format)
    _ = reader.text(fields[.note])
    let timeZone = reader.timeZone(fields[.timeZone])
    let holidays = reader.list(fields[.holidays]) { $0.day($1) } ?? []
    let officers = reader.list(reader.required(.officers, in: fields), atMost: 5_000) {
      reader, field in Officer.read(field, &reader)
    }
    reader.refuseRepeats(fields[.officers], noun: "officer")
    return Team(officers: officers ?? [], holidays: Set(holidays), timeZone: timeZone)
  }
}

extension DocumentReader {
  /// Reads the name of a time zone by its form; only the system knows which ones exist.
  fileprivate mutating func timeZone(_ field: Field?) -> String? {
    guard let field, let text = text(field) else { return nil }
    let isFormed =
      text.utf8.count <= 64 && !text.isEmpty
      && text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        part.utf8.first.map { ByteClass.isLetter($0) } ?? false
          && part.utf8.allSatisfy {
            ByteClass.isLetter($0) || 0x30...0x39 ~= $0 || "_+-".utf8.contains($0)
          }
      }
    if isFormed { return text }
    let expected = "a time zone such as America/Lima"
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }
}

/// Classes of ASCII bytes.
private enum ByteClass {
  static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}

extension Officer {
  enum Key: String, FieldKey {
    case id, name, roles, languages, regions, hours, absences, conflicts
  }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Officer? {
    let fields = reader.fields(field, Key.self)
    let id = reader.code(reader.required(.id, in: fields), noun: "the id of an officer")
    let name = reader.text(fields[.name])
    let roles = reader.choices(reader.required(.roles, in: fields), Role.self, "a role")
    let languages = reader.list(reader.required(.languages, in: fields), atMost: 100) {
      $0.languageTag($1)
    }
    let regions = reader.codes(fields[.regions], noun: "the code of a region")?.map { $0.code }
    let minutes = reader.minutesByWeekday(reader.required(.hours, in: fields))
    let absences = reader.list(fields[.absences]) { DayRange.read($1, &$0) }
    let conflicts = reader.list(fields[.conflicts]) { ConflictOfInterest.read($1, &$0) }
    if let field = fields[.roles], roles?.isEmpty == true {
      reader.diagnose(field, .contradiction, "an officer needs at least one role")
    }
    guard let id else { return nil }
    var officer = Officer(id: id, roles: roles ?? [])
    officer.name = name
    officer.languages = languages ?? []
    officer.regions = regions
    officer.minutes = minutes
    officer.absences = absences ?? []
    officer.conflicts = conflicts ?? []
    return officer
  }
}

extension DayRange {
  enum Key: String, FieldKey { case from, to }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> DayRange? {
    let fields = reader.fields(field, Key.self)
    let from = reader.day(reader.required(.from, in: fields))
    let to = reader.day(reader.required(.to, in: fields))
    guard let from, let to else { return nil }
    if to < from {
      reader.diagnose(
        field, .contradiction, "the absence ends on \(to), before it begins on \(from)")
      return nil
    }
    return DayRange(from: from, to: to)
  }
}

extension ConflictOfInterest {
  enum Key: String, FieldKey { case application, applicant, organisation, reference }

  /// Reads a conflict of interest; nil after a diagnostic.
  package static func read(_ field: Field, _ reader: inout DocumentReader) -> ConflictOfInterest? {
    let fields = reader.fields(field, Key.self)
    let named = Key.allCases.filter { fields[$0] != nil }
    guard named.count == 1, let key = named.first else {
      reader.diagnose(
        field, .contradiction,
        "a conflict must give one of: application, applicant, organisation, reference")
      return nil
    }
    guard let text = reader.text(fields[key]) else { return nil }
    return switch key {
    case .application: .application(text)
    case .applicant: .applicant(text)
    case .organisation: .organisation(text)
    case .reference: .reference(text)
    }
  }

  /// Writes the conflict of interest as a team file has it.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      switch self {
      case .application(let text): writer.member(Key.application.rawValue, text)
      case .applicant(let text): writer.member(Key.applicant.rawValue, text)
      case .organisation(let text): writer.member(Key.organisation.rawValue, text)
      case .reference(let text): writer.member(Key.reference.rawValue, text)
      }
    }
  }
}

extension DocumentReader {
  /// Reads hours by weekday as whole minutes.
  fileprivate mutating func minutesByWeekday(_ field: Field?) -> [Weekday: Int] {
    var minutes: [Weekday: Int] = [:]
    for (key, place) in mapping(field) ?? [] {
      guard let weekday = choice(key, at: place, Weekday.self, "a weekday"),
        let hours = decimal(place)
      else { continue }
      let scaled = hours.tenThousandths.multipliedReportingOverflow(by: 60)
      let (whole, rest) = scaled.partialValue.quotientAndRemainder(dividingBy: 10_000)
      guard !scaled.overflow, rest == 0, (0...1_440).contains(whole) else {
        diagnose(
          place, .outOfRange, "expected 0 to 24 hours that make whole minutes, found \(hours)")
        continue
      }
      minutes[weekday] = Int(whole)
    }
    return minutes
  }
}
