import Foundation
import TestSupport
import Testing

@testable import ApplicationImport
@testable import EmergencyFund
@testable import EmergencyFundPolicyTools
@testable import EmergencyFundScheduling
@testable import PreCheck

/// The keys of every object in the JSON Schemas are those that the readers know.
@Suite struct SchemaKeyTests {
  struct Table: CustomTestStringConvertible, Sendable {
    let schema: String
    /// The object's definition; empty for the document itself.
    let definition: String
    let keys: [String]
    var testDescription: String { "\(schema) \(definition)" }

    init<Key: FieldKey>(_ schema: String, _ definition: String, _ keys: Key.Type) {
      self.schema = schema
      self.definition = definition
      self.keys = Key.allCases.map { $0.rawValue }
    }

    init<Key: FieldKey>(requirement kind: RequirementKind, _ keys: Key.Type) {
      schema = "ief-policy-1"
      definition = "requirement-\(kind.rawValue)"
      self.keys = (Requirement.Key.allCases.map { $0.rawValue }) + Key.allCases.map { $0.rawValue }
    }
  }

  static let documents: [Table] = [
    Table("ief-application-2", "", GrantApplication.Key.self),
    Table("ief-application-2", "applicant", Applicant.Key.self),
    Table("ief-application-2", "reference", Reference.Key.self),
    Table("ief-application-2", "previousGrant", PreviousGrant.Key.self),
    Table("ief-application-2", "contact", SafeContact.Key.self),
    Table("ief-application-2", "project", Project.Key.self),
    Table("ief-application-2", "incident", Incident.Key.self),
    Table("ief-application-2", "report", IncidentReport.Key.self),
    Table("ief-application-2", "budget", Budget.Key.self),
    Table("ief-application-2", "item", BudgetItem.Key.self),
    Table("ief-application-2", "otherFunding", OtherFunding.Key.self),
    Table("ief-application-2", "document", AttachedDocument.Key.self),
    Table("ief-application-2", "onBehalfOf", OnBehalfOf.Key.self),
    Table("ief-application-2", "publicWork", PublicWork.Key.self),
    Table("ief-application-2", "beneficiaries", Beneficiaries.Key.self),
    Table("ief-application-2", "otherSupport", OtherSupport.Key.self),
    Table("ief-application-2", "payment", PaymentAnswers.Key.self),
    Table("ief-application-2", "consents", Consents.Key.self),
    Table("ief-application-2", "declarations", Declarations.Key.self),
    Table("ief-application-2", "statistics", StatisticalStatement.Key.self),
    Table("ief-team-1", "", Team.Key.self),
    Table("ief-team-1", "officer", Officer.Key.self),
    Table("ief-team-1", "absence", DayRange.Key.self),
    Table("ief-team-1", "conflict", ConflictOfInterest.Key.self),
    Table("ief-rates-1", "", RateTable.Key.self),
    Table("ief-rates-1", "period", RateTable.PeriodKey.self),
    Table("ief-ratings-1", "", Ratings.Key.self),
    Table("ief-ratings-1", "rating", Ratings.RatingKey.self),
    Table("ief-policy-test-1", "", PolicyTest.FileKey.self),
    Table("ief-policy-test-1", "test", PolicyTest.Key.self),
    Table("ief-policy-test-1", "expect", PolicyTest.ExpectKey.self),
    Table("ief-questions-1", "", QuestionFile.Key.self),
    Table("ief-questions-1", "question", AskedQuestion.Key.self),
    Table("ief-answer-1", "", AnswerFile.Key.self),
    Table("ief-answer-1", "answer", GivenAnswer.Key.self),
    Table("ief-answer-1", "value", AnsweredValue.Key.self),
    Table("ief-mapping-1", "", ImportMapping.Key.self),
    Table("ief-mapping-1", "column", ImportMapping.ColumnKey.self),
    Table("ief-schedule-problem-1", "", ScheduleProblem.Key.self),
    Table("ief-schedule-problem-1", "officer", ScheduleProblem.OfficerKey.self),
    Table("ief-schedule-problem-1", "case", ScheduleProblem.CaseKey.self),
    Table("ief-schedule-problem-1", "step", ScheduleProblem.StepKey.self),
    Table("ief-schedule-plan-1", "", PreviousPlan.Key.self),
    Table("ief-schedule-plan-1", "step", PreviousPlan.StepKey.self),
  ]

  static let policy: [Table] = [
    Table("ief-policy-1", "", PolicyDocument.Key.self),
    Table("ief-policy-1", "source", Source.Key.self),
    Table("ief-policy-1", "group", GroupDefinition.Key.self),
    Table("ief-policy-1", "contact", FundContact.Key.self),
    Table("ief-policy-1", "apply", ApplyPolicy.Key.self),
    Table("ief-policy-1", "applyChannel", ApplyPolicy.Channel.Key.self),
    Table("ief-policy-1", "applyRecipient", ApplyPolicy.Recipient.Key.self),
    Table("ief-policy-1", "promise", Promise.Key.self),
    Table("ief-policy-1", "holidays", Promise.HolidaysKey.self),
    Table("ief-policy-1", "score", ScoringPolicy.Key.self),
    Table("ief-policy-1", "criterion", Criterion.Key.self),
    Table("ief-policy-1", "effort", EffortPolicy.Key.self),
    Table("ief-policy-1", "stepEffort", StepEffort.Key.self),
    Table("ief-policy-1", "amountClass", StepEffort.AmountClass.Key.self),
    Table("ief-policy-1", "casework", CaseworkPolicy.Key.self),
    Table("ief-policy-1", "caseReason", CaseReason.Key.self),
    Table("ief-policy-1", "caseRetention", CaseRetention.Key.self),
    Table("ief-policy-1", "category", CostCategory.Key.self),
    Table("ief-policy-1", "excludedPurpose", ExcludedPurpose.Key.self),
    Table("ief-policy-1", "requiredDocument", RequiredDocument.Key.self),
    Table(requirement: .callWindow, CallWindow.Key.self),
    Table(requirement: .applicantType, ApplicantTypes.Key.self),
    Table(requirement: .country, Countries.Key.self),
    Table(requirement: .targetGroup, TargetGroups.Key.self),
    Table(requirement: .recentIncident, RecentIncident.Key.self),
    Table(requirement: .itemAnswersIncident, ItemAnswersIncident.Key.self),
    Table(requirement: .costCategory, CostCategories.Key.self),
    Table(requirement: .exclusion, Exclusions.Key.self),
    Table(requirement: .maximum, MaximumAmount.Key.self),
    Table(requirement: .minimum, MinimumAmount.Key.self),
    Table(requirement: .sharePaid, SharePaid.Key.self),
    Table(requirement: .activityWindow, ActivityWindow.Key.self),
    Table(requirement: .references, References.Key.self),
    Table(requirement: .otherFunding, NoOtherFunding.Key.self),
    Table(requirement: .previousGrants, PreviousGrants.Key.self),
    Table(requirement: .requiredDocuments, RequiredDocuments.Key.self),
    Table(requirement: .positiveAmounts, PositiveAmounts.Key.self),
    Table(requirement: .judgement, Judgement.Key.self),
  ]

  @Test(arguments: documents + policy)
  func `a schema has the keys of its reader`(_ table: Table) throws {
    let object = try Schema.definition(table.definition, of: table.schema)
    #expect(Set(object.keys("properties")) == Set(table.keys))
  }

  @Test func `the first version of applications has fewer keys`() throws {
    let first = try Schema.read("ief-application-1")
    let second = try Schema.read("ief-application-2")
    var later = Set(second.keys("properties")).subtracting(first.keys("properties"))
    #expect(later == Set(GrantApplication.Key.later.map { $0.rawValue }))
    for name in first.keys("$defs") {
      let keys = Set(first["$defs"]?[name]?.keys("properties") ?? [])
      let more = Set(second["$defs"]?[name]?.keys("properties") ?? [])
      #expect(keys.isSubset(of: more), "\(name)")
      later.formUnion(more.subtracting(keys))
    }
    #expect(later.count == 22)
  }

  @Test(arguments: ["ief-questions-1", "ief-answer-1"])
  func `a path is any field that can be asked about`(schema: String) throws {
    let paths = AskedField.allCases.map { field in
      field.rawValue.replacing(".", with: "\\.").replacing(
        "[]", with: "\\[(0|[1-9][0-9]{0,2})\\]")
    }
    let pattern = try Schema.definition("path", of: schema)["pattern"]
    #expect(pattern?.content == .string("^(\(paths.joined(separator: "|")))$"))
  }

  @Test func `a change of a test begins at a key of an application`() throws {
    let test = try Schema.definition("test", of: "ief-policy-test-1")
    let keys = GrantApplication.Key.allCases.map { $0.rawValue }.joined(separator: "|")
    let names = test["properties"]?["changes"]?["propertyNames"]?["pattern"]
    #expect(names?.content == .string("^(\(keys))($|[.\\[])"))
  }

  @Test func `every kind of requirement has its own keys`() {
    let kinds = Self.policy.filter { $0.definition.hasPrefix("requirement-") }
    #expect(
      kinds.map { $0.definition } == RequirementKind.allCases.map { "requirement-\($0.rawValue)" })
  }

  @Test func `a requirement of a layer above takes the keys of all kinds but the kind`() throws {
    let own = Self.policy.filter { $0.definition.hasPrefix("requirement-") }.flatMap { $0.keys }
    let object = try Schema.definition("requirement-of-a-layer-above", of: "ief-policy-1")
    #expect(Set(object.keys("properties")) == Set(own).subtracting(["kind"]))
  }

  @Test(arguments: documents + policy)
  func `an editor flags misspelt keys where the reader does`(_ table: Table) throws {
    let object = try Schema.definition(table.definition, of: table.schema)
    // Schedules come from programs, which may add to them.
    let isOpen = table.schema.hasPrefix("ief-schedule")
    #expect((object["additionalProperties"]?.content == .boolean(false)) == !isOpen)
  }
}

/// A JSON Schema as a tree.
enum Schema {
  static func read(_ name: String) throws -> Node {
    let path = "Policies/schemas/\(name).schema.json"
    let data = try Data(contentsOf: Checkout.root.appending(path: path))
    return try JSONReader.read([UInt8](data), file: path).root
  }

  static func definition(_ definition: String, of name: String) throws -> Node {
    let root = try read(name)
    if definition.isEmpty { return root }
    return try #require(root["$defs"]?[definition], "\(name) \(definition)")
  }
}

extension Node {
  subscript(key: String) -> Node? {
    guard case .mapping(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The keys of the mapping under a key.
  func keys(_ key: String) -> [String] {
    guard case .mapping(let members)? = self[key]?.content else { return [] }
    return members.map { $0.key }
  }

  /// The texts of the list under a key.
  func texts(_ key: String) -> [String] {
    guard case .list(let nodes)? = self[key]?.content else { return [] }
    return nodes.compactMap { node in
      if case .string(let text) = node.content { return text }
      return nil
    }
  }
}
