import Foundation
import Testing

@Suite struct HelpTests {
  static let commands =
    [
      [], ["validate"], ["explain"], ["score"], ["schedule"], ["refer"], ["team"],
      ["team", "holidays"], ["policy"], ["policy", "list"], ["policy", "show"], ["policy", "lint"],
      ["policy", "test"], ["policy", "diff"], ["policy", "simulate"], ["policy", "edit"], ["check"],
      ["screen"], ["codes"], ["import"], ["seal"], ["open"], ["intake"], ["intake", "key"],
      ["intake", "key", "new"], ["intake", "key", "list"], ["intake", "key", "show"],
      ["intake", "key", "retire"],
      ["precheck"],
      ["precheck", "page"], ["precheck", "verify"], ["case"], ["officer"], ["desk"],
    ] + caseCommands.map { ["case"] + $0 } + officerCommands.map { ["officer", $0] }

  static let caseCommands = [
    ["init"], ["receive"], ["list"], ["find"], ["show"], ["ask"], ["answer"], ["check-reference"],
    ["endorse"],
    ["assign"], ["unassign"], ["declare-conflict"], ["review"], ["recommend"], ["decide"],
    ["take-back"], ["confirm"], ["return"], ["record-payment"], ["correct-payment"],
    ["record-report"], ["record-appeal"], ["amend"], ["verify"], ["checkpoint"], ["erase"],
    ["backup"], ["restore"], ["evidence"],
    ["recheck"], ["export"], ["import"], ["key"], ["key", "new"], ["key", "passphrase"],
    ["key", "change"], ["deadline"],
    ["letter"], ["purge"], ["journal"], ["access-log"], ["statistics"],
  ]

  static let officerCommands = [
    "add", "list", "update", "remove", "passphrase", "recovery", "reset-code",
  ]

  /// Commands that only have others below them.
  static let groups = [
    ["team"], ["policy"], ["precheck"], ["intake"], ["intake", "key"], ["case"], ["case", "key"],
    ["officer"],
  ]

  @Test(arguments: commands)
  func `shows help with examples`(command: [String]) async throws {
    let run = try await Tool.shared(command + ["--help"])
    #expect(run.code == 0)
    #expect(run.errors == "")
    if !Self.groups.contains(command) { #expect(run.output.contains("EXAMPLES\n  ief ")) }
    let name = (["help"] + command).joined(separator: "-")
    try Golden.expect(name, command + ["--help"], run)
  }

  @Test(arguments: commands)
  func `shows examples that can be copied`(command: [String]) async throws {
    let run = try await Tool.shared(command + ["--help"])
    let parts = run.output.split(separator: "EXAMPLES\n")
    guard parts.count == 2 else { return }
    var isContinued = false
    for line in parts[1].split(separator: "\n", omittingEmptySubsequences: false).prefix(while: {
      $0 != ""
    }) {
      #expect(isContinued || line.hasPrefix("  ") && !line.hasPrefix("   "), "\(line)")
      isContinued = line.hasSuffix("\\")
    }
  }

  /// A usage line shows what has to be given, and what may be left out in brackets.
  @Test func `shows in its usage what has to be given, and nothing else as if it had to`()
    async throws
  {
    let dump = try await Tool.shared(["--experimental-dump-help"])
    let root = try JSONDecoder().decode(DumpedHelp.self, from: Data(dump.output.utf8)).command
    for command in Self.commands.dropFirst() where !Self.groups.contains(command) {
      var own = root
      for word in command {
        own = try #require(own.subcommands?.first { $0.commandName == word })
      }
      let help = try await Tool.shared(command + ["--help"]).output
      let usage = try #require(help.firstMatch(of: /(?s)USAGE: (.*?)\n\n/)).output.1
        .replacing(/\s+/, with: " ").replacing(/\[[^\]]*\]/, with: "")
      for argument in own.arguments ?? [] where argument.shouldDisplay {
        let words =
          argument.kind == "positional"
          ? ["<\(argument.valueName ?? "")>"]
          : (argument.names ?? []).filter { $0.kind == "long" }.map { "--\($0.name)" }
        let isShown = words.contains { word in usage.split(separator: " ").contains { $0 == word } }
        // Where several files can be given, most commands want at least one.
        if argument.isOptional, argument.valueName == "files" { continue }
        #expect(isShown == !argument.isOptional, "\(command) \(words): \(usage)")
      }
    }
  }

  /// What the argument parser knows of the commands.
  private struct DumpedHelp: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?
    }

    struct Argument: Decodable {
      let kind: String
      let isOptional: Bool
      let shouldDisplay: Bool
      let valueName: String?
      let names: [Name]?
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }

  @Test(arguments: [[]] + groups)
  func `tests the help of every command that there is`(group: [String]) async throws {
    let below = try await Self.subcommands(of: group)
    let tested = Self.commands.filter { $0.count == group.count + 1 && $0.starts(with: group) }
    #expect(Set(below) == Set(tested.compactMap { $0.last }))
  }

  /// The names in the list of commands that the help of a command ends with.
  static func subcommands(of command: [String]) async throws -> [String] {
    let run = try await Tool.shared(command + ["--help"])
    let parts = run.output.split(separator: "SUBCOMMANDS:\n")
    guard parts.count == 2, let section = parts.last else { return [] }
    return section.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  See") else {
        return nil
      }
      return line.split(separator: " ").first.map { String($0) }
    }
  }

  @Test(arguments: [["case", "list"], ["validate"], []])
  func `help on a command is its help`(command: [String]) throws {
    let run = try Tool.run(["help"] + command)
    #expect(run.code == 0)
    #expect(run.output == (try Tool.run(command + ["--help"])).output)
  }

  @Test func `tells its version`() throws {
    let run = try Tool.run(["--version"])
    #expect(run.code == 0)
    #expect(run.output.split(separator: ".").count == 3)
  }

  @Test func `shows the help without arguments`() throws {
    let run = try Tool.run([])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("OVERVIEW: "))
  }
}
