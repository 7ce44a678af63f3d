#if Desk
import DeskPages
import Mustache

/// What a template is filled with.
typealias View = [String: Any]

/// The templates of the pages; only the template engine writes their values, and escapes each.
enum Templates {
  /// Fills a template; nil if there is none of the name, or if one of them cannot be read.
  static func render(_ name: String, _ view: View) -> String? {
    library?.render(view, withTemplate: name)
  }

  /// The content of an embedded file; empty if there is none.
  static func file(_ name: String) -> [UInt8] { files[name] ?? [] }

  private static let files: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    var index = 0
    while let name = desk_page(index).name {
      let page = desk_page(index)
      files[String(cString: name)] = Array(UnsafeBufferPointer(start: page.start, count: page.size))
      index += 1
    }
    return files
  }()

  private static let library: MustacheLibrary? = {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var templates: [String: MustacheTemplate] = [:]
    for (name, bytes) in files {
      let parts = name.split(separator: ".")
      guard parts.count == 2, parts[1] == "mustache" else { continue }
      let text = "{{% CONTENT_TYPE:\(PageText.name)}}\n" + String(decoding: bytes, as: UTF8.self)
      guard let template = try? MustacheTemplate(string: text) else { return nil }
      templates[String(parts[0])] = template
    }
    return MustacheLibrary(templates: templates)
  }()
}
#endif
