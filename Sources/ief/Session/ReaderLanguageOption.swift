internal import ArgumentParser
internal import EmergencyFund
internal import Foundation

/// The language of what a command says to an applicant: on a terminal, first that of the terminal.
struct ReaderLanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "Language of the result: \(Language.tags) (default: on a terminal the one of its locale, else en).",
      valueName: "language"),
    completion: .list(Language.allCases.map { $0.tag }),
    transform: Language.init(argument:))
  var given: Language?

  var language: Language {
    given ?? (isatty(STDOUT_FILENO) == 1 ? Self.ofTerminal : nil) ?? .english
  }

  /// The language of the locale, such as `es_PE.UTF-8`; nil if it is none of the tool's.
  private static var ofTerminal: Language? {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap { Language(tag: String($0.prefix { $0.isLetter })) }
  }
}
