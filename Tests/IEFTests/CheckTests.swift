import Foundation
import Testing

/// The applicant's check in a terminal.
@Suite struct CheckTests {
  static let file = "Samples/applications/stolen-laptop.pt.yaml"

  @Test func `says in words whether a request fits`() async throws {
    let run = try await Tool.shared(["check", Self.file])
    #expect(run.code == 1)
    #expect(run.errors == "")
    try Golden.expect("check", ["check", Self.file], run)
  }

  @Test func `says it in the language of the applicant`() async throws {
    let arguments = ["check", Self.file, "--language", "es"]
    let run = try await Tool.shared(arguments)
    #expect(run.code == 1)
    #expect(run.errors == "")
    try Golden.expect("check-es", arguments, run)
  }

  @Test func `says in that language why a file cannot be read`() async throws {
    let day = try await Tool.shared(
      ["check", "Samples/bad/a-day-that-does-not-exist.yaml", "--language", "es"])
    #expect(day.code == 65)
    #expect(day.errors.contains("no se puede usar [unreadable-value]"))
    let missing = try await Tool.shared(["check", "nowhere.yaml", "--language", "fr"])
    #expect(missing.code == 66)
    #expect(
      missing.errors == "nowhere.yaml: il n’existe pas ou ne peut pas être lu [missing]\n")
  }

  @Test func `gives the outcome of validate`() async throws {
    for file in Samples.files(in: Samples.applications) {
      let check = try await Tool.shared(["check", file])
      let validate = try await Tool.shared(["validate", file])
      #expect(check.code == validate.code, "\(file)")
    }
  }

  @Test func `asks for a file where there is no terminal`() throws {
    let run = try Tool.run(["check"])
    #expect(run.code == 64)
    #expect(run.errors.contains("give an application file"))
  }

  @Test func `asks, goes back, explains and saves on a terminal`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let saved = folder.path + "/mine.json"
    let typed = [
      "PE", "1", "<", "dev.confiscated", "2026-02-30", "2026-02-20", "2", "", "2",
      "1", "6",
      "PEN", "1", "", "1", "10.000", "3200.00", "1", "2", "", "", "2",
      "2", "2026-03-16", "2026-05-16", "2026-03-02", "n", saved,
    ]
    let run = try Terminal.converse(
      ["check", "--call", "latin-america"], typing: typed, environment: ["NO_COLOR": "1"])
    #expect(run.contains("Write the date like this: 2026-03-02"))
    #expect(run.contains("This could mean two amounts. Write 10 or 10000"))
    #expect(run.contains("Your request meets the rules."))
    let check = try Tool.run(["validate", saved])
    #expect(check.code == 0, "\(check.output)\(check.errors)\(run)")
    let permissions = try FileManager.default.attributesOfItem(atPath: saved)[.posixPermissions]
    #expect(permissions as? Int == 0o600)
  }

  @Test(
    .enabled(if: Self.canUnshare, "needs a network namespace of its own"),
    arguments: [["check", file], ["validate", file]])
  func `works where there is no network at all`(arguments: [String]) throws {
    let run = try Tool.shell("unshare --net -- \"$IEF\" \(arguments.joined(separator: " "))")
    #expect(run.code == 1)
    #expect(run.errors == "")
  }

  static let canUnshare = (try? Tool.shell("unshare --net -- true").code) == 0

  @Test(.enabled(if: Self.canTrace, "needs strace"))
  func `asks the system for no socket`() throws {
    let run = try Tool.shell(
      "strace -f -e trace=network -o /dev/fd/3 -- \"$IEF\" check \(Self.file) 3>&1 >/dev/null")
    #expect(run.code == 1)
    #expect(!run.output.contains("socket("), "\(run.output)")
    #expect(!run.output.contains("connect("), "\(run.output)")
  }

  static let canTrace = (try? Tool.shell("strace -o /dev/null true").code) == 0
}
