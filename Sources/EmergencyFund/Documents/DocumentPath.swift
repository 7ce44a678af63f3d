/// The path from the root of a document to a value: `budget.items[2].unitCost`.
///
/// A key that is not made of letters, digits, `_` and `-` is quoted: `answers["odd key"]`. The
/// root is the empty text. Extending a path takes constant time.
public struct DocumentPath: Hashable, Sendable, CustomStringConvertible {
  /// One component of a path.
  enum Step: Hashable, Sendable {
    case root
    case key(String)
    case index(Int)
  }

  /// The path without the last component; children of one value share it.
  indirect enum Prefix: Hashable, Sendable {
    case none
    case path(DocumentPath)
  }

  private let prefix: Prefix
  private let step: Step

  init(prefix: Prefix, step: Step) {
    self.prefix = prefix
    self.step = step
  }

  /// The path of the document's root value.
  public static let root = DocumentPath(prefix: .none, step: .root)

  /// Adds a key.
  public func key(_ key: String) -> DocumentPath {
    DocumentPath(prefix: .path(self), step: .key(key))
  }

  /// Adds an index into a list, from 0.
  public func index(_ index: Int) -> DocumentPath {
    DocumentPath(prefix: .path(self), step: .index(index))
  }

  /// The path as text on one line; a quoted key is truncated after 40 characters.
  public var description: String {
    var steps: [Step] = []
    var path = self
    while true {
      if path.step != .root { steps.append(path.step) }
      guard case .path(let above) = path.prefix else { break }
      path = above
    }
    var text = ""
    for step in steps.reversed() { step.append(to: &text) }
    return text
  }
}

extension DocumentPath.Step {
  fileprivate func append(to text: inout String) {
    switch self {
    case .root: return
    case .index(let index): text += "[\(index)]"
    case .key(let key):
      if DocumentPath.isPlain(key) {
        if !text.isEmpty { text += "." }
        text += key
      } else {
        text += "[\"\(Diagnostic.excerpt(key, escaping: "\""))\"]"
      }
    }
  }
}

extension DocumentPath {
  /// Whether a key is written in a path without quotes.
  fileprivate static func isPlain(_ key: String) -> Bool {
    let length = key.utf8.count
    guard length > 0, length <= Diagnostic.excerptLength else { return false }
    return key.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
