/// A language in which every sentence is built in.
///
/// The translations are the project's own and need review by native speakers.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"
  /// Spanish, with the numbers and names of Latin America.
  case spanish = "es"
  /// French.
  case french = "fr"
  /// Portuguese of Brazil.
  case portuguese = "pt"
  /// Russian.
  case russian = "ru"
  /// Arabic, with Western digits, as in the documents that people compare with.
  case arabic = "ar"

  /// Finds the language for a BCP 47 tag by its first part, so that `es-PE` is Spanish.
  public init?(tag: String) {
    self.init(rawValue: LanguageTag.primary(tag))
  }

  /// The first part of the BCP 47 tag, such as `es`.
  public var tag: String { rawValue }

  /// Visits the type of the language: the only switch over the languages.
  @inline(__always)
  func accept<V: LanguageVisitor>(_ visitor: V) -> V.Result {
    switch self {
    case .english: visitor.visit(English.self)
    case .spanish: visitor.visit(Spanish.self)
    case .french: visitor.visit(French.self)
    case .portuguese: visitor.visit(Portuguese.self)
    case .russian: visitor.visit(Russian.self)
    case .arabic: visitor.visit(Arabic.self)
    }
  }

  /// The language's name for itself.
  public var name: String { accept(Name()) }

  private struct Name: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> String { L.name }
  }

  /// Whether the language is written from right to left.
  public var isRightToLeft: Bool { accept(Direction()) }

  private struct Direction: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> Bool { L.isRightToLeft }
  }

  /// Text that is independent of its sentence, such as a code or an amount.
  ///
  /// From right to left it is enclosed in a first strong isolate and a pop directional isolate, so
  /// that the surrounding words keep their order.
  package func isolated(_ text: String) -> String {
    isRightToLeft && !text.isEmpty ? "\u{2068}\(text)\u{2069}" : text
  }
}

extension Language: CustomStringConvertible {
  /// The same as ``tag``.
  public var description: String { tag }
}
