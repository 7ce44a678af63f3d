#if Desk
import CaseDesk
import EmergencyFund

/// What the sessions of a desk share: the connections to the case file, its cases as lists show them,
/// forecasts, and the policies of calls.
///
/// The sessions alone keep it, so that nothing that was decrypted outlives the last of them.
final class SharedDesk: Sendable {
  let file: SharedCaseFile
  let policies: PolicyShelf
  let forecasts = SharedForecasts()

  init(_ setup: DeskSetup) throws {
    file = try SharedCaseFile(at: setup.caseFile)
    policies = PolicyShelf(setup)
  }
}
#endif
