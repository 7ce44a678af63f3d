internal import ArgumentParser
internal import EmergencyFund

/// The names of commands, which an argument may misspell.
enum CommandName {
  /// What is wrong with the command that arguments name; nil if there is such a command.
  ///
  /// Only words in the place of a command are looked at: after `help`, or below a command that
  /// has others and does nothing itself.
  static func refusal(of arguments: [String], below root: any ParsableCommand.Type) -> OutputText? {
    var command = root
    var path: [String] = []
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    for word in words {
      let commands = command.configuration.subcommands
      if commands.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
      guard let next = commands.first(where: { $0._commandName == word }) else {
        let known = commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
        let place = (["ief"] + path).joined(separator: " ")
        return """
          error: \(place) has no command \(Diagnostic.quote(word))\
          \(Suggestion.text(word, among: known))
          See '\(place) --help'.
          """
      }
      command = next
      path.append(word)
    }
    return nil
  }
}
