extension Array {
  /// Returns the first index whose element meets a condition that all later ones meet too.
  ///
  /// Returns `count` where none does. Takes logarithmic time.
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
