internal import EmergencyFund

/// A code of a list with its titles.
struct ListedCode: Sendable {
  let kind: CodeKind
  let code: String
  /// The title by language, if the code has one.
  let title: @Sendable (Language) -> String?
}

/// The codes that documents use, with their titles.
enum CodeList {
  /// The codes that every policy knows.
  static func builtIn(_ kind: CodeKind) -> [ListedCode] {
    switch kind {
    case .countries:
      Country.all.map { country in
        ListedCode(kind: kind, code: country.code) { $0.name(of: country) }
      }
    case .currencies:
      Currency.all.map { currency in
        ListedCode(kind: kind, code: currency.code) { currencyNames.name(currency.code, in: $0) }
      }
    case .incidents: titled(kind, IncidentType.allCases) { .incidentType($0) }
    case .harms: titled(kind, Harm.allCases) { .harm($0) }
    case .applicants: titled(kind, ApplicantType.allCases) { .applicantType($0) }
    case .categories, .groups, .exclusions, .documents: []
    }
  }

  /// The codes that policies define, each once, in their order.
  static func defined(by policies: [Policy]) -> [ListedCode] {
    var codes: [ListedCode] = []
    for policy in policies {
      codes += policy.groups.map { given(.groups, $0.id, $0.title) }
      for requirement in policy.requirements {
        switch requirement.rule {
        case .costCategory(let rule):
          codes += rule.categories.map { given(.categories, $0.id, $0.title) }
        case .exclusion(let rule): codes += rule.codes.map { given(.exclusions, $0.id, $0.title) }
        case .requiredDocuments(let rule):
          codes += rule.documents.map { given(.documents, $0.kind, $0.title) }
        default: continue
        }
      }
    }
    var seen: Set<String> = []
    return codes.filter { seen.insert("\($0.kind) \($0.code)").inserted }
  }

  private static func titled<Code: RawRepresentable>(
    _ kind: CodeKind, _ codes: [Code], _ id: @escaping @Sendable (Code) -> MessageID
  ) -> [ListedCode] where Code.RawValue == String, Code: Sendable {
    codes.map { code in
      ListedCode(kind: kind, code: code.rawValue) { MessageCatalogue($0).title(id(code)) }
    }
  }

  private static func given(
    _ kind: CodeKind, _ code: String, _ title: LocalizedString?
  ) -> ListedCode {
    ListedCode(kind: kind, code: code) { title?.text(in: $0) }
  }

  private static let currencyNames = NameTable(CurrencyNameTable.rows)
}

/// Names by code, as a table of lines has them: the code and its names between bars.
struct NameTable {
  /// The names of each code, in the order of the table.
  let names: [(code: String, names: [String])]
  private let places: [String: Int]

  init(_ rows: String) {
    var names: [(code: String, names: [String])] = []
    for line in rows.split(separator: "\n") {
      let parts = line.split(separator: "|").map { String($0) }
      guard let code = parts.first else { continue }
      if names.last?.code == code {
        names[names.count - 1].names += parts.dropFirst()
      } else {
        names.append((code, Array(parts.dropFirst())))
      }
    }
    self.names = names
    places = Dictionary(
      names.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The name of a code in a language; the names are in the order of the languages.
  func name(_ code: String, in language: Language) -> String? {
    guard let place = places[code], let index = Language.allCases.firstIndex(of: language) else {
      return nil
    }
    let names = names[place].names
    return names.indices.contains(index) ? names[index] : nil
  }
}
