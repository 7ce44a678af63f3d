package import EmergencyFund
import EmergencyFundScheduling

/// One thing that happened to a case; nothing is ever changed, only added.
///
/// Events are numbered from 1 in their case, and number 1 is the receipt. Their days never go back.
///
/// ```swift
/// let question = CaseEvent(
///   on: day, by: "ana", .asked(.init(question: 1, text: "How many people use the laptop?")))
/// ```
package struct CaseEvent: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-case-event/1"

  /// The day on which it happened.
  package var on: Day
  /// Id of the officer who acted; nil only for what the tool does by itself, an assessment.
  package var by: String?
  /// What happened.
  package var content: Content

  /// What happened, with what belongs to it.
  package enum Content: Hashable, Sendable {
    case received(Received)
    case assessed(Assessed)
    case asked(Asked)
    case answered(Answered)
    case referenceChecked(ReferenceChecked)
    case vouched(Vouched)
    case assigned(Assigned)
    case conflictDeclared(ConflictDeclared)
    case reviewed(Reviewed)
    case recommended(Recommended)
    case decided(Decided)
    case confirmed(Confirmed)
    case letterMade(LetterMade)
    case paid(Paid)
    case reported(Reported)
    case appealed(Appealed)
    case corrected(Corrected)
    case erased(Erased)
  }

  /// Creates an event.
  package init(on: Day, by: String?, _ content: Content) {
    self.on = on
    self.by = by
    self.content = content
  }

  /// What sort of thing happened.
  package var kind: CaseEventKind {
    switch content {
    case .received: .received
    case .assessed: .assessed
    case .asked: .asked
    case .answered: .answered
    case .referenceChecked: .referenceChecked
    case .vouched: .vouched
    case .assigned: .assigned
    case .conflictDeclared: .conflictDeclared
    case .reviewed: .reviewed
    case .recommended: .recommended
    case .decided: .decided
    case .confirmed: .confirmed
    case .letterMade: .letterMade
    case .paid: .paid
    case .reported: .reported
    case .appealed: .appealed
    case .corrected: .corrected
    case .erased: .erased
    }
  }
}
