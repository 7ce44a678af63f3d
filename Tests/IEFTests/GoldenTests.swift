import EmergencyFund
import Testing

@Suite struct GoldenTests {
  struct Transcript: CustomTestStringConvertible {
    let name: String
    let arguments: [String]

    init(_ name: String, _ arguments: [String]) {
      self.name = name
      self.arguments = arguments
    }

    var testDescription: String { name }
  }

  static func application(_ name: String) -> String { "\(Samples.applications)/\(name)" }

  static let validations = [
    Transcript(
      "validate-eligible", ["validate", application("confiscated-phone-at-a-border.es.yaml")]),
    Transcript("validate-ineligible", ["validate", application("newsroom-under-ddos.ru.yaml")]),
    Transcript("validate-other-funding", ["validate", application("office-raid.fr.yaml")]),
    Transcript(
      "validate-incomplete",
      ["validate", application("first-message-from-a-watched-phone.fr.yaml")]
    ),
    Transcript(
      "validate-for-a-person", ["validate", application("smear-with-the-word-terruqueo.es.json")]),
    Transcript(
      "validate-in-danger",
      ["validate", application("threats-against-an-environmental-defender.id.yaml")]),
    Transcript(
      "validate-the-fund-itself", ["validate", application("leaked-member-list.ar.yaml")]),
    Transcript("validate-summary", ["validate", Samples.applications, "--summary"]),
    Transcript(
      "validate-short-call", ["validate", "Samples/short-call", "--policies", "Samples/policies"]),
    Transcript(
      "validate-suspended-call",
      [
        "validate", application("confiscated-phone-at-a-border.es.yaml"), "--policies",
        "Samples/policies", "--call", "example-suspended-call",
      ]),
    Transcript(
      "validate-json-eligible",
      ["validate", application("stolen-laptop.pt.yaml"), "--format", "json"]),
    Transcript(
      "validate-json-incomplete",
      ["validate", application("office-under-surveillance.uk.yaml"), "--format", "json"]),
  ]

  /// The same in every language; the sample is of a call that covers the language.
  static let languages: [Transcript] = Language.allCases.filter { $0 != .english }.flatMap {
    transcripts(in: $0.tag)
  }

  private static func transcripts(in language: String) -> [Transcript] {
    let validated = [
      application("stolen-laptop.pt.yaml"),
      application("first-message-from-a-watched-phone.fr.yaml"),
      application("smear-with-the-word-terruqueo.es.json"),
    ]
    let newsroom = application("newsroom-under-ddos.ru.yaml")
    let option = ["--language", language]
    return [
      Transcript("validate-\(language)", ["validate"] + validated + option),
      Transcript("explain-\(language)", ["explain", newsroom] + option),
      Transcript(
        "score-\(language)",
        ["score", application("office-raid.fr.yaml")] + Samples.today + option),
      Transcript("refer-\(language)", ["refer", newsroom] + Samples.today + option),
      Transcript("policy-show-\(language)", ["policy", "show", "latin-america"] + option),
    ]
  }

  static let explanations = [
    Transcript("explain", ["explain", application("newsroom-under-ddos.ru.yaml")]),
    Transcript(
      "explain-rule",
      ["explain", application("phone-lost-last-autumn.fr.json"), "--rule", "recent-incident"]),
  ]

  static let fewCases = [
    application("blog-blocked-at-home.en.yaml"), application("intimate-images-leaked.pt.json"),
    application("hacked-account-of-a-womens-group.hi.yaml"), application("stolen-laptop.pt.yaml"),
    application("smear-with-the-word-terruqueo.es.json"),
  ]

  static let queues = [
    Transcript("score", ["score", Samples.applications] + Samples.ratings + Samples.today),
    Transcript(
      "score-json",
      ["score", application("office-raid.fr.yaml"), "--format", "json"] + Samples.today),
    // Few cases, so that there is one best plan: those of all samples are in SamplePlanTests.
    Transcript("schedule", ["schedule"] + fewCases + ["--team", Samples.teams[0]] + Samples.today),
    Transcript(
      "schedule-json",
      ["schedule"] + fewCases + ["--team", Samples.teams[0], "--format", "json"] + Samples.today),
  ]

  @Test(arguments: validations + languages + explanations + queues)
  func `prints what was read and agreed on`(_ transcript: Transcript) async throws {
    let run = try await Tool.shared(transcript.arguments)
    #expect(!run.wasKilled)
    #expect(run.errors == "")
    try Golden.expect(transcript.name, transcript.arguments, run)
  }

  @Test(arguments: Samples.files(in: "Samples/bad"))
  func `refuses a bad file with its place`(file: String) throws {
    let run = try Tool.run(["validate", file])
    #expect(run.code == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("\(file):"))
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    try Golden.expect("bad/\(name)", ["validate", file], run)
  }
}
