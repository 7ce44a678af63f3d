import Testing

@Suite struct HelpTests {
  static let commands = [
    [], ["validate"], ["score"], ["schedule"], ["explain"], ["team"], ["team", "holidays"],
  ]

  @Test(arguments: commands)
  func `shows help with examples`(command: [String]) async throws {
    let run = try await Tool.shared(command + ["--help"])
    #expect(run.code == 0)
    #expect(run.errors == "")
    if command != ["team"] { #expect(run.output.contains("EXAMPLES\n  ief ")) }
    let name = (["help"] + command).joined(separator: "-")
    try Golden.expect(name, command + ["--help"], run)
  }

  @Test func `lists every command in the help that is tested here`() throws {
    let run = try Tool.run(["--help"])
    let section = run.output.split(separator: "SUBCOMMANDS:\n").last ?? ""
    let listed = section.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  See") else { return nil }
      return line.split(separator: " ").first.map { String($0) }
    }
    #expect(Set(listed) == Set(Self.commands.compactMap { $0.first }))
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
