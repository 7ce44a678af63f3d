extension String {
  /// Whether two codes are equal: codes are ASCII, so those of different lengths differ.
  @inline(__always)
  func isSameCode(as other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }
}

extension String {
  /// The text with the letters of ASCII as capitals: codes have no others, and a table of all
  /// letters would make the module for browsers larger.
  var inCapitals: String {
    String(
      decoding: utf8.map { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
      }, as: UTF8.self)
  }
}

extension [String] {
  /// Whether a code is in the list.
  func containsCode(_ code: String) -> Bool {
    for index in indices where self[index].isSameCode(as: code) { return true }
    return false
  }
}
