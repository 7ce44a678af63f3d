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
    func digest(_ kind: String) throws -> String {
      let own = try kind == "js" ? Self.script() : Self.part("precheck.\(kind)")
      let text = try Self.part("base.\(kind)", of: "PageBase") + own
      return "'sha256-\(Data(SHA256.hash(data: text)).base64EncodedString())'"
    }
    let policy =
      "default-src 'none'; script-src \(try digest("js")) 'wasm-unsafe-eval'; "
      + "style-src \(try digest("css")); connect-src 'none'; form-action 'none'; "
      + "base-uri 'none'"
    #expect(page.contains("content=\"\(policy)\""))
  }

  @Test func `writes a page without WebAssembly that may only run what it holds`() throws {
    var page = PageFile(body: [], style: [], script: [], module: [1])
    page.isPlain = true
    let text = String(decoding: try page.text(bundle: try Shipped.bundle()), as: UTF8.self)
    #expect(text.contains("' blob:; style-src"))
    #expect(!text.contains("wasm-unsafe-eval"))
    #expect(text.contains("id=\"module\" data-plain>"))
  }

  @Test func `names no other file`() throws {
    let page = try Self.page()
    for name in ["src=", "href=", "url(", "@import", "fetch(", "XMLHttpRequest", "localStorage"] {
      #expect(!page.contains(name), "\(name)")
    }
  }

  @Test(
    arguments: [
      ([], ""), ([0], "!!"), ([0, 0, 0, 0], "!!!!!"), ([255, 255, 255, 255], "s8W-!"),
      ([1, 2, 3, 4, 5], #"!~N?+"T"#), ([0, 0, 0, 27], "!!!!~"),
    ] as [([UInt8], String)])
  func `writes the module in Base85 without a less-than sign`(bytes: [UInt8], text: String) {
    let page = PageFile(body: [], style: [], script: [], module: bytes)
    #expect(String(decoding: page.moduleText, as: UTF8.self) == text)
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
