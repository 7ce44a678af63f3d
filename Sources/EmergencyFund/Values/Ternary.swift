/// A truth value of strong Kleene logic: an unknown part decides nothing by itself.
package enum Ternary: Hashable, Sendable {
  case isTrue, isFalse, unknown

  /// True or false, or nil for unknown.
  package init(_ value: Bool?) {
    switch value {
    case .some(true): self = .isTrue
    case .some(false): self = .isFalse
    case .none: self = .unknown
    }
  }

  /// False if any part is false, otherwise unknown if any part is unknown, otherwise true.
  @inline(__always)
  package static func all(_ indices: Range<Int>, _ part: (Int) -> Ternary) -> Ternary {
    var result = Ternary.isTrue
    for index in indices {
      switch part(index) {
      case .isFalse: return .isFalse
      case .unknown: result = .unknown
      case .isTrue: break
      }
    }
    return result
  }

  /// False if either part is false, otherwise unknown if either is unknown, otherwise true.
  package static func all(_ first: Ternary, _ second: Ternary) -> Ternary {
    if first == .isFalse || second == .isFalse { return .isFalse }
    return first == .unknown ? .unknown : second
  }

  /// True if any part is true, otherwise unknown if any part is unknown, otherwise false.
  package static func any(_ parts: some Sequence<Ternary>) -> Ternary {
    var result = Ternary.isFalse
    for part in parts {
      if part == .isTrue { return .isTrue }
      if part == .unknown { result = .unknown }
    }
    return result
  }

  /// True for false, false for true, unknown for unknown.
  package static prefix func ! (value: Ternary) -> Ternary {
    switch value {
    case .isTrue: .isFalse
    case .isFalse: .isTrue
    case .unknown: .unknown
    }
  }
}
