/// How the last entry of a list is joined to those before it.
package enum Conjunction: Hashable, Sendable {
  /// All entries together: `a, b and c`.
  case and
  /// One of the entries: `a, b or c`.
  case or
  /// Entries side by side, as in the cell of a table: `a, b, c`.
  case neither
}

extension Language {
  /// Entries of a list on one line, joined as the Unicode CLDR joins them.
  package func listed(_ entries: [String], _ conjunction: Conjunction) -> String {
    TextBytes.text { text in
      for index in entries.indices {
        writeEntry(
          index, isLast: index == entries.count - 1, conjunction, to: &text
        ) { $0.append(entries[index]) }
      }
    }
  }

  /// Writes an entry of a list by its position, behind what joins it to the one before.
  @inline(__always)
  func writeEntry(
    _ index: Int, isLast: Bool, _ conjunction: Conjunction, to text: inout TextBytes,
    _ body: (inout TextBytes) -> Void
  ) {
    if index == 0 { return body(&text) }
    let joints = accept(Joints(conjunction: conjunction))
    text.append(isLast ? joints.last : joints.middle)
    let start = text.count
    body(&text)
    if isLast, let letter = accept(LetterBySound()) {
      adapt(conjunction, by: letter, before: start, in: &text)
    }
  }

  private struct Joints: LanguageVisitor {
    let conjunction: Conjunction

    func visit<L: BuiltInLanguage>(_ language: L.Type) -> ListJoints { L.joints(conjunction) }
  }

  private struct LetterBySound: LanguageVisitor {
    func visit<L: BuiltInLanguage>(_ language: L.Type) -> ConjunctionBySound? {
      L.conjunctionBySound
    }
  }

  /// Adapts a conjunction to the sound of the word behind it.
  private func adapt(
    _ conjunction: Conjunction, by letter: ConjunctionBySound, before start: Int,
    in text: inout TextBytes
  ) {
    let adapted = text.withBytes { bytes in
      letter(conjunction, UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    // The conjunction is one letter before one space.
    if let adapted { text.replaceByte(at: start - 2, with: adapted) }
  }
}
