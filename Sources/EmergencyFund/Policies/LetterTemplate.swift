/// A template for a letter.
///
/// `{amount}` is replaced with a value, and `{items|one=…|other=…}` selects the plural form. A line
/// whose placeholders all have no value is left out.
package enum LetterTemplate {
  /// A placeholder of a letter.
  package enum Placeholder: String, CaseIterable {
    /// The code of the case.
    case `case`
    /// The title of the call.
    case call
    /// The name of the applicant.
    case applicant
    /// The date of receipt.
    case receivedOn
    /// The date of the decision.
    case decidedOn
    /// The total award.
    case amount
    /// The award, item by item, on separate lines.
    case items
    /// The reasons in the policy's wording, on separate lines.
    case reasons
    /// The reason in the lead's own words.
    case reason
    /// The title of the fund that the applicant is referred to.
    case fund
    /// How to reach the fund.
    case contact
  }

  /// The names of the placeholders, in order; nil if a brace encloses another name.
  static func placeholders(in text: String) -> [String]? {
    var names: [String] = []
    var depth = 0
    var name: [UInt8]? = nil
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{"):
        depth += 1
        name = []
      case UInt8(ascii: "}"), UInt8(ascii: "|"):
        if byte == UInt8(ascii: "}") {
          if depth == 0 { return nil }
          depth -= 1
        }
        if let found = name { names.append(String(decoding: found, as: UTF8.self)) }
        name = nil
      default: name?.append(byte)
      }
    }
    return depth == 0 ? names : nil
  }

  /// Fills a template line by line.
  package static func fill(
    _ text: String, _ arguments: [Message.Argument], _ catalogue: MessageCatalogue
  ) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let filled = lines.compactMap { line -> String? in
      let line = String(line)
      let names = placeholders(in: line) ?? []
      let isEmpty =
        !names.isEmpty
        && names.allSatisfy { name in
          !arguments.contains { $0.name == name }
        }
      return isEmpty ? nil : catalogue.text(filling: line, arguments)
    }
    return filled.joined(separator: "\n")
  }
}
