/// A stack whose upper part can be moved into an array without copying the elements.
///
/// A parser keeps the values of all open lists on one such stack, so that each list is allocated
/// once, at its exact size.
struct MoveStack<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  /// The number of elements.
  private(set) var count = 0

  init() {
    capacity = 64
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  mutating func push(_ element: consuming Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Removes and returns the elements from an index on; none if the stack has no more.
  mutating func popAll(from start: Int) -> [Element] {
    guard start < count else { return [] }
    let source = base + start
    let taken = count - start
    count = start
    return Array(unsafeUninitializedCapacity: taken) { buffer, initializedCount in
      buffer.baseAddress?.moveInitialize(from: source, count: taken)
      initializedCount = taken
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
