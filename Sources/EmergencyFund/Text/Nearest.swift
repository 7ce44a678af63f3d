/// Finds the known word that a misspelt one most likely means.
///
/// Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment,
/// ASCII case ignored); at most a third of the longer word's length may differ. Texts longer than
/// 64 characters are not compared.
/// - Returns: The nearest candidate, the first of several equally near, or `nil` if none is near.
package func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
  guard text.utf8.count <= 4 * spellingLengthMax else { return nil }
  let written = foldedScalars(text)
  guard !written.isEmpty, written.count <= spellingLengthMax else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    guard candidate.utf8.count <= 4 * spellingLengthMax else { continue }
    let known = foldedScalars(candidate)
    guard known.count <= spellingLengthMax else { continue }
    let allowed = min(max(written.count, known.count) / 3, (best?.distance ?? .max) - 1)
    guard allowed >= 0 else { break }
    if let distance = spellingDistance(written, known, atMost: allowed) {
      best = (candidate, distance)
    }
  }
  return best?.word
}

/// The longest word that is compared, in Unicode scalars.
private let spellingLengthMax = 64

private func foldedScalars(_ text: String) -> [UInt32] {
  text.unicodeScalars.map { scalar in
    (0x41...0x5A).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
  }
}

/// The optimal string alignment distance, or `nil` if it exceeds the limit.
private func spellingDistance(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in 1..<(left.count + 1) {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1..<(right.count + 1) {
      let isSame = left[row - 1] == right[column - 1]
      var distance = min(
        previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        distance = min(distance, beforePrevious[column - 2] + 1)
      }
      current.append(distance)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}
