#if Desk
/// What is sent to the browser.
struct Page: Sendable {
  /// What is in it.
  enum Body: Sendable {
    /// A page.
    case html(String)
    /// Another address of the desk.
    case seeOther(String)
    /// A file to save.
    case file(name: String, type: String, [UInt8])
    /// A value for the script.
    case json([UInt8])
  }

  let body: Body
  /// The HTTP status, unless the body has its own.
  var status = 200
  /// Whether the browser must forget what it keeps of the desk.
  var clearsSite = false
  /// What happens to sessions before the page is sent.
  var effect: SessionEffect?
  /// The seconds after which the browser asks for the page again; nil if it does not.
  var refreshesAfter: Int?

  /// The page of a template.
  init(_ template: String, _ view: View, status: Int = 200) {
    self.status = status
    if let text = Templates.render(template, view) {
      body = .html(text)
    } else {
      body = .html("")
      self.status = 500
    }
  }

  init(_ body: Body) { self.body = body }

  /// Another page of the desk.
  static func seeOther(_ path: String) -> Page { Page(.seeOther(path)) }
}

/// What a page does to the sessions of officers.
enum SessionEffect: Sendable {
  /// All sessions of an officer end.
  case endAll(of: String)
  /// All sessions of the officer who asked for the page end, but the one in which they asked.
  case endOthers
}
#endif
