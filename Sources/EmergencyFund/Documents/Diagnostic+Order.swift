extension Array where Element == Diagnostic {
  /// Sorts by file, then by position.
  package func sortedInFiles() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let a = left.element
      let b = right.element
      if a.file != b.file { return a.file < b.file }
      let start = SourcePosition(line: 0, column: 0)
      let (p, q) = (a.position ?? start, b.position ?? start)
      return p == q ? left.offset < right.offset : p < q
    }.map { $0.element }
  }
}
