internal import ArgumentParser

/// Prints the manual page, made from the help of every command.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the manual page, for man(1).",
    discussion: """
      EXAMPLES
        ief manual > /usr/local/share/man/man1/ief.1
      """,
    shouldDisplay: false)

  func run() throws { Terminal.write(OutputText(rendered: Self.page())) }

  private static func page() -> String {
    let whole = IEF.configuration
    var page = """
      .TH IEF 1 "" "ief \(escaped(whole.version))" "User Commands"
      .SH NAME
      ief \\- \(escaped(lowered(whole.abstract)))
      .SH SYNOPSIS
      .B ief
      .I command
      .RI [ options ]
      .RI [ files ]
      .SH DESCRIPTION

      """
    page += paragraphs(whole.discussion) + ".SH COMMANDS\n"
    for command in whole.subcommands { page += section(command, below: "ief") }
    page += """
      .SH ENVIRONMENT
      .TP
      .B IEF_POLICIES
      Folder of policies, if \\-\\-policies is not given. Without it, the folder Policies in the
      working folder counts, or else the policies that are installed.
      .TP
      .B NO_COLOR
      If it is set and not empty, nothing is printed in colour.
      .SH FILES
      .TP
      .I share/ief/Policies
      The policies that ship with ief, beside the folder
      .I bin
      that ief is installed in.

      """
    return page
  }

  private static func section(_ command: any ParsableCommand.Type, below: String) -> String {
    let configuration = command.configuration
    guard configuration.shouldDisplay else { return "" }
    let name = "\(below) \(command._commandName)"
    var text = ".SS \(escaped(name))\n"
    text += verbatim(IEF.helpMessage(for: command, columns: 72))
    for subcommand in configuration.subcommands { text += section(subcommand, below: name) }
    return text
  }

  /// Paragraphs to be filled, and indented lines as they are.
  private static func paragraphs(_ text: String) -> String {
    var page = ""
    for line in text.split(separator: "\n") {
      page += line.hasPrefix(" ") ? verbatim(String(line)) : ".PP\n\(escaped(String(line)))\n"
    }
    return page
  }

  /// Text as it is, line by line.
  private static func verbatim(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return ".nf\n" + lines.map { escaped($0) + "\n" }.joined() + ".fi\n"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      // At the beginning of a line these would be instructions.
      case ".", "'": result += result.isEmpty ? "\\&\(character)" : "\(character)"
      default: result.append(character)
      }
    }
    return result
  }

  private static func lowered(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
