import EmergencyFund
import EmergencyFundCasework
import TestSupport
import Testing

/// A case in the making: each call adds an event on the day that is set.
struct CaseHistory {
  private(set) var grantCase: GrantCase
  private(set) var events: [CaseEvent]
  var day: Day

  /// A case received on 2 March 2026 by Nour, of two items of 600 and 400 soles.
  init(policy: Policy? = nil, application text: String = CaseHistory.application) throws {
    let receipt = try CaseHistory.receipt(application: text)
    grantCase = try GrantCase(receipt, policy: policy ?? CaseHistory.policy())
    events = [receipt]
    day = receipt.on
  }

  /// Adds an event.
  mutating func add(_ by: String?, _ content: CaseEvent.Content, on day: String? = nil) throws {
    if let day { self.day = try #require(Day(day)) }
    let event = CaseEvent(on: self.day, by: by, content)
    try grantCase.apply(event)
    events.append(event)
  }

  /// The message with which an event is refused; nil where it is not.
  func refusal(_ by: String?, _ content: CaseEvent.Content, on day: Day? = nil) -> String? {
    var copy = grantCase
    do {
      try copy.apply(CaseEvent(on: day ?? self.day, by: by, content))
      return nil
    } catch {
      // A refusal leaves the case as it was.
      #expect(copy == grantCase)
      return error.message
    }
  }

  static let application = """
    {"format": "ief-application/1", "id": "S-01", "call": "test", "receivedAt": "2026-03-02",
     "language": "es", "applicant": {"name": "Ruta Imaginaria", "type": "collective"},
     "budget": {"currency": "PEN", "items": [
       {"id": "a", "quantity": 2, "unitCost": 300}, {"id": "b", "quantity": 1, "unitCost": 400}]}}
    """

  static func receipt(application text: String = application) throws -> CaseEvent {
    CaseEvent(
      on: try #require(Day("2026-03-02")), by: "nour",
      .received(
        .init(
          application: try document(text).root, call: "test", policyDigest: digest("a"),
          ratesDigest: digest("b"),
          attachments: [.init(name: "letter.pdf", sha256: digest("c"), note: "scanned")])))
  }

  /// The policy `test`, in which a review rates `effect` and `reduces-risk`.
  static func policy() throws -> Policy {
    let members = """
      "currency": "EUR", "promise": {"days": 14}, "score": {"criteria": [
        {"id": "effect", "title": "effect", "weight": 20, "kind": "rating", "question": "How far?"}]}
      """
    var policy = try TestSupport.policy(
      requirements: """
        {"kind": "maximum", "amount": 1000},
        {"id": "reduces-risk", "kind": "judgement", "question": "Does it reduce the risk?"}
        """, members: members)
    policy.casework.reasons += [
      CaseReason(
        id: "urgent", title: LocalizedString(english: "the case is urgent"),
        decisions: [.award, .partialAward], cites: .none),
      CaseReason(
        id: "other-fund", title: LocalizedString(english: "another fund fits better"),
        decisions: [.refer], cites: .none),
    ]
    return policy
  }
}

/// A digest of one digit.
func digest(_ digit: Character) -> String { String(repeating: digit, count: 64) }

extension CaseEvent.Content {
  /// An assessment in which `maximum` says something.
  static func assessed(maximum outcome: FindingOutcome) -> CaseEvent.Content {
    .assessed(
      .init(
        policyDigest: digest("a"), findingsDigest: digest("d"),
        outcome: outcome == .notMet ? .ineligible : .eligible,
        findings: [.init(rule: "maximum", outcome: outcome)]))
  }

  static func assigned(_ reviewer: String) -> CaseEvent.Content {
    .assigned(.init(reviewer: reviewer))
  }

  static func conflict(_ officer: String) -> CaseEvent.Content {
    .conflictDeclared(.init(officer: officer, reason: "a friend"))
  }

  /// A review in which `effect` is rated 1.
  static let review = CaseEvent.Content.reviewed(
    .init(ratings: Rating(value: 1, reason: "little effect").map { ["effect": $0] } ?? [:]))

  /// The ratings of a review that rates everything, all of them 1.
  static let ratings = Dictionary(
    uniqueKeysWithValues: ["effect", "reduces-risk"].compactMap { id in
      Rating(value: 1, reason: "little effect").map { (id, $0) }
    })

  static func recommended(_ kind: DecisionKind) -> CaseEvent.Content {
    .recommended(.init(decision: kind))
  }

  static let award = CaseEvent.Content.decided(.init(.award))

  /// A decline because of the finding `maximum`.
  static let decline = CaseEvent.Content.decided(
    .init(.decline, reasons: [.init(code: "rule", cites: "maximum")]))

  /// A decline because of the rating of `effect`.
  static let declineByReview = CaseEvent.Content.decided(
    .init(.decline, reasons: [.init(code: "review", cites: "effect")]))

  static let refer = CaseEvent.Content.decided(.init(.refer(to: "other")))

  /// A withdrawal at the applicant's request.
  static let withdraw = CaseEvent.Content.decided(
    .init(
      .withdraw(
        .byApplicant(
          .init(askedBy: "the applicant, by phone", askedOn: Day("2026-03-02") ?? .max))),
      note: "found help elsewhere"))

  /// A withdrawal by the fund.
  static let closeByFund = CaseEvent.Content.decided(
    .init(.withdraw(.byFund), note: "no answer for months"))

  static func takenBack(_ event: Int) -> CaseEvent.Content {
    .takenBack(.init(event: event, reason: "a slip"))
  }

  static func returned(_ event: Int) -> CaseEvent.Content {
    .returned(.init(event: event, reason: "a quote is missing"))
  }

  /// An award in part: so many soles by item.
  static func part(_ soles: [Int: Int128]) -> CaseEvent.Content {
    .decided(
      .init(
        .partialAward(
          soles.sorted { $0.key < $1.key }.compactMap { item, amount in
            CaseHistory.soles(amount).map { ItemAward(item: item, amount: $0) }
          })))
  }

  static func confirmed(_ event: Int) -> CaseEvent.Content { .confirmed(.init(event: event)) }

  static func asked(_ number: Int) -> CaseEvent.Content {
    .asked(.init(question: number, text: "How many people use it?"))
  }

  static func answered(_ number: Int) -> CaseEvent.Content {
    .answered(.init(question: number, text: "four"))
  }

  static func paid(_ soles: Int128) throws -> CaseEvent.Content {
    .paid(
      .init(
        amount: try #require(CaseHistory.soles(soles)), paidOn: try #require(Day("2026-03-20"))))
  }

  static func paymentCorrected(_ event: Int, _ soles: Int128) throws -> CaseEvent.Content {
    .paymentCorrected(
      .init(
        event: event, amount: try #require(CaseHistory.soles(soles)),
        paidOn: try #require(Day("2026-03-21")), reason: "a slip"))
  }

  static let appeal = CaseEvent.Content.appealed(.init(grounds: "the price was misread"))
}

extension CaseHistory {
  static func soles(_ amount: Int128) -> Money? {
    Currency("PEN").map { Money(minorUnits: amount * 100, currency: $0) }
  }
}
