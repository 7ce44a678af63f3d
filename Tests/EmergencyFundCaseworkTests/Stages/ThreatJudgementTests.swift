import EmergencyFund
import EmergencyFundCasework
import TestSupport
import Testing

/// A review has the reviewer's own word on each threat that only its targets may understand.
@Suite struct ThreatJudgementTests {
  private static func refusal(_ threats: [CaseEvent.ThreatJudgement]) throws -> String? {
    let text = CaseHistory.application.replacing(
      #""budget""#,
      with: #"""
        "incidents": [{"id": "i1"}, {"id": "i2", "coded": true}, \#
        {"id": "i3", "syntheticMedia": "suspected"}, {"id": "i4", "syntheticMedia": "none"}],
        "budget"
        """#)
    let history = try CaseHistory(application: text)
    let rates = try steadyRates()
    var grantCase = history.grantCase
    do throws(CaseRefusal) {
      try grantCase.enter(
        CaseEvent(
          on: history.day, by: "ana",
          .reviewed(.init(ratings: CaseEvent.Content.ratings, threats: threats))),
        team: CaseExploration.team(leads: ["ben"], officers: ["ana"]), rates: rates)
      return nil
    } catch { return error.message }
  }

  private static func word(_ incident: Int) -> CaseEvent.ThreatJudgement {
    .init(incident: incident, word: .threat, reason: "a burial, in local speech")
  }

  @Test func `each such incident needs a word, and no other`() throws {
    #expect(
      try Self.refusal([])
        == "say in your own words whether these incidents are threats (threat, unclear or "
        + "harmless): --threat \"2=unclear: why\" --threat \"3=unclear: why\"")
    #expect(
      try Self.refusal([Self.word(1)])?.hasSuffix("--threat \"3=unclear: why\"") == true)
    #expect(try Self.refusal([Self.word(2), Self.word(1)]) == nil)
    for other in [0, 3, 4] {
      #expect(
        try Self.refusal([Self.word(1), Self.word(2), Self.word(other)])
          == "incident \(other + 1) has no veiled threat or synthetic media; leave its --threat out"
      )
    }
    #expect(
      try Self.refusal([Self.word(1), Self.word(1)])
        == "incident 2 has two --threat options; give one")
  }
}
