import CaseFile
internal import Digests
package import EmergencyFund
package import EmergencyFundCasework

extension CaseDesk.ReadCase {
  /// The letter on the decision of the case, made or only proposed.
  ///
  /// - Parameter fundTitle: The title of a fund to which the case is referred, by its id.
  /// - Throws: ``CaseDeskError``.
  package func letter(fundTitle: (String) -> LocalizedString?) throws(CaseDeskError) -> Letter {
    guard let decision = grantCase.decision ?? grantCase.proposal else {
      throw .refused(.notNow(.letterMade, grantCase.stage))
    }
    return try letter(on: decision, of: grantCase, fundTitle: fundTitle)
  }

  /// The message that there is a decision, which says nothing of it, of the fund or of the applicant.
  ///
  /// - Throws: ``CaseDeskError``.
  package func neutralLetter() throws(CaseDeskError) -> Letter {
    guard grantCase.decision ?? grantCase.proposal != nil else {
      throw .refused(.notNow(.letterMade, grantCase.stage))
    }
    return NeutralNotice(grantCase).decision(code: opened.code)
  }

  /// The letter on a decision, of the case as it would be afterwards.
  package func letter(
    on decision: DecisionRecord, of after: GrantCase, fundTitle: (String) -> LocalizedString?
  ) throws(CaseDeskError) -> Letter {
    var fund: LocalizedString?
    if case .refer(let id) = decision.decided.decision { fund = fundTitle(id) }
    let assessment = after.policy.assess(after.grantApplication, rates: rates)
    do throws(LetterRefusal) {
      return try Letter(
        on: decision.decided, decidedOn: decision.effectiveOn ?? decision.decidedOn, of: after,
        code: opened.code, assessment: assessment, fund: fund)
    } catch {
      throw .letter(error)
    }
  }
}

extension CaseDesk {
  /// Records that a letter was made, with the SHA-256 of its text.
  ///
  /// - Parameters:
  ///   - letter: The letter as ``ReadCase/letter(fundTitle:)`` gave it.
  ///   - shown: Its text as it was shown.
  ///   - before: The case for which it was made; if it has changed since, the case is not changed.
  package func record(_ letter: Letter, shown: String, for before: ReadCase) throws {
    _ = try act(before.opened.code) { opened in
      guard opened.events.count == before.opened.events.count else { throw CaseFileError.locked }
      return .letterMade(
        CaseEvent.LetterMade(
          language: letter.language, sha256: Digest.text(Array(shown.utf8))))
    }
  }
}
