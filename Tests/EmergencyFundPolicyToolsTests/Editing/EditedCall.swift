import EmergencyFundYAML
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

/// A fund and a call below it, to be changed as an officer does.
struct EditedCall {
  static let fund = """
    format: ief-policy/1
    id: fund
    title: {en: The fund, es: El fondo}
    currency: EUR
    languages: [en, es]
    sources:
      text: {title: The text of the fund, readOn: 2026-01-01}
    groups:
      - {id: women, title: {en: women, es: mujeres}}
      - {id: journalists, title: {en: journalists, es: periodistas}}
      - {id: land, title: {en: land defenders, es: defensoras de la tierra}}
    promise: {days: 14, counting: calendar, source: text}
    requirements:
      - {kind: call-window, rolling: true, source: text}
      - {kind: country, countries: all, source: text}
      - {kind: target-group, groups: [women, journalists, land], source: text}
      - kind: cost-category
        unlisted: review
        source: text
        categories:
          - {id: replacement, title: {en: replacement, es: reposición}, answers: [dev.stolen]}
          - {id: support, title: {en: support, es: apoyo}, cap: 3000.00}
      - {kind: maximum, amount: 10000.00, source: text}
      - kind: references
        minimum: 2
        source: text
        assumed: {minimum: {en: no text gives a number, es: ningún texto da un número}}
    """

  static let call = """
    # The call of the Andes.
    format: ief-policy/1
    id: andes
    extends: fund
    region: andes  # where it is
    title:
      en: The Andes
      es: 'Los Andes'
    languages: [es, en]

    groups:
      # Decided in May.
      - id: radios
        title:
          en: community radios
          es: radios comunitarias
        broader: journalists

    requirements:
      # As far as the team travels.
      - id: country
        countries: [
          BO, EC, PE # for now
        ]
        source: text

      - id: target-group
        groups: [women, radios]   # two
        source: text
        assumed:
          groups: {en: an example, es: un ejemplo}

    """

  let document: Document
  let bytes: [UInt8]
  let library: PolicyLibrary
  let fund: Document

  init(_ call: String = EditedCall.call, fund: String = EditedCall.fund, json: Bool = false) throws
  {
    bytes = Array(call.utf8)
    document =
      json
      ? try JSONReader.read(bytes, file: "andes.json")
      : try YAMLReader.read(bytes, file: "andes.yaml")
    self.fund = try YAMLReader.read(Array(fund.utf8), file: "fund.yaml")
    library = PolicyLibrary([self.fund, document])
  }

  func form(on day: String? = nil) throws -> CallForm {
    try CallForm("andes", in: library, on: day.flatMap { Day($0) })
  }

  /// The file after some answers, read again to be sure of what it says.
  func edit(
    _ answers: [String: [String]], from day: String? = nil, on formDay: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> CallEdit {
    let form = try form(on: formDay ?? day)
    var given = CallAnswers()
    for (id, texts) in answers { given[id] = texts }
    let edit = try CallEdit(document, bytes, form, given, from: day.flatMap { Day($0) })
    #expect(
      try edit.read.root.withoutPlaces == edit.document.root.withoutPlaces,
      sourceLocation: sourceLocation)
    return edit
  }

  /// The problems with some answers.
  func problems(_ answers: [String: [String]], from day: String? = nil) throws -> [CallProblem] {
    do {
      _ = try edit(answers, from: day)
      return []
    } catch let failure as CallEdit.Failure {
      return failure.problems
    }
  }

  /// The call's rules after a change on a day.
  func policy(after edit: CallEdit, on day: String?) throws -> Policy {
    try PolicyLibrary([fund, edit.read]).policy("andes", on: day.flatMap { Day($0) })
  }
}

extension CallEdit {
  /// The new text as a reader reads it.
  var read: Document {
    get throws {
      document.notation == .json
        ? try JSONReader.read(text, file: document.file)
        : try YAMLReader.read(text, file: document.file)
    }
  }

  /// The new text.
  var string: String { String(decoding: text, as: UTF8.self) }
}

/// The lines that a text has more, after `+`, and less, after `-`, than another.
func lineChanges(_ old: String, _ new: String) -> [String] {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false)
  return after.difference(from: before).map { change in
    switch change {
    case .insert(_, let line, _): "+" + line
    case .remove(_, let line, _): "-" + line
    }
  }
}
