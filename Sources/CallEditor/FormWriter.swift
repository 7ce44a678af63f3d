internal import EmergencyFund
internal import EmergencyFundPolicyTools

/// Writes the fields of a call's form in words, for the page's script.
struct FormWriter {
  let form: CallForm
  let words: EditorWords

  /// A step of the page with the parts of the form that it holds.
  private struct Step {
    let id: String
    let title: EditorMessageID
    let intro: EditorMessageID
    let sections: [CallForm.Section]
  }

  private static let steps = [
    Step(id: "call", title: .stepCall, intro: .introCall, sections: [.call]),
    Step(id: "who", title: .stepWho, intro: .introWho, sections: [.targetGroup, .groups]),
    Step(id: "where", title: .stepWhere, intro: .introWhere, sections: [.country]),
    Step(
      id: "amounts", title: .stepAmounts, intro: .introAmounts, sections: [.maximum, .minimum]),
    Step(id: "dates", title: .stepDates, intro: .introDates, sections: [.callWindow]),
    Step(id: "costs", title: .stepCosts, intro: .introCosts, sections: [.costCategory]),
    Step(
      id: "references", title: .stepReferences, intro: .introReferences, sections: [.references]),
    Step(id: "basis", title: .stepBasis, intro: .introBasis, sections: [.basis]),
    Step(id: "tests", title: .stepTests, intro: .introTests, sections: []),
    Step(id: "save", title: .stepSave, intro: .introSave, sections: []),
  ]

  func write(to writer: inout JSONWriter) {
    writer.list("steps") { writer in
      for step in Self.steps {
        writer.object { writer in
          writer.member("id", step.id)
          writer.member("title", words[step.title])
          writer.member("intro", words[step.intro])
          writer.member("sections", step.sections.map { $0.rawValue })
        }
      }
    }
    writer.list("fields") { writer in
      var told: [CallForm.Section] = []
      for field in ordered where !(field.kind.isEmptyChoice) {
        // What the fund says of a part is said once.
        let isFirst = !told.contains(field.section)
        if isFirst { told.append(field.section) }
        write(field, isFirst: isFirst, to: &writer)
      }
    }
  }

  /// The fields, those of a new call in the order in which a person thinks of them.
  private var ordered: [CallForm.Field] {
    func place(_ field: CallForm.Field) -> Int {
      switch field.id {
      case "call.languages": 0
      case "call.id": 2
      case "call.region": 3
      default: field.section == .call ? 1 : 4
      }
    }
    return form.fields.enumerated().sorted { left, right in
      let (a, b) = (place(left.element), place(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map { $0.element }
  }

  private func write(
    _ field: CallForm.Field, isFirst: Bool, to writer: inout JSONWriter
  ) {
    let isLanguages = field.id == "call.languages"
    writer.object { writer in
      writer.member("id", field.id)
      writer.member("section", field.section.rawValue)
      writer.member("kind", isLanguages ? "choices" : field.kind.word)
      writer.member("label", label(field))
      writer.member("hint", field.id == "call.id" ? words[.hintID] : nil)
      writer.member("entry", entry(field))
      writer.member("isNew", field.id.hasPrefix("newGroup."))
      writer.member("names", named(by: field))
      if case .language(let tag)? = field.subject { writer.member("language", tag) }
      if let condition = condition(field.id) {
        writer.object("condition") { writer in
          writer.member("field", condition.field)
          writer.member("value", condition.value)
        }
      }
      writer.member("value", field.value)
      writer.member(
        "above", isFirst ? field.above.map { $0.text(words.catalogue) } : nil)
      writer.member("aboveValue", field.aboveValue)
      writer.member("hasAbove", field.section.requirement != nil)
      writer.member("isOwn", field.isOwn)
      writer.list("choices") { writer in
        if isLanguages {
          for tag in languages { write(tag, words.language.name(ofLanguage: tag), to: &writer) }
        }
        for choice in field.kind.choices { write(choice.code, title(choice), to: &writer) }
      }
    }
  }

  private func write(_ code: String, _ title: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("code", code)
      writer.member("title", title)
    }
  }

  /// The languages in which a new call can be answered.
  private var languages: [String] {
    (form.policy.languages + Language.allCases.map { $0.tag }).withoutRepeats
  }

  private func title(_ choice: CallForm.Choice) -> String {
    guard case .code(let code) = choice.title else { return choice.title.text(words.catalogue) }
    switch code {
    case "true", "yes": return words[PageMessageID.yes]
    case "false": return words[PageMessageID.no]
    case "review": return words[.unlistedReview]
    case "reject": return words[.unlistedReject]
    case "allow": return words[.unlistedAllow]
    case CallAnswers.newSource: return words[.newSource]
    default: return choice.title.text(words.catalogue)
    }
  }

  /// The field of the short name that follows a title.
  private func named(by field: CallForm.Field) -> String? {
    let parts = field.id.split(separator: ".")
    guard parts.contains("title") else { return nil }
    if parts.first == "call" { return "call.id" }
    return parts.first == "newGroup" ? "newGroup.\(parts[1]).id" : nil
  }

  /// The answer without which a field is not asked.
  private func condition(_ id: String) -> (field: String, value: String)? {
    switch id {
    case "basis.title", "basis.address", "basis.readOn": ("basis.source", CallAnswers.newSource)
    case "call-window.closesOn": ("call-window.rolling", "false")
    default: nil
    }
  }

  /// The heading of fields that belong together: a group, a kind of cost.
  private func entry(_ field: CallForm.Field) -> String? {
    let parts = field.id.split(separator: ".").map { String($0) }
    switch parts.first {
    case "group" where parts.count > 1:
      return form.policy.title(ofGroup: parts[1]).map { words.text($0) } ?? parts[1]
    case "newGroup" where parts.count > 1:
      return parts[1] == "1" ? words[.newGroup] : "\(words[.newGroup]) (\(parts[1]))"
    case "cost-category" where parts.count > 2: return field.subject?.text(words.catalogue)
    default: return nil
    }
  }

  private func label(_ field: CallForm.Field) -> String {
    let parts = field.id.split(separator: ".").map { String($0) }
    let text = words[label(of: parts)]
    switch field.subject {
    case .language(let tag)?: return "\(text) (\(words.language.name(ofLanguage: tag)))"
    case .applicantType(let type)?:
      return words.labelled(text, words.catalogue.title(.applicantType(type)))
    default: return text
    }
  }

  private func label(of parts: [String]) -> EditorMessageID {
    let key = parts.count > 1 ? parts[1] : ""
    switch (parts.first ?? "", key) {
    case ("call", "id"): return .fieldID
    case ("call", "title"): return .fieldTitle
    case ("call", "region"): return .fieldRegion
    case ("call", _): return .fieldLanguages
    case ("target-group", _): return .fieldGroups
    case ("group", _), ("newGroup", _): return groupLabel(parts)
    case ("country", _): return .fieldCountries
    case ("maximum", "amount"): return .fieldMaximum
    case ("maximum", _): return .fieldMaximumFor
    case ("minimum", _): return .fieldMinimum
    case ("call-window", "opensOn"): return .fieldOpensOn
    case ("call-window", "closesOn"): return .fieldClosesOn
    case ("call-window", _): return .fieldRolling
    case ("cost-category", "cap"): return .categoryCap
    case ("cost-category", "share"): return .categoryShare
    case ("cost-category", "unlisted"): return .fieldUnlisted
    case ("cost-category", _): return .fieldCategories
    case ("references", "minimum"): return .fieldReferences
    case ("references", _): return .fieldIndependent
    case ("basis", "title"): return .sourceTitle
    case ("basis", "address"): return .sourceAddress
    case ("basis", "readOn"): return .sourceReadOn
    case ("basis", "reading"): return .reading
    default: return .fieldSource
    }
  }

  private func groupLabel(_ parts: [String]) -> EditorMessageID {
    switch parts.count > 2 ? parts[2] : "" {
    case "title": .groupTitle
    case "broader": .groupBroader
    case "remove": .removeGroup
    default: .fieldID
    }
  }

  /// Writes what is wrong with an answer.
  func write(_ problem: CallProblem, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("field", problem.field)
      writer.member("label", label(ofField: problem.field))
      writer.member("message", words.text(problem))
    }
  }

  private func label(ofField id: String) -> String {
    guard let field = form.field(id) else { return words[.fieldFrom] }
    let own = label(field)
    return entry(field).map { "\($0): \(own)" } ?? own
  }
}

extension CallForm.Kind {
  /// Whether there is nothing to choose from.
  fileprivate var isEmptyChoice: Bool {
    switch self {
    case .choice(let all), .choices(let all): all.isEmpty
    default: false
    }
  }
}
