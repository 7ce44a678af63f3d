/// A field of an application as mappings name it, such as `budget.items[0].unitCost`.
///
/// `incidents[].type` is the field of one more incident for each value, or of every one.
package struct ImportField: Hashable, Sendable {
  /// The steps from the root of an application.
  package let steps: [Step]

  /// A key, or a place in a list.
  package enum Step: Hashable, Sendable {
    case key(String)
    /// The index of an entry from 0; nil for one more or for every one.
    case entry(Int?)
  }

  /// Creates the field of a path; nil if it is not written as one.
  package init?(_ path: String) {
    var steps: [Step] = []
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard let key = part.split(separator: "[", omittingEmptySubsequences: false).first,
        !key.isEmpty
      else { return nil }
      steps.append(.key(String(key)))
      let index = part.dropFirst(key.count)
      if index.isEmpty { continue }
      guard index.first == "[", index.last == "]" else { return nil }
      let digits = index.dropFirst().dropLast()
      if digits.isEmpty {
        steps.append(.entry(nil))
      } else {
        guard let number = Int(digits), (0..<Self.entriesMax).contains(number) else { return nil }
        steps.append(.entry(number))
      }
    }
    self.steps = steps
  }

  /// The largest number of entries that a row can have in a list.
  static let entriesMax = 100

  /// The path without indices: `budget.items[].unitCost`.
  package var template: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .entry: text += "[]"
      }
    }
  }
}
