import Testing

@testable import EmergencyFund

@Suite struct OrdinalTests {
  @Test func `an ordinal is the position among all cases`() {
    #expect(FindingMessage.allCases.map(\.ordinal) == Array(FindingMessage.allCases.indices))
    #expect(ValueMessage.allCases.map(\.ordinal) == Array(ValueMessage.allCases.indices))
    #expect(ApplicationField.allCases.map(\.ordinal) == Array(ApplicationField.allCases.indices))
    #expect(PluralForm.allCases.map(\.ordinal) == Array(PluralForm.allCases.indices))
  }
}
