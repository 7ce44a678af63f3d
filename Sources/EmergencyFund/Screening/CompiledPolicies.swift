/// Every policy for applications, on every date of receipt, prepared for screening.
package struct CompiledPolicies: Sendable {
  /// The versions of one policy over time; nil if none is in force.
  private struct Timeline: Sendable {
    let starts: [Day]
    /// The position of each version among the prepared ones.
    let versions: [Int?]
  }

  private(set) var prepared: [CompiledPolicy] = []
  /// The policies themselves, at the same positions.
  private(set) var policies: [Policy] = []
  /// What the rules of each may read, at the same positions.
  private(set) var terms: [CallTerms] = []
  private var timelines: [Timeline] = []
  private var names: [String] = []
  /// The requirements common to all calls; nil without any.
  private(set) var common: Int?
  /// The ids to which applications can refer, sorted.
  package var ids: [String] { names.sorted() }
  /// The rates for amounts in other currencies.
  let rates: RateTable

  /// Prepares policies.
  ///
  /// - Parameters:
  ///   - policies: Every policy to which an application can refer.
  ///   - calls: The ids to which applications are expected to refer: the requirements common to them
  ///     apply to an application without one.
  ///   - rates: The rates for amounts in other currencies.
  package init(_ policies: [PolicyTimeline], calls: [String], rates: RateTable) {
    self.rates = rates
    for policy in policies {
      names.append(policy.id)
      add(policy.starts) { day in
        policy.policy(on: day).map { ($0, CompiledPolicy($0)) }
      }
    }
    let callPolicies = policies.filter { calls.contains($0.id) }
    if callPolicies.isEmpty { return }
    common = timelines.count
    add(Set(callPolicies.flatMap { $0.starts }).sorted()) { day in
      CompiledPolicy.common(to: callPolicies.compactMap { $0.policy(on: day) })
    }
  }

  private mutating func add(_ starts: [Day], _ version: (Day?) -> (Policy, CompiledPolicy)?) {
    var versions: [Int?] = []
    for day in starts.versionDays {
      guard let (policy, ready) = version(day) else {
        versions.append(nil)
        continue
      }
      versions.append(prepared.count)
      prepared.append(ready)
      policies.append(policy)
      terms.append(policy.terms)
    }
    timelines.append(Timeline(starts: starts, versions: versions))
  }

  /// The codes in policies that applications are likely to contain.
  var codes: LikelyCodes {
    var codes = LikelyCodes()
    codes.calls = ids + policies.map { $0.fund }
    for policy in policies {
      codes.groups += policy.groups.map { $0.id }
      codes.categories += policy.requirements.flatMap { $0.rule.likelyCategories }
    }
    return codes
  }

  /// The timeline of a call's policy; nil if no policy has the id.
  func timeline(of call: String) -> Int? {
    // Few enough that a linear search is faster than hashing.
    for index in names.indices where names[index] == call { return index }
    return nil
  }

  /// The version of a timeline in force on a date of receipt; nil if none is.
  func version(of timeline: Int, on day: Day?) -> Int? {
    let starts = timelines[timeline].starts
    return timelines[timeline].versions[day.map { starts.versionIndex(on: $0) } ?? starts.count]
  }
}

/// Free codes that applications are likely to contain, which are then read faster.
package struct LikelyCodes: Sendable {
  /// The ids of calls and codes of funds.
  package var calls: [String] = []
  /// The ids of target groups.
  package var groups: [String] = []
  /// The ids of cost categories.
  package var categories: [String] = []

  /// Creates an empty list of codes.
  package init() {}
}
