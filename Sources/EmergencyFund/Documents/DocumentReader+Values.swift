extension DocumentReader {
  /// Reads a civil date `YYYY-MM-DD` from 1900 to 2199.
  package mutating func day(_ field: Field?) -> Day? {
    let expected = "a date such as 2026-03-02"
    guard let field, let text = text(field, expected: expected) else { return nil }
    if let day = Day(text.withPlainDigits) { return day }
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }

  /// Reads a date or a timestamp.
  package mutating func receipt(_ field: Field?) -> (receipt: Receipt, text: String)? {
    let expected = "a date or time such as 2026-03-02T09:30:00-05:00"
    guard let field, let text = text(field, expected: expected) else { return nil }
    if let receipt = Receipt(utf8: text.withPlainDigits.utf8) { return (receipt, text) }
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }

  /// Reads an exact decimal; an ambiguous number in a hand-written file is rejected.
  ///
  /// - Parameter decimals: The decimals of the currency, which determine what is ambiguous.
  package mutating func decimal(_ field: Field?, decimals: Int = 2) -> ExactDecimal? {
    guard let field else { return nil }
    do {
      switch field.node.content {
      case .number(let literal): return try ExactDecimal.fromJSON(literal)
      case .plain(let text): return try ExactDecimal.fromPerson(text, decimals: decimals)
      case .string(let text) where notation == .yaml:
        return try ExactDecimal.fromPerson(text, decimals: decimals)
      default:
        diagnoseType(field, expected: "a number such as 1250.00")
        return nil
      }
    } catch {
      diagnose(field, .unreadableValue, error.message)
      return nil
    }
  }

  /// Reads an amount of a policy: a decimal above zero that its currency can represent exactly.
  package mutating func amount(_ field: Field?, in currency: Currency?) -> ExactDecimal? {
    guard let field, let amount = decimal(field, decimals: currency?.decimals ?? 2) else {
      return nil
    }
    guard amount > .zero else {
      diagnose(field, .outOfRange, "expected an amount above zero, found \(amount)")
      return nil
    }
    guard let currency else { return amount }
    do {
      _ = try Money(decimal: amount, currency: currency)
      return amount
    } catch {
      diagnose(field, .outOfRange, error.message)
      return nil
    }
  }

  /// Reads a percentage from 0 to 100 with at most two decimals, in hundredths of a percent.
  package mutating func percent(_ field: Field?) -> Int? {
    guard let field, let number = decimal(field) else { return nil }
    let (hundredths, rest) = number.tenThousandths.quotientAndRemainder(dividingBy: 100)
    if rest == 0, (0...10_000).contains(hundredths) { return Int(hundredths) }
    diagnose(
      field, .outOfRange,
      "expected a percentage from 0 to 100 with at most two decimals, found \(number)")
    return nil
  }

  /// Reads a SHA-256: 64 lower-case hexadecimal digits.
  package mutating func digest(_ field: Field?) -> String? {
    guard let field, let text = text(field) else { return nil }
    let isDigest =
      text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    if isDigest { return text }
    let expected = "64 lower-case hexadecimal digits"
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }

  /// What is expected where a currency is, in messages.
  package static let currencyNoun = "a currency code such as EUR"
  /// What is expected where a country is, in messages.
  package static let countryNoun = "a country code such as PE"

  /// Reads an ISO 4217 code, or one that was withdrawn after ``codesOn``.
  package mutating func currency(_ field: Field?) -> Currency? {
    guard let field, let text = text(field) else { return nil }
    if let currency = currency(text, on: codesOn) { return currency }
    if unlistedCodes == .leaveOut { return nil }
    unknownISOCode(text, at: field, noun: Self.currencyNoun) { Currency($0) != nil }
    return nil
  }

  /// The currency of a code on a day; nil for those of today.
  func currency(_ code: String, on day: Day?) -> Currency? {
    day.map { Currency(code, on: $0) } ?? Currency(code)
  }

  /// Reads an ISO 3166-1 alpha-2 code.
  package mutating func country(_ field: Field?) -> Country? {
    guard let field, let text = text(field) else { return nil }
    if let country = Country(text) { return country }
    if unlistedCodes == .leaveOut { return nil }
    if let named = Country.all.first(where: { $0.name == text || $0.alpha3 == text }) {
      let expected = Self.countryNoun
      diagnose(
        field, .unknownCode, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
        expected: expected, suggestion: named.code)
    } else {
      unknownISOCode(text, at: field, noun: Self.countryNoun) { Country($0) != nil }
    }
    return nil
  }

  /// Reports a code of two or three letters.
  ///
  /// Codes this short are all similar, so only the wrong case is recognised.
  private mutating func unknownISOCode(
    _ code: String, at field: Field, noun: String, isKnown: (String) -> Bool
  ) {
    let capitals = code.inCapitals
    diagnose(
      field, .unknownCode, "expected \(noun), found \(Diagnostic.quote(code))", found: code,
      expected: noun, suggestion: isKnown(capitals) ? capitals : nil)
  }

  /// Reads a list of countries.
  package mutating func countries(_ field: Field?) -> [Country]? {
    list(field) { reader, element in reader.country(element) }
  }

  /// Reads a list of codes from a closed set.
  package mutating func choices<Choice: CaseIterable & RawRepresentable>(
    _ field: Field?, _ type: Choice.Type, _ noun: String
  ) -> [Choice]? where Choice.RawValue == String {
    list(field) { reader, element in reader.choice(element, type, noun) }
  }

  /// Reads a key of a mapping as a code from a closed set.
  package mutating func choice<Choice: CaseIterable & RawRepresentable>(
    _ key: String, at field: Field, _ type: Choice.Type, _ noun: String
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: key) { return choice }
    unknownCode(key, at: field, noun: noun, known: Choice.allCases.lazy.map { $0.rawValue })
    return nil
  }

  /// Reads a list of codes, each with its position.
  package mutating func codes(_ field: Field?, noun: String) -> [(code: String, field: Field)]? {
    list(field) { reader, element in
      reader.code(element, noun: noun).map { (code: $0, field: element) }
    }
  }

  /// Reads text by language: a mapping, or plain text in English.
  package mutating func localizedString(_ field: Field?) -> LocalizedString? {
    guard let field else { return nil }
    guard case .mapping = field.node.content else {
      return text(field).map { LocalizedString(english: $0.withoutLastBreaks) }
    }
    var translations: [LocalizedString.Translation] = []
    let before = diagnostics.count
    diagnoseEmptyWords(field)
    for (language, words) in mapping(field) ?? [] {
      if !LanguageTag.isWellFormed(language) {
        diagnose(
          words, .unreadableValue,
          "expected a language tag such as es, found \(Diagnostic.quote(language))")
      }
      if let text = text(words) {
        translations.append(.init(language: language, text: text.withoutLastBreaks))
      }
    }
    if translations.isEmpty, diagnostics.count == before {
      diagnose(field, .missing, "expected text in at least one language, found none")
    }
    return LocalizedString(translations)
  }

  /// Reports a language without text, which is how a comma in unquoted text is parsed.
  private mutating func diagnoseEmptyWords(_ field: Field) {
    guard case .mapping(let members) = field.node.content else { return }
    for member in members where member.value.content == .null {
      diagnose(
        Field(node: member.value, path: field.path.key(member.key)), .missing,
        "expected text in the language \(Diagnostic.quote(member.key)), found none; "
          + "put text that contains a comma in double quotes",
        found: member.key)
    }
  }

  /// Reads a language tag such as `es` or `pt-BR`.
  package mutating func languageTag(_ field: Field?) -> String? {
    guard let field, let text = text(field) else { return nil }
    if LanguageTag.isWellFormed(text) { return text }
    let expected = "a language tag such as es"
    diagnose(
      field, .unreadableValue, "expected \(expected), found \(Diagnostic.quote(text))", found: text,
      expected: expected)
    return nil
  }

  /// Reads text in a specific form, which a diagnostic about another type describes.
  private mutating func text(_ field: Field, expected: String) -> String? {
    switch field.node.content {
    case .string(let text), .plain(let text): return text
    default:
      diagnoseType(field, expected: expected)
      return nil
    }
  }

  /// Whether a value is a certain unquoted or quoted code.
  func isWord(_ word: String, _ field: Field) -> Bool {
    switch field.node.content {
    case .plain(let text), .string(let text): text == word
    default: false
    }
  }

  /// Reports an unknown code: suggests the most similar one, or gives a short list.
  package mutating func unknownCode<Known: Sequence<String>>(
    _ code: String, at field: Field, noun: String, known: @autoclosure () -> Known
  ) {
    if isFull { return countDiagnostic() }
    let known = Array(known())
    let suggestion = suggestion(for: code, among: known)
    let list = (1...12).contains(known.count) ? known.joined(separator: ", ") : nil
    let words = suggestion == nil ? list.map { "\(noun) (\($0))" } ?? noun : noun
    diagnose(
      field, .unknownCode, "expected \(words), found \(Diagnostic.quote(code))", found: code,
      expected: list ?? noun, suggestion: suggestion)
  }

  /// Reads a required list that must not be empty; reports otherwise.
  package mutating func filled<Key: FieldKey, Element>(
    _ list: [Element]?, _ fields: Fields<Key>, _ key: Key
  ) -> [Element]? {
    guard let field = fields[key] else {
      missing(fields, key)
      return nil
    }
    guard let list else { return nil }
    if list.isEmpty {
      // Elements that could not be read have already been reported.
      if case .list(let nodes) = field.node.content, nodes.isEmpty {
        diagnose(field, .contradiction, "the list must not be empty")
      }
      return nil
    }
    return list
  }

  /// Reports each element of a list whose id was used before.
  package mutating func refuseRepeats(_ field: Field?, noun: String) {
    guard let field, case .list(let nodes) = field.node.content else { return }
    var seen: Set<String> = []
    for (index, node) in nodes.enumerated() {
      guard let id = node.text(under: "id"), !seen.insert(id).inserted else { continue }
      diagnose(
        Field(node: node, path: field.path.index(index)), .duplicateKey,
        "\(noun) \(Diagnostic.quote(id)) is listed twice", found: id)
    }
  }
}

extension DocumentReader {
  /// Reports a missing key, unless another layer may still provide it.
  package mutating func missing<Key: FieldKey>(
    _ fields: Fields<Key>, _ key: Key, evenIfPartial: Bool = false
  ) {
    if !isPartial || evenIfPartial { _ = required(key, in: fields) }
  }
}

extension Fields where Key: FieldKey {
  /// The known keys of an object; others are left for someone else to read.
  init(place: Field) {
    var members: [NamedField] = []
    if case .mapping(let all) = place.node.content {
      for member in all {
        guard Key(rawValue: member.key) != nil, member.value.content != .null else { continue }
        let field = Field(node: member.value, path: place.path.key(member.key))
        members.append(NamedField(name: member.key, field: field))
      }
    }
    self.init(place: place, members: members)
  }
}

extension String {
  /// The text without the line breaks that a block of YAML ends with.
  fileprivate var withoutLastBreaks: String {
    var text = self
    while text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    return text
  }
}
