import EmergencyFund
import EmergencyFundScheduling
import TestSupport
import Testing

/// Plans of a queue, what differs from the previous one, and what a change would do.
@Suite struct `Plan of a queue` {
  private static let today = Day(year: 2026, month: 3, day: 9) ?? .min

  /// A case in Spanish that is to be answered within fourteen days.
  private static func queued(_ id: String, _ receivedOn: String = "2026-03-05") throws -> QueuedCase
  {
    let policy = try policy(
      requirements: #"{"kind": "maximum", "amount": 1000}"#,
      members: #""currency": "EUR", "region": "south", "promise": {"days": 14}"#)
    let application = try application(
      #""id": "\#(id)", "language": "es", "receivedAt": "\#(receivedOn)""#)
    let item = QueuedCase(
      application, policy.assess(application, rates: try steadyRates()), policy: policy,
      priority: 10)
    return try #require(item)
  }

  private static func team() -> Team {
    var ana = Officer(id: "ana", roles: [.officer]).working(minutes: 240)
    var ben = Officer(id: "ben", roles: [.lead]).working(minutes: 240)
    var eva = Officer(id: "eva", roles: [.officer]).working(minutes: 240)
    (ana.languages, ben.languages, eva.languages) = (["es"], ["es"], ["es"])
    return Team(officers: [ana, ben, eva])
  }

  private static func plan(
    _ cases: [QueuedCase], _ team: Team = team(), after previous: PreviousPlan? = nil
  ) throws -> QueuePlan {
    try QueuePlan(cases, team: team, today: today, previous: previous) {
      Planner(problem: $0, effort: .quick).plan(previous: $1)
    }
  }

  /// A plan as it is published and read again.
  private static func published(_ plan: QueuePlan) throws -> PreviousPlan {
    var writer = JSONWriter()
    plan.write(to: &writer, unplanned: [])
    let (read, diagnostics) = PreviousPlan.read(try document(writer.text))
    #expect(diagnostics == [])
    return read
  }

  @Test func `has nothing to change where the previous plan is still best`() throws {
    let cases = try ["c1", "c2", "c3"].map { try Self.queued($0) }
    let first = try Self.plan(cases)
    #expect(first.changes(since: nil).count == 6)
    #expect(first.changes(since: nil).allSatisfy { $0.kind == .new })
    let published = try Self.published(first)
    #expect(first.changes(since: published).isEmpty)
    #expect(try Self.plan(cases, after: published).changes(since: published).isEmpty)
  }

  @Test func `moves what an absent officer had, and says why`() throws {
    let cases = try ["c1", "c2", "c3"].map { try Self.queued($0) }
    let first = try Self.published(try Self.plan(cases))
    let reviewer = try #require(first.steps.first { $0.caseID == "c1" }).officer
    var (queue, team) = (cases, Self.team())
    let days = DayRange(from: Self.today, to: Self.today.adding(days: 20))
    try QueueChange.absence(officer: reviewer, days).apply(to: &queue, &team, today: Self.today)
    let changes = try Self.plan(queue, team, after: first).changes(since: first)
    let moved = changes.filter { $0.before?.officer == reviewer && $0.step.kind == .review }
    #expect(!moved.isEmpty)
    for change in moved {
      guard case .moved(.lessTime(_, minutes: 0)) = change.kind else {
        Issue.record("\(change)")
        continue
      }
    }
  }

  @Test func `has a new case as new, and keeps the others`() throws {
    let cases = try ["c1", "c2"].map { try Self.queued($0) }
    let first = try Self.published(try Self.plan(cases))
    let changes = try Self.plan(cases + [try Self.queued("c3")], after: first).changes(since: first)
    #expect(changes.count == 2)
    #expect(changes.allSatisfy { $0.step.caseIndex == 2 && $0.kind == .new })
  }

  @Test func `drops what can no longer be done`() throws {
    let cases = [try Self.queued("c1")]
    let first = try Self.published(try Self.plan(cases))
    var team = Self.team()
    team.officers.removeAll { $0.canDecide }
    let changes = try Self.plan(cases, team, after: first).changes(since: first)
    let decision = try #require(changes.first { $0.step.kind == .decision })
    #expect(decision.kind == .dropped(.leftTeam))
  }

  @Test func `knows only the cases that it is of`() throws {
    let both = try Self.published(try Self.plan(["c1", "c2"].map { try Self.queued($0) }))
    let seen = both.filtered { $0 == "c1" }
    #expect(Set(seen.steps.map { $0.caseID }) == ["c1"])
    #expect(try Self.plan([Self.queued("c1")], after: both).changes(since: both).isEmpty)
    #expect(
      try Self.plan([Self.queued("c1")], after: both).result
        == Self.plan([Self.queued("c1")], after: seen).result)
  }

  @Test func `reads what is left of a plan as it was written`() throws {
    let plan = try Self.published(try Self.plan(["c1", "c2"].map { try Self.queued($0) }))
    let left = plan.left(from: Self.today)
    var writer = JSONWriter()
    left.write(to: &writer, today: Self.today)
    #expect(PreviousPlan.read(try document(writer.text)).plan == left)
    #expect(plan.left(from: Self.today.adding(days: 400)).steps.isEmpty)
    let halves = plan.filtered { $0 == "c1" }.joined(with: plan.filtered { $0 != "c1" })
    #expect(Set(halves.steps) == Set(plan.steps))
  }

  @Test func `copies cases with the time that they were promised`() throws {
    var (queue, team) = ([try Self.queued("c1", "2026-03-01")], Self.team())
    try QueueChange.extraCases(count: 3, region: "south").apply(
      to: &queue, &team, today: Self.today, number: 2)
    #expect(queue.map { $0.id } == ["c1", "extra-2-1", "extra-2-2", "extra-2-3"])
    #expect(
      queue[1].respondBy.days(since: Self.today)
        == queue[0].respondBy.days(since: queue[0].receivedOn))
    #expect(throws: QueueChange.Problem.noModel) {
      try QueueChange.extraCases(count: 1, region: "north").apply(
        to: &queue, &team, today: Self.today)
    }
  }

  @Test func `adds an officer from a day on, and nobody twice`() throws {
    var (queue, team) = ([QueuedCase](), Self.team())
    let monday = Self.today.adding(days: 7)
    let new = team.officers[0].likeness(id: "new").joining(monday, today: Self.today)
    try QueueChange.officer(new).apply(to: &queue, &team, today: Self.today)
    #expect(new.languages == ["es"])
    #expect(new.minutes(on: Self.today, holidays: []) == 0)
    #expect(new.minutes(on: monday, holidays: []) == 240)
    #expect(throws: QueueChange.Problem.knownOfficer) {
      try QueueChange.officer(new).apply(to: &queue, &team, today: Self.today)
    }
    #expect(throws: QueueChange.Problem.unknownOfficer) {
      try QueueChange.absence(officer: "nobody", DayRange(from: monday, to: monday)).apply(
        to: &queue, &team, today: Self.today)
    }
  }
}
