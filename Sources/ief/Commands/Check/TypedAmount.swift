internal import EmergencyFund

/// An amount as a person types it.
enum TypedAmount {
  /// The amount with a point before the cents, without signs of currencies, spaces and marks between
  /// thousands; what could be two amounts stays as it is.
  static func plain(_ text: String) -> String {
    var number = ""
    for scalar in text.withPlainDigits.unicodeScalars {
      switch scalar {
      case "\u{66B}": number.append(",")
      case "\u{66C}": continue
      case _ where scalar.properties.isWhitespace: continue
      case _ where scalar.properties.generalCategory == .currencySymbol: continue
      default: number.unicodeScalars.append(scalar)
      }
    }
    let parts = number.split(separator: ",", omittingEmptySubsequences: false)
    // One comma with one or two digits after it is before the cents.
    guard parts.count == 2, (1...2).contains(parts[1].count),
      parts[1].allSatisfy({ $0.isNumber })
    else { return number }
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return number }
    return "\(groups.joined()).\(parts[1])"
  }
}
