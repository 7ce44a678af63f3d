package import EmergencyFund
import EmergencyFundScheduling

/// An event of a case; events are appended and never changed.
///
/// Events are numbered from 1 in their case, and number 1 is the receipt. Dates never go back.
///
/// ```swift
/// let question = CaseEvent(
///   on: day, by: "ana", .asked(.init(question: 1, text: "How many people use the laptop?")))
/// ```
package struct CaseEvent: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-case-event/1"

  /// The date on which it happened.
  package var on: Day
  /// The id of the officer who acted; nil only for assessments, which the tool makes by itself.
  package var by: String?
  /// The kind of event with its content.
  package var content: Content

  /// A kind of event with its content.
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

  /// The kind of event.
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
