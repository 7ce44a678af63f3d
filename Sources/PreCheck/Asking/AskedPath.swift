/// The path of a value that a question is about, such as `budget.items[1].category`.
package struct AskedPath: Hashable, Sendable, CustomStringConvertible {
  /// The field.
  package let field: AskedField
  /// The index of the list's entry that it belongs to, from 0; nil if it belongs to none.
  package let index: Int?

  /// The largest index: no list of an application that can be asked about is longer.
  package static let indexMax = 999

  /// Creates the path of a field; nil if the field and the index do not fit each other.
  package init?(_ field: AskedField, index: Int? = nil) {
    guard field.isOfEntry == (index != nil), (0...Self.indexMax).contains(index ?? 0) else {
      return nil
    }
    self.field = field
    self.index = index
  }

  /// Reads a path exactly as ``description`` writes it.
  package init?(_ text: String) {
    // Only ASCII, since texts that differ in their bytes can be equal.
    guard text.utf8.count <= 64, text.utf8.allSatisfy({ $0 < 128 }) else { return nil }
    let parts = text.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      guard let field = AskedField(rawValue: text) else { return nil }
      self.init(field)
      return
    }
    let digits = parts[1].prefix { $0 != "]" }
    guard let index = Int(digits), let field = AskedField(rawValue: Self.template(of: text)) else {
      return nil
    }
    self.init(field, index: index)
    if description != text { return nil }
  }

  /// The path as a file has it.
  package var description: String {
    guard let index else { return field.rawValue }
    let parts = field.rawValue.split(separator: "[", maxSplits: 1)
    guard let list = parts.first, let rest = parts.last else { return field.rawValue }
    return "\(list)[\(index)\(rest)"
  }

  /// The list whose entry it belongs to: `budget.items`; nil if it belongs to none.
  package var list: String? {
    index == nil ? nil : field.rawValue.split(separator: "[").first.map { String($0) }
  }

  /// The same of the list's first entry, where a single value is read on its own.
  var ofFirstEntry: AskedPath { index == nil ? self : AskedPath(field, index: 0) ?? self }

  private static func template(of text: String) -> String { Form.template(text) }
}
