import EmergencyFund
import EmergencyFundYAML
import TestSupport
import Testing

/// The same facts in either version of the format are judged alike.
@Suite struct ApplicationFormatCommandTests {
  private static let folders = [
    [Samples.applications],
    ["Samples/short-call", "--policies", "\(Tool.root)/Samples/policies"],
  ]

  @Test(arguments: folders)
  func `both versions of every sample are judged to the same bytes`(
    arguments: [String]
  ) throws {
    let folders = [try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder()]
    defer { for folder in folders { folder.remove() } }
    for (index, file) in Samples.files(in: arguments[0]).enumerated() {
      let application = try PrivacyTests.application(file)
      let name = "\(1_000 + index).json"
      _ = try folders[0].write(name, application.json)
      var facts = application
      facts.leaveOutLater()
      _ = try folders[1].write(name, facts.json)
      let first = facts.json.replacing("ief-application/2", with: "ief-application/1")
      _ = try folders[2].write(name, first)
    }
    let runs = try folders.map { folder in
      try Tool.run(
        ["validate", ".", "--format", "json"] + arguments.dropFirst(), from: folder.path)
    }
    #expect(runs[0].output.split(separator: "\n").count > 9)
    for run in runs {
      #expect(run.errors == runs[0].errors)
      #expect(run.code == runs[0].code)
      #expect(run.output == runs[0].output)
    }
  }
}
