extension Array where Element: Hashable {
  /// The elements in order, each only at its first occurrence.
  ///
  /// Complexity: O(n). A set of elements would do the same, but each type of element would bring
  /// a set of its own into the module for browsers; a table of hashes serves them all.
  package var withoutRepeats: [Element] {
    var result: [Element] = []
    // Comparing a few is faster than hashing them.
    if count <= 16 {
      for element in self where !result.contains(element) { result.append(element) }
      return result
    }
    // The last place with a hash, and for each place the one before it.
    var last: [Int: Int] = [:]
    var earlier: [Int] = []
    for element in self {
      let hash = element.hashValue
      var place = last[hash]
      while let known = place, result[known] != element {
        place = earlier[known] < 0 ? nil : earlier[known]
      }
      if place != nil { continue }
      earlier.append(last[hash] ?? -1)
      last[hash] = result.count
      result.append(element)
    }
    return result
  }
}
