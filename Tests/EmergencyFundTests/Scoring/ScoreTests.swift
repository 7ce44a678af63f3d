import EmergencyFund
import TestSupport
import Testing

@Suite struct ScoreTests {
  /// The score of an application under criteria in JSON.
  private static func score(
    _ criteria: String, _ application: String, waiting: Int = 0,
    ratings: [String: Rating] = [:], today: String? = nil
  ) throws -> Score? {
    let members =
      #""currency": "EUR", "score": {"waiting": \#(waiting), "criteria": [\#(criteria)]}"#
    return try policy(requirements: #"{"kind": "positive-amounts"}"#, members: members)
      .score(
        try TestSupport.application(application), ratings: ratings,
        today: today.flatMap { Day($0) })
  }

  private static let decay = #"{"id": "urgency", "weight": 40, "kind": "decay", "days": 90}"#
  private static let harm = """
    {"id": "harm", "weight": 30, "kind": "table", "reads": "worstHarm",
     "points": {"limited": 5, "serious": 15, "severe": 24, "lifeThreatening": 30}}
    """
  private static let type = """
    {"id": "type", "weight": 10, "kind": "table", "reads": "applicantType",
     "points": {"individual": 7}}
    """
  private static let share = #"{"id": "link", "weight": 20, "kind": "share"}"#
  private static let first =
    #"{"id": "first", "weight": 10, "kind": "yesNo", "reads": "firstGrant"}"#
  private static let rating = #"{"id": "effect", "weight": 20, "kind": "rating", "question": "?"}"#

  private static func yesNo(_ answer: String) -> String {
    #"{"id": "x", "weight": 10, "kind": "yesNo", "reads": "\#(answer)"}"#
  }

  /// One criterion, an application, the points earned, and how.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let criterion: String
    let application: String
    let earned: Int?
    let derivation: ScoreDerivation

    init(
      _ name: String, _ criterion: String, _ application: String, _ earned: Int?,
      _ derivation: ScoreDerivation
    ) {
      self.name = name
      self.criterion = criterion
      self.application = application
      self.earned = earned
      self.derivation = derivation
    }

    var testDescription: String { name }
  }

  private static func incidents(_ list: String, receivedAt: String? = "2026-06-01") -> String {
    (receivedAt.map { #""receivedAt": "\#($0)", "# } ?? "") + #""incidents": [\#(list)]"#
  }

  private static func items(_ list: String) -> String {
    #""incidents": [{"id": "i1"}], "budget": {"currency": "EUR", "items": [\#(list)]}"#
  }

  private static func sum(_ amount: Int64) -> ExactSum {
    ExactSum(tenThousandths: Int128(amount) * 10_000)
  }

  static let rows: [Row] = [
    Row(
      "on the day of receipt", decay, incidents(#"{"occurredOn": "2026-06-01"}"#), 40,
      .decayed(days: 0, of: 90)),
    Row(
      "the day before, rounded down", decay, incidents(#"{"occurredOn": "2026-05-31"}"#), 39,
      .decayed(days: 1, of: 90)),
    Row(
      "the latest of two", decay,
      incidents(#"{"occurredOn": "2026-03-04"}, {"occurredOn": "2026-05-30"}"#), 39,
      .decayed(days: 2, of: 90)),
    Row(
      "one day left", decay, incidents(#"{"occurredOn": "2026-03-04"}"#), 0,
      .decayed(days: 89, of: 90)),
    Row(
      "no day left", decay, incidents(#"{"occurredOn": "2026-03-03"}"#), 0,
      .decayed(days: 90, of: 90)),
    Row(
      "long ago", decay, incidents(#"{"occurredOn": "1999-01-01"}"#), 0,
      .decayed(days: 10_013, of: 90)),
    Row(
      "ongoing", decay, incidents(#"{"occurredOn": "1999-01-01", "ongoing": true}"#), 40, .ongoing),
    Row(
      "ongoing without a day of receipt", decay,
      incidents(#"{"state": "ongoing"}"#, receivedAt: nil), 40, .ongoing),
    Row("only after receipt", decay, incidents(#"{"occurredOn": "2026-06-02"}"#), 0, .noIncident),
    Row(
      "ongoing, but dated after receipt", decay,
      incidents(#"{"occurredOn": "2027-06-01", "ongoing": true}"#), nil, .notApplicable),
    Row(
      "one after receipt, another before", decay,
      incidents(#"{"occurredOn": "2027-06-01", "ongoing": true}, {"occurredOn": "2026-05-31"}"#),
      39, .decayed(days: 1, of: 90)),
    Row(
      "ongoing since the day of receipt", decay,
      incidents(#"{"occurredOn": "2026-06-01", "ongoing": true}"#), 40, .ongoing),
    Row("no incident", decay, incidents(""), 0, .noIncident),
    Row("a day that is not said", decay, incidents("{}"), nil, .notApplicable),
    Row(
      "one of two days is not said", decay, incidents(#"{}, {"occurredOn": "2026-06-01"}"#), 40,
      .decayed(days: 0, of: 90)),
    Row(
      "no day of receipt", decay,
      incidents(#"{"occurredOn": "2026-06-01"}"#, receivedAt: nil), nil, .notApplicable),
    Row("incidents not said", decay, "", nil, .notApplicable),

    Row(
      "the worst harm of any", harm,
      incidents(#"{"harm": "severe"}, {"harm": "limited"}, {}"#), 24, .answer("severe")),
    Row("no harm said", harm, incidents("{}"), 0, .answer(nil)),
    Row("no incidents said", harm, "", nil, .notApplicable),
    Row(
      "a type of the table", type, #""applicant": {"type": "individual"}"#, 7,
      .answer("individual")),
    Row(
      "a type that is not in the table", type, #""applicant": {"type": "collective"}"#, 0,
      .answer("collective")),
    Row("no type", type, "", nil, .notApplicable),

    Row(
      "half of the cost answers an incident", share,
      items(
        #"{"quantity": 2, "unitCost": 5, "respondsTo": ["i1"]}, {"quantity": 1, "unitCost": 10}"#),
      10, .share(linked: sum(10), total: sum(20))),
    Row(
      "a share is rounded down", share,
      items(
        #"{"quantity": 1, "unitCost": 2, "respondsTo": ["i1"]}, {"quantity": 1, "unitCost": 1}"#),
      13, .share(linked: sum(2), total: sum(3))),
    Row(
      "all of the cost", share, items(#"{"quantity": 1, "unitCost": 1, "respondsTo": ["i1"]}"#),
      20, .share(linked: sum(1), total: sum(1))),
    Row(
      "more than all, beside a negative line", share,
      items(
        #"{"quantity": 1, "unitCost": 9, "respondsTo": ["i1"]}, {"quantity": 1, "unitCost": -4}"#),
      20, .share(linked: sum(9), total: sum(5))),
    Row(
      "a cost of nothing", share, items(#"{"quantity": 1, "unitCost": 0, "respondsTo": ["i1"]}"#),
      nil, .notApplicable),
    Row("a part of the cost is missing", share, items(#"{"quantity": 1}"#), nil, .notApplicable),

    Row("the first grant", first, #""applicant": {"previousGrants": []}"#, 10, .yesNo(true)),
    Row("not the first grant", first, #""applicant": {"previousGrants": [{}]}"#, 0, .yesNo(false)),
    Row("grants not said", first, "", nil, .notApplicable),
    Row(
      "one is aimed at identity", yesNo("identityBased"),
      incidents(#"{}, {"identityBased": true}"#), 10, .yesNo(true)),
    Row(
      "one may be aimed at identity", yesNo("identityBased"),
      incidents(#"{}, {"identityBased": false}"#), nil, .notApplicable),
    Row(
      "none is coordinated", yesNo("coordinated"),
      incidents(#"{"coordinated": false}, {"coordinated": false}"#), 0, .yesNo(false)),
    Row(
      "reported before", yesNo("reportedBefore"),
      incidents(#"{"reports": []}, {"reports": [{}]}"#), 10, .yesNo(true)),
    Row(
      "never reported", yesNo("reportedBefore"), incidents(#"{"reports": []}"#), 0, .yesNo(false)),

    Row("not rated", rating, "", nil, .notRated),
  ]

  @Test(arguments: rows)
  func `each criterion earns by its answer`(_ row: Row) throws {
    let score = try #require(try Self.score(row.criterion, row.application))
    let criterion = try #require(score.criteria.first)
    #expect(criterion.earned == row.earned)
    #expect(criterion.derivation == row.derivation)
    #expect(score.isRescaled == (row.earned == nil))
  }

  @Test(arguments: [("2026-06-02", nil), ("2026-06-01", 40)] as [(String, Int?)])
  func `an incident in the future earns nothing for being recent`(
    occurredOn: String, earned: Int?
  ) throws {
    let scoring = try policy(
      requirements: #"{"kind": "positive-amounts"}"#,
      members: #""currency": "EUR", "score": {"waiting": 0, "criteria": [\#(Self.decay)]}"#)
    var written = try application(
      #""incidents": [{"occurredOn": "\#(occurredOn)", "state": "ongoing"}]"#)
    written.assessedOn = Day("2026-06-01")
    #expect(scoring.score(written)?.criteria.map { $0.earned } == [earned])
  }

  @Test(arguments: [(0, 0), (1, 6), (2, 13), (3, 20)])
  func `a rating earns thirds, rounded down`(_ value: Int, _ earned: Int) throws {
    let rating = try #require(Rating(value: value, reason: "seen the office"))
    let score = try Self.score(Self.rating, "", ratings: ["effect": rating])
    #expect(score?.criteria.map { $0.earned } == [earned])
    #expect(score?.criteria.map { $0.derivation } == [.rated(value, reason: "seen the office")])
  }

  @Test(arguments: [(-1, "x"), (4, "x"), (2, ""), (2, " \n\t")])
  func `a rating needs a value from 0 to 3 and a reason`(_ value: Int, _ reason: String) {
    #expect(Rating(value: value, reason: reason) == nil)
  }

  @Test func `criteria that are left out are rescaled, and the score says so`() throws {
    let criteria = [Self.harm, Self.first, Self.rating].joined(separator: ",")
    let application =
      Self.incidents(#"{"harm": "severe"}"#) + #", "applicant": {"previousGrants": []}"#
    let unrated = try #require(try Self.score(criteria, application))
    // 34 of 40 points are 85; with a rating of 1 it is 40 of 60, rounded down.
    #expect(unrated.value == 85)
    #expect(unrated.weightCounted == 40)
    #expect(unrated.isRescaled)
    let rating = try #require(Rating(value: 1, reason: "partly"))
    let rated = try #require(try Self.score(criteria, application, ratings: ["effect": rating]))
    #expect(rated.value == 66)
    #expect(rated.weightCounted == 60)
    #expect(!rated.isRescaled)
  }

  @Test func `no value where no criterion counts`() throws {
    let score = try #require(try Self.score(Self.rating, "", waiting: 2))
    #expect(score.value == nil)
    #expect(score.priority == 0)
  }

  @Test func `no score where the policy has none`() throws {
    #expect(
      try policy(requirements: #"{"kind": "positive-amounts"}"#).score(try application()) == nil)
  }

  @Test(arguments: [
    ("2026-06-01", 0, 100), ("2026-06-11", 10, 130), ("2026-05-01", 0, 100), (nil, 0, 100),
  ])
  func `waiting raises the priority and not the value`(
    _ today: String?, _ days: Int, _ priority: Int
  ) throws {
    let application = #""receivedAt": "2026-06-01", "applicant": {"previousGrants": []}"#
    let score = try #require(try Self.score(Self.first, application, waiting: 3, today: today))
    #expect(score.value == 100)
    #expect(score.daysWaited == days)
    #expect(score.priority == priority)
  }

  @Test(arguments: [("true", true), ("false", false), ("null", false)])
  func `imminent danger is told apart from the sum`(_ answer: String, _ expected: Bool) throws {
    let score = try #require(try Self.score(Self.first, #""imminentDanger": \#(answer)"#))
    #expect(score.imminentDanger == expected)
    #expect(score.value == nil)
  }
}
