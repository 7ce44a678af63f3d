#if Desk
import EmergencyFund

/// The policies of calls as the fund's folder has them now, each looked up once.
///
/// They name codes in lists; what a case is judged by is the policy that it keeps.
final class PolicyShelf {
  private var source: (String, Day) -> Policy?
  private var known: [String: Policy?] = [:]

  init(_ source: @escaping (String, Day) -> Policy?) { self.source = source }

  /// Looks up everything anew from now on, after a change of the folder.
  func forget(_ source: @escaping (String, Day) -> Policy?) {
    self.source = source
    known = [:]
  }

  /// The policy of a call for an application received on a day; nil if the folder has none.
  func policy(_ call: String, _ day: Day) -> Policy? {
    // A policy has its versions from days on; a month has at most one that matters here.
    let key = "\(call) \(day.description.prefix(7))"
    if let policy = known[key] { return policy }
    let policy = source(call, day)
    known[key] = policy
    return policy
  }
}
#endif
