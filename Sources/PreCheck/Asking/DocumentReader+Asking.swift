import EmergencyFund

extension DocumentReader {
  /// Reads the number of a question in its case, from 1.
  mutating func questionNumber(_ field: Field?) -> Int? {
    integer(field, in: 1...QuestionCode.numberMax)
  }

  /// Reads text that is not empty and no longer than a number of UTF-8 bytes.
  mutating func text(_ field: Field?, bytesMax: Int) -> String? {
    guard let field, let text = text(field) else { return nil }
    if (1...bytesMax).contains(text.utf8.count) { return text }
    let expected = "text of at most \(bytesMax) bytes"
    diagnose(
      field, .outOfRange, "expected \(expected), found \(text.utf8.count)", expected: expected)
    return nil
  }

  /// Reads a path that a question can be about.
  mutating func askedPath(_ field: Field?) -> AskedPath? {
    guard let field, let text = text(field) else { return nil }
    if let path = AskedPath(text) { return path }
    diagnose(
      field, .unknownCode,
      "expected a field that can be asked about, found \(Diagnostic.quote(text))", found: text)
    return nil
  }

  /// Reads what an answer quotes.
  mutating func answerReference(_ field: Field?) -> AnswerReference? {
    guard let field, let text = text(field) else { return nil }
    if let reference = AnswerReference(text) { return reference }
    let expected = "a reference such as 04E1A7C3"
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }

  /// Reads the receipt of a sealed file: groups of four letters and digits.
  mutating func receiptCode(_ field: Field?) -> String? {
    guard let field, let text = text(field) else { return nil }
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isReceipt =
      (1...16).contains(groups.count)
      && groups.allSatisfy { group in
        group.count == 4
          && group.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
            default: false
            }
          }
      }
    if isReceipt { return text }
    let expected = "a receipt such as 04E1-A7C3"
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }

  /// Reports a path that is listed twice.
  mutating func refuseRepeats(_ field: Field?, _ paths: [AskedPath]?) {
    guard let field, let paths, Set(paths).count < paths.count else { return }
    diagnose(field, .duplicateKey, "a field is listed twice")
  }

  /// Reports a question that is listed twice; returns the elements otherwise.
  mutating func numbered<Element>(
    _ elements: [Element]?, _ field: Field?, _ number: (Element) -> Int
  ) -> [Element]? {
    guard let field, let elements else { return nil }
    if Set(elements.map(number)).count == elements.count { return elements }
    diagnose(field, .duplicateKey, "a question is listed twice")
    return nil
  }
}
