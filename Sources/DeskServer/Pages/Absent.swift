#if Desk
import Mustache

/// A value that there is not: a template shows nothing for it, also where a page around has one of
/// the same name.
private struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

extension Optional {
  /// The value for a template.
  var shown: Any { self.map { $0 as Any } ?? Absent() }
}
#endif
