/// A case as its events make it: what came in, who did what, what was decided.
///
/// It is a fold: the receipt creates it and each later event is applied to it. ``apply(_:)`` keeps
/// the rules that the events alone decide, so that replaying a file checks them again;
/// ``enter(_:team:)`` asks besides whether the officer's role and region allow it.
///
/// ```swift
/// var grantCase = try GrantCase(receipt, policy: policy)
/// try grantCase.enter(assignment, team: team)
/// print(grantCase.state)  // inReview
/// ```
public struct GrantCase: Hashable, Sendable {
  /// The policy in force on the date of receipt.
  public let policy: Policy
  /// The receipt.
  public let receipt: CaseEvent.Received
  /// The date of receipt.
  public let receivedOn: Day
  /// The application as it reads now: as it came, answered or put right.
  public internal(set) var application: Node
  /// How far the case has come.
  public internal(set) var stage = CaseStage.received
  /// Number of events so far, which is the number of the last one.
  public internal(set) var eventCount = 1
  /// Day of the last event.
  public internal(set) var lastEventOn: Day
  /// Questions to the applicant, in the order asked.
  public internal(set) var questions: [CaseQuestion] = []
  /// What the rules said last.
  public internal(set) var assessment: CaseEvent.Assessed?
  /// Id of the officer who is to review; nil once they have.
  public internal(set) var assignee: String?
  /// The review that counts.
  public internal(set) var review: CaseReview?
  /// What the reviewer recommends.
  public internal(set) var recommendation: CaseEvent.Recommended?
  /// The decision that waits for a second officer.
  public internal(set) var proposal: DecisionRecord?
  /// The decisions that took effect, in their order: at most one, and one more after an appeal.
  public internal(set) var decisions: [DecisionRecord] = []
  /// Payments, in their order.
  public internal(set) var payments: [CaseEvent.Paid] = []
  /// Day of the appeal.
  public internal(set) var appealedOn: Day?
  /// Ids of officers who declared a conflict of interest, in the order declared.
  public internal(set) var conflicts: [String] = []
  /// Ids of officers who took part since the receipt or the appeal: who were assigned, reviewed,
  /// recommended, decided or confirmed.
  public internal(set) var participants: [String] = []
  /// Ids of officers who took part before the appeal, and may not again.
  public internal(set) var earlierParticipants: [String] = []
  /// Ids of officers who reviewed since the receipt or the appeal, whether or not it still counts.
  var reviewers: [String] = []

  /// Begins a case with its receipt.
  public init(_ received: CaseEvent, policy: Policy) throws(CaseRefusal) {
    guard case .received(let receipt) = received.content else {
      throw .notReceived(received.kind)
    }
    guard received.by != nil else { throw .officerMissing(.received) }
    if let digest = policy.digest, digest != receipt.policyDigest {
      throw .otherPolicy(expected: receipt.policyDigest, found: digest)
    }
    self.policy = policy
    self.receipt = receipt
    receivedOn = received.on
    application = receipt.application
    lastEventOn = received.on
  }
}

extension GrantCase {
  /// Whether the case was appealed.
  public var hasAppeal: Bool { appealedOn != nil }

  /// Questions that wait for the applicant.
  public var openQuestions: [CaseQuestion] { questions.filter { $0.isOpen } }

  /// What lists show.
  public var state: CaseState { CaseState(stage, isWaiting: !openQuestions.isEmpty) }

  /// The decision in effect; nil while one is still to be made.
  public var decision: DecisionRecord? { stage.isOpen ? nil : decisions.last }

  /// What is awarded; nil if nothing is, or while a decision is still to be made.
  public var award: CaseAward? { decision?.award }

  /// What the review rated, with the reasons; none while no review counts.
  public var ratings: [String: Rating] { review?.ratings ?? [:] }

  /// What of the award is not paid yet; nil without an award.
  public var unpaid: Money? {
    guard var left = award?.total else { return nil }
    for payment in payments {
      guard let rest = try? left.subtracting(payment.amount) else { return nil }
      left = rest
    }
    return left
  }

  /// Ids of officers who may not review, recommend, decide or confirm: conflicts of interest, and
  /// who took part before the appeal.
  public var barredOfficers: [String] { (conflicts + earlierParticipants).withoutRepeats }

  /// The application, as far as it can be read.
  ///
  /// Complexity: reads the document each time.
  public var grantApplication: GrantApplication {
    var reader = DocumentReader(
      document: Document(file: "", notation: .json, root: application), unknownKeys: .ignore,
      unlistedCodes: .leaveOut)
    return GrantApplication.read(&reader)
  }
}

/// A question to the applicant.
public struct CaseQuestion: Hashable, Sendable {
  /// Number in the case, from 1.
  public let number: Int
  /// The question.
  public let text: String
  /// The day on which it was asked.
  public let askedOn: Day
  /// The day of the answer.
  public internal(set) var answeredOn: Day?
  /// The day of the decision that made the answer needless.
  public internal(set) var lapsedOn: Day?

  /// Whether it waits for the applicant.
  public var isOpen: Bool { answeredOn == nil && lapsedOn == nil }
}

/// A review that counts.
public struct CaseReview: Hashable, Sendable {
  /// Id of the reviewer.
  public let officer: String
  /// The day of the review.
  public let on: Day
  /// Ratings with their reasons, by id.
  public let ratings: [String: Rating]
}

/// A decision with who made it and what is awarded.
public struct DecisionRecord: Hashable, Sendable {
  /// Number of the event.
  public let event: Int
  /// Id of the lead who decided.
  public let officer: String
  /// The day on which it was decided.
  public let decidedOn: Day
  /// The decision with its reasons.
  public let decided: CaseEvent.Decided
  /// What is awarded; nil if nothing is.
  public let award: CaseAward?
  /// Id of the officer who confirmed it; nil if that was not needed, or not done yet.
  public internal(set) var confirmedBy: String?
  /// The day on which it took effect; nil while it waits for a second officer.
  public internal(set) var effectiveOn: Day?
}
