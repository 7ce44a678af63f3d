internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

/// The case and who acts on it: the options of every command that adds an event.
struct CaseTarget: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Code of the case, or the applicant's own id.", valueName: "code"),
    completion: .caseCodes)
  var code: String

  @OptionGroup var options: CaseOptions

  /// Does something to the case, and prints the result; returns the desk and the case afterwards.
  @discardableResult
  func act(
    _ done: String, _ content: (OpenCase) throws -> CaseEvent.Content
  ) throws -> (desk: CaseDesk, after: GrantCase) {
    let desk = try CaseDesk(options)
    let act = try desk.act(code, content)
    Terminal.write("\(act.entry.code): \(done); \(act.words)\n")
    return (desk, act.after)
  }
}

extension CaseDesk.Act {
  /// The state of the case after the act.
  var words: String {
    if let proposal = after.proposal {
      return "event \(proposal.event) is awaiting confirmation by a second officer"
    }
    return "now \(after.state.words)"
  }
}
