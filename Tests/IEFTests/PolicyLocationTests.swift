import Foundation
import Testing

/// Which folder of policies counts, and folders in which one id stands twice.
@Suite struct PolicyLocationTests {
  static let raid = "\(Tool.root)/Samples/applications/office-raid.fr.yaml"

  /// A folder with a copy of the shipped policies.
  private func copied() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(Tool.root)/Policies", toPath: "\(folder.path)/Policies")
    return folder
  }

  private func write(_ id: String, extends fund: String, in folder: TemporaryFolder, _ name: String)
    throws
  {
    try folder.write(
      name, "format: ief-policy/1\nid: \(id)\nextends: \(fund)\ntitle: Invented\nlanguages: [en]\n")
  }

  static let commands: [[String]] = [
    ["validate", raid], ["explain", raid], ["score", raid], ["check", raid], ["refer", raid],
    ["screen", "lines.ndjson"], ["schedule", raid, "--team", "\(Tool.root)/\(Samples.teams[1])"],
    ["policy", "list"], ["policy", "show", "asia"], ["policy", "lint"], ["policy", "test"],
    ["policy", "diff", "ief", "asia"], ["policy", "diff", "Policies", "Policies"],
    ["policy", "simulate", "--policy", "asia", "--baseline", "ief", "--applications", raid],
    ["codes", "groups"],
  ]

  @Test(arguments: commands)
  func `refuses two policies with one id, naming both files`(arguments: [String]) throws {
    let folder = try copied()
    defer { folder.remove() }
    try write("asia", extends: "ief", in: folder, "Policies/mine/asia.yaml")
    try folder.write("lines.ndjson", "{}\n")
    let run = try Tool.run(arguments, from: folder.path)
    #expect(run.code == 65, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("Policies/ief/asia.yaml"), "\(run.errors)")
    #expect(run.errors.contains("Policies/mine/asia.yaml"), "\(run.errors)")
  }

  @Test func `the option counts, then the variable, the working folder, what is installed`() throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, id) in [("Policies", "here"), ("variable", "there"), ("option", "chosen")] {
      try write(id, extends: "ief", in: folder, "\(name)/call.yaml")
    }
    func ids(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      let run = try Tool.run(
        ["policy", "list", "--format", "json"] + arguments, environment: environment,
        from: folder.path)
      #expect(run.code == 0, "\(run.errors)")
      return run.output
    }
    let variable = ["IEF_POLICIES": "variable"]
    #expect(try ids(["--policies", "option"], variable).contains(#""chosen""#))
    #expect(try ids([], variable).contains(#""there""#))
    #expect(try ids([]).contains(#""here""#))
    try FileManager.default.removeItem(atPath: "\(folder.path)/Policies")
    #expect(try ids([]).contains(#""latin-america""#))
  }

  @Test func `says where it looked for what is not there`() throws {
    let folder = try copied()
    defer { folder.remove() }
    for arguments in [
      ["validate", Self.raid, "--call", "nowhere"], ["policy", "show", "nowhere"],
      ["policy", "diff", "ief", "nowhere"],
    ] {
      let run = try Tool.run(arguments, from: folder.path)
      #expect(run.code != 0)
      #expect(
        run.errors.contains(
          "policies are those of Policies, from the folder Policies in the working folder; the "
            + "first of these counts: --policies, IEF_POLICIES, "), "\(run.errors)")
    }
  }

  @Test func `lint checks a file against the fund of the folder that counts`() throws {
    let folder = try copied()
    defer { folder.remove() }
    let fund = "\(folder.path)/Policies/ief/fund.yaml"
    let text = try String(contentsOfFile: fund, encoding: .utf8)
    try text.replacingOccurrences(of: "amount: 10000.00", with: "amount: 4000.00")
      .write(toFile: fund, atomically: true, encoding: .utf8)
    try folder.write(
      "drafts/call.yaml",
      """
      format: ief-policy/1
      id: draft
      extends: ief
      title: A draft
      languages: [en]
      sources: {call: {title: Invented, readOn: 2026-02-20}}
      requirements:
        - {id: maximum, amount: 5000.00, source: call}

      """)
    let here = try Tool.run(["policy", "lint", "drafts/call.yaml"], from: folder.path)
    #expect(here.errors.contains("but EUR 4,000.00 in 'ief'"), "\(here.errors)")
    let shipped = try Tool.run(
      ["policy", "lint", "drafts/call.yaml", "--policies", "\(Tool.root)/Policies"],
      from: folder.path)
    #expect(!shipped.errors.contains("4,000.00"), "\(shipped.errors)")
  }
}
