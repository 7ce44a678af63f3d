/// Codes of cases: "C-" and six unambiguous letters or digits.
package enum CaseCode {
  /// The letters and digits, in the order of what they count and of their bytes.
  package static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Whether a text has the form of a code.
  package static func isCode(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count == 8 && bytes.starts(with: "C-".utf8)
      && bytes.dropFirst(2).allSatisfy { symbols.contains($0) }
  }
}

extension DocumentReader {
  /// Reads the code of a case; nil after a diagnostic.
  package mutating func caseCode(_ field: Field?) -> String? {
    guard let field, let text = text(field) else { return nil }
    guard CaseCode.isCode(text) else {
      diagnose(
        field, .unreadableValue,
        "expected the code of a case such as C-7K3F9Q, found \(Diagnostic.quote(text))")
      return nil
    }
    return text
  }
}
