import Foundation
import Testing

/// The commands about policies, as a regional team runs them.
@Suite struct PolicyCommandTests {
  static let shipped = ["asia", "ief", "latin-america", "sub-saharan-africa"]

  /// A folder with one call that extends the shipped fund.
  private func call(_ requirements: String, in folder: TemporaryFolder) throws -> String {
    try folder.write(
      "call.yaml",
      """
      format: ief-policy/1
      id: andes
      extends: ief
      requirements:
      \(requirements)
      """)
  }

  @Test func `finds nothing to refuse in what ships`() throws {
    let run = try Tool.run(["policy", "lint"])
    #expect(run.code == 0)
    #expect(run.output.contains(" policies: 0 errors, "))
    #expect(!run.errors.contains(": error: "))
  }

  @Test func `refuses a call that widens its fund, and shows who slips through`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try call("  - {id: maximum, amount: 12000.00, reading: Invented.}", in: folder)
    let run = try Tool.run(["policy", "lint", file])
    #expect(run.code == 65)
    #expect(run.output == "1 policy: 1 error, 0 warnings, 4 assumed values\n")
    let lines = run.errors.split(separator: "\n")
    try #require(lines.count > 2)
    #expect(lines[0].hasPrefix("\(file):5:27: error: requirements[0].amount: the maximum is "))
    #expect(lines[1] == "  counterexample (would be wrongly accepted):")
    #expect(lines[2] == "    format: ief-application/2")
    #expect(lines[1...].allSatisfy { $0.count <= 80 })
    let slips = lines[2...].joined(separator: "\n")
    let application = try folder.write("slips.yaml", slips)
    // The folder has the call alone; the fund above it is the shipped one.
    let above = try Tool.run(["validate", application, "--call", "ief", "--format", "json"])
    #expect(above.code == 1)
    #expect(above.output.contains(#""rule":"maximum","outcome":"notMet""#))
  }

  @Test func `gives every finding as JSON`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try call("  - {id: references, minimum: 1, reading: Invented.}", in: folder)
    let run = try Tool.run(["policy", "lint", file, "--format", "json"])
    #expect(run.code == 65)
    #expect(run.output.contains(#"{"severity":"error","kind":"widens","file":""#))
    #expect(run.output.contains(#""application":{"format":"ief-application/2""#))
  }

  @Test func `counts what is still assumed, and refuses it if asked`() throws {
    let run = try Tool.run(["policy", "lint"])
    #expect(run.code == 0)
    #expect(run.output.hasSuffix(" 0 errors, 0 warnings, 13 assumed values\n"))
    #expect(run.errors == "")
    let strict = try Tool.run(["policy", "lint", "--strict"])
    #expect(strict.code == 65)
    #expect(strict.output.hasSuffix(" 13 errors, 0 warnings, 13 assumed values\n"))
    let lines = strict.errors.split(separator: "\n")
    #expect(lines.count == 13)
    #expect(lines.allSatisfy { $0.hasSuffix(" [assumed]") })
    #expect(
      strict.errors.contains(
        "days of 'recent-incident' is assumed: the text gives no number of days [assumed]\n"))
  }

  @Test func `a call removes the mark with its own source`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try call("  - {id: references, minimum: 2, source: announcement}", in: folder)
    let run = try Tool.run(["policy", "lint", file, "--strict"])
    #expect(run.code == 65)
    #expect(run.output == "1 policy: 3 errors, 0 warnings, 3 assumed values\n")
    #expect(!run.errors.contains("references"))
  }

  @Test func `passes every test of the shipped policies, with full coverage`() throws {
    let run = try Tool.run(["policy", "test"])
    #expect(run.code == 0)
    #expect(run.output.contains("all passed"))
    #expect(!run.output.contains("no test for the outcome"))
  }

  @Test func `prints what differs from a test and exits with 1`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try call("  - {id: references, minimum: 3, source: announcement}", in: folder)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/tests", withIntermediateDirectories: true)
    _ = try folder.write(
      "tests/andes.yaml",
      """
      format: ief-policy-test/1
      policy: andes
      base: {format: ief-application/1, applicant: {references: [{name: A}, {name: B}]}}
      tests:
        - notes: two are enough
          expect: {findings: {references: met}}
      """)
    let run = try Tool.run(["policy", "test", folder.path])
    #expect(run.code == 1)
    #expect(run.output.contains("tests/andes.yaml:5:5 under andes: two are enough\n"))
    #expect(run.output.contains("    - findings.references: met\n"))
    #expect(
      run.output.contains(
        "    + findings.references: notMet (2 references; at least 3 are required)\n"))
    #expect(run.output.contains("maximum: no test for the outcome met or not met"))
  }

  @Test func `says what a folder without tests lacks`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try call("  - {id: references, minimum: 3, reading: Invented.}", in: folder)
    let run = try Tool.run(["policy", "test", folder.path])
    #expect(run.code == 66)
    #expect(run.errors == "error: no tests found; put them into a folder called tests\n")
  }

  @Test func `compares by meaning`() throws {
    let same = try Tool.run(["policy", "diff", "asia", "asia"])
    #expect(same.code == 0)
    #expect(same.output == "asia: no difference\n")
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try call("  - {id: maximum, amount: 8000.00, reading: Invented.}", in: folder)
    let run = try Tool.run(["policy", "diff", "ief", file])
    #expect(run.code == 1)
    #expect(run.output.contains("  maximum: narrowed\n"))
    #expect(run.output.contains("  - at most EUR 10,000.00 can be requested\n"))
    #expect(run.output.contains("  + at most EUR 8,000.00 can be requested\n"))
    #expect(run.output.contains("    eligible before and ineligible after:\n"))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    let folders = try Tool.run([
      "policy", "diff", "\(Tool.root)/Policies", "\(Tool.root)/Policies",
    ])
    #expect(folders.code == 0)
  }

  @Test(arguments: shipped)
  func `shows a policy in plain sentences`(_ id: String) throws {
    let run = try Tool.run(["policy", "show", id, "--as-of", "2026-03-02"])
    #expect(run.code == 0)
    #expect(run.output.contains("  maximum\n    At most EUR 10,000.00 can be requested\n"))
    let isWide = run.output.split(separator: "\n").contains { line in
      line.count > 80 && !line.contains("https://")
    }
    #expect(!isWide)
  }

  @Test func `lists the policies with their titles and whether they are open`() throws {
    let run = try Tool.run(["policy", "list", "--as-of", "2026-03-02"])
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        "latin-america  open, extends ief\n  Incident Emergency Fund, Latin America\n"))
  }

  @Test func `an unknown policy and a day before the first version are errors`() throws {
    let unknown = try Tool.run(["policy", "show", "latin-amerika"])
    #expect(unknown.code == 65)
    #expect(
      unknown.errors.hasPrefix(
        "error: no policy has the id 'latin-amerika'; did you mean 'latin-america'? "
          + "[unknown-code]\nnote: policies are those of Policies, "))
    let day = try Tool.run(["policy", "show", "asia", "--as-of", "2 March"])
    #expect(day.code == 64)
  }

  @Test func `the digest of a fixed policy stays`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try folder.write(
      "tiny.yaml",
      """
      format: ief-policy/1
      id: tiny
      title: {en: A tiny fund, es: "Un fondo pequeño, 😀"}
      currency: EUR
      notes: left out
      requirements:
        - {kind: maximum, amount: 10000.00, reading: Invented.}
      """)
    let run = try Tool.run([
      "policy", "show", "tiny", "--policies", folder.path, "--format", "json",
    ])
    let digest = "3525d64c8f91bdeab6f89e42132b6a3c1eeb2a34fcbe127998d1fe8ab7a1b772"
    #expect(run.output.contains(#""digest":"\#(digest)""#))
  }

  private static let hasPython = (try? Tool.shell("command -v python3"))?.code == 0

  @Test(.enabled(if: hasPython, "needs python3"), arguments: shipped)
  func `anyone can compute the digest`(_ id: String) throws {
    let run = try Tool.shell(
      #""$IEF" policy show \#(id) --as-of 2026-03-02 --format json | python3 .ci/policy-digest"#)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }
}
