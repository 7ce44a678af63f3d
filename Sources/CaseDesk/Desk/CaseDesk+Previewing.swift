import CaseFile
package import EmergencyFund
package import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// A case with the rates of its receipt.
  package struct ReadCase {
    /// The case.
    package let opened: OpenCase
    /// The rates of its receipt.
    package let rates: RateTable

    /// The case after its last event.
    package var grantCase: GrantCase { opened.grantCase }
  }

  /// Opens a case that the actor may see, to show it.
  package func show(_ code: String) throws -> ReadCase {
    try read { reader in
      let opened = try open(code, reader)
      return ReadCase(
        opened: opened, rates: try reader.rates(opened.grantCase.receipt.ratesDigest))
    }
  }

  /// The case as an act would leave it, within the same rules, and with nothing recorded.
  package func preview(
    _ code: String, _ content: (OpenCase) throws -> CaseEvent.Content
  ) throws -> (before: ReadCase, after: GrantCase) {
    let before = try show(code)
    return try Self.reporting(path) {
      let event = CaseEvent(on: today, by: actor.id, try content(before.opened))
      var after = before.grantCase
      try after.enter(event, team: team, rates: before.rates)
      return (before, after)
    }
  }
}
