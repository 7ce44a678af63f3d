internal import ArgumentParser
internal import EmergencyFund

/// The language of what a command says to people.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Language of the result: \(Language.tags). Error messages are in English, except what 'ief check' says of a file.",
      valueName: "language"),
    completion: .list(Language.allCases.map { $0.tag }),
    transform: Language.init(argument:))
  var language: Language = .english

  /// Sentences with titles instead of codes, for readers who may not know the codes.
  var catalogue: MessageCatalogue { MessageCatalogue(language) }
}

extension Language {
  /// The language tags, as options and help show them.
  static var tags: String { allCases.map { $0.tag }.joined(separator: ", ") }

  /// Reads a language given as an option, such as `es` or `es-PE`.
  init(argument: String) throws {
    guard let language = Language(tag: argument) else {
      throw ValidationError(
        "expected one of the languages \(Self.tags), found \(Diagnostic.quote(argument))")
    }
    self = language
  }
}
