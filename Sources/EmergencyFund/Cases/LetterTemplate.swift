/// The text of a letter before it is filled.
///
/// `{amount}` stands for a value and `{items|one=…|other=…}` chooses by their number. A line whose
/// placeholders all have no value is left out.
enum LetterTemplate {
  /// What a letter can be filled with.
  enum Placeholder: String, CaseIterable {
    /// Code of the case.
    case `case`
    /// Name of the call.
    case call
    /// Name of the applicant.
    case applicant
    /// Date of receipt.
    case receivedOn
    /// Day of the decision.
    case decidedOn
    /// What is awarded in all.
    case amount
    /// What is awarded, item by item, on lines of their own.
    case items
    /// The reasons in the policy's words, on lines of their own.
    case reasons
    /// The reason in the lead's own words.
    case reason
    /// Code of the fund that a referral names.
    case fund
    /// How to reach the fund.
    case contact
  }

  /// The names of the placeholders, in order; nil if a brace has no other one.
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
  static func fill(
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
