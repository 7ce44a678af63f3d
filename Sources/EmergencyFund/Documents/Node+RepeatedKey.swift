extension Node.Member {
  /// The first key that repeats an earlier one, compared code unit by code unit.
  ///
  /// O(n log n), so that an object of many keys cannot stall a reader.
  /// - Returns: The indices of the earlier and the later member, or `nil` if all keys differ.
  package static func firstRepeat(in members: ArraySlice<Self>) -> (earlier: Int, later: Int)? {
    // Most objects are small, and then comparing pairs is faster than sorting.
    members.count <= 12 ? firstRepeatByPairs(in: members) : firstRepeatBySorting(members)
  }

  private static func firstRepeatByPairs(
    in members: ArraySlice<Self>
  ) -> (earlier: Int, later: Int)? {
    for later in members.indices.dropFirst() {
      let key = members[later].key
      for earlier in members.startIndex..<later
      where hasSameCodeUnits(members[earlier].key, key) {
        return (earlier, later)
      }
    }
    return nil
  }

  private static func firstRepeatBySorting(
    _ members: ArraySlice<Self>
  ) -> (earlier: Int, later: Int)? {
    let order = members.indices.sorted { left, right in
      let (leftKey, rightKey) = (members[left].key.utf8, members[right].key.utf8)
      if leftKey.count != rightKey.count { return leftKey.count < rightKey.count }
      for (leftByte, rightByte) in zip(leftKey, rightKey) where leftByte != rightByte {
        return leftByte < rightByte
      }
      return left < right
    }
    var first: (earlier: Int, later: Int)?
    for (earlier, later) in zip(order, order.dropFirst())
    where hasSameCodeUnits(members[earlier].key, members[later].key) {
      if let known = first, known.later < later { continue }
      first = (earlier, later)
    }
    return first
  }

  /// Whether two keys are spelt alike; `==` alone equates `Å` with `A` and a combining ring.
  private static func hasSameCodeUnits(_ left: String, _ right: String) -> Bool {
    left == right && left.utf8.elementsEqual(right.utf8)
  }
}
