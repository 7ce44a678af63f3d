#if Desk
/// Lets one key be derived at a time, which takes 128 MiB; who has to wait stands in one of two
/// lines, of which the second is bounded and waits for the first.
struct DerivationTurn {
  private var isTaken = false
  private var first: [CheckedContinuation<Void, Never>] = []
  private var second: [CheckedContinuation<Void, Never>] = []

  /// How many strangers wait.
  var strangers: Int { second.count }

  /// Takes the turn if nobody has it; otherwise the caller has to wait.
  mutating func take() -> Bool {
    defer { isTaken = true }
    return !isTaken
  }

  mutating func wait(_ continuation: CheckedContinuation<Void, Never>, isStranger: Bool) {
    if isStranger { second.append(continuation) } else { first.append(continuation) }
  }

  /// Hands the turn on.
  mutating func end() {
    if !first.isEmpty {
      first.removeFirst().resume()
    } else if !second.isEmpty {
      second.removeFirst().resume()
    } else {
      isTaken = false
    }
  }
}
#endif
