package import CaseFile
package import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

// Changes of the policies of calls: proposed by a lead, and made by a second one who confirms them.

extension CaseDesk {
  /// Whether the actor may propose, confirm and withdraw changes of calls of a region.
  ///
  /// A change is signed by two people, so that both need keys of their own.
  package func mayChangeCall(of region: String?) -> Bool {
    file.hasOfficers && OfficerRights(actor).mayChange(region)
  }

  /// The changes of policies that the journal records.
  package func policyChanges() throws -> PolicyLedger {
    try read { try $0.policyLedger() }
  }

  /// A past application to a call, with what applied to it.
  package struct PastApplication {
    /// The code of its case.
    package let code: String
    package let application: GrantApplication
    package let rates: RateTable
  }

  /// The changes that wait for a second person and that the actor may confirm or withdraw.
  package func waitingPolicyChanges() throws -> [PolicyChange] {
    guard file.hasOfficers else { return [] }
    return try policyChanges().changes.filter {
      $0.end == nil && mayChangeCall(of: $0.proposed.region)
    }
  }

  /// The ids of the officers who may confirm a change: not whoever proposed it.
  package func secondPersons(for change: PolicyChange) -> [String] {
    register.current
      .filter { $0.officer != change.by && $0.rights.mayChange(change.proposed.region) }
      .map { $0.officer }
  }

  /// The applications to a call that were received since a day and that the actor may see.
  package func applications(to call: String, since day: Day) throws -> [PastApplication] {
    try read { reader in
      try entriesAsStored(reader)
        .filter { $0.call == call && $0.receivedOn >= day && $0.state != StoredEvent.erasedKind }
        .map { entry in
          let opened = try open(entry.code, reader)
          var application = opened.grantCase.grantApplication
          application.id = entry.code
          application.receivedOn = opened.grantCase.receivedOn
          return PastApplication(
            code: entry.code, application: application,
            rates: try reader.rates(opened.grantCase.receipt.ratesDigest))
        }
    }
  }

  /// Proposes a new file of a call; it waits for a second person.
  ///
  /// - Returns: The number of the proposal within the journal.
  @discardableResult
  package func propose(
    _ proposed: PolicyChangeRecord.Proposed, of call: String, _ text: String
  ) throws -> Int {
    try requireChange(of: proposed.region)
    return try write { try $0.propose(proposed, of: call, text, on: today) }
  }

  /// Confirms a proposal: the file is written, and the record of it signed, both or neither.
  ///
  /// - Parameter store: Writes the file; nothing is recorded if it throws.
  package func confirm(
    _ change: PolicyChange, _ store: (_ text: String) throws -> Void
  ) throws {
    try requireChange(of: change.proposed.region)
    guard let text = change.text, change.by != actor.id else {
      throw CaseDeskError.file(path: path, .policyRefused(change.call))
    }
    try write { writer in
      try writer.end(change, .policyConfirmed, on: today)
      try store(text)
    }
  }

  /// Withdraws a proposal.
  package func withdraw(_ change: PolicyChange) throws {
    try requireChange(of: change.proposed.region)
    try write { try $0.end(change, .policyWithdrawn, on: today) }
  }

  private func requireChange(of region: String?) throws {
    try require(.changePolicy)
    try requirePresent()
    guard file.hasOfficers else { throw CaseDeskError.file(path: path, .noOfficers) }
    guard mayChangeCall(of: region) else {
      throw CaseDeskError.regionsMissing(
        officer: actor.id, operation: "changing a call of another region")
    }
  }
}
