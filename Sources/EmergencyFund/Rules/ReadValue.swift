/// A value that a finding read, with its path; nil if it was missing.
public struct ReadValue: Sendable {
  /// The path of the value in the application.
  public let path: FieldPath

  /// The value as it was read: most are never written as text.
  let content: Content

  /// A value of one of the types that rules read.
  enum Content: Sendable {
    case missing
    case text(String)
    case texts([String])
    case number(Int64)
    case boolean(Bool)
    case decimal(ExactDecimal)
    case day(Day)
    case country(Country)
    case currency(Currency)
  }

  /// Creates a value that was read.
  package init(_ path: FieldPath, _ value: String?) {
    self.path = path
    content = value.map { .text($0) } ?? .missing
  }

  init<Value: Readable>(_ path: FieldPath, _ value: Value?) {
    self.path = path
    content = value.map { $0.content } ?? .missing
  }

  /// The value as text, or nil if it is missing.
  ///
  /// Names, contacts and stories are never read.
  public var value: String? {
    switch content {
    case .missing: nil
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .number(let number): String(number)
    case .boolean(let value): value ? "true" : "false"
    case .decimal(let decimal): decimal.description
    case .day(let day): day.description
    case .country(let country): country.code
    case .currency(let currency): currency.code
    }
  }
}

extension ReadValue: Hashable {
  /// Whether both have the same path and the same text.
  public static func == (left: ReadValue, right: ReadValue) -> Bool {
    left.path == right.path && left.value == right.value
  }

  /// Hashes the path and the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(value)
  }
}

/// A type of values that rules read.
protocol Readable {
  var content: ReadValue.Content { get }
}

extension String: Readable {
  var content: ReadValue.Content { .text(self) }
}

extension [String]: Readable {
  var content: ReadValue.Content { .texts(self) }
}

extension Int: Readable {
  var content: ReadValue.Content { .number(Int64(self)) }
}

extension Int64: Readable {
  var content: ReadValue.Content { .number(self) }
}

extension Bool: Readable {
  var content: ReadValue.Content { .boolean(self) }
}

extension ExactDecimal: Readable {
  var content: ReadValue.Content { .decimal(self) }
}

extension Day: Readable {
  var content: ReadValue.Content { .day(self) }
}

extension Country: Readable {
  var content: ReadValue.Content { .country(self) }
}

extension Currency: Readable {
  var content: ReadValue.Content { .currency(self) }
}

extension [ReadValue] {
  /// Creates a list with room for values.
  init(room: Int) {
    self.init(unsafeUninitializedCapacity: room) { _, count in count = 0 }
  }

  /// Adds a value that is in no list; nil for a missing one.
  mutating func add<Value: Readable>(_ field: ApplicationField, _ value: Value?) {
    append(ReadValue(FieldPath(field), value))
  }

  /// Adds a value of the list element at `index`; nil for a missing one.
  mutating func add<Value: Readable>(_ field: ApplicationField, _ index: Int, _ value: Value?) {
    append(ReadValue(FieldPath(field, index), value))
  }

  /// Removes repeated paths, keeping the order: an application has one value per path.
  ///
  /// Complexity: O(n) in the number of values and in the largest index.
  mutating func removeRepeatedPaths() {
    // A few are compared with each other, which is faster than marking their paths.
    if count <= 8, !hasRepeatedPair { return }
    if let rest = withoutRepeatedPaths { self = rest }
  }

  private var hasRepeatedPair: Bool {
    withUnsafeBufferPointer { values in
      for index in 1..<Swift.max(values.count, 1) {
        for other in 0..<index where values[other].path == values[index].path { return true }
      }
      return false
    }
  }

  /// The values with each path only once; nil if none is repeated.
  private var withoutRepeatedPaths: [ReadValue]? {
    let words = 1 + (lazy.map { $0.path.index }.max() ?? 0) / UInt64.bitWidth
    let fields = ApplicationField.count
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: fields * words) { seen in
      seen.initialize(repeating: 0)
      var result: [ReadValue]?
      for index in indices {
        let path = self[index].path
        let bit = Swift.max(path.index, 0)
        let word = path.field.ordinal * words + bit / UInt64.bitWidth
        let mark: UInt64 = 1 << UInt64(bit % UInt64.bitWidth)
        if seen[word] & mark != 0 {
          if result == nil { result = Array(self[..<index]) }
        } else {
          seen[word] |= mark
          result?.append(self[index])
        }
      }
      return result
    }
  }
}
