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

  @Option(help: ArgumentHelp("Why, in your own words, or - for standard input.", valueName: "text"))
  var text: String?

  var reasons: [DecisionReason] {
    reason.map { written in
      let parts = written.split(separator: ":", maxSplits: 1)
      return DecisionReason(
        code: parts.first.map { String($0) } ?? written,
        cites: parts.count == 2 ? String(parts[1]) : nil)
    }
  }
}
