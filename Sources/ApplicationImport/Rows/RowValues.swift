internal import EmergencyFund

/// The values of a row by their place in an application, before they are one.
struct RowValues {
  /// The value at a place; where several columns fill one text, all of them.
  private(set) var root = Branch()

  /// A place in the tree with its keys in the order of their columns.
  struct Branch {
    var keys: [(key: String, value: Value)] = []

    subscript(key: String) -> Value? {
      get { keys.first { $0.key == key }?.value }
      set {
        guard let newValue else { return }
        if let index = keys.firstIndex(where: { $0.key == key }) {
          keys[index].value = newValue
        } else {
          keys.append((key, newValue))
        }
      }
    }
  }

  /// What stands at a place.
  indirect enum Value {
    case text(String, SourcePosition)
    case texts([(text: String, position: SourcePosition)])
    case branch(Branch)
    /// The entries of a list by index; those between may be missing.
    case entries([Int: Value])
  }

  /// Adds a value of a column.
  mutating func add(_ text: String, at field: ImportField, isList: Bool, _ position: SourcePosition)
  {
    root =
      Self.adding(
        text, field.steps[...], isList: isList, position, to: .branch(root)
      ).branch
  }

  /// Says that a list is empty, as the word for no choice does.
  mutating func addNothing(at field: ImportField, _ position: SourcePosition) {
    root = Self.addingNothing(field.steps[...], to: .branch(root)).branch
  }

  /// Adds what is the same in every application, where nothing else is said.
  mutating func set(_ text: String, at field: ImportField, isList: Bool, _ position: SourcePosition)
  {
    for steps in Self.places(field.steps[...], in: .branch(root)) {
      guard Self.value(steps[...], in: .branch(root)) == nil else { continue }
      root = Self.adding(text, steps[...], isList: isList, position, to: .branch(root)).branch
    }
  }

  // MARK: Placing

  private static func adding(
    _ text: String, _ steps: ArraySlice<ImportField.Step>, isList: Bool,
    _ position: SourcePosition, to value: Value?
  ) -> Value {
    guard let step = steps.first else {
      switch value {
      case .texts(let others): return .texts(others + [(text, position)])
      case .text(let other, let first): return .text("\(other) \(text)", first)
      default: return isList ? .texts([(text, position)]) : .text(text, position)
      }
    }
    switch step {
    case .key(let key):
      var branch = value?.branch ?? Branch()
      branch[key] = adding(text, steps.dropFirst(), isList: isList, position, to: branch[key])
      return .branch(branch)
    case .entry(let given):
      var entries = value?.entries ?? [:]
      let index =
        given ?? (0...).first { self.value(steps.dropFirst(), in: entries[$0]) == nil } ?? 0
      entries[index] = adding(
        text, steps.dropFirst(), isList: isList, position, to: entries[index])
      return .entries(entries)
    }
  }

  private static func addingNothing(
    _ steps: ArraySlice<ImportField.Step>, to value: Value?
  ) -> Value {
    guard let step = steps.first else { return value ?? .texts([]) }
    guard case .key(let key) = step else { return value ?? .entries([:]) }
    var branch = value?.branch ?? Branch()
    branch[key] = addingNothing(steps.dropFirst(), to: branch[key])
    return .branch(branch)
  }

  /// The value at a place; nil if there is none.
  private static func value(_ steps: ArraySlice<ImportField.Step>, in value: Value?) -> Value? {
    guard let step = steps.first, let value else { return value }
    switch step {
    case .key(let key): return self.value(steps.dropFirst(), in: value.branch[key])
    case .entry(let index): return self.value(steps.dropFirst(), in: value.entries[index ?? 0])
    }
  }

  /// The places that a field means: `[]` is every entry that there is, and others must exist.
  private static func places(
    _ steps: ArraySlice<ImportField.Step>, in value: Value?
  ) -> [[ImportField.Step]] {
    guard let step = steps.first else { return [[]] }
    switch step {
    case .key(let key):
      return places(steps.dropFirst(), in: value?.branch[key]).map { [step] + $0 }
    case .entry(let given):
      let entries = value?.entries ?? [:]
      return entries.keys.sorted().filter { given == nil || $0 == given }.flatMap { index in
        places(steps.dropFirst(), in: entries[index]).map { [.entry(index)] + $0 }
      }
    }
  }
}

extension RowValues.Value {
  /// The keys; none of another value.
  var branch: RowValues.Branch { if case .branch(let branch) = self { branch } else { .init() } }

  /// The entries; none of another value.
  var entries: [Int: RowValues.Value] {
    if case .entries(let entries) = self { entries } else { [:] }
  }
}
