extension StringProtocol {
  /// The text with the digits of Arabic and Persian, U+0660 and U+06F0 onwards, as 0 to 9.
  ///
  /// Keyboards of these languages write them; the value of a digit is never in doubt.
  package var withPlainDigits: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var text = ""
    for scalar in unicodeScalars {
      text.unicodeScalars.append(Self.plain(scalar) ?? scalar)
    }
    return text
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x660...0x669: Unicode.Scalar(scalar.value - 0x660 + 0x30)
    case 0x6F0...0x6F9: Unicode.Scalar(scalar.value - 0x6F0 + 0x30)
    default: nil
    }
  }
}
