public import EmergencyFund

extension ScheduleProblem {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-schedule-problem/1"

  enum Key: String, FieldKey { case format, today, horizon, officers, cases }
  enum OfficerKey: String, FieldKey { case id, minutes }
  enum CaseKey: String, FieldKey {
    case id, received, due, weight, review, reviewedBy, decision
  }
  enum StepKey: String, FieldKey { case minutes, officers }

  /// Reads a problem; nil with diagnostics about everything that is wrong.
  ///
  /// Unknown keys are ignored, since other tools write such files too.
  public static func read(_ document: Document) -> (problem: ScheduleProblem?, [Diagnostic]) {
    var reader = DocumentReader(document: document, unknownKeys: .ignore)
    let fields = reader.fields(reader.root, Key.self)
    if fields[.format] != nil { reader.requireFormat(format, fields, .format) }
    let today = reader.day(reader.required(.today, in: fields))
    let horizon = reader.integer(reader.required(.horizon, in: fields), in: wholeNumbers)
    let officersField = reader.required(.officers, in: fields)
    let officers = reader.list(officersField, atMost: ScheduleLimits.officerCountMax) {
      reader, field in officer(field, &reader)
    }
    var numbers: [String: Int] = [:]
    for (index, officer) in (officers ?? []).enumerated() { numbers[officer.id] = index }
    // In their order once: each unknown one is compared with them.
    let ids = numbers.keys.sorted()
    let casesField = reader.required(.cases, in: fields)
    let cases = reader.list(casesField, atMost: ScheduleLimits.caseCountMax) {
      reader, field in job(field, numbers, ids, &reader)
    }
    // With an unknown officer the parts are still complete, and their ranges can be checked too.
    guard reader.diagnostics.allSatisfy({ $0.kind == .unknownCode }), let today, let horizon,
      let officers, let cases
    else { return (nil, reader.diagnostics) }
    let named = Set(reader.diagnostics.map { $0.path })
    let ranges = diagnostics(horizon: horizon, officers: officers, cases: cases)
      .map { $0.placed(in: document) }.filter { !named.contains($0.path) }
    guard named.isEmpty && ranges.isEmpty else { return (nil, reader.diagnostics + ranges) }
    let problem = ScheduleProblem(
      checked: today.description, horizon: horizon, officers: officers, cases: cases)
    return (problem, [])
  }

  /// The range of whole numbers in a file before their own ranges are checked.
  private static let wholeNumbers = -1_000_000_000...1_000_000_000

  private static func officer(_ field: Field, _ reader: inout DocumentReader) -> Officer? {
    let fields = reader.fields(field, OfficerKey.self)
    let id = reader.text(reader.required(.id, in: fields))
    let minutes = reader.list(
      reader.required(.minutes, in: fields), atMost: ScheduleLimits.horizonMax
    ) { $0.integer($1, in: wholeNumbers) }
    guard let id, let minutes else { return nil }
    return Officer(id: id, capacity: minutes)
  }

  private static func job(
    _ field: Field, _ numbers: [String: Int], _ ids: [String], _ reader: inout DocumentReader
  ) -> Case? {
    let fields = reader.fields(field, CaseKey.self)
    let id = reader.text(reader.required(.id, in: fields))
    let received = reader.integer(reader.required(.received, in: fields), in: wholeNumbers)
    let due = reader.integer(reader.required(.due, in: fields), in: wholeNumbers)
    let weight = reader.integer(reader.required(.weight, in: fields), in: wholeNumbers)
    let review = fields[.review].flatMap { step($0, numbers, ids, &reader) }
    let decision = reader.required(.decision, in: fields).flatMap {
      step($0, numbers, ids, &reader)
    }
    // A review that is done may be by someone who has left the team since.
    let reviewer = reader.text(fields[.reviewedBy])
    if fields[.review] == nil { _ = reader.required(.reviewedBy, in: fields) }
    if let field = fields[.reviewedBy], fields[.review] != nil {
      reader.diagnose(
        field, .contradiction, "a review is either open or done, but both are given")
    }
    guard let id, let received, let due, let weight, let decision else { return nil }
    return Case(
      id: id, received: received, due: due, weight: weight, review: review,
      reviewedBy: reviewer.flatMap { numbers[$0] }, decision: decision)
  }

  private static func step(
    _ field: Field, _ numbers: [String: Int], _ ids: [String], _ reader: inout DocumentReader
  ) -> Step? {
    let fields = reader.fields(field, StepKey.self)
    let minutes = reader.integer(reader.required(.minutes, in: fields), in: wholeNumbers)
    let officers = reader.list(
      reader.required(.officers, in: fields), atMost: ScheduleLimits.officerCountMax
    ) { reader, field -> Int? in
      guard let id = reader.text(field) else { return nil }
      if let number = numbers[id] { return number }
      reader.unknownCode(id, at: field, noun: "the id of an officer", known: ids)
      // A placeholder, so that the others keep their positions.
      return -1
    }
    guard let minutes, let officers else { return nil }
    return Step(processingTime: minutes, officers: officers)
  }

  /// The problem as one `ief-schedule-problem/1` object, so that reading gives it back.
  public var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// Writes the problem as one `ief-schedule-problem/1` object.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("today", today)
      writer.member("horizon", horizon)
      writer.key("officers")
      writer.list { writer in
        for officer in officers {
          writer.object { writer in
            writer.member("id", officer.id)
            writer.key("minutes")
            writer.list { writer in
              for minutes in officer.capacity { writer.number(minutes) }
            }
          }
        }
      }
      writer.key("cases")
      writer.list { writer in
        for job in cases { write(job, &writer) }
      }
    }
  }

  private func write(_ job: Case, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", job.id)
      writer.member("received", job.received)
      writer.member("due", job.due)
      writer.member("weight", job.weight)
      writer.key("review")
      if let review = job.review {
        write(review, &writer)
      } else {
        writer.null()
        writer.member("reviewedBy", job.reviewedBy.map { officers[$0].id } ?? "")
      }
      writer.key("decision")
      write(job.decision, &writer)
    }
  }

  private func write(_ step: Step, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("minutes", step.processingTime)
      writer.member("officers", step.officers.map { officers[$0].id })
    }
  }
}

extension ScheduleProblemDiagnostic {
  /// The diagnostic at its place in the file.
  fileprivate func placed(in document: Document) -> Diagnostic {
    var path = DocumentPath.root
    for part in self.path.split(whereSeparator: { $0 == "." || $0 == "[" }) {
      if part.last == "]", let index = Int(part.dropLast()) {
        path = path.index(index)
      } else {
        path = path.key(String(part))
      }
    }
    return Diagnostic(
      file: document.file, position: (document.node(at: self.path) ?? document.root).position,
      path: path, kind: .outOfRange, message: message)
  }
}
