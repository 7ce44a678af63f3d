extension Array {
  /// The index of the first element that meets a condition that all later elements also meet.
  ///
  /// It is `count` if none does. O(log n).
  func partitionPoint(_ isInLaterPart: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isInLaterPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
