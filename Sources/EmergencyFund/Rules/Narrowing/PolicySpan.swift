/// A range of days on which no layer of a policy changes, the first and the last included.
package struct PolicySpan: Hashable, Sendable {
  /// The first day; nil for no limit.
  package let first: Day?
  /// The last day; nil for no limit.
  package let last: Day?

  /// Creates a span.
  package init(first: Day?, last: Day?) {
    self.first = first
    self.last = last
  }

  /// A day of the span for merging the layers; nil if there is no limit at all.
  package var day: Day? { first ?? last }

  /// Whether a day is in the span.
  package func contains(_ day: Day) -> Bool {
    (first ?? .min) <= day && day <= (last ?? .max)
  }

  /// The days that are in the span and between two others; nil if there are none.
  package func clamped(_ opens: Day?, _ closes: Day?) -> PolicySpan? {
    let latest = [first, opens].compactMap { $0 }.max()
    let earliest = [last, closes].compactMap { $0 }.min()
    if let latest, let earliest, earliest < latest { return nil }
    return PolicySpan(first: latest, last: earliest)
  }

  /// All days, split at sorted days on which something begins.
  package static func all(cutAt starts: [Day]) -> [PolicySpan] {
    guard let first = starts.first else { return [PolicySpan(first: nil, last: nil)] }
    var spans = [PolicySpan(first: nil, last: first.adding(days: -1))]
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1].adding(days: -1) : nil
      spans.append(PolicySpan(first: start, last: next))
    }
    return spans
  }
}
