extension String {
  /// Whether two codes are equal: codes are ASCII, so those of different lengths differ.
  @inline(__always)
  func isSameCode(as other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }
}

extension [String] {
  /// Whether a code is in the list.
  func containsCode(_ code: String) -> Bool {
    for index in indices where self[index].isSameCode(as: code) { return true }
    return false
  }
}
