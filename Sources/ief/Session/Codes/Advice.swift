internal import EmergencyFund
internal import Foundation

/// What to write instead of something that people write by habit, added to what is wrong with it.
struct Advice {
  /// The document that the problem is in; nil if it could not be read as one.
  let document: Document?
  /// The codes that policies define; asked for only where one may be meant.
  let codes: () -> [ListedCode]

  init(_ document: Document?, codes: @escaping () -> [ListedCode] = { [] }) {
    self.document = document
    self.codes = codes
  }

  /// The problem with advice, or as it is if there is none.
  func added(to problem: Diagnostic) -> Diagnostic {
    if problem.kind == .encoding { return encoding(problem) }
    if problem.kind == .wrongType { return list(problem) ?? problem }
    if problem.kind == .unknownKey, let amount = amountInBraces(problem) { return amount }
    if let plain = marks(problem) { return plain }
    switch problem.kind {
    case .unknownCode, .unreadableValue: return day(problem) ?? code(problem) ?? problem
    default: return problem
    }
  }

  // MARK: Codes

  private func code(_ problem: Diagnostic) -> Diagnostic? {
    guard let found = problem.found else { return nil }
    if problem.expected == DocumentReader.currencyNoun {
      guard let (code, day) = TypedCode.successor(found.uppercased()) else { return nil }
      return problem.saying(
        "'\(found.uppercased())' was replaced on \(day); write prices in \(code)")
    }
    let code: String?
    if problem.expected == DocumentReader.countryNoun {
      if problem.suggestion != nil { return nil }
      code = TypedCode.country(found)
    } else if let kind = kind(problem) {
      let known = CodeList.builtIn(kind)
      code = TypedCode.code(
        found, in: known.isEmpty ? codes().filter { $0.kind == kind } : known,
        exactly: problem.suggestion != nil)
    } else {
      return nil
    }
    return code.map { problem.suggesting($0) }
  }

  /// The list that a code was expected from.
  private func kind(_ problem: Diagnostic) -> CodeKind? {
    let nouns: [(String, CodeKind)] = [
      ("an incident type", .incidents), ("a level of harm", .harms),
      ("an applicant type", .applicants), ("the id of a category", .categories),
      ("the id of a target group", .groups), ("the code of an excluded purpose", .exclusions),
      ("a kind of document", .documents),
    ]
    return nouns.first { problem.message.hasPrefix("expected \($0.0)") }?.1
  }

  // MARK: Notation

  /// A date in another notation.
  private func day(_ problem: Diagnostic) -> Diagnostic? {
    guard let found = problem.found, problem.expected?.hasPrefix("a date") == true else {
      return nil
    }
    let parts = found.withPlainDigits.split { "/.-‐‑– ".contains($0) }.map { String($0) }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    func day(_ year: Int, _ month: Int, _ day: Int) -> String? {
      Day(year: year, month: month, day: day)?.description
    }
    let readings =
      parts[0].count == 4
      ? [day(numbers[0], numbers[1], numbers[2])]
      : parts[2].count == 4
        ? [day(numbers[2], numbers[1], numbers[0]), day(numbers[2], numbers[0], numbers[1])] : []
    let days = readings.compactMap { $0 }.withoutRepeats
    return days.isEmpty ? nil : problem.saying("; write \(days.joined(separator: " or "))")
  }

  /// Codes with commas between them where a list is expected.
  private func list(_ problem: Diagnostic) -> Diagnostic? {
    guard problem.expected == "a list", let document,
      case .plain(let text) = document.node(at: problem.path.description)?.content
    else { return nil }
    let parts = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    // Only codes are quoted; other text may be a story.
    let areCodes = parts.allSatisfy { part in
      part.utf8.count <= 40 && part.utf8.allSatisfy { (0x2D...0x7A).contains($0) }
    }
    let example = areCodes && parts.count <= 12 ? parts.joined(separator: ", ") : "first, second"
    return problem.saying("; write a list in brackets: [\(example)]")
  }

  /// A comma of an amount within braces, which ends the value there.
  private func amountInBraces(_ problem: Diagnostic) -> Diagnostic? {
    guard let document, let place = problem.position,
      let (before, key) = document.root.members(around: place),
      case .plain(let start) = before.value.content,
      (start + key).utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
    else { return nil }
    let written = "\(start),\(key)"
    let advice: String
    do throws(DecimalError) {
      advice = "write \(try ExactDecimal.fromPerson(written, decimals: 2))"
    } catch {
      advice = error.message
    }
    return problem.saying(
      "a comma within braces ends a value, so \(before.key) is only '\(start)'; \(advice)")
  }

  /// Quotation marks and spaces of a word processor.
  private func marks(_ problem: Diagnostic) -> Diagnostic? {
    guard let found = problem.found else { return nil }
    // Within a name it is an apostrophe.
    let bare = found.unicodeScalars.filter { $0 != "'" }
    let ends = [bare.first, bare.last].compactMap { $0 }
    if ends.contains(where: { Self.quotes.contains($0) }) {
      return problem.saying("; use straight quotes (\") instead of “ and ”")
    }
    if found.unicodeScalars.contains(where: { Self.spaces.contains($0) })
      || ["\\u{a0}", "\\u{202f}", "\\u{2007}"].contains(where: { found.contains($0) })
    {
      return problem.saying("; it has a no-break space, write an ordinary space or none")
    }
    return nil
  }

  private static let quotes = CharacterSet(charactersIn: "“”„‟«»‘’‚‹›")
  private static let spaces = CharacterSet(charactersIn: "\u{A0}\u{202F}\u{2007}")

  /// Bytes of an older encoding.
  private func encoding(_ problem: Diagnostic) -> Diagnostic {
    guard let found = problem.found, found.hasPrefix("0x"),
      let byte = UInt8(found.dropFirst(2), radix: 16), byte >= 0xA0
    else { return problem }
    return problem.saying(
      "; in Latin-1 this byte is '\(Unicode.Scalar(byte))': save the file as UTF-8")
  }
}

extension Diagnostic {
  /// The problem with another sentence, or with more of it, and nothing suggested besides.
  fileprivate func saying(_ text: String) -> Diagnostic {
    Diagnostic(
      file: file, position: position, path: path, kind: kind,
      message: text.hasPrefix(";") ? message + text : text, found: found, expected: expected)
  }

  /// The problem with the code that was meant.
  fileprivate func suggesting(_ code: String) -> Diagnostic {
    Diagnostic(
      file: file, position: position, path: path, kind: kind, message: message, found: found,
      expected: expected, suggestion: code)
  }
}

extension Node {
  /// The member whose key is at a place, and the one before it.
  fileprivate func members(around place: SourcePosition) -> (before: Member, key: String)? {
    switch content {
    case .list(let nodes):
      for node in nodes {
        if let found = node.members(around: place) { return found }
      }
    case .mapping(let members):
      for (index, member) in members.enumerated() {
        if member.keyPosition == place {
          return index > 0 ? (members[index - 1], member.key) : nil
        }
        if let found = member.value.members(around: place) { return found }
      }
    default: return nil
    }
    return nil
  }
}
