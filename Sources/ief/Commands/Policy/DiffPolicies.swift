internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundPolicyTools

struct DiffPolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows the semantic differences between two policies, with example applications.",
    usage: "ief policy diff <old> <new> [--as-of <date>] [<options>]",
    discussion: """
      Each requirement is added, removed, narrowed, widened, moved (both) or reworded, and each \
      change comes with an application whose outcome it alone changes, or a note that there is \
      none. OLD and NEW are ids, ids with a date as in latin-america@2026-03-02, files or folders; \
      two folders are compared policy by policy. Exit code 1 if there are differences.

      EXAMPLES
        ief policy diff ief latin-america
        ief policy diff latin-america drafts/latin-america.yaml
        ief policy diff latin-america@2026-03-01 latin-america@2026-07-01
      """)

  @Argument(help: ArgumentHelp("The old policy.", valueName: "old"), completion: .policiesAndFiles)
  var old: String

  @Argument(help: ArgumentHelp("The new policy.", valueName: "new"), completion: .policiesAndFiles)
  var new: String

  @Option(
    help: ArgumentHelp(
      "Date of both, as YYYY-MM-DD (default: the latest version of every value).",
      valueName: "date"),
    transform: Day.init(argument:))
  var asOf: Day?

  @OptionGroup var policies: PolicyOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    var input = InputFiles()
    var folder: PolicyFolder?
    let before = try PolicySide(old, on: asOf, policies, &folder, &input)
    let after = try PolicySide(new, on: asOf, policies, &folder, &input)
    try input.stopOnDiagnostics()
    var pairs: [(old: Policy?, new: Policy?)] = []
    if before.policies.count == 1, after.policies.count == 1 {
      pairs = [(before.policies.first, after.policies.first)]
    } else {
      let ids = Set((before.policies + after.policies).map { $0.id }).sorted()
      pairs = ids.map { id in
        (before.policies.first { $0.id == id }, after.policies.first { $0.id == id })
      }
    }
    // A fund is compared as its call reads it: what the call links to its groups is not a change.
    pairs = pairs.map { pair in
      guard let old = pair.old, let new = pair.new, after.layers.contains(old.id), old.id != new.id
      else { return pair }
      return (old.applied(to: new).renamed(old.id), new)
    }
    let report = PolicyDiffReport(palette: .terminal)
    var writer = JSONWriter()
    var text: OutputText = ""
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
    switch output.format {
    case .json: Terminal.write(writer)
    case .text: Terminal.write(text)
    }
    if isDifferent { throw ExitCode(1) }
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
