import EmergencyFund
import EmergencyFundCasework
import TestSupport
import Testing

/// An event that a case refuses after others.
struct RefusalCase: Sendable, CustomTestStringConvertible {
  typealias Step = (by: String?, content: CaseEvent.Content)
  let before: [Step]
  let by: String?
  let content: CaseEvent.Content
  let message: String

  init(_ message: String, after before: [Step] = [], _ by: String?, _ content: CaseEvent.Content) {
    self.before = before
    self.by = by
    self.content = content
    self.message = message
  }

  var testDescription: String { message }
}

@Suite struct CaseRefusalTests {
  static let declined: [RefusalCase.Step] = [
    ("ana", .review), ("ana", .recommended(.decline)), ("ben", .declineByReview),
  ]
  static let partlyAwarded: [RefusalCase.Step] = [
    ("ana", .review), ("ana", .recommended(.partialAward)), ("ben", .part([0: 100])),
  ]

  static let ofWork = [
    RefusalCase(
      "a receipt cannot happen while the case is received; possible next events: an assessment, a "
        + "question, an answer, a reference check, an endorsement, an assignment, a conflict of "
        + "interest, a review, a decision, an amendment, an erasure",
      "ana", (try? CaseHistory.receipt())?.content ?? .award),
    RefusalCase(
      "a recommendation cannot happen while the case is in review; possible next events: an "
        + "assessment, a question, an answer, a reference check, an endorsement, an assignment, "
        + "ending an assignment, a conflict of interest, a review, a decision, an amendment, an erasure",
      after: [("nour", .assigned("ana"))], "ana", .recommended(.award)),
    RefusalCase(
      "an endorsement cannot happen while the case is erased; no further events are possible",
      after: [("ben", .erased(.init(cause: .request)))], "ana", .vouched(.init(voucher: "x"))),
    RefusalCase("a review requires an officer; say who is acting (--as)", nil, .review),
    RefusalCase(
      "an assessment is made by the tool, not by 'ana'; do not give an officer", "ana",
      .assessed(maximum: .met)),
    RefusalCase(
      "'ana' declared a conflict of interest in this case; another officer has to act",
      after: [("ana", .conflict("ana"))], "ana", .asked(1)),
    RefusalCase(
      "'ana' declared a conflict of interest in this case; another officer has to act",
      after: [("ana", .conflict("ana"))], "ben", .assigned("ana")),
    RefusalCase(
      "'ana' declared a conflict of interest in this case; another officer has to act",
      after: [("ana", .conflict("ana"))], "ben", .conflict("ana")),
    RefusalCase("question 2 is out of order; the next question is number 1", "ana", .asked(2)),
    RefusalCase("question 1 not found; none is open", "ana", .answered(1)),
    RefusalCase(
      "question 3 not found; open questions: 1, 2",
      after: [("ana", .asked(1)), ("ana", .asked(2))],
      "ana", .answered(3)),
    RefusalCase(
      "question 1 has been answered; use 'ief case amend' to correct the application",
      after: [("ana", .asked(1)), ("ana", .answered(1))], "ana", .answered(1)),
    RefusalCase(
      "the case has no event 2; use a number from 1 to 1", "ana",
      .corrected(
        .init(
          application: Node(
            position: SourcePosition(line: 1, column: 1), content: .mapping([])), why: "x", event: 2
        ))),
    RefusalCase(
      "'ana' is already assigned to review this case", after: [("nour", .assigned("ana"))], "nour",
      .assigned("ana")),
    RefusalCase(
      "'ana' reviewed this case; assign another officer for a second review",
      after: [("ana", .review)], "nour", .assigned("ana")),
    RefusalCase(
      "'ana' is assigned to review this case; assign 'ben' "
        + "first", after: [("nour", .assigned("ana"))],
      "ben", .review),
    RefusalCase(
      "'ana' reviewed this case; assign 'ben' first for a second review",
      after: [("ana", .review)], "ben", .review),
    RefusalCase(
      "'efect' is not a criterion that reviewers rate under this policy; criteria: effect, "
        + "reduces-risk", "ana",
      .reviewed(.init(ratings: Rating(value: 1, reason: "x").map { ["efect": $0] } ?? [:]))),
    RefusalCase(
      "only the reviewer can make a recommendation; the reviewer is "
        + "'ana'", after: [("ana", .review)], "ben",
      .recommended(.award)),
  ]

  static let ofDecisions = [
    RefusalCase(
      "'ben' reviewed this case; another lead has to decide it", after: [("ben", .review)], "ben",
      .award),
    RefusalCase(
      "'ben' reviewed this case; another lead has to decide it",
      after: [("ben", .review), ("nour", .assigned("ana"))], "ben", .award),
    RefusalCase(
      "'ben' is assigned to review this case; another lead has to decide it, "
        + "or another officer has to review it",
      after: [("nour", .assigned("ben"))], "ben", .award),
    RefusalCase(
      "the policy has no reason 'rlue'; it has rule, review, urgent, other-fund", "ben",
      .decided(.init(.decline, reasons: [.init(code: "rlue")]))),
    RefusalCase(
      "the reason 'urgent' cannot be used for a decline; use one of rule, review", "ben",
      .decided(.init(.decline, reasons: [.init(code: "urgent")]))),
    RefusalCase(
      "the reason 'urgent' cannot be used for a withdrawal; there are none for it", "ben",
      .decided(.init(.withdraw(.byFund), reasons: [.init(code: "urgent")]))),
    RefusalCase(
      "the reason 'rule' must cite a finding; give the id of the requirement", "ben",
      .decided(.init(.decline, reasons: [.init(code: "rule")]))),
    RefusalCase(
      "the reason 'review' must cite a rated criterion; give its id", "ben",
      .decided(.init(.decline, reasons: [.init(code: "review")]))),
    RefusalCase(
      "the reason 'urgent' does not take a citation", "ben",
      .decided(.init(.award, reasons: [.init(code: "urgent", cites: "maximum")]))),
    RefusalCase(
      "the latest assessment does not say that 'maximum' is not met or needs review, as the "
        + "reason 'rule' needs; give another reason, or correct the application first "
        + "('ief case amend')",
      after: [(nil, .assessed(maximum: .notMet)), (nil, .assessed(maximum: .unknown))], "ben",
      .decline),
    RefusalCase(
      "no valid review has rated 'effect', as the reason 'review' needs; "
        + "review it first or give another reason",
      after: [("ana", .review), ("nour", .assigned("nour"))], "ben", .declineByReview),
    RefusalCase(
      "a decline needs a reason that cites a finding or what the review rated; add one", "ben",
      .decided(.init(.decline, note: "no"))),
    RefusalCase(
      "the reason 'urgent' cannot be used for a decline; use one of rule, review",
      after: [("ana", .review)], "ana",
      .recommended(.init(decision: .decline, reasons: [.init(code: "urgent")]))),
    RefusalCase(
      "event 1 is not the pending decision, which is event 2", after: [("ben", .award)], "cleo",
      .confirmed(1)),
    RefusalCase(
      "event 1 is not the pending decision, which is event 2", after: [("ben", .award)], "ben",
      .takenBack(1)),
    RefusalCase(
      "event 1 is not the pending decision, which is event 2", after: [("ben", .award)], "cleo",
      .returned(1)),
    RefusalCase(
      "'ben' made this decision and alone can take it back; 'cleo' can return it with a reason",
      after: [("ben", .award)], "cleo", .takenBack(2)),
    RefusalCase(
      "'ben' made this decision; take it back instead", after: [("ben", .award)], "ben",
      .returned(2)),
    RefusalCase(
      "'cleo' is not assigned to this case; 'ana' is", after: [("nour", .assigned("ana"))], "ben",
      .unassigned(.init(reviewer: "cleo", reason: "x"))),
    RefusalCase(
      "a withdrawal needs its reason; say why with --note, or with --reason if the fund withdraws it",
      "ben", .decided(.init(.withdraw(.byFund)))),
    RefusalCase(
      "a withdrawal needs its reason; say why with --note, or with --reason if the fund withdraws it",
      "ben", .decided(.init(.withdraw(.byApplicant(.init(askedBy: "x", askedOn: .min)))))),
    RefusalCase(
      "'ben' decided this; a second officer has to confirm it", after: [("ben", .award)], "ben",
      .confirmed(2)),
    RefusalCase(
      "the decision of event 3 is no longer valid: the latest assessment does not say that "
        + "'maximum' "
        + "is not met or needs review, as the reason 'rule' needs; give another reason, or "
        + "correct the application first ('ief case amend'); a lead has to make a new decision",
      after: [
        (nil, .assessed(maximum: .notMet)), ("ben", .decline), (nil, .assessed(maximum: .met)),
      ], "cleo", .confirmed(3)),
    RefusalCase(
      "'ana' was involved before the appeal; choose an officer who was not",
      after: declined + [("nour", .appeal)], "ana", .review),
    RefusalCase(
      "'ana' was involved before the appeal; choose an officer who was not",
      after: declined + [("nour", .appeal)], "nour", .assigned("ana")),
    RefusalCase(
      "'ben' was involved before the appeal; choose an officer who was not",
      after: declined + [("nour", .appeal)], "ben", .award),
    RefusalCase(
      "'ben' was involved before the appeal; choose an officer who was not",
      after: declined + [("nour", .appeal), ("cleo", .award)], "ben", .confirmed(6)),
  ]

  static let ofMoney = [
    RefusalCase(
      "a partial award needs at least one item (--item)", "ben", .decided(.init(.partialAward([])))
    ),
    RefusalCase(
      "the budget has no item 3; it has 2", "ben", .part([2: 1])),
    RefusalCase(
      "item 1 has an award of zero; leave it out or give an amount above zero", "ben",
      .part([0: 0])),
    RefusalCase(
      "PEN 601.00 for item 1 exceeds its cost of PEN 600.00; award at most that", "ben",
      .part([0: 601])),
    RefusalCase(
      "item 1 is listed twice in the award; list it once", "ben",
      .decided(
        .init(
          .partialAward(
            [CaseHistory.soles(1), CaseHistory.soles(2)].compactMap { $0 }.map {
              ItemAward(item: 0, amount: $0)
            })))),
    RefusalCase(
      "the amount is in EUR, but the award is in PEN; give the amount in PEN", "ben",
      .decided(
        .init(.partialAward([ItemAward(item: 0, amount: Money(minorUnits: 1, currency: .euro))])))),
    RefusalCase(
      "the amount is in EUR, but the award is in PEN; give the amount in "
        + "PEN", after: partlyAwarded, "nour",
      .paid(.init(amount: Money(minorUnits: 1, currency: .euro), paidOn: .min))),
    RefusalCase(
      "a payment of PEN 101.00 is more than the PEN 100.00 left of the award; pay at most that",
      after: partlyAwarded, "nour", (try? .paid(101)) ?? .award),
    RefusalCase(
      "a payment must be greater than zero; PEN 0.00 is not", after: partlyAwarded, "nour",
      (try? .paid(0)) ?? .award),
    RefusalCase(
      "event 3 is not a payment; payments: event 5",
      after: partlyAwarded + [("nour", (try? .paid(1)) ?? .award)], "nour",
      (try? .paymentCorrected(3, 1)) ?? .award),
    RefusalCase(
      "event 3 is not a payment; nothing was paid", after: partlyAwarded, "nour",
      (try? .paymentCorrected(3, 1)) ?? .award),
    RefusalCase(
      "the payment of event 5 has this amount and date already",
      after: partlyAwarded + [
        ("nour", (try? .paid(1)) ?? .award), ("nour", (try? .paymentCorrected(5, 2)) ?? .award),
      ], "nour", (try? .paymentCorrected(5, 2)) ?? .award),
    RefusalCase(
      "a payment of PEN 100.00 is more than the PEN 99.00 left of the award; pay at most that",
      after: partlyAwarded + [
        ("nour", (try? .paid(1)) ?? .award), ("nour", (try? .paid(9)) ?? .award),
      ], "nour", (try? .paymentCorrected(6, 100)) ?? .award),
    RefusalCase(
      "the case was appealed before, and only one appeal is possible; a new application can be "
        + "made at any time",
      after: declined + [
        ("nour", .appeal), ("dan", .review), ("dan", .recommended(.decline)),
        ("cleo", .declineByReview),
      ], "nour", .appeal),
    RefusalCase(
      "everything requested was awarded; there is nothing to appeal against",
      after: [("ana", .review), ("ana", .recommended(.award)), ("ben", .award)], "nour", .appeal),
    RefusalCase(
      "part of the award has been paid, so an appeal is no longer possible; a new application is",
      after: partlyAwarded + [("nour", (try? .paid(1)) ?? .award)], "nour", .appeal),
  ]

  @Test(arguments: ofWork + ofDecisions + ofMoney)
  func `a refusal says what to do instead`(_ refusal: RefusalCase) throws {
    var history = try CaseHistory()
    for step in refusal.before { try history.add(step.by, step.content) }
    #expect(history.refusal(refusal.by, refusal.content) == refusal.message)
  }

  @Test func `days do not go back`() throws {
    let history = try CaseHistory()
    #expect(
      history.refusal("ana", .review, on: history.day.adding(days: -1))
        == "the date 2026-03-01 is earlier than the last event; use 2026-03-02 or a later date")
  }

  @Test func `an award of an amount that is not known is refused`() throws {
    let text = CaseHistory.application.replacing(#""unitCost": 400"#, with: #""name": "x""#)
    let history = try CaseHistory(application: text)
    #expect(
      history.refusal("ben", .award)
        == "the requested amount cannot be calculated; use 'ief case amend' to correct the budget"
    )
  }

  @Test func `a decision on a budget that was put right since is not confirmed`() throws {
    var history = try CaseHistory()
    try history.add("ben", .award)
    let text = CaseHistory.application.replacing("400", with: "300")
    try history.add(
      "nour",
      .corrected(.init(application: try document(text).root, why: "a slip", event: 1)))
    #expect(
      history.refusal("cleo", .confirmed(2))
        == "the decision of event 2 is no longer valid: the application no longer requests what was "
        + "awarded; a lead has to make a new decision"
    )
  }

  @Test func `a case begins with its receipt, under its policy`() throws {
    var policy = try CaseHistory.policy()
    let day = try #require(Day("2026-03-02"))
    #expect(
      throws: CaseRefusal.notReceived(.reviewed)
    ) { try GrantCase(CaseEvent(on: day, by: "ana", .review), policy: policy) }
    #expect(
      CaseRefusal.notReceived(.reviewed).message
        == "the first event of a case must be the receipt, not a review")
    policy.digest = digest("f")
    let error = #expect(throws: CaseRefusal.self) {
      try GrantCase(CaseHistory.receipt(), policy: policy)
    }
    #expect(
      error?.message == "the case was received under policy digest aaaaaaaaaaaa, not "
        + "ffffffffffff; use the policy in force on the date of receipt")
  }
}
