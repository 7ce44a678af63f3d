import EmergencyFund
import EmergencyFundScheduling
import TestSupport
import Testing

/// Whom a conflict of interest concerns, and where a person is asked.
@Suite struct ConflictOfInterestTests {
  private static func application() throws -> GrantApplication {
    try TestSupport.application(
      #"""
      "id": "MQ-1", "applicant": {"name": "n\u0303ande\u0301 radio", "references": [
        {"name": "O’Brien", "organisation": "ΣΟΦΟΣ", "contact": "0051 999-888-777"}]}
      """#)
  }

  @Test(arguments: [
    (ConflictOfInterest.application("mq‑1"), true), (.application("MQ-2"), false),
    (.applicant("Ñandé Radio"), true), (.applicant("Nande Radio"), false),
    (.organisation("ÑANDÉ  RADIO"), true), (.organisation("σοφος"), true),
    (.organisation("O'Brien"), false), (.reference("o'brien"), true),
    (.reference("+51 999 888 777"), true), (.reference("+51 999 888 776"), false),
  ])
  func `concerns whoever has the same name`(_ conflict: ConflictOfInterest, _ isIt: Bool) throws {
    #expect(conflict.concerns(try Self.application()) == isIt)
  }

  private func questions(_ conflicts: [ConflictOfInterest]) throws -> [ConflictQuestion] {
    var officer = Officer(id: "ana", roles: [.officer])
    officer.conflicts = conflicts
    return ConflictWatch(Team(officers: [officer])).questions(about: try Self.application())
  }

  @Test func `asks about a name that is nearly the same, which does not decide`() throws {
    let asked = try questions([.applicant("Nande Radio")])
    #expect(asked.map { [$0.officer, $0.recorded] } == [["ana", "Nande Radio"]])
    #expect(asked.map { $0.match } == [.marks])
    #expect(try questions([.organisation("Σοφοσι")]).map { $0.match } == [.letter])
    #expect(try questions([.reference("Obrien")]).map { $0.match } == [.marks])
  }

  @Test func `asks nothing where a conflict is certain, or names are others`() throws {
    #expect(try questions([.applicant("Nande Radio"), .application("MQ-1")]).isEmpty)
    #expect(try questions([.applicant("Ñandé Radio")]).isEmpty)
    #expect(try questions([.applicant("Radio Luna"), .reference("Nande Radio")]).isEmpty)
    #expect(try questions([]).isEmpty)
  }
}
