extension String {
  /// Whether two texts are spelt alike, code unit by code unit.
  ///
  /// `==` would also equate `Å` with `A` and a combining ring, and takes many times as long to
  /// tell apart texts with such marks.
  @inline(__always)
  package func hasSameCodeUnits(as other: String) -> Bool {
    utf8.count == other.utf8.count
      && withBytes { own in other.withBytes { own.elementsEqual($0) } }
  }

  /// A hash of the code units, equal for texts that are spelt alike.
  package var codeUnitsHash: Int {
    var hasher = Hasher()
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
