internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundCasework

/// Reasons of a recommendation or a decision.
struct ReasonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Reason code from the policy, with the rule or rating it cites, e.g. not-met:maximum.",
      valueName: "code[:cited]"))
  var reason: [String] = []

  @Option(
    help: ArgumentHelp(
      "A rule that an award breaks, and why it is still right, such as 'maximum=why'; once for "
        + "each, or - for standard input, one on each line.", valueName: "rule=why"))
  var override: [String] = []

  @Option(
    help: ArgumentHelp(
      "Why, in your own words, for the file alone, or - for standard input.", valueName: "text"))
  var note: String?

  var reasons: [DecisionReason] {
    reason.map { written in
      let parts = written.split(separator: ":", maxSplits: 1)
      return DecisionReason(
        code: parts.first.map { String($0) } ?? written,
        cites: parts.count == 2 ? String(parts[1]) : nil)
    }
  }

  /// The options that may be `-`, of which only one can be.
  var fromStandardInput: [String?] { override + [note] }

  func readNote() throws -> String? { try note.map { try OwnText.read($0) } }

  func readOverrides() throws -> [RuleOverride] {
    let lines = try override.flatMap { argument in
      argument == "-"
        ? try OwnText.read("-").split(whereSeparator: \.isNewline).map { String($0) }
        : [argument]
    }
    return try lines.map { line in
      let sides = line.split(separator: "=", maxSplits: 1).map { String($0) }
      guard sides.count == 2, let rule = sides.first, let why = sides.last,
        why.contains(where: { !$0.isWhitespace })
      else {
        throw ValidationError("an override is written 'maximum=why', with the rule and a reason")
      }
      return RuleOverride(rule: rule, reason: why)
    }
  }
}
