import EmergencyFundScheduling
import Testing

@testable import EmergencyFundCasework

/// Who may do what, over every role, stage, region and conflict of interest.
@Suite struct OfficerAccessTests {
  /// A row for each operation: which roles may do it in their own region, whether an officer of
  /// another region or of some regions may, and whether a conflict of interest is an obstacle.
  struct Rule {
    let operation: CaseOperation
    let roles: Set<Role>
    var allRegions = false
    var despiteConflict = false
  }

  static let rules: [Rule] =
    [
      Rule(operation: .see, roles: [.officer, .lead, .auditor]),
      Rule(operation: .record(.received), roles: [.officer, .lead], despiteConflict: true),
      Rule(operation: .record(.conflictDeclared), roles: [.officer, .lead], despiteConflict: true),
      Rule(operation: .record(.decided), roles: [.lead]),
      Rule(operation: .record(.erased), roles: [.lead]),
      Rule(operation: .unassignOther, roles: [.lead]),
      Rule(operation: .erase, roles: [.lead]),
      Rule(operation: .purge, roles: [.lead]),
      Rule(operation: .export, roles: [.lead]),
      Rule(operation: .publishPlan, roles: [.lead]),
      Rule(operation: .verify, roles: [.lead, .auditor], allRegions: true, despiteConflict: true),
      Rule(
        operation: .checkpoint, roles: [.lead, .auditor], allRegions: true, despiteConflict: true),
      Rule(
        operation: .readJournal, roles: [.lead, .auditor], allRegions: true, despiteConflict: true),
      Rule(
        operation: .readAccessLog, roles: [.lead, .auditor], allRegions: true,
        despiteConflict: true),
      Rule(
        operation: .proveCase, roles: [.lead, .auditor], allRegions: true, despiteConflict: true),
      Rule(operation: .backUp, roles: [.lead], allRegions: true, despiteConflict: true),
      Rule(operation: .changeKey, roles: [.lead], allRegions: true, despiteConflict: true),
      Rule(operation: .importCases, roles: [.lead], allRegions: true, despiteConflict: true),
      Rule(operation: .manageOfficers, roles: [.lead], allRegions: true, despiteConflict: true),
      Rule(operation: .changePolicy, roles: [.lead]),
      Rule(operation: .manageIntakeKeys, roles: [.lead], allRegions: true, despiteConflict: true),
    ]
    + CaseEventKind.allCases
    .filter { ![.received, .conflictDeclared, .decided, .erased].contains($0) }
    .map { Rule(operation: .record($0), roles: [.officer, .lead]) }

  @Test func `the table has every operation once`() {
    #expect(Self.rules.count == CaseOperation.all.count)
    #expect(Set(Self.rules.map { $0.operation }) == Set(CaseOperation.all))
  }

  /// Every set of roles but the empty one, which no officer has, and that too.
  static let roleSets: [Set<Role>] = [
    [], [.officer], [.lead], [.auditor], [.officer, .lead], [.officer, .auditor],
    [.lead, .auditor], [.officer, .lead, .auditor],
  ]

  /// Regions of an officer beside a case of `asia`, or of a call without a region.
  static let regions: [[String]?] = [nil, ["asia"], ["asia", "latin-america"], ["africa"], []]

  @Test(arguments: rules)
  func `an operation is for the roles, regions and cases that the table says`(rule: Rule) {
    for roles in Self.roleSets {
      for regions in Self.regions {
        for region in ["asia", nil] {
          for hasConflict in [false, true] {
            for stage in [false, true] {
              var officer = Officer(id: "ana", roles: Role.allCases.filter { roles.contains($0) })
              officer.regions = regions
              let facts = CaseFacts(
                region: region, conflicts: ["ben"] + (hasConflict ? ["ana"] : []),
                isDecided: stage)
              let coversCase = region.map { region in regions?.contains(region) ?? true } ?? true
              var isAllowed = !roles.isDisjoint(with: rule.roles)
              if rule.allRegions ? regions != nil : !coversCase { isAllowed = false }
              if hasConflict, !rule.despiteConflict { isAllowed = false }
              // Only an auditor waits for the decision.
              if rule.operation == .see, roles == [.auditor], !stage { isAllowed = false }
              #expect(
                (officer.refusal(of: rule.operation, on: facts) == nil) == isAllowed,
                "\(rule.operation) \(roles) \(String(describing: regions)) \(facts)")
            }
          }
        }
      }
    }
  }
}
