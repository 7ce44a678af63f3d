package import CaseFile
import EmergencyFund
package import EmergencyFundCasework
package import EmergencyFundScheduling

/// A case with all that an officer sees beside it.
package struct CaseView {
  /// The case, with the rates of its receipt.
  package let read: CaseDesk.ReadCase
  /// Other cases that share something with it.
  package let hints: [CaseHint]
  /// Conflicts of interest that may concern it, which a lead is asked about.
  package let questions: [ConflictQuestion]
  /// Who signed each event; empty while officers have no keys of their own.
  package let signers: [EventSigner]
  /// The actor's own draft of a review; nil if there is none.
  package let draft: ReviewDraft?
}

extension CaseDesk {
  /// A case that the actor may see, with all that they see beside it.
  package func view(_ code: String) throws -> CaseView {
    try read { reader in
      let opened = try open(code, reader)
      let application = opened.grantCase.grantApplication
      return CaseView(
        read: ReadCase(
          opened: opened, rates: try reader.rates(opened.grantCase.receipt.ratesDigest)),
        hints: try hints(application, of: opened.code, reader),
        questions: conflictQuestions(application),
        signers: file.hasOfficers ? try reader.signers(of: opened.stored) : [],
        draft: try reviewDraft(of: opened.code, reader))
    }
  }

  /// How the response deadline of a case is calculated, day by day; nil if the policy sets none.
  package func responseClock(of code: String) throws -> (opened: OpenCase, clock: ResponseClock?) {
    let opened = try show(code).opened
    return (opened, ResponseClock(opened.grantCase, today: today))
  }
}
