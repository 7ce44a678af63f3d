internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

struct DiffPolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows the semantic differences between two policies, with example applications.",
    usage: "ief policy diff <old> <new> [--on <day>] [<options>]",
    discussion: """
      Each requirement is added, removed, narrowed, widened, moved (both) or reworded, and each \
      change comes with an application whose outcome it alone changes, or a note that there is \
      none. OLD and NEW are ids, ids with a date as in latin-america@2026-03-02, files or \
      folders; two folders are compared policy by policy. Exit code 1 if there are differences.

      EXAMPLES
        ief policy diff ief latin-america
        ief policy diff latin-america drafts/latin-america.yaml
        ief policy diff latin-america@2026-03-01 latin-america@2026-07-01
      """)

  @Argument(help: ArgumentHelp("The old policy.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The new policy.", valueName: "new"))
  var new: String

  @Option(
    help: ArgumentHelp(
      "The day of both, as YYYY-MM-DD; by default the last version of every value.",
      valueName: "day"),
    transform: Day.init(argument:))
  var on: Day?

  @Option(help: ArgumentHelp("Folder in which policy ids are looked up.", valueName: "folder"))
  var policies: String?

  @Option(help: "How to print: text for people, json for programs.")
  var format: OutputFormat = .text

  func run() throws {
    var input = InputFiles()
    let before = try PolicySide(old, on: on, policies, &input)
    let after = try PolicySide(new, on: on, policies, &input)
    try input.stopOnComplaints()
    var pairs: [(old: Policy?, new: Policy?)] = []
    if before.policies.count == 1, after.policies.count == 1 {
      pairs = [(before.policies.first, after.policies.first)]
    } else {
      let ids = Set((before.policies + after.policies).map { $0.id }).sorted()
      pairs = ids.map { id in
        (before.policies.first { $0.id == id }, after.policies.first { $0.id == id })
      }
    }
    // A fund is read as it reads for its call: what the call links to the fund's groups is no change.
    pairs = pairs.map { pair in
      guard let old = pair.old, let new = pair.new, after.layers.contains(old.id), old.id != new.id
      else { return pair }
      return (old.applied(to: new).renamed(old.id), new)
    }
    let report = PolicyDiffReport(palette: Palette(isOn: Terminal.hasColour))
    var writer = JSONWriter()
    var text = ""
    var isDifferent = false
    for pair in pairs {
      let differences = pair.old.flatMap { old in
        pair.new.map { PolicyDifference.all(from: old, to: $0) }
      }
      if differences?.isEmpty != true { isDifferent = true }
      text += report.text(pair.old, pair.new, differences ?? [])
      report.write(pair.old, pair.new, differences ?? [], to: &writer)
      writer.newline()
    }
    Terminal.write(format == .text ? text : writer.text)
    if isDifferent { throw ExitCode(1) }
  }
}

/// One side of a comparison: the policies that an id, a file or a folder stands for.
struct PolicySide {
  let policies: [Policy]
  /// Ids of the policies and of the layers above them.
  let layers: Set<String>

  init(_ argument: String, on day: Day?, _ folder: String?, _ input: inout InputFiles) throws {
    let isPath = FileManager.default.fileExists(atPath: argument)
    var ids: [String]
    var day = day
    let library: PolicyLibrary
    if isPath {
      let files = try PolicyFiles([argument], &input)
      (library, ids) = (files.library, files.ids)
    } else {
      let parts = argument.split(separator: "@", maxSplits: 1).map { String($0) }
      if parts.count == 2 { day = try Day(argument: parts[1]) }
      ids = [parts.first ?? argument]
      library = try PolicyFolder(folder, &input).library
    }
    var policies: [Policy] = []
    var layers: Set<String> = []
    for id in ids {
      do {
        layers.formUnion(try library.chain(id).map { $0.id })
        policies.append(try library.policy(id, on: day))
      } catch {
        input.add(error.all)
      }
    }
    self.policies = policies
    self.layers = layers
  }
}

extension Policy {
  /// The policy under another id.
  fileprivate func renamed(_ id: String) -> Policy {
    var policy = self
    policy.id = id
    return policy
  }
}
