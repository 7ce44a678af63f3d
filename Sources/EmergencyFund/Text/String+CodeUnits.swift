extension String {
  /// Whether two texts are spelt alike, code unit by code unit.
  ///
  /// `==` would also equate `Å` with `A` and a combining ring, and takes many times as long to
  /// tell apart long texts with such marks; for a short one it is the fastest way to a no.
  @inline(__always)
  package func hasSameCodeUnits(as other: String) -> Bool {
    if utf8.count != other.utf8.count || (utf8.count < 16 && self != other) { return false }
    return withBytes { own in other.withBytes { own.elementsEqual($0) } }
  }

  /// A hash of the code units, equal for texts that are spelt alike.
  package var codeUnitsHash: Int {
    var hasher = Hasher()
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
