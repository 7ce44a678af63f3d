import EmergencyFund
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  @Test func `writes members and elements with commas between them`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("a", "x")
      writer.member("absent", nil as String?)
      writer.member("n", -12)
      writer.member("t", true)
      writer.member("d", literal: "1.50")
      writer.object("e") { _ in }
      writer.list("l") { writer in
        writer.null()
        writer.list { _ in }
        writer.list { $0.number(1) }
        writer.object { $0.member("z", [String]()) }
        writer.string("")
      }
      writer.member("m", ["p", "q"])
    }
    #expect(
      writer.text == #"{"a":"x","n":-12,"t":true,"d":1.50,"e":{},"#
        + #""l":[null,[],[1],{"z":[]},""],"m":["p","q"]}"#)
  }

  @Test func `writes one text a line`() {
    var writer = JSONWriter()
    writer.list { $0.number(1) }
    writer.newline()
    writer.object { _ in }
    writer.newline()
    #expect(writer.text == "[1]\n{}\n")
  }

  @Test func `escapes only what it must`() {
    var writer = JSONWriter()
    writer.string("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{1A}\u{7F}é\u{2028}😀")
    #expect(
      writer.text == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u001a\u{7F}é\u{2028}😀\"")
  }

  @Test(arguments: ["0", "-0", "1e400", "1.50", "-12E+3"])
  func `writes a number as it is given`(literal: String) {
    var writer = JSONWriter()
    writer.number(literal: literal)
    #expect(writer.text == literal)
  }

  @Test(arguments: ["", "01", "1.", ".5", "+1", "NaN", "1e", "1 ", "1,2", "-", "0x1"])
  func `writes what is no number as text`(literal: String) {
    var writer = JSONWriter()
    writer.number(literal: literal)
    #expect(writer.text == "\"\(literal)\"")
  }

  @Test(arguments: 0..<200)
  func `writes what the reader reads as the same tree`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let tree = Self.tree(depth: 5, using: &random)
    var writer = JSONWriter()
    writer.node(tree)
    let read = try JSONReader.read(writer.bytes, file: "a.json").root
    #expect(DocumentTestSupport.Shape(read) == DocumentTestSupport.Shape(tree))
    var again = JSONWriter()
    again.node(read)
    #expect(again.bytes == writer.bytes)
  }

  static func tree(
    depth: Int, using random: inout SplitMix64
  ) -> Node {
    let content: Node.Content
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &random) {
    case 0: content = .null
    case 1: content = .boolean(Bool.random(using: &random))
    case 2:
      let literals = ["0", "-0", "12", "-3.50", "1e10", "9007199254740993", "0.1E-7"]
      content = .number(literals.randomElement(using: &random) ?? "0")
    case 3: content = .string(text(using: &random))
    case 4:
      let count = Int.random(in: 0..<5, using: &random)
      content = .list((0..<count).map { _ in tree(depth: depth - 1, using: &random) })
    default:
      let count = Int.random(in: 0..<20, using: &random)
      content = .mapping(
        (0..<count).map { index in
          // The index keeps the keys apart.
          Node.Member(
            key: text(using: &random) + "\(index)", keyPosition: .start,
            value: tree(depth: depth - 2 < 0 ? 0 : depth - 2, using: &random))
        })
    }
    return Node(position: .start, content: content)
  }

  private static func text(using random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<24, using: &random) {
      let value: UInt32 =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: UInt32.random(in: 0..<0x20, using: &random)
        case 1: UInt32.random(in: 0x20..<0x80, using: &random)
        case 2: UInt32.random(in: 0x80..<0x3000, using: &random)
        default: UInt32.random(in: 0xD000..<0x11_0000, using: &random)
        }
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
