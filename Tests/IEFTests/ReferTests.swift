import Foundation
import Testing

@Suite struct ReferTests {
  private static let newsroom = "\(Samples.applications)/newsroom-under-ddos.ru.yaml"

  @Test func `the other funds for a declined application`() throws {
    let arguments = ["refer", Self.newsroom] + Samples.today
    try Golden.expect("refer", arguments, try Tool.run(arguments))
  }

  @Test func `every sample is referred, and nothing personal is printed`() throws {
    let run = try Tool.run(["refer", Samples.applications] + Samples.today)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("@example.org"))
  }

  @Test func `no fund that ships is shown as open, since nobody has looked`() throws {
    let run = try Tool.run(
      ["refer", Samples.applications, "--format", "json"] + Samples.today)
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == Samples.files(in: Samples.applications).count)
    for line in lines {
      #expect(line.utf8.count > 0)
      #expect(!line.contains(#""open":true"#))
      #expect(line.contains(#""verification":"never""#))
    }
  }

  @Test func `a fund is open while the word on it is fresh`() throws {
    let folder = try Self.folder(status: "open", verifiedOn: "2025-03-09")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let base = ["refer", Self.newsroom, "--call", "invented", "--policies", folder, "--today"]
    let own = try Tool.run(base + ["2026-03-09"])
    #expect(!own.output.contains("Invented fund"))
    let other = ["refer", Self.newsroom, "--call", "other", "--policies", folder, "--today"]
    let fresh = try Tool.run(other + ["2026-03-09"])
    #expect(fresh.output.contains("OPEN, verified on 9 March 2025"))
    let stale = try Tool.run(other + ["2026-03-10"])
    #expect(!stale.output.contains("OPEN,"))
    #expect(stale.output.contains("NOT VERIFIED within the last twelve months"))
  }

  private static func folder(status: String, verifiedOn: String) throws -> String {
    let folder = NSTemporaryDirectory() + "ief-refer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let fund = """
      format: ief-policy/1
      id: invented
      title: {en: Invented fund}
      currency: EUR
      status: \(status)
      verifiedOn: \(verifiedOn)
      requirements:
        - {kind: positive-amounts, reading: {en: Invented.}}
      """
    let other = """
      format: ief-policy/1
      id: other
      fund: invented-too
      currency: EUR
      requirements:
        - {kind: positive-amounts, reading: {en: Invented.}}
      """
    try Data(fund.utf8).write(to: URL(fileURLWithPath: "\(folder)/fund.yaml"))
    try Data(other.utf8).write(to: URL(fileURLWithPath: "\(folder)/other.yaml"))
    return folder
  }

  @Test func `asks for an application`() throws {
    let run = try Tool.run(["refer"])
    #expect(run.code == 64)
    #expect(run.errors == "error: give at least one application file, a folder, or -\n")
  }
}
