extension ScoringPolicy {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> ScoringPolicy? {
    let fields = reader.fields(field, Key.self)
    let basis = reader.basis(fields[.source], fields[.reading], definitions)
    _ = reader.day(fields[.from])
    let waiting = reader.integer(fields[.waiting], in: 0...100)
    let criteria = reader.list(fields[.criteria], atMost: 100) { reader, field in
      Criterion.read(field, &reader)
    }
    reader.refuseRepeats(fields[.criteria], noun: "criterion")
    guard let criteria = reader.filled(criteria, fields, .criteria) else { return nil }
    return ScoringPolicy(criteria: criteria, waiting: waiting ?? 0, basis: basis)
  }
}

extension Criterion {
  static func read(_ field: Field, _ reader: inout DocumentReader) -> Criterion? {
    let fields = reader.fields(field, Key.self)
    let id = reader.code(fields[.id], noun: "the id of a criterion")
    let title = reader.localizedString(fields[.title])
    let weight = reader.integer(fields[.weight], in: 1...1_000)
    let kind = reader.choice(fields[.kind], EarningKind.self, "a way to earn points")
    for key in [Key.id, .weight, .kind] where fields[key] == nil { reader.missing(fields, key) }
    if let kind { reader.refuseKeys(besidesThoseOf: kind, in: fields) }
    guard let id, let weight, let kind else { return nil }
    guard let earning = Earning.read(kind, weight: weight, fields, &reader) else { return nil }
    return Criterion(
      id: id, title: title ?? LocalizedString(english: id), weight: weight, earning: earning)
  }
}

extension Earning {
  static func read(
    _ kind: EarningKind, weight: Int, _ fields: Fields<Criterion.Key>,
    _ reader: inout DocumentReader
  ) -> Earning? {
    func isThere(_ key: Criterion.Key) -> Bool {
      if fields[key] == nil { reader.missing(fields, key) }
      return fields[key] != nil
    }
    switch kind {
    case .table:
      guard isThere(.reads), isThere(.points) else { return nil }
      let answer = reader.choice(fields[.reads], TableAnswer.self, "an answer that a table reads")
      guard let answer else { return nil }
      var points: [String: Int] = [:]
      for (key, place) in reader.mapping(fields[.points]) ?? [] {
        if !answer.answers.contains(key) {
          reader.unknownCode(
            key, at: place, noun: "an answer of \(answer.rawValue)", known: answer.answers)
        }
        points[key] = reader.integer(place, in: 0...weight)
      }
      return .table(answer, points: points)
    case .decay:
      guard isThere(.days) else { return nil }
      return reader.integer(fields[.days], in: 1...3_660).map { .decay(days: $0) }
    case .share:
      return .share
    case .yesNo:
      guard isThere(.reads) else { return nil }
      return reader.choice(fields[.reads], YesNoAnswer.self, "a yes-or-no question")
        .map { .yesNo($0) }
    case .rating:
      guard isThere(.question) else { return nil }
      return reader.localizedString(fields[.question]).map { .rating(question: $0) }
    }
  }
}

extension EarningKind {
  /// The keys that only some kinds have.
  fileprivate var keys: [Criterion.Key] {
    switch self {
    case .table: [.reads, .points]
    case .decay: [.days]
    case .share: []
    case .yesNo: [.reads]
    case .rating: [.question]
    }
  }
}

extension DocumentReader {
  /// Reports keys that another kind of criterion has.
  fileprivate mutating func refuseKeys(
    besidesThoseOf kind: EarningKind, in fields: Fields<Criterion.Key>
  ) {
    for key in [Criterion.Key.reads, .points, .days, .question] {
      guard let field = fields[key], !kind.keys.contains(key) else { continue }
      diagnose(
        field, .contradiction, "a criterion of kind \(kind.rawValue) has no \(key.rawValue)")
    }
  }
}
