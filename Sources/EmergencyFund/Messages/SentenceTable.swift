/// The sentences of findings in one language, each parsed once.
///
/// They are in memory of their own, which is never freed: reading one
/// counts no references.
struct SentenceTable: @unchecked Sendable {
  private static let english = SentenceTable(.english)
  private static let spanish = SentenceTable(.spanish)
  private static let french = SentenceTable(.french)
  private static let portuguese = SentenceTable(.portuguese)
  private static let russian = SentenceTable(.russian)
  private static let arabic = SentenceTable(.arabic)

  /// The sentences of a language.
  static func of(_ language: Language) -> SentenceTable {
    switch language {
    case .english: english
    case .spanish: spanish
    case .french: french
    case .portuguese: portuguese
    case .russian: russian
    case .arabic: arabic
    }
  }

  private let findings: UnsafePointer<Sentence>
  private let values: UnsafePointer<Sentence>
  private let fields: UnsafePointer<Sentence>

  private init(_ language: Language) {
    findings = Self.kept(FindingMessage.allCases.map { Sentence($0.localizedString(in: language)) })
    values = Self.kept(ValueMessage.allCases.map { Sentence($0.localizedString(in: language)) })
    fields = Self.kept(ApplicationField.allCases.map { Sentence($0.localizedString(in: language)) })
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
