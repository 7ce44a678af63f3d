extension CaseworkPolicy {
  static func read(
    _ field: Field, _ definitions: PolicyDefinitions, _ reader: inout DocumentReader
  ) -> CaseworkPolicy? {
    let fields = reader.fields(field, Key.self)
    let basis = reader.basis(fields[.source], fields[.reading], definitions)
    _ = reader.day(fields[.from])
    let reasons = reader.list(fields[.reasons], atMost: 100) { reader, field in
      CaseReason.read(field, &reader)
    }
    reader.refuseRepeats(fields[.reasons], noun: "reason")
    let retention = fields[.retention].flatMap { CaseRetention.read($0, &reader) }
    var letters: [DecisionKind: LocalizedString] = [:]
    for (key, place) in reader.mapping(fields[.letters]) ?? [] {
      guard let kind = reader.choice(key, at: place, DecisionKind.self, "a decision") else {
        continue
      }
      letters[kind] = reader.letter(place)
    }
    guard let reasons = reader.filled(reasons, fields, .reasons) else { return nil }
    return CaseworkPolicy(
      reasons: reasons, retention: retention, letters: letters, basis: basis)
  }
}

extension CaseReason {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseReason? {
    let fields = reader.fields(field, Key.self)
    let id = reader.code(reader.required(.id, in: fields), noun: "the code of a reason")
    let title = reader.localizedString(reader.required(.title, in: fields))
    let decisions = reader.choices(
      reader.required(.decisions, in: fields), DecisionKind.self, "a decision")
    let cites = reader.choice(
      reader.required(.cites, in: fields), Citation.self, "the citation that a reason needs")
    let fitting = reader.filled(decisions, fields, .decisions)
    guard let id, let title, let fitting, let cites else { return nil }
    return CaseReason(id: id, title: title, decisions: fitting, cites: cites)
  }
}

extension CaseRetention {
  fileprivate static func read(_ field: Field, _ reader: inout DocumentReader) -> CaseRetention? {
    let fields = reader.fields(field, Key.self)
    var months: [Key: Int] = [:]
    for key in Key.allCases {
      months[key] = reader.integer(reader.required(key, in: fields), in: 1...1_200)
    }
    guard let awarded = months[.awarded], let declined = months[.declined],
      let referred = months[.referred], let withdrawn = months[.withdrawn]
    else { return nil }
    return CaseRetention(
      awarded: awarded, declined: declined, referred: referred, withdrawn: withdrawn)
  }
}

extension DocumentReader {
  /// Reads a letter, and reports unknown placeholders.
  fileprivate mutating func letter(_ field: Field) -> LocalizedString? {
    if case .mapping = field.node.content {
      for (_, words) in mapping(field) ?? [] { checkPlaceholders(words) }
    } else {
      checkPlaceholders(field)
    }
    return localizedString(field)
  }

  private mutating func checkPlaceholders(_ field: Field) {
    switch field.node.content {
    case .plain(let text), .string(let text):
      let names = LetterTemplate.placeholders(in: text)
      if names == nil {
        diagnose(
          field, .unreadableValue,
          "a placeholder is not closed; write it as {case}, with both braces")
      }
      for name in names ?? [] where LetterTemplate.Placeholder(rawValue: name) == nil {
        unknownCode(
          name, at: field, noun: "a placeholder of letters",
          known: LetterTemplate.Placeholder.allCases.map { $0.rawValue })
      }
    // Values that are not text are reported where the translations are read.
    default: return
    }
  }
}
