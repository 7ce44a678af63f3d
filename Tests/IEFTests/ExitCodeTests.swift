import Testing

@Suite struct ExitCodeTests {
  static let eligible = "Samples/applications/stolen-laptop.pt.yaml"

  struct Ending: CustomTestStringConvertible {
    let code: Int32
    let arguments: [String]

    var testDescription: String { "\(code): \(arguments.joined(separator: " "))" }
  }

  static let results = [
    Ending(code: 0, arguments: ["validate", "Samples/applications/leaked-member-list.ar.yaml"]),
    Ending(code: 1, arguments: ["validate", "Samples/applications/office-raid.fr.yaml"]),
    Ending(code: 1, arguments: ["validate", "Samples/applications"]),
    Ending(code: 1, arguments: ["score", "Samples/applications"]),
    Ending(
      code: 2,
      arguments: ["validate", "Samples/applications/smear-with-the-word-terruqueo.es.json"]
    ),
    Ending(
      code: 2,
      arguments: ["explain", "Samples/applications/first-message-from-a-watched-phone.fr.yaml"]),
    Ending(
      code: 0,
      arguments: [
        "schedule", "Samples/applications/leaked-member-list.ar.yaml", "--team", Samples.teams[1],
      ] + Samples.today),
    Ending(
      code: 1,
      arguments: Samples.schedule(Samples.teams[0])),
  ]

  @Test(arguments: results)
  func `tells the outcome by the exit code`(ending: Ending) async throws {
    let run = try await Tool.shared(ending.arguments)
    #expect(run.code == ending.code)
    #expect(run.output != "")
    #expect(run.errors == "")
  }

  static let usage = [
    ["frobnicate"], ["validate"], ["validate", eligible, "--frobnicate"],
    ["validate", eligible, "--format", "xml"], ["validate", eligible, "--call"],
    ["schedule", eligible], ["score", eligible, "--today", "9.3.2026"],
    ["score", eligible, "--today", "2026-02-30"], ["validate", "-", "-"],
    ["schedule", "-", "--team", "-"], ["score", "-", "--ratings", "-"],
    ["validate", eligible, "--call", "latin-amercia"], ["explain", eligible, "--rule", "maxmum"],
  ]

  @Test(arguments: usage)
  func `refuses a command that cannot be meant`(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.errors != "")
    #expect(!run.errors.contains("Fatal"))
  }

  static let missing = [
    ["validate", "no-such-file.yaml"], ["validate", eligible, "--policies", "no-such-folder"],
    ["validate", eligible, "--rates", "no-such-file.yaml"],
    ["score", eligible, "--ratings", "no-such-file.yaml"],
    ["schedule", eligible, "--team", "no-such-file.yaml"],
    ["team", "holidays", "no-such-file.ics"],
  ]

  @Test(arguments: missing)
  func `says which file is not there`(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.code == 66)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("no-such-f"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  static let wrongDocuments = [
    ["validate", "Samples/teams/two-officers.yaml"],
    ["validate", eligible, "--rates", "Samples/ratings.yaml"],
    ["score", eligible, "--ratings", "Samples/rates.yaml"],
    ["schedule", eligible, "--team", eligible],
    ["schedule", eligible, "--team", "Samples"],
    ["validate", eligible, "--policies", "Samples/teams"],
  ]

  @Test(arguments: wrongDocuments)
  func `refuses a document of another kind`(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.code == 65)
    #expect(run.output == "")
    #expect(run.errors.contains("error: "))
  }

  @Test func `names the day that it could not read`() throws {
    let run = try Tool.run(["score", Self.eligible, "--today", "9.3.2026"])
    #expect(run.errors.contains("expected a date such as 2026-03-02, found '9.3.2026'"))
  }

  static let misspelt = [
    (["validat"], "ief has no command 'validat'; did you mean 'validate'?\nSee 'ief --help'."),
    (["help", "frob"], "ief has no command 'frob'\nSee 'ief --help'."),
    (
      ["help", "policy", "lnt"],
      "ief policy has no command 'lnt'; did you mean 'lint'?\nSee 'ief policy --help'."
    ),
    (
      ["case", "key", "nwe", "file"],
      "ief case key has no command 'nwe'; did you mean 'new'?\nSee 'ief case key --help'."
    ),
  ]

  @Test(arguments: misspelt)
  func `suggests the command that was meant`(arguments: [String], message: String) throws {
    let run = try Tool.run(arguments)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.errors == "error: \(message)\n")
  }

  @Test func `suggests the requirement that was meant`() throws {
    let run = try Tool.run(["explain", Self.eligible, "--rule", "maxmum"])
    #expect(
      run.errors
        == "error: --rule: no requirement of latin-america has the id 'maxmum'; "
        + "did you mean 'maximum'?\n")
  }

  @Test func `suggests the call that was meant, and lists those that there are`() throws {
    let run = try Tool.run(["validate", Self.eligible, "--call", "latin-amercia"])
    #expect(
      run.errors.hasPrefix(
        "error: --call: no policy has the id 'latin-amercia'; did you mean 'latin-america'?\n"))
    #expect(run.errors.contains("available: asia, "))
  }
}
