import Foundation
import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools
@testable import EmergencyFundScheduling

/// The codes in the JSON Schemas are those of the readers' enumerations and tables.
@Suite struct SchemaCodeTests {
  struct Codes: CustomTestStringConvertible, Sendable {
    let schema: String
    /// The keys on the way from the root to the list of codes.
    let path: [String]
    let codes: [String]
    var testDescription: String { "\(schema) \(path.joined(separator: " "))" }

    init<Code: CaseIterable & RawRepresentable>(
      _ schema: String, _ path: String, _ type: Code.Type
    ) where Code.RawValue == String {
      self.init(schema, path, Code.allCases.map { $0.rawValue })
    }

    init(_ schema: String, _ path: String, _ codes: [String]) {
      self.schema = schema
      self.path = path.split(separator: " ").map { String($0) }
      self.codes = codes
    }
  }

  static let applications: [Codes] = [
    Codes("ief-application-1", "applicant type", ApplicantType.self),
    Codes("ief-application-1", "contact channel", ContactChannel.self),
    Codes("ief-application-1", "incident type", IncidentType.self),
    Codes("ief-application-1", "incident state", IncidentState.self),
    Codes("ief-application-1", "incident harm", Harm.self),
    Codes("ief-application-1", "incident syntheticMedia", SyntheticMedia.self),
    Codes("ief-application-1", "otherFunding status", FundingStatus.self),
    Codes("ief-application-1", "country", Country.all.map { $0.code }),
    Codes("ief-application-1", "currency", Currency.all.map { $0.code }),
    Codes("ief-application-2", "applicant type", ApplicantType.self),
    Codes("ief-application-2", "contact channel", ContactChannel.self),
    Codes("ief-application-2", "incident type", IncidentType.self),
    Codes("ief-application-2", "incident state", IncidentState.self),
    Codes("ief-application-2", "incident harm", Harm.self),
    Codes("ief-application-2", "incident syntheticMedia", SyntheticMedia.self),
    Codes("ief-application-2", "otherFunding status", FundingStatus.self),
    Codes("ief-application-2", "payment route", PaymentRoute.self),
    Codes("ief-application-2", "statistics gender", Gender.self),
    Codes("ief-application-2", "statistics identities items", Identity.self),
    Codes("ief-application-2", "country", Country.all.map { $0.code }),
    Codes("ief-application-2", "currency", Currency.all.map { $0.code }),
    Codes("ief-rates-1", "currency", Currency.all.map { $0.code }),
    Codes("ief-team-1", "officer roles items", Role.self),
    Codes("ief-team-1", "weekday", Weekday.self),
    Codes("ief-schedule-plan-1", "step step", StepKind.self),
  ]

  static let policies: [Codes] = [
    Codes("ief-policy-1", "requirement kind", RequirementKind.self),
    Codes("ief-policy-1", "requirement-maximum force", Force.self),
    Codes("ief-policy-1", "requirement-applicant-type accepts items", ApplicantType.self),
    Codes("ief-policy-1", "requirement-applicant-type registered items", ApplicantType.self),
    Codes("ief-policy-1", "requirement-cost-category unlisted", UnlistedCosts.self),
    Codes("ief-policy-1", "requirement-activity-window countedFrom", WindowStart.self),
    Codes("ief-policy-1", "requirement-activity-window retroactiveCosts", RetroactiveCosts.self),
    Codes("ief-policy-1", "requirement-previous-grants per", GrantPeriod.self),
    Codes("ief-policy-1", "category answers items", IncidentType.self),
    Codes("ief-policy-1", "requiredDocument applicantTypes items", ApplicantType.self),
    Codes("ief-policy-1", "promise counting", DayCounting.self),
    Codes("ief-policy-1", "caseReason decisions items", DecisionKind.self),
    Codes("ief-policy-1", "caseReason cites", CaseReason.Citation.self),
    Codes("ief-policy-1", "weekday", Weekday.self),
    Codes("ief-policy-1", "criterion kind", EarningKind.self),
    Codes(
      "ief-policy-1", "criterion reads",
      TableAnswer.allCases.map { $0.rawValue } + YesNoAnswer.allCases.map { $0.rawValue }),
    Codes("ief-policy-1", " status", ProgrammeStatus.self),
    Codes("ief-policy-1", "country", Country.all.map { $0.code }),
    Codes("ief-policy-1", "currency", Currency.all.map { $0.code }),
    Codes("ief-assessment-1", "finding outcome", FindingOutcome.self),
    Codes("ief-assessment-1", "finding force", Force.self),
    Codes("ief-assessment-1", "finding messageID", FindingMessage.self),
    Codes("ief-assessment-1", " outcome", AssessmentOutcome.self),
    Codes("ief-score-1", " outcome", AssessmentOutcome.self),
    Codes("ief-policy-test-1", "expect outcome", AssessmentOutcome.self),
    Codes("ief-referral-1", "fund fit", ReferralFit.self),
    Codes("ief-referral-1", "fund status", ProgrammeStatus.self),
    Codes("ief-referral-1", "fund verification", FundVerification.self),
    Codes("ief-simulation-change-1", " before", AssessmentOutcome.self),
    Codes("ief-simulation-1", "says", FindingOutcome.allCases.map { $0.rawValue } + ["absent"]),
  ]

  @Test(arguments: applications + policies)
  func `a schema has the codes of its reader`(_ table: Codes) throws {
    let root = try Schema.read(table.schema)
    let first = table.path[0]
    var node = root["$defs"]?[first]
    var rest = table.path.dropFirst()
    if table.path.count == 1, node == nil {
      node = root["properties"]?[first]
    } else if let key = rest.first {
      node = node?["properties"]?[key]
      rest = rest.dropFirst()
    }
    for key in rest { node = node?[key] }
    #expect(node?.texts("enum") == table.codes)
  }

  @Test func `every format that the sources name has a schema`() throws {
    let root = Checkout.root
    let files = FileManager.default.enumerator(atPath: root.appending(path: "Sources").path)
    var formats: Set<String> = []
    // Labels of transcripts are no formats of documents.
    for name in files?.allObjects ?? []
    where "\(name)".hasSuffix(".swift") && "\(name)" != "CaseFile/Transcript.swift" {
      let text = try String(contentsOf: root.appending(path: "Sources/\(name)"), encoding: .utf8)
      formats.formUnion(
        text.matches(of: /"(ief-[a-z-]+)\/([12])"/).map {
          "\($0.1)-\($0.2).schema.json"
        })
    }
    let schemas = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Policies/schemas").path)
    #expect(formats.count >= 14)
    #expect(formats == Set(schemas))
  }

  @Test(arguments: [
    ("ief-application-1", GrantApplication.firstFormat),
    ("ief-application-2", GrantApplication.format), ("ief-policy-1", Policy.format),
    ("ief-team-1", Team.format), ("ief-rates-1", RateTable.format),
    ("ief-ratings-1", Ratings.format), ("ief-assessment-1", Assessment.format),
    ("ief-schedule-problem-1", ScheduleProblem.format),
    ("ief-schedule-plan-1", SchedulePlan.format), ("ief-policy-test-1", PolicyTest.format),
    ("ief-referral-1", Referral.format),
  ])
  func `a schema names its format`(name: String, format: String) throws {
    let node = try Schema.read(name)["properties"]?["format"]?["const"]
    #expect(node?.content == .string(format))
  }
}
