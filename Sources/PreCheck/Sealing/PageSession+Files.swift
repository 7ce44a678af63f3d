internal import AgeFormat
internal import EmergencyFund

extension PageSession {
  /// A file for the page to hand out: its bytes in base64, its name and its receipt.
  static func file(_ file: [UInt8], name: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("file", String(decoding: Base64.encoded(file, isPadded: true), as: UTF8.self))
      writer.member("name", name)
      writer.member("receipt", SealedFile.receipt(digest: SHA256Digest(of: file).bytes))
      writer.member("bytes", file.count)
    }
    return writer.bytes
  }

  /// What stands in the way, in words.
  static func problem(_ words: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { $0.member("problem", words) }
    return writer.bytes
  }
}

extension AgeRandomness {
  /// Random bytes in hexadecimal digits; nil if it is not exactly what a file takes.
  init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    let count = AgeRandomness.byteCount(recipients: ApplyPolicy.recipientsMax)
    guard digits.count == 2 * count else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[place]), let low = Self.value(digits[place + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
