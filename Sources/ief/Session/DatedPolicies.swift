internal import Digests
internal import EmergencyFund
import EmergencyFundPolicyTools

/// Policies as they are in effect on a date of receipt, each put together once.
struct DatedPolicies {
  /// The policies by id.
  let library: PolicyLibrary
  private var effective: [Key: Effective] = [:]
  /// The spans in which a policy stays the same, by its id.
  private var spans: [String: [PolicySpan]] = [:]

  /// A policy in one of its spans; nil for its last version.
  private struct Key: Hashable {
    var id: String
    var span: PolicySpan?
  }

  /// A policy with the document that its layers amount to.
  struct Effective {
    let policy: Policy
    let document: Document
  }

  init(_ library: PolicyLibrary) { self.library = library }

  /// The policy in effect on a date of receipt, or its last version, with its digest.
  mutating func policy(_ id: String, on day: Day?) throws(PolicyDiagnostics) -> Policy {
    try effective(id, on: day).policy
  }

  /// The policy in effect on the date of receipt, which becomes that at the call.
  mutating func policy(
    _ id: String, for application: inout GrantApplication
  ) throws(PolicyDiagnostics) -> Policy {
    let written = try policy(id, on: application.receivedOn)
    application.receipt = application.receipt?.at(utcOffset: written.terms.utcOffset)
    return try policy(id, on: application.receivedOn)
  }

  /// The policy in effect on a date of receipt, with the document that its layers amount to.
  mutating func effective(_ id: String, on day: Day?) throws(PolicyDiagnostics) -> Effective {
    let spans: [PolicySpan]
    if let known = self.spans[id] {
      spans = known
    } else {
      spans = try library.spans(id)
      self.spans[id] = spans
    }
    let key = Key(id: id, span: day.flatMap { day in spans.first { $0.contains(day) } })
    if let known = effective[key] { return known }
    var (policy, document) = try library.effective(id, on: day)
    policy.digest = CanonicalDocument(document.root)?.digest
    let effective = Effective(policy: policy, document: document)
    self.effective[key] = effective
    return effective
  }
}
