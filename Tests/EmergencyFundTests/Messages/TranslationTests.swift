import TestSupport
import Testing

@testable import EmergencyFund

/// What can be told of a translation without reading it: a native reader must do the rest.
@Suite struct TranslationTests {
  private static let translated = Language.allCases.filter { $0 != .english }

  /// Sentences that are, or may be, the same as in English.
  private static func isAlike(_ id: MessageID, _ language: Language) -> Bool {
    let template = MessageCatalogue(language).template(id)
    if template.hasPrefix("{"), !template.dropFirst().contains(where: { $0 == "{" || $0 == " " }) {
      return true
    }
    switch id {
    case .report(.waitedDays), .score(.no): return true
    case .report(.source), .report(.score): return language == .french
    default: return false
    }
  }

  @Test(arguments: Language.allCases)
  func `has every sentence, on one line and tidy`(language: Language) {
    for id in MessageID.allCases {
      let text = MessageCatalogue(language).template(id)
      #expect(!text.isEmpty, "\(id)")
      #expect(!text.contains { $0.isNewline || $0 == "\t" }, "\(id)")
      #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(id)")
      let isSentence = MessageCatalogue.english.template(id).hasSuffix(".")
      #expect(text.hasSuffix(".") == isSentence || id == .report(.waitedDays), "\(id)")
      if case .report = id { continue }
      #expect(text.first?.isUppercase == false, "\(id)")
    }
  }

  @Test(arguments: translated)
  func `fills the same placeholders as English`(language: Language) {
    for id in MessageID.allCases {
      let english = Template(MessageCatalogue.english.template(id))
      let own = Template(MessageCatalogue(language).template(id))
      #expect(own.names == english.names, "\(id)")
      #expect(own.isBalanced, "\(id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `gives each plural form of the language`(language: Language) {
    let forms = Set(language.pluralForms.map { $0.rawValue })
    for id in MessageID.allCases {
      for choice in Template(MessageCatalogue(language).template(id)).choices {
        #expect(Set(choice) == forms && choice.count == forms.count, "\(id)")
      }
    }
  }

  @Test(arguments: translated)
  func `leaves nothing in English`(language: Language) {
    for id in MessageID.allCases where !Self.isAlike(id, language) {
      let text = MessageCatalogue(language).template(id)
      #expect(text != MessageCatalogue.english.template(id), "\(id)")
    }
  }

  @Test(arguments: [Language.russian, .arabic])
  func `has no letters of another script`(language: Language) {
    for id in MessageID.allCases {
      let words = Template(MessageCatalogue(language).template(id)).words
      let text = words.replacing("DDoS", with: "").replacing("Signal", with: "")
      #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(id): \(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `has titles of rules that fit their column`(language: Language) {
    for kind in RequirementKind.allCases {
      #expect(MessageCatalogue(language).title(.requirement(kind)).count <= 23, "\(kind)")
    }
  }

  @Test(arguments: Language.allCases)
  func `tells incident types, outcomes and fields apart`(language: Language) {
    let catalogue = MessageCatalogue(language)
    let groups: [[MessageID]] = [
      IncidentType.allCases.map { .incidentType($0) }, Harm.allCases.map { .harm($0) },
      ApplicantType.allCases.map { .applicantType($0) },
      AssessmentOutcome.allCases.map { .outcome($0) },
      FindingOutcome.allCases.map { .findingOutcome($0) },
      RequirementKind.allCases.map { .requirement($0) },
      ApplicationField.allCases.map { .field($0) },
    ]
    for group in groups {
      #expect(Set(group.map { catalogue.title($0) }).count == group.count)
    }
  }

  @Test func `every id is there once`() {
    let ids = MessageID.allCases.map { $0.rawValue }
    #expect(Set(ids).count == ids.count)
  }
}
