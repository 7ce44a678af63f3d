extension [UInt8] {
  /// The bytes in Base85: five characters per four bytes, a twentieth shorter than Base64.
  ///
  /// As in Ascii85, a group is a number of five base-85 digits, most significant first, and the
  /// digits are the characters from `!` upwards; a last group of n bytes has n + 1 characters. The
  /// less-than sign, which could end the element around the text, is written `~`.
  var base85: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count / 4 * 5 + 5)
    for start in stride(from: 0, to: count, by: 4) {
      let group = self[start..<Swift.min(start + 4, count)]
      var number = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      number <<= UInt32(8 * (4 - group.count))
      var digits: [UInt8] = []
      for _ in 0..<5 {
        let digit = UInt8(truncatingIfNeeded: number % 85) + UInt8(ascii: "!")
        digits.append(digit == UInt8(ascii: "<") ? UInt8(ascii: "~") : digit)
        number /= 85
      }
      text += digits.reversed().prefix(group.count + 1)
    }
    return text
  }
}
