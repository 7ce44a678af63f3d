#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import PreCheck

extension DeskWords {
  /// Why the case file could not do what was asked, and what to do; it names no file and no path.
  func sentence(
    _ error: CaseDeskError, in policy: Policy? = nil, to reader: String? = nil
  ) -> String {
    switch error {
    case .file(_, let error): return sentence(error)
    case .refused(let refusal), .notReceived(_, let refusal),
      .letter(.notDecidable(let refusal)):
      return sentence(refusal, in: policy, to: reader)
    case .receivedLater(_, let day, _):
      return text(FailureMessage.receivedLater, .day("day", day))
    case .policyWithoutFund: return self[FailureMessage.policyWithoutFund]
    case .roleMissing(_, [.lead], _): return self[RefusalMessage.needsLead]
    case .roleMissing: return self[FailureMessage.roleMissing]
    case .regionsMissing: return self[FailureMessage.regionsMissing]
    case .unknownOfficer: return self[FailureMessage.notOnTeam]
    case .hasKeys(let name): return text(FailureMessage.hasKeys, .text("name", name))
    case .removesSelf: return self[FailureMessage.removesSelf]
    case .futureDate(let day, _): return text(FailureMessage.futureDate, .day("day", day))
    case .unreadableEvent: return self[FailureMessage.unreadableEvent]
    case .knownCases: return self[FailureMessage.knownCases]
    case .letter(.noLetter(let kind)):
      return text(FailureMessage.noLetter, .rendered("decision", self[DecisionMessage(kind)]))
    case .notAnswered(_, let refusal): return sentence(refusal, in: policy, to: reader)
    case .ownFault: return self[FailureMessage.ownFault]
    }
  }

  /// Why an answer does not go into a case.
  private func sentence(_ refusal: AnswerRefusal, in policy: Policy?, to reader: String?) -> String
  {
    switch refusal {
    case .notAsked(let reference):
      text(AskMessage.notAsked, .rendered("reference", reference.description))
    case .otherReceipt(let code): text(AskMessage.otherReceipt, .text("code", code))
    case .isRepeat(let code): text(AskMessage.isRepeat, .text("code", code))
    case .noQuestion(let number, let code):
      text(AskMessage.noQuestion, .count("number", number), .text("code", code))
    case .answeredAlready(let number, let code):
      text(AskMessage.answeredAlready, .count("number", number), .text("code", code))
    case .twoAnswers(let number, let code):
      text(AskMessage.twoAnswers, .count("number", number), .text("code", code))
    case .lapsed(let number, let code):
      text(AskMessage.lapsed, .count("number", number), .text("code", code))
    case .otherField(let path, let number):
      text(AskMessage.otherField, .count("number", number), .text("field", path))
    case .noEntry(let path): text(AskMessage.noEntry, .text("field", path))
    case .unreadable(let diagnostics):
      text(AskMessage.unreadable, .text("reason", diagnostics.first?.path.description ?? "–"))
    case .refused(let refusal): sentence(refusal, in: policy, to: reader)
    }
  }

  private func sentence(_ error: CaseFileError) -> String {
    let message: FailureMessage? =
      switch error {
      case .notFound: .fileMissing
      case .alreadyExists: .alreadyExists
      case .notACaseFile: .notACaseFile
      case .laterFormat: .laterFormat
      case .wrongKey: .wrongKey
      case .weakPassphrase: .weakPassphrase
      case .unreadableKey: .unreadableKey
      case .unreadableRecoveryCode: .unreadableRecoveryCode
      case .officersHaveKeys, .officerMissing: .ownKeys
      case .noOfficers: .noOfficers
      case .otherLead, .leadPinned: .forged
      case .keyChanged: .keyChanged
      case .copyDiffers: .copyDiffers
      case .unrestricted: .outdated
      case .locked: .locked
      case .readOnly: .readOnly
      case .diskFull: .diskFull
      case .inputOutput: .inputOutput
      case .logNotEmptied: .logNotEmptied
      case .damaged: .damaged
      case .officerRefused, .policyRefused, .noSuchCase, .erased: nil
      }
    if let message { return self[message] }
    if case .officerRefused(let name) = error {
      return text(FailureMessage.officerRefused, .text("name", name))
    }
    if case .policyRefused(let call) = error {
      return text(CallsMessage.refused, .text("call", call))
    }
    return self[FrameMessage.notFoundIntro]
  }
}
#endif
