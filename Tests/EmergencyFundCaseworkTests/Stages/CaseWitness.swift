import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// The rules of casework once more, in the plainest way, for comparison.
///
/// It sees every event that a case let happen, and says which rule it breaks.
struct CaseWitness: Hashable {
  private(set) var conflicts: Set<String> = []
  /// Who reviewed since the receipt or the appeal.
  private(set) var reviewers: Set<String> = []
  private var tookPart: Set<String> = []
  private var tookPartBefore: Set<String> = []
  private var lastReviewer: String?
  private var lastRecommendation: DecisionKind?
  private var isFoundWanting = false
  private var decided: CaseEvent.Decided?
  private var decider: String?
  private(set) var paid = 0
  private var appeals = 0

  func mayTakePart(_ officer: String) -> Bool {
    !conflicts.contains(officer) && !tookPartBefore.contains(officer)
  }

  mutating func see(
    _ event: CaseEvent, from: CaseStage, to: CaseStage, _ team: Team
  ) -> [String] {
    var broken: [String] = []
    let by = event.by ?? ""
    if event.by == nil, event.kind != .assessed { broken.append("nobody acted") }
    if conflicts.contains(by) { broken.append("somebody with a conflict took part") }
    let takingPart: [CaseEventKind] = [.reviewed, .recommended, .decided, .confirmed, .returned]
    if takingPart.contains(event.kind) {
      if tookPartBefore.contains(by) { broken.append("an appeal saw somebody again") }
      tookPart.insert(by)
    }
    let isTaken = [.awarded, .declined, .referred, .withdrawn].contains(to) && from.isOpen
    if isTaken, event.kind != .decided, event.kind != .confirmed {
      broken.append("a decision without a person")
    }
    remember(event, by, &broken)
    if isTaken { broken += takes(event, by, to, team) }
    if from.isOpen, to.isOpen, event.kind == .decided, to != .pendingConfirmation {
      broken.append("a decision was lost")
    }
    // A proposal that fell is forgotten, and so is whoever took part once that cannot matter.
    if to.isOpen, to != .pendingConfirmation { (decided, decider) = (nil, nil) }
    if appeals > 0 { tookPart = [] }
    return broken
  }

  private mutating func remember(_ event: CaseEvent, _ by: String, _ broken: inout [String]) {
    switch event.content {
    case .assessed(let assessed): isFoundWanting = assessed.outcome == .ineligible
    case .takenBack:
      if by != decider { broken.append("somebody else's decision was taken back") }
    case .returned:
      if by == decider { broken.append("a decision was returned to oneself") }
    case .unassigned: forgetReview()
    case .assigned(let assigned):
      if !mayTakePart(assigned.reviewer) { broken.append("somebody barred was assigned") }
      tookPart.insert(assigned.reviewer)
      forgetReview()
    case .reviewed:
      forgetReview()
      lastReviewer = by
      reviewers.insert(by)
    case .recommended(let recommended):
      if by != lastReviewer { broken.append("not the reviewer recommended") }
      lastRecommendation = recommended.decision
    case .decided(let decided):
      if reviewers.contains(by) { broken.append("the reviewer decided") }
      self.decided = decided
      decider = by
    case .conflictDeclared(let conflict):
      conflicts.insert(conflict.officer)
      if conflict.officer == lastReviewer { forgetReview() }
    case .paid(let payment):
      paid += Int(clamping: payment.amount.minorUnits)
      let most = decided?.decision.kind == .award ? 100_000 : 10_000
      if paid > most { broken.append("more was paid than awarded") }
    case .appealed:
      appeals += 1
      if appeals > 1 { broken.append("a second appeal") }
      if paid > 0 || decided?.decision.kind == .award { broken.append("a needless appeal") }
      tookPartBefore = tookPart
      tookPart = []
      reviewers = []
      forgetReview()
    default: break
    }
  }

  private mutating func forgetReview() {
    lastReviewer = nil
    lastRecommendation = nil
  }

  /// The rules at the moment at which a decision takes effect.
  private func takes(
    _ event: CaseEvent, _ by: String, _ to: CaseStage, _ team: Team
  ) -> [String] {
    var broken: [String] = []
    guard let decided, let decider else { return ["nothing was decided"] }
    let kind = decided.decision.kind
    let stages: [DecisionKind: CaseStage] = [
      .award: .awarded, .partialAward: .awarded, .decline: .declined, .refer: .referred,
      .withdraw: .withdrawn,
    ]
    if stages[kind] != to { broken.append("another stage than decided") }
    let isLead = team.officers.first { $0.id == decider }?.roles.contains(.lead)
    if isLead != true { broken.append("nobody who may decide did") }
    if conflicts.contains(decider) { broken.append("a decision of somebody with a conflict") }
    if event.kind == .confirmed {
      if by == decider { broken.append("one officer decided alone") }
    } else if decided.decision == .withdraw(.byFund) || kind != .withdraw {
      if lastReviewer == nil || lastReviewer == decider || lastRecommendation != kind {
        broken.append("one officer decided alone")
      }
    }
    if kind == .decline {
      let isGrounded = decided.reasons.contains { reason in
        reason.code == "rule" ? isFoundWanting : reason.code == "review" && lastReviewer != nil
      }
      if !isGrounded { broken.append("declined for nothing") }
    }
    return broken
  }
}
