/// What a sealed application looks like from outside: its size, its name and its receipt.
package enum SealedFile {
  /// The content is padded to a multiple of this, so that its size tells little.
  private static let paddedTo = 4 << 10

  /// A JSON document with spaces after it.
  package static func padded(_ document: [UInt8]) -> [UInt8] {
    let rest = document.count % paddedTo
    if rest == 0, !document.isEmpty { return document }
    return document + [UInt8](repeating: UInt8(ascii: " "), count: paddedTo - rest)
  }

  /// The name of a file that was sealed on a day, which says nothing of what is in it.
  package static func name(on day: String?) -> String {
    day.map { "form-\($0).age" } ?? "form.age"
  }

  /// The name of a draft that was kept on a day, which says nothing of what is in it.
  package static func draftName(on day: String?) -> String {
    day.map { "notes-\($0).age" } ?? "notes.age"
  }

  /// The receipt of a file: the first eight hexadecimal digits of its SHA-256, in two groups.
  ///
  /// Of an armored text, it is that of the file in it.
  package static func receipt(digest: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    for (place, byte) in digest.prefix(4).enumerated() {
      if place == 2 { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
