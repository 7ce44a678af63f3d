/// The sentences of findings in one language, each parsed once.
///
/// They are in memory of their own, which is never freed: reading one
/// counts no references.
struct SentenceTable: @unchecked Sendable {
  /// The sentences of a language.
  static func of(_ language: Language) -> SentenceTable { language.accept(Sentences()) }

  private struct Sentences: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> SentenceTable { L.sentences }
  }

  private let findings: UnsafePointer<Sentence>
  private let values: UnsafePointer<Sentence>
  private let fields: UnsafePointer<Sentence>

  init<L: BuiltInLanguage>(_ language: L.Type) {
    findings = Self.kept(FindingMessage.allCases.map { Sentence(L.text($0)) })
    values = Self.kept(ValueMessage.allCases.map { Sentence(L.text($0)) })
    fields = Self.kept(ApplicationField.allCases.map { Sentence(L.text($0)) })
  }

  private static func kept(_ sentences: [Sentence]) -> UnsafePointer<Sentence> {
    let memory = UnsafeMutablePointer<Sentence>.allocate(capacity: sentences.count)
    for index in sentences.indices { (memory + index).initialize(to: sentences[index]) }
    return UnsafePointer(memory)
  }

  /// A sentence by its id; nil for those that are not used in findings.
  func sentence(_ id: MessageID) -> UnsafePointer<Sentence>? {
    switch id {
    case .finding(let message): findings + message.ordinal
    case .value(let message): values + message.ordinal
    case .field(let field): fields + field.ordinal
    default: nil
    }
  }
}
