/// A policy's versions over time, merged once for many applications.
///
/// ```swift
/// let timeline = try PolicyTimeline("latin-america", in: library)
/// let policy = timeline.policy(on: application.receivedOn)
/// ```
public struct PolicyTimeline: Hashable, Sendable {
  /// Id of the policy.
  public let id: String
  /// The dates on which a value takes effect, sorted; the version before the first has no start.
  public let starts: [Day]
  private let versions: [Policy?]

  /// Merges every version of a policy.
  ///
  /// - Throws: All diagnostics about the last version; an earlier one that is not complete, such as
  /// before the start of a dated value, is left out instead.
  public init(_ id: String, in library: PolicyLibrary) throws(PolicyDiagnostics) {
    var checked = ValidatedLayers()
    try self.init(id, in: library, &checked)
  }

  /// Merges every version of a policy, as one of several in a library.
  ///
  /// - Parameters:
  ///   - checked: The layers of the library already checked.
  ///   - digest: Computes a version's digest from the merged document of its layers.
  /// - Throws: What ``init(_:in:)`` throws.
  package init(
    _ id: String, in library: PolicyLibrary, _ checked: inout ValidatedLayers,
    digest: (Document) -> String? = { _ in nil }
  ) throws(PolicyDiagnostics) {
    self.id = id
    let starts = try library.starts(of: id)
    self.starts = starts
    func version(on day: Day?) throws(PolicyDiagnostics) -> Policy {
      var (policy, document) = try library.effective(id, on: day, &checked)
      policy.digest = digest(document)
      return policy
    }
    let last = try version(on: nil)
    var versions: [Policy?] = []
    for day in starts.versionDays {
      let isLast = day == nil || day == starts.last
      versions.append(isLast ? last : try? version(on: day))
    }
    self.versions = versions
  }

  /// The version in force on a date of receipt, or the last one for nil; nil if there is none.
  public func policy(on day: Day?) -> Policy? {
    versions[day.map { starts.versionIndex(on: $0) } ?? starts.count]
  }
}

extension [Day] {
  /// A day on which each version applies; nil if there is only one, which is not dated.
  package var versionDays: [Day?] {
    // The day before all of them represents what was never dated.
    [first.map { $0.adding(days: -1) }] + map { Day?.some($0) }
  }

  /// The version in force on a day, of those that begin on these dates and one before them all.
  package func versionIndex(on day: Day) -> Int {
    // Few enough that a linear search from the end is fastest.
    var index = count
    while index > 0, day < self[index - 1] { index -= 1 }
    return index
  }
}

extension PolicyLibrary {
  /// The dates on which a value of any layer of a policy takes effect, sorted, each once.
  package func starts(of id: String) throws(PolicyDiagnostics) -> [Day] {
    Set(try chain(id).flatMap { $0.starts }).sorted()
  }
}
