import Foundation
import Testing

@Suite struct PolicyFolderTests {
  static let raid = "\(Tool.root)/Samples/applications/office-raid.fr.yaml"

  /// A copy of the shipped policies, in which a text of one file is replaced.
  static func copy(
    into folder: TemporaryFolder, replacing old: String, by new: String, in name: String
  )
    throws -> String
  {
    let path = folder.path + "/Policies"
    try FileManager.default.copyItem(atPath: "\(Tool.root)/Policies", toPath: path)
    let file = "\(path)/ief/\(name)"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: file, atomically: true, encoding: .utf8)
    return path
  }

  @Test func `finds the shipped policies from any folder`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let here = try Tool.run(["validate", Self.raid, "--format", "json"])
    let there = try Tool.run(["validate", Self.raid, "--format", "json"], from: folder.path)
    #expect(there.code == 1)
    #expect(there.output == here.output)
    #expect(there.errors == "")
  }

  @Test func `names the rates by a path from the current folder where it lies below`() throws {
    let here = try Tool.run(["validate", Self.raid])
    #expect(here.output.contains(" ief (Policies/rates.yaml), not\ndated\n"))
    let below = try Tool.run(["validate", Self.raid], from: "\(Tool.root)/Policies")
    #expect(below.output.contains(" ief (rates.yaml), not dated\n"))
  }

  @Test func `takes another folder of policies`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try Self.copy(
      into: folder, replacing: "id: sub-saharan-africa", by: "id: another-call",
      in: "sub-saharan-africa.yaml")
    let run = try Tool.run(["validate", Self.raid, "--policies", path, "--call", "another-call"])
    #expect(run.code == 1)
    #expect(run.output.contains("under another-call"))
  }

  @Test func `takes the folder that the environment names, and rather the option's`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try Self.copy(
      into: folder, replacing: "id: sub-saharan-africa", by: "id: another-call",
      in: "sub-saharan-africa.yaml")
    let environment = ["IEF_POLICIES": path]
    let named = try Tool.run(
      ["validate", Self.raid, "--call", "another-call"], environment: environment)
    #expect(named.code == 1)
    let chosen = try Tool.run(
      ["validate", Self.raid, "--policies", "Policies"], environment: environment)
    #expect(chosen.code == 1)
    let unset = try Tool.run(["validate", Self.raid], environment: environment)
    #expect(unset.code == 65)
  }

  @Test func `refuses to apply a broken policy, with its place`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try Self.copy(
      into: folder, replacing: "requirements:", by: "requirments:", in: "sub-saharan-africa.yaml")
    let run = try Tool.run(["validate", Self.raid, "--policies", path])
    #expect(run.code == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("\(path)/ief/sub-saharan-africa.yaml:"))
    #expect(run.errors.contains("did you mean 'requirements'?"))
  }

  @Test func `applies a call although another call's file is broken`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try Self.copy(
      into: folder, replacing: "requirements:", by: "requirments:", in: "asia.yaml")
    let run = try Tool.run(["validate", Self.raid, "--policies", path])
    #expect(run.code == 1)
  }

  @Test func `shows the broken file that may hold the call that is missing`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try Self.copy(
      into: folder, replacing: "\nid: ", by: "\nidd: ", in: "sub-saharan-africa.yaml")
    let run = try Tool.run(["validate", Self.raid, "--policies", path])
    #expect(run.code == 65)
    #expect(run.errors.contains("unknown key 'idd'; did you mean 'id'?"))
    #expect(run.errors.contains("call: no policy has the id 'sub-saharan-africa'"))
  }

  @Test func `finds its policies where it is installed`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("bin/empty", "")
    try folder.write("share/ief/empty", "")
    try FileManager.default.copyItem(atPath: Tool.binary, toPath: folder.path + "/bin/ief")
    try FileManager.default.copyItem(
      atPath: "\(Tool.root)/Policies", toPath: folder.path + "/share/ief/Policies")
    // Also through a link, as a package manager would make one.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/ief", withDestinationPath: "bin/ief")
    for name in ["/bin/ief", "/ief"] {
      let run = try Tool.run(
        ["validate", Self.raid], from: NSTemporaryDirectory(), binary: folder.path + name)
      #expect(run.code == 1)
      #expect(run.output.contains("share/ief/Policies/rates.yaml),"))
    }
  }

  @Test func `says that there are no policies beside it`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try FileManager.default.copyItem(atPath: Tool.binary, toPath: folder.path + "/ief")
    let run = try Tool.run(
      ["validate", Self.raid], from: folder.path, binary: folder.path + "/ief")
    #expect(run.code == 66)
    #expect(run.output == "")
    #expect(run.errors.contains("give a folder with --policies"))
  }
}
