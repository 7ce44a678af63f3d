internal import EmergencyFund
import EmergencyFundCasework

/// How a letter may reach the applicant, and who must not learn of it.
enum LetterNotes {
  /// The notes for whoever sends the letter, one on a line.
  static func lines(_ application: GrantApplication, _ decided: CaseEvent.Decided?) -> [OutputText]
  {
    var lines: [OutputText] = []
    if let contact = application.applicant.contact {
      let parts: [OutputText] = [
        contact.channel.map { "\($0.words)" }, contact.address.map { "\($0)" },
      ].compactMap { $0 }
      if !parts.isEmpty { lines.append("send it by " + parts.joined(separator: ", ")) }
      if let times = contact.safeTimes { lines.append("safe times: \(times)") }
      if let doNot = contact.doNot { lines.append("do not: \(doNot)") }
    }
    if let never = application.consents?.neverShareWith, !never.isEmpty {
      lines.append(
        "never share with: " + never.map { "\($0)" }.joined(separator: ", "))
    }
    if case .refer(let fund)? = decided?.decision, !(application.consents?.mayRefer ?? false) {
      lines.append(
        "the application allows no referral: name \(fund) to the applicant, and pass nothing on")
    }
    return lines
  }
}

extension Consents {
  /// Whether the application may be passed on to anyone.
  fileprivate var mayRefer: Bool { referTo?.isEmpty == false }
}
