import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import TestSupport
import Testing

@Suite struct GrantCaseTests {
  @Test func `a case goes from receipt to report`() throws {
    var history = try CaseHistory()
    try history.add(nil, .assessed(maximum: .met))
    try history.add("nour", .assigned("ana"))
    #expect(history.grantCase.stage == .inReview)
    try history.add("ana", .asked(1), on: "2026-03-04")
    #expect(history.grantCase.state == .waiting)
    try history.add("nour", .answered(1), on: "2026-03-06")
    #expect(history.grantCase.state == .inReview)
    try history.add("ana", .review, on: "2026-03-09")
    try history.add("ana", .recommended(.award))
    #expect(history.grantCase.stage == .reviewed)
    #expect(history.grantCase.ratings["effect"]?.value == 1)
    try history.add("ben", .award, on: "2026-03-10")
    #expect(history.grantCase.stage == .awarded)
    #expect(
      history.grantCase.award?.items.map { $0.amount.description } == ["PEN 600.00", "PEN 400.00"])
    #expect(history.grantCase.award?.total.description == "PEN 1,000.00")
    #expect(history.grantCase.decision?.confirmedBy == nil)
    try history.add("nour", .letterMade(.init(language: .spanish, sha256: digest("e"))))
    try history.add("nour", .paid(250), on: "2026-03-20")
    #expect(history.grantCase.stage == .awarded)
    #expect(history.grantCase.unpaid?.description == "PEN 750.00")
    try history.add("nour", .paid(750))
    #expect(history.grantCase.stage == .paid)
    try history.add("nour", .reported(.init(note: "bought")))
    #expect(history.grantCase.stage == .reported)
    #expect(history.grantCase.participants == ["ana", "ben"])
    #expect(history.grantCase.eventCount == 12)
  }

  @Test func `replaying the events gives the same case`() throws {
    var history = try CaseHistory()
    try history.add(nil, .assessed(maximum: .notMet))
    try history.add("ana", .review)
    try history.add("ben", .decline, on: "2026-03-05")
    try history.add("cleo", .confirmed(4))
    try history.add("nour", .appeal, on: "2026-03-12")
    var replayed = try GrantCase(history.events[0], policy: CaseHistory.policy())
    for event in history.events.dropFirst() { try replayed.apply(event) }
    #expect(replayed == history.grantCase)
  }

  @Test func `a decision that no other officer recommended waits for a second one`() throws {
    var history = try CaseHistory()
    try history.add("ana", .review)
    try history.add("ana", .recommended(.decline))
    try history.add("ben", .award)
    #expect(history.grantCase.stage == .pendingConfirmation)
    #expect(history.grantCase.award == nil)
    try history.add("ana", .confirmed(4), on: "2026-03-05")
    #expect(history.grantCase.stage == .awarded)
    #expect(history.grantCase.decision?.confirmedBy == "ana")
    #expect(history.grantCase.decision?.effectiveOn?.description == "2026-03-05")
  }

  @Test func `a lead decides anew while a decision waits`() throws {
    var history = try CaseHistory()
    try history.add("ana", .review)
    try history.add("ana", .recommended(.award))
    try history.add("ben", .declineByReview)
    #expect(history.grantCase.stage == .pendingConfirmation)
    try history.add("cleo", .award)
    #expect(history.grantCase.stage == .awarded)
    #expect(history.grantCase.decision?.officer == "cleo")
  }

  @Test func `a withdrawal by the applicant takes effect at once`() throws {
    var history = try CaseHistory()
    try history.add("ben", .withdraw)
    #expect(history.grantCase.stage == .withdrawn)
  }

  @Test func `two officers stand behind a withdrawal by the fund`() throws {
    var history = try CaseHistory()
    try history.add("ana", .review)
    try history.add("ana", .recommended(.withdraw))
    try history.add("ben", .closeByFund)
    #expect(history.grantCase.stage == .pendingConfirmation)
    try history.add("ana", .confirmed(4))
    #expect(history.grantCase.stage == .withdrawn)
    #expect(history.grantCase.decision?.confirmedBy == "ana")
  }

  @Test func `a withdrawal of before nobody asked whose it was took effect at once`() throws {
    var history = try CaseHistory()
    let unstated = CaseEvent.Content.decided(.init(.withdraw(.unstated)))
    try history.add("ben", unstated)
    #expect(history.grantCase.stage == .withdrawn)
    var entered = try CaseHistory().grantCase
    #expect(throws: CaseRefusal.withdrawalUnstated) {
      try entered.enter(
        CaseEvent(on: history.day, by: "ben", unstated),
        team: CaseExploration.team(leads: ["ben"], officers: []), rates: steadyRates())
    }
  }

  @Test func `a decision taken back or returned leaves the case as it was before`() throws {
    var history = try CaseHistory()
    try history.add("ben", .award)
    try history.add("ben", .takenBack(2))
    #expect(history.grantCase.stage == .received)
    try history.add("nour", .assigned("ana"))
    try history.add("ben", .award)
    try history.add("cleo", .returned(5))
    #expect(history.grantCase.stage == .inReview)
    #expect(history.grantCase.assignee == "ana")
    try history.add("ana", .review)
    try history.add("ben", .award)
    try history.add("ana", .returned(8))
    #expect(history.grantCase.stage == .reviewed)
    #expect(history.grantCase.review?.officer == "ana")
    #expect(history.grantCase.proposal == nil)
    #expect(history.grantCase.participants == ["ben", "ana", "cleo"])
  }

  @Test func `an assignment that ended leaves the case to be assigned`() throws {
    var history = try CaseHistory()
    try history.add("nour", .assigned("ben"))
    try history.add("ben", .unassigned(.init(reviewer: "ben", reason: "on leave")))
    #expect(history.grantCase.stage == .received)
    #expect(history.grantCase.assignee == nil)
    // Who was only assigned may decide again.
    try history.add("ben", .award)
    #expect(history.grantCase.stage == .pendingConfirmation)
  }

  @Test func `a payment is corrected, and what is left follows`() throws {
    var history = try CaseHistory()
    try history.add("ben", .award)
    try history.add("cleo", .confirmed(2))
    try history.add("nour", .paid(600))
    try history.add("nour", .paid(400))
    #expect(history.grantCase.stage == .paid)
    try history.add("nour", .paymentCorrected(4, 60))
    #expect(history.grantCase.stage == .awarded)
    #expect(history.grantCase.unpaid?.description == "PEN 540.00")
    #expect(
      history.grantCase.payments.map { $0.paidOn.description } == ["2026-03-21", "2026-03-20"])
    try history.add("nour", .paymentCorrected(4, 600))
    #expect(history.grantCase.stage == .paid)
    try history.add("nour", .paymentCorrected(5, 0))
    try history.add("nour", .paid(400))
    try history.add("nour", .reported(.init(note: "bought")))
    try history.add("nour", .paymentCorrected(9, 400))
    #expect(history.grantCase.stage == .reported)
  }

  @Test func `questions lapse with the decision`() throws {
    var history = try CaseHistory()
    try history.add("ana", .asked(1))
    try history.add("ben", .withdraw, on: "2026-03-05")
    #expect(history.grantCase.questions.map { $0.lapsedOn?.description } == ["2026-03-05"])
    #expect(history.grantCase.state == .withdrawn)
  }

  @Test func `the award is what is asked for where that is less than the cost`() throws {
    let text = CaseHistory.application.replacing(#""PEN""#, with: #""PEN", "requested": 900.50"#)
    var history = try CaseHistory(application: text)
    try history.add("ben", .award)
    #expect(history.grantCase.proposal?.award?.total.description == "PEN 900.50")
  }

  @Test func `a partial award is the sum of its items`() throws {
    var history = try CaseHistory()
    try history.add("ben", .part([0: 600, 1: 50]))
    #expect(history.grantCase.proposal?.award?.total.description == "PEN 650.00")
  }

  @Test func `a declared conflict undoes the review and what rested on it`() throws {
    var history = try CaseHistory()
    try history.add("ana", .review)
    try history.add("ana", .conflict("ana"))
    #expect(history.grantCase.stage == .received)
    #expect(history.grantCase.review == nil)
    try history.add("nour", .review)
    try history.add("ben", .declineByReview)
    try history.add("nour", .conflict("nour"))
    #expect(history.grantCase.stage == .received)
    #expect(history.grantCase.proposal == nil)
  }

  @Test func `a declared conflict of the decider makes the proposal fall`() throws {
    var history = try CaseHistory()
    try history.add("nour", .assigned("ana"))
    try history.add("ben", .award)
    try history.add("ben", .conflict("ben"))
    #expect(history.grantCase.stage == .inReview)
    try history.add("ana", .review)
    try history.add("cleo", .award)
    try history.add("cleo", .conflict("cleo"))
    #expect(history.grantCase.stage == .reviewed)
    #expect(history.grantCase.barredOfficers == ["ben", "cleo"])
  }

  @Test func `an appeal begins anew without those who took part`() throws {
    var history = try CaseHistory()
    try history.add("ana", .review)
    try history.add("ana", .recommended(.decline))
    try history.add("ben", .declineByReview)
    try history.add("nour", .appeal, on: "2026-03-12")
    #expect(history.grantCase.stage == .appealed)
    #expect(history.grantCase.decision == nil)
    #expect(history.grantCase.decisions.count == 1)
    #expect(history.grantCase.barredOfficers == ["ana", "ben"])
    try history.add("nour", .assigned("nour"))
    try history.add("nour", .conflict("nour"))
    #expect(history.grantCase.stage == .appealed)
    try history.add("cleo", .award)
    try history.add("dan", .confirmed(8))
    #expect(history.grantCase.stage == .awarded)
  }

  @Test func `progress says what planning needs`() throws {
    var history = try CaseHistory()
    try history.add("nour", .assigned("ana"))
    #expect(history.grantCase.progress(reviewMinutes: 60).inProgress[.review]?.officer == "ana")
    try history.add("ana", .review)
    #expect(history.grantCase.progress(reviewMinutes: 60).reviewedBy == "ana")
    #expect(!history.grantCase.progress(reviewMinutes: 60).isDecisionPending)
    try history.add("ben", .award)
    #expect(history.grantCase.progress(reviewMinutes: 60).reviewedBy == "ben")
    #expect(history.grantCase.progress(reviewMinutes: 60).isDecisionPending)
    try history.add("ana", .confirmed(4))
    #expect(history.grantCase.progress(reviewMinutes: 60).decidedOn == history.day)
  }
}
