internal import EmergencyFund

/// An amount as spreadsheets write it.
enum WrittenAmount {
  /// The amount with a point before the cents and nothing between thousands, if the mark is known.
  ///
  /// Without a mark the text is left to the reader of applications, who refuses what is ambiguous.
  static func plain(_ text: String, _ mark: ImportMapping.DecimalMark?) -> String {
    var number = String.UnicodeScalarView()
    for scalar in text.withPlainDigits.unicodeScalars
    where !scalar.properties.isWhitespace && scalar.properties.generalCategory != .currencySymbol {
      number.append(scalar)
    }
    guard let mark else { return String(number) }
    let (decimal, thousands): (Unicode.Scalar, Unicode.Scalar) =
      mark == .point ? (".", ",") : (",", ".")
    let parts = number.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return text }
    let groups = whole.split(separator: thousands, omittingEmptySubsequences: false)
    // Thousands are in groups of three, or the text is something else.
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), let first = groups.first,
      groups.count == 1 || (1...3).contains(first.count { $0 != "-" })
    else { return text }
    let joined = groups.map { String($0) }.joined()
    return parts.count == 2 ? "\(joined).\(String(parts[1]))" : joined
  }
}
