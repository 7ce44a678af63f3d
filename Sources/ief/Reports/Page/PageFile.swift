internal import Crypto
internal import EmergencyFund
internal import Foundation
internal import PreCheck

/// One self-contained HTML file with the page, its style and script, the module and some calls.
///
/// The file refers to no other. Its Content Security Policy allows its own script and style by
/// their digests, the module, and nothing else: no requests of any kind.
struct PageFile: Sendable {
  /// The elements of the page, with `{placeholder}` for texts.
  let body: [UInt8]
  /// The style sheet.
  let style: [UInt8]
  /// The script.
  let script: [UInt8]
  /// The module, compressed with gzip.
  let module: [UInt8]

  /// Creates a page from its parts.
  init(body: [UInt8], style: [UInt8], script: [UInt8], module: [UInt8]) {
    self.body = body
    self.style = style
    self.script = script
    self.module = module
  }

  /// Writes the file for the calls of a bundle.
  ///
  /// - Throws: All diagnostics about the policies.
  func text(bundle: [UInt8]) throws(PolicyDiagnostics) -> [UInt8] {
    var check = try PreCheck(try PolicyBundle(bundle))
    let words = PageWords(.english)
    var text = Array("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n".utf8)
    text += head(words).utf8
    text += Array("<style>".utf8) + style + Array("</style>\n</head>\n".utf8)
    text += filled(words)
    text += try check.rulesSection().utf8
    text += Array("<script type=\"application/json\" id=\"policies\">".utf8)
    text += Self.embedded(bundle) + Array("</script>\n".utf8)
    text += Array("<script type=\"application/octet-stream\" id=\"module\">".utf8)
    text += moduleText + Array("</script>\n<script>".utf8) + script
    return text + Array("</script>\n</body>\n</html>\n".utf8)
  }

  /// The module as encoded in the file, in Base85.
  var moduleText: [UInt8] { module.base85 }

  private func head(_ words: PageWords) -> String {
    let scriptDigest = Self.digest(script)
    let styleDigest = Self.digest(style)
    let policy =
      "default-src 'none'; script-src '\(scriptDigest)' 'wasm-unsafe-eval'; "
      + "style-src '\(styleDigest)'; connect-src 'none'; form-action 'none'; base-uri 'none'"
    return """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(words[.title].escapedForHTML)</title>

      """
  }

  private static func digest(_ text: [UInt8]) -> String {
    "sha256-" + Data(SHA256.hash(data: text)).base64EncodedString()
  }

  /// The page's elements with English texts, which the script replaces.
  private func filled(_ words: PageWords) -> [UInt8] {
    var text = ""
    for (index, part) in String(decoding: body, as: UTF8.self).split(
      separator: "{", omittingEmptySubsequences: false
    ).enumerated() {
      let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard index > 0, pieces.count == 2, let id = PageMessageID(rawValue: String(pieces[0])) else {
        text += index == 0 ? String(part) : "{\(part)"
        continue
      }
      let isBeforeScript = id == .noScript || id == .broken
      text += isBeforeScript ? Self.inEveryLanguage(id) : words[id].escapedForHTML
      text += pieces[1]
    }
    return Array(text.utf8)
  }

  /// The text for readers whose browser runs no script, in every language.
  private static func inEveryLanguage(_ id: PageMessageID) -> String {
    Language.allCases.map { language in
      "<span lang=\"\(language.tag)\" dir=\"\(language.direction)\">"
        + id.localizedString(in: language).escapedForHTML + "</span>"
    }.joined(separator: "<br>\n")
  }

  /// JSON that cannot end the element around it: `<` only occurs within strings.
  private static func embedded(_ json: [UInt8]) -> [UInt8] {
    json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003C".utf8) : [$0] }
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
