#if Desk
import EmergencyFund
import Mustache

/// The words of a page in its reader's language.
///
/// A template gets one by group and name, `{{w.frame.queue}}`, and the colon behind a label by
/// `{{w.colon}}`.
struct DeskWords: Sendable {
  let catalogue: MessageCatalogue

  init(_ language: Language) { catalogue = MessageCatalogue(language, naming: .titles) }

  var language: Language { catalogue.language }

  /// A sentence without placeholders.
  subscript(_ message: some DeskMessage) -> String { message.text(in: language) }

  /// A sentence with its values.
  func text(_ message: some DeskMessage, _ arguments: Message.Argument...) -> String {
    catalogue.text(filling: message.text(in: language), arguments)
  }

  /// A title of the library's catalogues.
  func title(_ id: MessageID) -> String { catalogue.title(id) }

  /// The same with a capital at its start, as headings have it.
  func heading(_ id: MessageID) -> String { capitalised(catalogue.title(id)) }

  /// A text with a capital at its start.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A date in words.
  func day(_ day: Day) -> String { language.text(day) }

  /// An amount.
  func money(_ money: Money) -> String { language.text(money) }
}

extension DeskWords: MustacheParent {
  func child(named name: String) -> Any? {
    // Behind a label; in French with the space before it.
    if name == "colon" { return language.labelled("") }
    return DeskMessages.groups[name].map { GroupWords(language: language, texts: $0) }
  }
}

/// The words of one group.
private struct GroupWords: MustacheParent {
  let language: Language
  let texts: [String: @Sendable (Language) -> String]

  func child(named name: String) -> Any? { texts[name].map { $0(language) } }
}

/// Every group of sentences.
enum DeskMessages {
  static let groups: [String: [String: @Sendable (Language) -> String]] = Dictionary(
    uniqueKeysWithValues: [
      group(CallsMessage.self), group(CallFormMessage.self), group(CallReviewMessage.self),
      group(FrameMessage.self), group(QueueMessage.self), group(CaseMessage.self),
      group(StateMessage.self), group(EventMessage.self), group(ApplicationMessage.self),
      group(ActionMessage.self), group(HistoryMessage.self), group(DecisionMessage.self),
      group(ThreatMessage.self), group(TraceMessage.self), group(FormMessage.self),
      group(ReviewMessage.self), group(DecidingMessage.self), group(ConfirmMessage.self),
      group(LetterMessage.self), group(AskMessage.self), group(RefusalMessage.self),
      group(FailureMessage.self),
      group(IdleMessage.self), group(KeysMessage.self), group(DateMessage.self),
      group(PeopleMessage.self), group(RecipientsMessage.self),
      group(JournalMessage.self), group(EraseMessage.self), group(TroubleMessage.self),
      group(MyDayMessage.self), group(WeekdayMessage.self), group(PromiseMessage.self),
      group(ClockMessage.self), group(IntakeMessage.self), group(WorkMessage.self),
      group(ServerMessage.self),
      group(PlanMessage.self), group(WhatIfMessage.self), group(ReasonMessage.self),
    ])

  private static func group<Group: DeskMessage>(
    _ type: Group.Type
  ) -> (String, [String: @Sendable (Language) -> String]) {
    var texts: [String: @Sendable (Language) -> String] = [:]
    for message in Group.allCases { texts[message.rawValue] = { message.text(in: $0) } }
    return (Group.group, texts)
  }
}
#endif
