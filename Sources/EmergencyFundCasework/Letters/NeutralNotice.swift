package import EmergencyFund

/// Messages to an applicant that name no fund, no amount, no person and no story.
///
/// Whoever sees one learns that something was sent on a day. The language is that of the
/// applicant's safe contact, or otherwise the application's; English where there is no text in it.
package struct NeutralNotice: Hashable, Sendable {
  /// The language of the messages.
  package let language: Language
  /// The requested language, as a BCP 47 tag, if there are no messages in it.
  package let missingLanguage: String?
  private let receivedOn: Day

  /// Prepares the messages about a case.
  package init(_ grantCase: GrantCase) {
    let wanted = grantCase.grantApplication.contactLanguage ?? "en"
    let known = Language(tag: wanted)
    language = known ?? .english
    missingLanguage = known == nil ? wanted : nil
    receivedOn = grantCase.receivedOn
  }

  /// That there are questions.
  ///
  /// - Parameter code: The code that stands for them; nil if they come in a file.
  package func questions(code: String?) -> String {
    guard let code else { return text(.questionsInFile) }
    return text(.questionsByCode, .rendered("code", code))
  }

  /// That there is a decision, without it.
  ///
  /// - Parameter code: The code of the case.
  package func decision(code: String) -> Letter {
    Letter(
      text: text(.decision, .rendered("code", code)), language: language,
      missingLanguage: missingLanguage)
  }

  private func text(_ id: NoticeMessageID, _ code: Message.Argument? = nil) -> String {
    MessageCatalogue(language).text(
      filling: id.localizedString(in: language),
      [.day("day", receivedOn)] + [code].compactMap { $0 })
  }
}
