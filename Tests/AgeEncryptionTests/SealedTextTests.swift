import AgeEncryption
import AgeFormat
import Testing

@Suite struct SealedTextTests {
  private static let file = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 37) }

  private static var text: String { String(decoding: AgeArmor.encoded(file), as: UTF8.self) }

  private static func opened(_ message: String) throws -> [[UInt8]] {
    try SealedText.files(in: Array(message.utf8)).map { try AgeArmor.decoded($0) }
  }

  /// What programs for messages do to the lines of a text.
  static let changes: [@Sendable (String) -> String] = [
    { $0 }, { "Hello,\r\n\r\n" + $0.replacing("\n", with: "\r\n") + "\r\nBye" },
    { $0.split(separator: "\n").map { "> > \($0)  " }.joined(separator: "\r\n") },
    { $0.replacing("\n", with: "\n\n") }, { $0.split(separator: "\n").joined(separator: "=\n") },
    { text in
      let lines = text.split(separator: "\n")
      let middle = lines.dropFirst().dropLast().joined()
      return [lines[0], Substring(middle), lines[lines.count - 1]].joined(separator: "\n")
    },
    { $0.replacing("\n", with: "\u{A0}\n") },
  ]

  @Test(arguments: changes.indices)
  func `a text opens whatever a message did to its lines`(change: Int) throws {
    #expect(try Self.opened(Self.changes[change](Self.text)) == [Self.file])
  }

  @Test func `several texts are several files, and half of one is none`() throws {
    #expect(try Self.opened(Self.text + "and\n" + Self.text) == [Self.file, Self.file])
    #expect(try Self.opened(String(Self.text.prefix(200))) == [])
    #expect(try Self.opened(String(Self.text.prefix(200)) + "\n" + Self.text) == [Self.file])
    #expect(try Self.opened("") == [])
  }

  @Test(arguments: [0, 1, 2, 3, 47, 48, 49])
  func `any length`(count: Int) throws {
    let file = Array(Self.file.prefix(count))
    let text = String(decoding: AgeArmor.encoded(file), as: UTF8.self)
    if count > 0 { #expect(try Self.opened("x\n" + text) == [file]) }
  }
}
