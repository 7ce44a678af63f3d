import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import TestSupport
import Testing

/// The invented team of these tests: officers and leads of Latin America, an auditor, one of Asia.
@Suite struct CaseEntryTests {
  static func team() -> Team {
    func officer(_ id: String, _ role: Role, region: String? = "latin-america") -> Officer {
      var officer = Officer(id: id, roles: [role])
      officer.regions = region.map { [$0] }
      return officer
    }
    var close = officer("close", .lead)
    close.conflicts = [.applicant("ruta imaginaria")]
    return Team(officers: [
      officer("ana", .officer), officer("ben", .lead), officer("cleo", .lead, region: nil),
      officer("aud", .auditor), officer("far", .lead, region: "asia"), close,
    ])
  }

  private func refusal(
    _ by: String?, _ content: CaseEvent.Content, after before: [RefusalCase.Step] = []
  ) throws -> String? {
    var policy = try CaseHistory.policy()
    policy.region = "latin-america"
    var history = try CaseHistory(policy: policy)
    for step in before { try history.add(step.by, step.content) }
    let rates = try steadyRates()
    var grantCase = history.grantCase
    do {
      try grantCase.enter(
        CaseEvent(on: history.day, by: by, content), team: Self.team(), rates: rates)
      return nil
    } catch { return error.message }
  }

  @Test func `an officer reviews, a lead decides, the tool assesses`() throws {
    #expect(try refusal("ana", .reviewed(.init(ratings: CaseEvent.Content.ratings))) == nil)
    #expect(try refusal("cleo", .award) == nil)
    #expect(try refusal(nil, .assessed(maximum: .met)) == nil)
    #expect(try refusal("close", .conflict("close")) == nil)
  }

  @Test func `who may not enter an event is told who may`() throws {
    #expect(
      try refusal("eve", .review)
        == "the team has no officer 'eve'; use an id from the team file")
    #expect(
      try refusal("ana", .award) == "a decision requires the role lead; 'ana' is not a lead")
    #expect(
      try refusal("ana", .erased(.init(cause: .request)))
        == "an erasure requires the role lead; 'ana' is not a lead")
    #expect(
      try refusal("aud", .review)
        == "a review requires the role officer or lead; 'aud' has neither")
    #expect(
      try refusal("ana", .assigned("aud"))
        == "a review requires the role officer or lead; 'aud' has neither")
    #expect(
      try refusal("far", .review)
        == "'far' does not cover the region 'latin-america'; ask an officer who does")
    #expect(
      try refusal("ana", .assigned("far"))
        == "'far' does not cover the region 'latin-america'; ask an officer who does")
    #expect(
      try refusal("ana", .assigned("close"))
        == "the team file records a conflict of interest between 'close' "
        + "and this application; another officer has to act")
  }

  @Test func `a lead, and who is assigned, ends an assignment`() throws {
    let ends = CaseEvent.Content.unassigned(.init(reviewer: "ana", reason: "on leave"))
    let assigned: [RefusalCase.Step] = [("ben", .assigned("ana"))]
    #expect(try refusal("ben", ends, after: assigned) == nil)
    #expect(try refusal("ana", ends, after: assigned) == nil)
    let other = CaseEvent.Content.unassigned(.init(reviewer: "cleo", reason: "on leave"))
    #expect(
      try refusal("ana", other, after: [("ben", .assigned("cleo"))])
        == "ending an assignment requires the role lead; 'ana' is not a lead")
  }

  @Test func `who may see a case depends on region, conflict and role`() throws {
    let readers = { (facts: CaseFacts) in
      Self.team().officers.filter { $0.refusal(of: .see, on: facts) == nil }.map { $0.id }
    }
    let open = CaseFacts(region: "latin-america", conflicts: [], isDecided: false)
    #expect(readers(open) == ["ana", "ben", "cleo", "close"])
    #expect(
      readers(CaseFacts(region: "latin-america", conflicts: ["ben"], isDecided: true))
        == ["ana", "cleo", "aud", "close"])
    #expect(
      readers(CaseFacts(region: nil, conflicts: [], isDecided: true))
        == ["ana", "ben", "cleo", "aud", "far", "close"])
  }
}
