internal import CaseFile
internal import Digests
package import EmergencyFund
import EmergencyFundCasework

/// What a recipient finds who makes everything in an evidence bundle again.
package struct EvidenceCheck {
  /// The case as its events make it; nil if they cannot be replayed.
  package private(set) var replay: CaseReplay?
  /// The assessment made again.
  package private(set) var assessment: Assessment?
  /// Differences from what the bundle says.
  package private(set) var problems: [String] = []

  /// Replays the events and makes every assessment again.
  package init(_ bundle: EvidenceDocument) {
    guard let receipt = bundle.events.receipt,
      Digest.text(bundle.policy.bytes) == receipt.policyDigest,
      let policy = try? Policy(kept: bundle.policy.document, digest: receipt.policyDigest)
    else {
      problems = ["the policy is not the one in effect at receipt"]
      return
    }
    if bundle.rates.map({ Digest.text($0.bytes) }) != receipt.ratesDigest {
      problems = ["the rates table is not the one of the receipt"]
      return
    }
    let rates = bundle.rates?.table ?? .empty
    do throws(CaseRefusal) {
      let replay = try CaseReplay(bundle.events, policy: policy, reassessingWith: rates)
      problems = [String](
        repeating: "re-assessment does not reproduce the recorded assessment",
        count: replay.differenceCount)
      let last = policy.assess(replay.grantCase.grantApplication, rates: rates)
      var writer = JSONWriter()
      last.write(to: &writer)
      if writer.bytes != bundle.assessment {
        problems.append("the assessment is not what the rules say")
      }
      self.replay = replay
      assessment = last
    } catch {
      problems.append("the events do not follow each other: \(error.message)")
    }
  }
}
