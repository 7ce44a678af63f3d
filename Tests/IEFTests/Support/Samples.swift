import Foundation

/// The sample files, by their paths from the project's folder.
enum Samples {
  static let applications = "Samples/applications"
  static let today = ["--today", "2026-03-09"]
  static let ratings = ["--ratings", "Samples/ratings.yaml"]
  static let teams = ["Samples/teams/two-officers.yaml", "Samples/teams/eight-officers.yaml"]

  /// Plans all samples; a quick search is enough here.
  static func schedule(_ team: String) -> [String] {
    ["schedule", applications, "--team", team, "--effort", "quick"] + today
  }

  /// The documents of a folder, sorted.
  static func files(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(Tool.root)/\(folder)")
    return (names ?? []).sorted().filter { !$0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
  }

  /// The bytes of a file.
  static func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Tool.root)/\(file)")))
  }

  /// Every command that prints text about all samples.
  static var textCommands: [[String]] {
    let commands = [
      ["validate", applications],
      ["validate", applications, "--summary"],
      ["validate", "Samples/short-call", "--policies", "Samples/policies"],
      ["explain", applications],
      ["explain", "Samples/short-call", "--policies", "Samples/policies"],
      ["score", applications] + ratings + today,
      ["score", applications] + today,
    ]
    return commands + teams.map { schedule($0) }
  }

  /// The same commands with every other way to print.
  static var dataCommands: [[String]] {
    var commands = [
      ["validate", applications, "--format", "json"],
      ["explain", applications, "--format", "json"],
      ["score", applications, "--format", "json"] + ratings + today,
    ]
    for format in ["json", "csv", "ics", "svg"] {
      commands.append(schedule(teams[1]) + ["--format", format])
    }
    return commands
  }
}
