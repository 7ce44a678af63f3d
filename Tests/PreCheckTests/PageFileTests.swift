import Crypto
import EmergencyFund
import Foundation
import PreCheck
import Testing

@testable import ief

/// The page is one file that names no other, and its words are all there.
@Suite struct PageFileTests {
  static func part(_ name: String, of target: String = "PreCheckPage") throws -> [UInt8] {
    let file = "\(Shipped.root)/Sources/\(target)/page/\(name)"
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
  }

  /// The files of the page's script, in their order.
  static func script() throws -> [UInt8] {
    try ["precheck", "questions", "verdict", "steps", "applying", "start"]
      .flatMap { try part("\($0).js") }
  }

  static func page() throws -> String {
    let page = PageFile(
      body: try part("precheck.html"), style: try part("precheck.css"),
      script: try script(), module: [1, 2, 3, 4, 5])
    return String(decoding: try page.text(bundle: try Shipped.bundle()), as: UTF8.self)
  }

  @Test func `allows its own script and style by their digests, and nothing else`() throws {
    let page = try Self.page()
    func digest(_ element: String) throws -> String {
      let start = try #require(page.range(of: "<\(element)>", options: .backwards)).upperBound
      let end = try #require(page.range(of: "</\(element)>", range: start..<page.endIndex))
        .lowerBound
      let text = Array(page[start..<end].utf8)
      return "'sha256-\(Data(SHA256.hash(data: text)).base64EncodedString())'"
    }
    let policy =
      "default-src 'none'; script-src \(try digest("script")) 'wasm-unsafe-eval'; "
      + "style-src \(try digest("style")); connect-src 'none'; form-action 'none'; "
      + "base-uri 'none'"
    #expect(page.contains("content=\"\(policy)\""))
  }

  @Test func `writes a page without WebAssembly that may only run what it holds`() throws {
    var page = PageFile(body: [], style: [], script: [], module: [1])
    page.isPlain = true
    let text = String(decoding: try page.text(bundle: try Shipped.bundle()), as: UTF8.self)
    #expect(text.contains("' blob:; style-src"))
    #expect(!text.contains("wasm-unsafe-eval"))
    #expect(text.contains("id=\"module\" data-size=\"1\" data-plain>"))
  }

  @Test func `leaves comments and indentation out of script and style`() throws {
    let page = try Self.page()
    for element in ["script", "style"] {
      let start = try #require(page.range(of: "<\(element)>", options: .backwards)).upperBound
      let end = try #require(page.range(of: "</\(element)>", range: start..<page.endIndex))
        .lowerBound
      let lines = page[start..<end].split(separator: "\n")
      #expect(lines.count > 20)
      for line in lines {
        #expect(!line.hasPrefix(" ") && !line.hasPrefix("//") && !line.hasPrefix("/*"), "\(line)")
      }
    }
  }

  @Test func `names no other file`() throws {
    let page = try Self.page()
    for name in ["src=", "href=", "url(", "@import", "fetch(", "XMLHttpRequest", "localStorage"] {
      #expect(!page.contains(name), "\(name)")
    }
  }

  @Test(
    arguments: [
      ([], ""),
      ([0x0], "\u{A0}"),
      ([0xff], "\u{660}"),
      ([0x41, 0x41], " P "),
      ([0x78, 0x0, 0x1], "\u{5A0}\u{B0}"),
      ([0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7], "\u{E0}@0 \u{14}\u{3A7}"),
    ] as [([UInt8], String)])
  func `writes bytes without a character that is changed on the way`(bytes: [UInt8], text: String) {
    #expect(String(decoding: SevenBitText.text(of: bytes), as: UTF8.self) == text)
  }

  @Test func `writes no control character but what carries seven bits`() {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let text = String(decoding: SevenBitText.text(of: bytes), as: UTF8.self)
    let avoided: Set<Unicode.Scalar> = [
      "\0", "\u{7}", "\u{8}", "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{1A}", "\u{1B}", "<", "\u{7F}",
    ]
    #expect(!text.unicodeScalars.contains { avoided.contains($0) })
    #expect(!text.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) })
    #expect(text.utf8.count < bytes.count * 8 / 7 + 700)
  }

  @Test func `shows no hidden character of a policy`() throws {
    let bundle = String(decoding: try Shipped.bundle(), as: UTF8.self)
      .replacingOccurrences(
        of: #""en":"journalists""#, with: #""en":"jour\u001b\u009b\u202e\u2028nalists""#
      )
      .replacingOccurrences(of: "Incident Emergency Fund, Asia", with: #"Asia\u202e"#)
    let page = PageFile(body: [], style: [], script: [], module: [])
    let text = String(decoding: try page.text(bundle: Array(bundle.utf8)), as: UTF8.self)
    #expect(text.contains(#"jour\u{1b}\u{9b}\u{202e}\u{2028}nalists"#))
    // The page's own Arabic has isolates.
    let own: Set<Unicode.Scalar> = ["\n", "\u{2068}", "\u{2069}"]
    #expect(!text.unicodeScalars.contains { $0.isHidden && !own.contains($0) })
  }

  @Test func `cannot be ended by words of a policy`() throws {
    let bundle = String(decoding: try Shipped.bundle(), as: UTF8.self)
      // A title, since an id is a code and can hold no such word.
      .replacingOccurrences(of: #""en":"journalists""#, with: #""en":"</script><b>""#)
    let page = PageFile(body: [], style: [], script: [], module: [])
    let text = String(decoding: try page.text(bundle: Array(bundle.utf8)), as: UTF8.self)
    #expect(!text.contains("</script><b>"))
    #expect(text.contains("\\u003C/script>\\u003Cb>"))
    #expect(text.contains("&lt;/script&gt;&lt;b&gt;"))
  }

  @Test func `knows every word that the script and the elements ask for`() throws {
    let known = Set(PageMessageID.allCases.map { $0.rawValue })
    let script = String(decoding: try Self.script(), as: UTF8.self)
    let body = String(decoding: try Self.part("precheck.html"), as: UTF8.self)
    let asked =
      script.matches(of: /word\("([a-z.-]+)"\)/).map { "page.\($0.1)" }
      + body.matches(of: /data-word="([a-z.-]+)"/).map { "page.\($0.1)" }
      + body.matches(of: /\{(page[a-z.-]+)\}/).map { String($0.1) }
    #expect(asked.count > 40)
    for id in asked { #expect(known.contains(id), "\(id)") }
  }

  @Test func `holds no words in the script`() throws {
    // Everything that is shown comes from a catalogue: no text with a space between two words.
    let script = String(decoding: try Self.script(), as: UTF8.self)
    let lines = script.split(separator: "\n").filter { !$0.contains("//") }
    for line in lines {
      for text in line.matches(of: /"([^"]*)"/) {
        #expect(!text.1.contains(/[a-z]{3,} [a-z]{3,} [a-z]{2,}/), "\(line)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `says in every language what stands where no script runs`(language: Language) throws {
    let page = try Self.page()
    let start = "<span lang=\"\(language.tag)\" dir=\"\(language == .arabic ? "rtl" : "ltr")\">"
    for id in [PageMessageID.noScript, .broken] {
      #expect(page.contains("\(start)\(id.localizedString(in: language))</span>"))
    }
  }
}
