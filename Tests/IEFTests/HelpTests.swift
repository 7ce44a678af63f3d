import Testing

@Suite struct HelpTests {
  static let commands =
    [
      [], ["validate"], ["explain"], ["score"], ["schedule"], ["refer"], ["team"],
      ["team", "holidays"], ["policy"], ["policy", "list"], ["policy", "show"], ["policy", "lint"],
      ["policy", "test"], ["policy", "diff"], ["policy", "simulate"], ["check"], ["screen"],
      ["codes"],
      ["precheck"],
      ["precheck", "page"], ["case"], ["officer"],
    ] + caseCommands.map { ["case"] + $0 } + officerCommands.map { ["officer", $0] }

  static let caseCommands = [
    ["init"], ["receive"], ["list"], ["find"], ["show"], ["ask"], ["answer"], ["check-reference"],
    ["endorse"],
    ["assign"], ["unassign"], ["declare-conflict"], ["review"], ["recommend"], ["decide"],
    ["take-back"], ["confirm"], ["return"], ["record-payment"], ["correct-payment"],
    ["record-report"], ["record-appeal"], ["amend"], ["verify"], ["checkpoint"], ["erase"],
    ["backup"], ["evidence"],
    ["recheck"], ["export"], ["import"], ["key"], ["key", "new"], ["key", "passphrase"],
    ["key", "change"], ["deadline"],
    ["letter"], ["purge"], ["journal"], ["access-log"],
  ]

  static let officerCommands = ["add", "list", "update", "remove", "passphrase", "recovery"]

  /// Commands that only have others below them.
  static let groups = [["team"], ["policy"], ["precheck"], ["case"], ["case", "key"], ["officer"]]

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
