/// Every message to an applicant that names no fund, no amount and no story; the raw value is frozen.
package enum NoticeMessageID: String, CaseIterable, Hashable, Sendable {
  /// There are questions, for which a code stands.
  case questionsByCode = "notice.questions.code"
  /// There are questions in a file that comes with the message.
  case questionsInFile = "notice.questions.file"
  /// There is a decision.
  case decision = "notice.decision"

  /// The message in a language, with its placeholders.
  package func localizedString(in language: Language) -> String { language.accept(Text(id: self)) }

  private struct Text: LanguageVisitor {
    let id: NoticeMessageID

    func visit<L: BuiltInLanguage>(_ language: L.Type) -> String { L.text(id) }
  }
}
