#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

/// A verification of the whole file that runs beside the work of an officer; it ends with their
/// session.
final class Verification: Sendable {
  /// Where it stands.
  enum State: Sendable {
    case verifying(Int, of: Int)
    case assessing(Int, of: Int)
    case done(VerificationResult, at: Date)
    case failed(String)
    /// Nobody waits for it any more.
    case cancelled
  }

  /// What holds the state, which outlives whoever started it.
  private final class Box: @unchecked Sendable {
    private let lock = NSLock()
    private var state = State.verifying(0, of: 0)

    func get() -> State { lock.withLock { state } }

    func set(_ new: State) { lock.withLock { state = new } }

    /// Notes the progress; throws once nobody waits for it any more.
    func advance(_ new: State) throws {
      try lock.withLock {
        if case .cancelled = state { throw CancellationError() }
        state = new
      }
    }
  }

  let startedAt = Date()
  private let box = Box()

  /// Starts a verification.
  init(_ verifier: FileVerifier) {
    let box = box
    // Not on the threads of the server: it takes minutes for large files.
    Thread.detachNewThread {
      do {
        let (chain, assessments) = try verifier.verify(
          verifying: { try box.advance(.verifying($0, of: $1)) },
          assessing: { try box.advance(.assessing($0, of: $1)) })
        box.set(.done(VerificationResult(chain, assessments), at: Date()))
      } catch let error as CaseDeskError {
        box.set(.failed(error.messages.joined(separator: " ")))
      } catch {
        box.set(.failed(""))
      }
    }
  }

  // Whoever locks the desk takes the key away.
  deinit { box.set(.cancelled) }

  var state: State { box.get() }

  var isRunning: Bool {
    switch state {
    case .verifying, .assessing: true
    case .done, .failed, .cancelled: false
    }
  }
}

/// What a verification found.
struct VerificationResult: Sendable {
  let events: Int
  /// Events and what is not encrypted.
  let problems: [String]
  /// The position from which on events are signed; nil while officers have no keys of their own.
  let signedSince: Int?
  let hasSignatureProblems: Bool
  let officerProblems: [String]
  /// How many events each officer signed.
  let signed: [(officer: String, count: Int)]
  let assessments: Int
  let cases: Int
  let failedCases: Int
  let assessmentProblems: [String]

  init(_ chain: ChainVerification, _ check: AssessmentCheck) {
    events = chain.events
    problems = chain.problems.map { $0.description } + check.clearProblems
    signedSince = chain.register.since
    hasSignatureProblems = chain.hasSignatureProblems
    officerProblems = check.officerProblems
    var counts: [String: Int] = [:]
    for signed in chain.signatures {
      counts[signed.officer, default: 0] += signed.to - signed.from + 1
    }
    signed = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    assessments = check.count
    cases = check.cases
    failedCases = check.failedCases
    assessmentProblems = check.problems
  }

  var holds: Bool {
    problems.isEmpty && !hasSignatureProblems && officerProblems.isEmpty
      && assessmentProblems.isEmpty
  }
}

extension DeskSession {
  /// The seconds after which a page looks again how far a verification is, and for how long.
  private static let (looksAfter, looksFor) = (2, 600.0)

  /// Starts a verification, unless one is running.
  func startVerification() throws -> Page {
    if verification?.isRunning != true { verification = Verification(try desk.verifier()) }
    return .seeOther("/journal/verify")
  }

  /// Where the verification stands, or what it found.
  func verificationPage(_ request: DeskRequest) throws -> Page {
    try desk.require(.verify)
    var view: View = [:]
    var looksAgain = false
    switch verification?.state {
    case nil, .cancelled: view["none"] = words[JournalMessage.verifyNone]
    case .verifying(let count, let total):
      view["progress"] = progress(.verifying, count, total)
      looksAgain = true
    case .assessing(let count, let total):
      view["progress"] = progress(.assessing, count, total)
      looksAgain = true
    case .failed(let reason):
      view["failed"] = words.text(JournalMessage.verifyFailed, .text("reason", reason))
    case .done(let result, let time): view["result"] = self.view(of: result, at: time)
    }
    var page = page(
      "verify", request, title: words[JournalMessage.verify], in: .journal, view)
    // Looking again keeps the desk unlocked, so it ends at some time.
    if looksAgain, let verification,
      Date().timeIntervalSince(verification.startedAt) < Self.looksFor
    {
      page.refreshesAfter = Self.looksAfter
    }
    return page
  }

  private func progress(_ message: JournalMessage, _ count: Int, _ total: Int) -> View {
    [
      "text": total == 0
        ? words[JournalMessage.verifyBegins]
        : words.text(message, .count("count", count), .count("total", total)),
      "count": count, "total": max(total, 1),
    ]
  }

  private func view(of result: VerificationResult, at time: Date) -> View {
    let parts = Calendar.current.dateComponents([.hour, .minute], from: time)
    let minute = parts.minute ?? 0
    var view: View = [
      "holds": result.holds, "class": result.holds ? "yes" : "no",
      "mark": result.holds ? "✓" : "✕",
      "title": words[
        result.holds ? JournalMessage.verifyHolds : JournalMessage.verifyBroken],
      "when": words.text(
        JournalMessage.verifyDone, .day("day", desk.today),
        .rendered("time", "\(parts.hour ?? 0):\(minute < 10 ? "0" : "")\(minute)")),
      "signed": result.signed.map { signed in
        words.text(
          JournalMessage.officerCount, .text("name", signed.officer), .count("count", signed.count))
      },
    ]
    view["integrity"] = part(
      result.problems.isEmpty
        ? words.text(JournalMessage.integrityHolds, .count("count", result.events))
        : words[JournalMessage.integrityBroken], result.problems)
    let signatures: JournalMessage =
      result.signedSince == nil
      ? .signaturesNone
      : result.hasSignatureProblems || !result.officerProblems.isEmpty
        ? .signaturesBroken : .signaturesHold
    view["signatures"] = part(
      words[signatures], result.officerProblems, isBroken: signatures == .signaturesBroken)
    if signatures == .signaturesNone {
      view["signatures"] = ["text": words[signatures], "class": "", "mark": "–"] as View
    }
    if let since = result.signedSince, since > 1 {
      view["unsigned"] = words.text(JournalMessage.unsignedBefore, .count("count", since - 1))
    }
    view["assessments"] = part(
      result.assessmentProblems.isEmpty
        ? words.text(
          JournalMessage.assessmentsHold, .count("count", result.assessments),
          .count("total", result.cases))
        : words.text(
          JournalMessage.assessmentsBroken, .count("count", result.failedCases),
          .count("total", result.cases)), result.assessmentProblems)
    return view
  }

  private func part(_ text: String, _ problems: [String], isBroken: Bool? = nil) -> View {
    let isBroken = isBroken ?? !problems.isEmpty
    return [
      "text": text, "problems": problems, "class": isBroken ? "no" : "yes",
      "mark": isBroken ? "✕" : "✓", "hasProblems": !problems.isEmpty,
    ]
  }
}
#endif
