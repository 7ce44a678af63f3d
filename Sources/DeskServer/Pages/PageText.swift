#if Desk
import Mustache

/// What a template writes of a value: text in which nothing can be an element or end an attribute.
///
/// The engine's own compares characters as people see them, so that it takes `<` for another one
/// where U+0600 stands before it, or an accent after it. A browser reads code points.
struct PageText: MustacheContentType {
  /// The name by which every template asks for it.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // A page with it would not be one that every program reads alike.
      case "\0": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
#endif
