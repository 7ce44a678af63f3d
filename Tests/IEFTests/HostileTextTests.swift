import EmergencyFund
import Foundation
import Testing

/// Text from outside can be read and nothing else, whatever prints it.
@Suite struct HostileTextTests {
  /// One run of a command; `CODE` and `OTHER` are codes of cases.
  struct Step {
    let command: String
    let arguments: [String]
    /// Whether what is printed has hostile text in it.
    var isQuoting = true

    /// Whether the tool refuses to do it.
    var isRefused = false

    /// Every format that the help of the command has, or only what it prints without an option.
    var hasFormats = true
  }

  private static let evil = HostileFolder.argument
  private static let name = HostileFolder.name
  private static let file = "\(name).yaml"
  private static let today = ["--today", "2026-03-09"]
  private static let policies = ["--policies", "policies"]
  private static let plan = ["--team", "\(name)/team.yaml", "--effort", "quick"] + today + policies
  private static let ratings = ["effect", "cost-category", "reduces-risk", "repressive-context"]
    .flatMap { ["--rating", "\($0)=2: \(evil)"] }

  /// A recipient whose identity nobody has.
  private static let recipient = "age1eytysl6ywkurcjcdwkj3gl5wwxg28gtpuur6wscw25nt5kmnvggqknquke"

  /// Every command, on what is hostile to it.
  private static let steps = [
    Step(command: "validate", arguments: [file] + policies),
    Step(command: "validate", arguments: [file, file, "--summary"] + policies),
    Step(command: "validate", arguments: ["wrong.yaml"] + policies),
    Step(command: "validate", arguments: [file, "--policies", "damaged"]),
    Step(command: "validate", arguments: [file, "--call", evil] + policies),
    Step(command: "explain", arguments: [file] + policies),
    Step(command: "explain", arguments: [file, "--rule", evil] + policies),
    Step(command: "check", arguments: [file] + policies, isQuoting: false),
    Step(command: "check", arguments: ["wrong.yaml"] + policies),
    Step(command: "score", arguments: [file, "--ratings", "ratings.yaml"] + today + policies),
    Step(command: "schedule", arguments: [file] + plan),
    Step(command: "schedule", arguments: [file, "same.yaml"] + plan),
    Step(
      command: "schedule", arguments: [file, "--absence", "\(evil):2026-03-09/2026-03-13"] + plan,
      hasFormats: false),
    Step(
      command: "schedule", arguments: [file, "--team", "wrong-team.yaml"] + today + policies),
    Step(
      command: "schedule", arguments: ["--problem", "problem.json", "--format", "json"],
      hasFormats: false),
    Step(command: "refer", arguments: [file] + today + policies),
    Step(command: "codes", arguments: policies, isQuoting: false),
    Step(command: "codes", arguments: ["groups"] + policies, isQuoting: false),
    Step(command: "screen", arguments: ["lines.ndjson"] + policies),
    Step(command: "screen", arguments: ["lines.ndjson", "--explain"] + policies),
    Step(command: "team holidays", arguments: ["holidays.ics"]),
    Step(command: "policy list", arguments: policies),
    Step(command: "policy show", arguments: [HostileFolder.call] + policies),
    Step(command: "policy lint", arguments: ["damaged"]),
    Step(command: "policy test", arguments: ["policies"]),
    Step(
      command: "policy diff",
      arguments: ["policies/ief/fund.yaml", "policies/ief/asia.yaml"] + policies),
    Step(
      command: "policy simulate",
      arguments: ["--policy", "policies/ief/asia.yaml", "--applications", file] + policies,
      isQuoting: false),
    Step(
      command: "policy edit", arguments: ["--policies", "damaged"], isQuoting: false,
      isRefused: true),
    Step(
      command: "precheck page", arguments: ["--policies", "damaged"], isQuoting: false,
      isRefused: true),
    Step(command: "intake key new", arguments: ["\(name).identity"], hasFormats: false),
    Step(command: "intake key show", arguments: [recipient], isQuoting: false, hasFormats: false),
    Step(command: "intake key show", arguments: [evil], hasFormats: false),
    Step(
      command: "precheck verify", arguments: [file, "--policies", "damaged"], isQuoting: false,
      isRefused: true),
    Step(
      command: "seal", arguments: [file, "--to", recipient, "--output", "\(name).age"],
      isQuoting: false),
    Step(command: "seal", arguments: [file, "--to", evil]),
    Step(command: "import", arguments: ["\(name).csv", "--mapping", "mapping.yaml"]),
    Step(command: "import", arguments: ["\(name).csv", "--mapping", "mapping.yaml", "--dry-run"]),
    Step(
      command: "import", arguments: ["\(name).csv", "--draft"], hasFormats: false),
    Step(command: "open", arguments: ["\(name).age", "--identity", "\(name).identity"]),
    Step(command: "open", arguments: [file, "--identity", file]),
    Step(command: "case key passphrase", arguments: [], isQuoting: false, hasFormats: false),
    Step(command: "case key new", arguments: ["\(name).key"], hasFormats: false),
    Step(
      command: "case init", arguments: ["\(name).ief", "--key-file", "\(name).key"],
      hasFormats: false),
    Step(
      command: "case receive",
      arguments: [file, "--attachment", "\(name).key"] + today, isQuoting: false),
    Step(
      command: "case receive", arguments: ["\(name)2.yaml", "--again"] + today, isQuoting: false),
    Step(command: "case receive", arguments: [file, "--today", "2026-03-01"]),
    Step(command: "case list", arguments: today, isQuoting: false),
    Step(
      command: "desk", arguments: [evil], isQuoting: false, isRefused: true, hasFormats: false),
    Step(
      command: "case list", arguments: ["--columns", "id,reviewer,amount,outcome"] + today),
    Step(command: "case find", arguments: ["CODE"] + today, isQuoting: false),
    Step(command: "case find", arguments: [evil] + today, isQuoting: false, isRefused: true),
    Step(command: "case show", arguments: ["CODE"] + today),
    Step(command: "case ask", arguments: ["CODE", evil] + today, isQuoting: false),
    Step(
      command: "case ask", arguments: ["CODE", evil, "--questions", "."] + today, isQuoting: false),
    Step(
      command: "case ask", arguments: ["CODE", "--about", evil] + today, isQuoting: false,
      isRefused: true),
    Step(command: "case answer", arguments: ["CODE", evil, "--question", "1"] + today, isQuoting: false),
    Step(
      command: "case check-reference",
      arguments: ["CODE", "1", "confirmed", "--note", evil] + today, isQuoting: false),
    Step(command: "case endorse", arguments: ["CODE", evil] + today, isQuoting: false),
    Step(command: "case assign", arguments: ["CODE", "dev"] + today, isQuoting: false),
    Step(command: "case unassign", arguments: ["CODE", evil] + today, isQuoting: false),
    Step(command: "case assign", arguments: ["CODE", "dev"] + today, isQuoting: false),
    Step(command: "case assign", arguments: ["CODE", evil] + today),
    Step(command: "case review", arguments: ["CODE"] + ratings + today, isQuoting: false),
    Step(
      command: "case recommend", arguments: ["CODE", "award", "--note", evil] + today,
      isQuoting: false),
    Step(
      command: "case decide",
      arguments: ["CODE", "award", "--note", evil, "--letter-text", "as it is", "--as", "ben"]
        + today,
      isQuoting: false),
    Step(command: "case confirm", arguments: ["CODE"] + today, isQuoting: false, isRefused: true),
    Step(
      command: "case take-back", arguments: ["CODE", evil] + today, isQuoting: false,
      isRefused: true),
    Step(
      command: "case return", arguments: ["CODE", evil] + today, isQuoting: false, isRefused: true),
    Step(command: "case letter", arguments: ["CODE"] + today),
    Step(command: "case deadline", arguments: ["CODE"] + today, isQuoting: false),
    Step(command: "case record-payment", arguments: ["CODE", evil] + today),
    Step(
      command: "case record-payment", arguments: ["CODE", "2000.00"] + today, isQuoting: false),
    Step(
      command: "case correct-payment",
      arguments: ["CODE", "13", "2000.00", "--paid-on", "2026-03-08", "--reason", evil] + today,
      isQuoting: false),
    Step(command: "case record-report", arguments: ["CODE", evil] + today, isQuoting: false),
    Step(
      command: "case record-appeal", arguments: ["CODE", evil] + today, isQuoting: false,
      isRefused: true),
    Step(
      command: "case amend",
      arguments: ["CODE", "--application", "wrong.yaml", "--reason", evil] + today),
    Step(command: "case show", arguments: ["CODE"] + today),
    Step(command: "case declare-conflict", arguments: ["OTHER", evil] + today, isQuoting: false),
    Step(command: "case verify", arguments: ["--head", "\(name).head"] + today),
    Step(command: "case checkpoint", arguments: today, isQuoting: false),
    Step(command: "case evidence", arguments: ["CODE"] + today),
    Step(command: "case recheck", arguments: [file]),
    Step(command: "case purge", arguments: today, isQuoting: false),
    Step(command: "case statistics", arguments: today, isQuoting: false, hasFormats: false),
    Step(command: "case export", arguments: today),
    Step(command: "case import", arguments: [file] + today),
    Step(command: "case backup", arguments: ["\(name).copy"] + today),
    Step(
      command: "case restore", arguments: ["\(name).copy", "--output", "\(name).back"] + today,
      isQuoting: false),
    Step(command: "case key change", arguments: ["--new-key-file", file] + today),
    Step(command: "case key new", arguments: ["\(name).new"], hasFormats: false),
    Step(
      command: "case key change", arguments: ["--new-key-file", "\(name).new"], isQuoting: false),
    Step(
      command: "intake key new",
      arguments: ["--title", evil, "--key-file", "\(name).new"] + today, isQuoting: false,
      hasFormats: false),
    Step(command: "intake key list", arguments: ["--key-file", "\(name).new"] + today),
    Step(
      command: "intake key retire",
      arguments: [recipient, "--key-file", "\(name).new"] + today, isQuoting: false,
      isRefused: true, hasFormats: false),
    Step(
      command: "case access-log", arguments: ["--key-file", "\(name).new"] + today,
      isQuoting: false),
    Step(
      command: "case journal", arguments: ["--key-file", "\(name).new"] + today, isQuoting: false),
    Step(
      command: "case erase", arguments: ["CODE", "--yes", "--key-file", "\(name).new"] + today,
      isQuoting: false),
    Step(
      command: "officer add",
      arguments: [
        "dev", "--new-key-file", "\(name).new", "--sheet", "\(name).sheet", "--backup",
        "\(name).before", "--yes", "--key-file", "\(name).new",
      ] + today, hasFormats: false),
    Step(
      command: "officer add",
      arguments: [
        "ben", "--new-key-file", "\(name).key", "--sheet", "\(name).ben", "--key-file",
        "\(name).new",
      ] + today),
    Step(command: "officer list", arguments: ["--key-file", "\(name).new"], isQuoting: false),
    Step(command: "officer update", arguments: [evil, "--key-file", "\(name).new"] + today),
    Step(command: "officer remove", arguments: [evil, "--key-file", "\(name).new"] + today),
    Step(command: "officer reset-code", arguments: [evil, "--key-file", "\(name).new"] + today),
    Step(
      command: "officer passphrase",
      arguments: ["--recovery-code", "\(name).key", "--new-key-file", "\(name).key"]),
    Step(
      command: "officer recovery",
      arguments: ["--sheet", "\(name).recovery", "--key-file", "\(name).new"]),
  ]

  @Test func `no command lets hostile text do anything but be read`() async throws {
    let folder = try HostileFolder()
    defer { folder.remove() }
    var codes: [String] = []
    for step in Self.steps {
      let arguments = step.arguments.map { argument in
        switch argument {
        case "CODE": codes.first ?? ""
        case "OTHER": codes.last ?? ""
        default: argument
        }
      }
      let command = step.command.split(separator: " ").map { String($0) }
      for options in step.hasFormats ? try await Self.options(of: command) : [[]] {
        let run = try folder.run(command + arguments + options)
        Self.check(run, of: step, options)
        if !step.isQuoting, !step.isRefused {
          #expect(run.code == 0, "\(step.command): \(run.errors)")
        }
        if step.command == "case receive", run.code == 0 {
          codes += run.output.split(separator: "\n").prefix(1).map {
            String($0.prefix { $0 != " " })
          }
        }
      }
    }
    #expect(codes.count == 2)
  }

  @Test func `no command lets a hostile argument do anything but be read`() async throws {
    let folder = try HostileFolder()
    defer { folder.remove() }
    var silent: [[String]] = []
    for command in try await Self.commands() + [[], ["help"]] {
      var isQuoting = false
      for arguments in [["--\(Self.evil)"], Array(repeating: Self.evil, count: 5)] {
        let run = try folder.run(command + arguments)
        isQuoting = isQuoting || run.errors.contains(HostileFolder.sign)
        Self.check(
          run,
          of: Step(
            command: command.joined(separator: " "), arguments: arguments, isQuoting: false), [])
      }
      if !isQuoting { silent.append(command) }
    }
    // These only name the options that are missing.
    #expect(
      silent == [
        ["schedule"], ["policy", "simulate"], ["import"], ["seal"], ["case", "amend"],
        ["case", "restore"], ["officer", "add"], ["officer", "recovery"],
      ])
  }

  @Test func `neither a folder from the environment nor the name of a file is trusted`() throws {
    let folder = try HostileFolder()
    defer { folder.remove() }
    for environment in [
      ["IEF_POLICIES": Self.evil], ["IEF_CONFIG": Self.evil],
    ] {
      let run = try Tool.run(
        [environment["IEF_CONFIG"] == nil ? "policy" : "case", "list"], environment: environment,
        from: folder.folder.path)
      Self.check(run, of: Step(command: "list", arguments: []), [])
    }
  }

  @Test func `what is shown of a text is a few times as long as the text`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    for scalar in ["\u{2068}", "\u{2068}\u{2069}", "\u{2068} "] {
      let count = 20_000
      let code = try desk.receive(
        1, changing: ["Invented reporters.": String(repeating: scalar, count: count)])
      #expect(try desk.must(["show", code]).utf8.count < scalar.utf8.count * count * 4)
    }
  }

  /// The list of commands is the tool's own, so that a new one fails until it is tried.
  @Test func `every command is tried`() async throws {
    let tried = Set(Self.steps.map { $0.command })
    let commands = try await Self.commands().map { $0.joined(separator: " ") }
    #expect(commands.count > 40)
    #expect(Set(commands) == tried)
  }

  /// The commands of the manual page that have none below them.
  private static func commands() async throws -> [[String]] {
    let names = try await Tool.shared(["manual"]).lines
      .filter { $0.hasPrefix(".SS ief ") }
      .map { $0.dropFirst(".SS ief ".count).replacingOccurrences(of: "\\-", with: "-") }
    return names.filter { name in !names.contains { $0.hasPrefix(name + " ") } }
      .map { $0.split(separator: " ").map { String($0) } }
  }

  /// The options for every format and for a language from right to left, where a command has them.
  private static func options(of command: [String]) async throws -> [[String]] {
    let help = try await Tool.shared(command + ["--help"]).output
      .split { $0 == " " || $0.isNewline }.joined(separator: " ")
    var options: [[String]] = [[]]
    if let formats = help.components(separatedBy: "--format <format>").dropFirst().last,
      let values = formats.components(separatedBy: "(values: ").dropFirst().first?
        .prefix(while: { $0 != ";" && $0 != ")" })
    {
      options = values.components(separatedBy: ", ").map { ["--format", $0] }
    }
    return help.contains("--language <language>") ? options + [["--language", "ar"]] : options
  }

  private static func check(_ run: Tool.Run, of step: Step, _ options: [String]) {
    let comment = Comment(rawValue: "ief \(step.command) \(options.joined(separator: " "))")
    #expect(!run.wasKilled, comment)
    let needsModule = ["precheck page", "precheck verify", "policy edit"].contains(step.command)
    #expect(run.code != 70 || needsModule, comment)
    let isArabic = options.contains("ar")
    for text in [run.output, run.errors] {
      #expect(hidden(in: text, isArabic: isArabic) == [], comment)
      let lines = text.split { $0.isNewline }
      #expect(
        !lines.contains { $0.drop { $0 == " " }.hasPrefix(HostileFolder.forged) }, comment)
    }
    if step.isQuoting {
      #expect((run.output + run.errors).contains(HostileFolder.sign), comment)
    }
  }

  /// The hidden characters of a text that are not the tool's own.
  private static func hidden(in text: String, isArabic: Bool) -> [String] {
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n")
    return lines.unicodeScalars.filter { scalar in
      scalar.isHidden && scalar != "\n"
        && !(isArabic && (scalar == "\u{2068}" || scalar == "\u{2069}"))
    }.map { String(format: "U+%04X", $0.value) }
  }
}
