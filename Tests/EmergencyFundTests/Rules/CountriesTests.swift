import EmergencyFund
import TestSupport
import Testing

@Suite struct CountriesTests {
  static let listed = #"{"kind": "country", "countries": ["PE", "XK"]}"#
  static let members = #""currency": "EUR", "countryLists": {"andes": ["BO", "EC", "PE"]}"#

  static let cases = [
    FindingCase(
      "a country of the list", listed, #""applicant": {"country": "PE"}"#, .met,
      "Peru (PE) is an eligible country", reads: ["applicant.country=PE"]),
    FindingCase(
      "Kosovo", listed, #""applicant": {"country": "XK"}"#, .met,
      "Kosovo (XK) is an eligible country"),
    FindingCase(
      "another country", listed, #""applicant": {"country": "CL"}"#, .notMet,
      "Chile (CL) is not an eligible country; eligible: “PE” and “XK”",
      reads: ["applicant.country=CL"]
    ),
    FindingCase(
      "no country", listed, "", .unknown, "not answered yet: applicant.country",
      reads: ["applicant.country"]),
    FindingCase(
      "every country", #"{"kind": "country", "countries": "all"}"#, "", .met,
      "all countries are eligible", reads: []),
    FindingCase(
      "every country but one", #"{"kind": "country", "countries": "all", "except": ["CL"]}"#,
      #""applicant": {"country": "PE"}"#, .met, "Peru (PE) is an eligible country"),
    FindingCase(
      "a country of a named list", #"{"kind": "country", "lists": ["andes"]}"#,
      #""applicant": {"country": "EC"}"#, .met, "Ecuador (EC) is an eligible country"),
    FindingCase(
      "not in a named list, but added",
      #"{"kind": "country", "lists": ["andes"], "countries": ["CL"], "except": ["BO"]}"#,
      #""applicant": {"country": "CL"}"#, .met, "Chile (CL) is an eligible country"),
    FindingCase(
      "taken out of a named list",
      #"{"kind": "country", "lists": ["andes"], "countries": ["CL"], "except": ["BO"]}"#,
      #""applicant": {"country": "BO"}"#, .notMet,
      "Bolivia (BO) is not an eligible country; eligible: “CL”, “EC” and “PE”"),
  ]

  @Test(arguments: cases)
  func `judges the country`(_ row: FindingCase) throws {
    try row.check(policyMembers: Self.members)
  }

  @Test func `cuts a long list of countries`() throws {
    let except = #"{"kind": "country", "countries": "all", "except": ["PE"]}"#
    let finding = try #require(
      try policy(requirements: except)
        .assess(try application(#""applicant": {"country": "PE"}"#), rates: .empty).findings.first)
    #expect(
      finding.text
        == "Peru (PE) is not an eligible country; eligible: “AD”, “AE”, “AF”, “AG”, “AI”, “AL”, "
        + "“AM”, “AO”, “AQ”, “AR”, “AS”, “AT” and \(Country.all.count - 1 - 12) more")
  }
}
