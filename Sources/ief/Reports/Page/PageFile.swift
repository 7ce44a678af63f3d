internal import Crypto
internal import EmergencyFund
internal import Foundation
internal import PageBase
internal import PageModule

/// One self-contained HTML file with a page, its style and script, the module and what it reads.
///
/// The file refers to no other. Its Content Security Policy allows its own script and style by
/// their digests, the module, and nothing else: no requests of any kind.
struct PageFile: Sendable {
  /// The elements of the page, with `{placeholder}` for texts.
  let body: [UInt8]
  /// The style sheet: what all pages share, and the page's own.
  let style: [UInt8]
  /// The script: what all pages share, and the page's own.
  let script: [UInt8]
  /// The module, packed as .lzma or gzip files are.
  let module: [UInt8]
  /// Whether the module is plain JavaScript instead of WebAssembly.
  var isPlain = false

  /// Creates a page from its own parts.
  init(body: [UInt8], style: [UInt8], script: [UInt8], module: [UInt8]) {
    self.body = body
    self.style = (page_base_style().bytes + style).compact.withoutSpaces
    self.script = (page_base_script().bytes + script).compact
    self.module = module
  }

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - title: The title of the page.
  ///   - section: HTML below the page's elements.
  ///   - data: What the module reads first, as JSON, and the id of the element that holds it.
  ///   - word: The HTML in place of a placeholder; nil where it is none.
  func text(
    title: String, section: String = "", data: (id: String, json: [UInt8]),
    word: (String) -> String?
  ) -> [UInt8] {
    var text = Array("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n".utf8)
    text += head(title).utf8
    text += Array("<style>".utf8) + style + Array("</style>\n</head>\n".utf8)
    text += filled(word)
    text += section.utf8
    let packed = isUnpacked ? data.json.packed : nil
    if isUnpacked { text += Self.element("unpacker", page_base_unpacker().bytes) }
    if let packed {
      text += Self.element(data.id, packed)
    } else {
      text += Array("<script type=\"application/json\" id=\"\(data.id)\">".utf8)
      text += Self.embedded(data.json) + Array("</script>\n".utf8)
    }
    text += Self.element("module", module, isPlain ? " data-plain" : "")
    text += Array("<script>".utf8) + script
    return text + Array("</script>\n</body>\n</html>\n".utf8)
  }

  /// Whether the page has a program that unpacks its module; a browser unpacks gzip by itself.
  private var isUnpacked: Bool { !module.isEmpty && !module.starts(with: [0x1F, 0x8B]) }

  /// An element that holds bytes.
  private static func element(
    _ id: String, _ bytes: [UInt8], _ attributes: String = ""
  ) -> [UInt8] {
    let start =
      "<script type=\"application/octet-stream\" id=\"\(id)\" data-size=\"\(bytes.count)\"\(attributes)>"
    return Array(start.utf8) + SevenBitText.text(of: bytes) + Array("</script>\n".utf8)
  }

  /// A sentence in every language, each in an element of its own.
  static func inEveryLanguage(_ text: (Language) -> String) -> String {
    Language.allCases.map { language in
      "<span lang=\"\(language.tag)\" dir=\"\(language.direction)\">"
        + text(language).escapedForHTML + "</span>"
    }.joined(separator: "<br>\n")
  }

  private func head(_ title: String) -> String {
    let scriptDigest = Self.digest(script)
    let styleDigest = Self.digest(style)
    // A packed script has an address of its own, and nothing else has one.
    let module = isPlain ? "blob:" : "'wasm-unsafe-eval'"
    let policy =
      "default-src 'none'; script-src '\(scriptDigest)' \(module); "
      + "style-src '\(styleDigest)'; connect-src 'none'; form-action 'none'; base-uri 'none'"
    return """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title.escapedForHTML)</title>

      """
  }

  private static func digest(_ text: [UInt8]) -> String {
    "sha256-" + Data(SHA256.hash(data: text)).base64EncodedString()
  }

  /// The page's elements with English texts, which the script replaces.
  private func filled(_ word: (String) -> String?) -> [UInt8] {
    var text = ""
    for (index, part) in String(decoding: body, as: UTF8.self).split(
      separator: "{", omittingEmptySubsequences: false
    ).enumerated() {
      let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard index > 0, pieces.count == 2, let word = word(String(pieces[0])) else {
        text += index == 0 ? String(part) : "{\(part)"
        continue
      }
      text += word
      text += pieces[1]
    }
    return Array(text.utf8)
  }

  /// JSON that cannot end the element around it: `<` only occurs within strings.
  private static func embedded(_ json: [UInt8]) -> [UInt8] {
    json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003C".utf8) : [$0] }
  }
}

extension PagePart {
  /// The part as it is embedded in the tool.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: size)) }
}

extension [UInt8] {
  /// A script or a style sheet without indentation, empty lines, lines that are a comment, and
  /// the ends of lines that go on.
  fileprivate var compact: [UInt8] {
    split(separator: UInt8(ascii: "\n")).flatMap { line -> [UInt8] in
      let text = line.drop { $0 == UInt8(ascii: " ") }
      let isComment = text.starts(with: "//".utf8) || text.starts(with: "/*".utf8)
      guard let last = text.last, !isComment else { return [] }
      return Array(text) + (",;({".utf8.contains(last) ? [] : [UInt8(ascii: "\n")])
    }
  }

  /// A style sheet without the spaces behind a property's name and before a block.
  fileprivate var withoutSpaces: [UInt8] {
    var text: [UInt8] = []
    for byte in self {
      if byte == UInt8(ascii: "{"), text.last == UInt8(ascii: " ") { text.removeLast() }
      if byte == UInt8(ascii: " "), text.last == UInt8(ascii: ":") { continue }
      text.append(byte)
    }
    return text
  }

  /// The bytes packed as the page's unpacker reads them; nil if the tool was built without that.
  fileprivate var packed: [UInt8]? {
    let roomMax = count + 1_024
    let packed = [UInt8](unsafeUninitializedCapacity: roomMax) { room, size in
      size = room.baseAddress.map { page_base_pack(self, count, $0, roomMax) } ?? 0
    }
    return packed.isEmpty ? nil : packed
  }
}

extension String {
  /// The text with the special characters of HTML and XML escaped.
  var escapedForHTML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
