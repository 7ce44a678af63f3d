/// The general settings of a policy file.
struct PolicyHead {
  var fund: String?
  var region: String?
  var title: LocalizedString?
  var currency: Currency?
  var languages: [String]?
  var fundStatus: FundStatus?
  var utcOffset: Int?

  static func read(
    _ fields: Fields<PolicyDocument.Key>, _ reader: inout DocumentReader
  ) -> PolicyHead {
    PolicyHead(
      fund: reader.code(fields[.fund], noun: "the code of a fund"),
      region: reader.code(fields[.region], noun: "the code of a region"),
      title: reader.localizedString(fields[.title]), currency: reader.currency(fields[.currency]),
      languages: reader.list(fields[.languages]) { reader, field in reader.languageTag(field) },
      fundStatus: FundStatus.read(fields, &reader),
      utcOffset: reader.utcOffset(fields[.utcOffset]))
  }
}

extension Policy {
  /// Reads a policy from the merged document of its layers.
  ///
  /// If no layer names its fund, the id of the topmost layer, `root`, is the fund's code.
  static func read(_ reader: inout DocumentReader, id: String, root: String) -> Policy? {
    let fields = reader.fields(reader.root, PolicyDocument.Key.self)
    let head = PolicyHead.read(fields, &reader)
    var definitions = PolicyDefinitions()
    definitions.read(fields, &reader)
    let requirements = reader.list(fields[.requirements]) { reader, field in
      Requirement.read(field, definitions, &reader)
    }
    let scoring = fields[.score].flatMap { ScoringPolicy.read($0, definitions, &reader) }
    let effort = fields[.effort].flatMap { EffortPolicy.read($0, definitions, &reader) }
    let promise = fields[.promise].flatMap { Promise.read($0, definitions, &reader) }
    let casework = fields[.casework].flatMap { CaseworkPolicy.read($0, definitions, &reader) }
    let apply = fields[.apply].flatMap { ApplyPolicy.read($0, definitions, &reader) }
    if fields[.currency] == nil { reader.missing(fields, .currency) }
    guard let currency = head.currency,
      let requirements = reader.filled(requirements, fields, .requirements)
    else { return nil }
    return Policy(
      terms: CallTerms(
        id: id, fund: head.fund ?? root, currency: currency, groups: definitions.groups,
        utcOffset: head.utcOffset),
      title: head.title ?? LocalizedString(english: id), languages: head.languages ?? ["en"],
      region: head.region, promise: promise, requirements: requirements, scoring: scoring,
      effort: effort ?? .standard, casework: casework ?? .standard, apply: apply, digest: nil,
      fundStatus: head.fundStatus)
  }
}

extension Policy {
  /// Reads a policy again from the merged document of its layers, as it was kept with its
  /// digest: ``PolicyLibrary/resolvedDocument(_:on:)`` with all scalars as text.
  ///
  /// - Throws: All diagnostics if it is not a complete policy.
  public init(kept document: Document, digest: String) throws(PolicyDiagnostics) {
    var reader = DocumentReader(
      document: Document(
        file: document.file, notation: .yaml,
        root: document.inCurrentSpelling.root.withPlainScalars))
    let id = document.root.text(under: "id") ?? ""
    let policy = Policy.read(&reader, id: id, root: id)
    guard var policy, reader.diagnostics.isEmpty else {
      throw PolicyDiagnostics(reader.diagnostics)
    }
    policy.digest = digest
    self = policy
  }
}

extension Requirement {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Requirement? {
    // The keys of the kind are added when the rule is read; unknown ones are reported there.
    guard case .mapping = field.node.content else {
      _ = reader.fields(field, Requirement.Key.self)
      return nil
    }
    let fields = Fields<Requirement.Key>(place: field)
    var kind = reader.choice(fields[.kind], RequirementKind.self, "a kind of requirement")
    let id = reader.code(fields[.id], noun: "the id of a requirement")
    if fields[.kind] == nil {
      // A layer may change the values of a requirement above it without giving the kind again.
      kind = id.flatMap { definitions.kinds[$0] }
      if fields[.id] == nil || !reader.isPartial {
        reader.missing(fields, .kind, evenIfPartial: true)
      } else if kind == nil, let id, let field = fields[.id] {
        reader.diagnose(
          field, .unknownCode,
          "no layer above has the requirement \(Diagnostic.quote(id)); a new one needs a kind",
          found: id, suggestion: reader.suggestion(for: id, among: definitions.kinds.keys.sorted()))
      }
    }
    let force = reader.choice(fields[.force], Force.self, "a force")
    var basis = reader.basis(fields[.source], fields[.reading], definitions)
    basis.assumed = reader.assumedValues(fields[.assumed], of: field)
    _ = reader.day(fields[.from])
    guard let kind else { return nil }
    // Only merged layers have the values of those above; a file that gives them is refused.
    let sourced = reader.isPartial ? nil : field.node.member("sourced")
    let own = sourced == nil ? field.node : field.node.withoutKey("sourced")
    let assumed = basis.assumed.map { $0.key }
    let rules = Rule.read(
      kind, Field(node: own, path: field.path), definitions, &reader,
      sourced: assumed.isEmpty || reader.isPartial
        ? { _ in nil } : { own.replacing(assumed: assumed, with: sourced, isStricter: $0) })
    return rules.map { rules in
      Requirement(
        id: id ?? kind.rawValue, force: force ?? .required, rule: rules.rule, basis: basis,
        sourced: rules.sourced)
    }
  }
}

extension DocumentReader {
  /// Reads an offset from UTC such as `-05:00`, in minutes, from -12:00 to +14:00.
  mutating func utcOffset(_ field: Field?) -> Int? {
    guard let field, let text = text(field) else { return nil }
    // The offset of a timestamp, so that there is one way to write it.
    let time = Receipt(utf8: "2026-01-01T00:00:00\(text)".utf8)
    if let minute = time?.minute, (-14 * 60...12 * 60).contains(minute) { return -Int(minute) }
    let expected = "an offset from UTC such as -05:00, from -12:00 to +14:00"
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }

  /// Reads why values of a requirement are assumed, by their keys.
  fileprivate mutating func assumedValues(_ field: Field?, of entry: Field) -> [AssumedValue] {
    guard case .mapping(let members) = entry.node.content else { return [] }
    let unmarked: [Requirement.Key] = [.id, .from, .source, .reading, .assumed]
    let keys = members.map { $0.key }.filter { key in !unmarked.contains { $0.rawValue == key } }
    return (mapping(field) ?? []).compactMap { key, place in
      if !keys.contains(key) {
        unknownCode(key, at: place, noun: "a key that this requirement sets", known: keys)
      }
      return localizedString(place).map { AssumedValue(key: key, reason: $0) }
    }
  }

  /// Reads the origin of a rule.
  mutating func basis(
    _ source: Field?, _ reading: Field?, _ definitions: PolicyDefinitions
  ) -> RuleBasis {
    var basis = RuleBasis(reading: localizedString(reading))
    if let source, let id = code(source, noun: "the id of a source") {
      basis.source = definitions.sources[id]
      if basis.source == nil {
        unknownCode(
          id, at: source, noun: "a source of the policy",
          known: definitions.sources.keys.sorted())
      }
    }
    return basis
  }
}

extension Promise {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> Promise? {
    let fields = reader.fields(field, Key.self)
    let days = reader.integer(fields[.days], in: 1...366)
    let counting = reader.choice(fields[.counting], DayCounting.self, "a way of counting days")
    let basis = reader.basis(fields[.source], fields[.reading], definitions)
    _ = reader.day(fields[.from])
    let weekdays = reader.choices(fields[.workingDays], Weekday.self, "a weekday")
    var years: [Int] = []
    var holidays: [Day] = []
    if let holidayField = fields[.holidays] {
      let keys = reader.fields(holidayField, HolidaysKey.self)
      years = reader.list(keys[.years]) { $0.integer($1, in: 1900...2199) } ?? []
      holidays = reader.list(keys[.days]) { $0.day($1) } ?? []
    }
    let questionsPauseMax = reader.integer(fields[.questionsPauseMax], in: 0...366) ?? 0
    if fields[.days] == nil { reader.missing(fields, .days) }
    guard let days else { return nil }
    guard counting == .working else {
      return Promise(
        days: days, workingCalendar: nil, questionsPauseMax: questionsPauseMax, basis: basis)
    }
    if fields[.holidays] == nil { reader.missing(fields, .holidays) }
    let calendar = WorkingCalendar(
      workingWeekdays: Set(
        weekdays ?? [.monday, .tuesday, .wednesday, .thursday, .friday]),
      holidays: Set(holidays), years: Set(years))
    guard let calendar else {
      reader.diagnose(field, .contradiction, "the week needs at least one working day")
      return nil
    }
    return Promise(
      days: days, workingCalendar: calendar, questionsPauseMax: questionsPauseMax, basis: basis)
  }
}
