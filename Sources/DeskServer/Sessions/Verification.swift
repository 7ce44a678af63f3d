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
#endif
