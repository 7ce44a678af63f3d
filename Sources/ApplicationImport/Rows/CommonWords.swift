internal import EmergencyFund

/// Words that mean the same in every form, in all languages of the tool: countries, languages, types
/// of incidents and applicants, yes and no.
struct CommonWords: Sendable {
  /// Yes and no by folded word.
  let yesNo: [String: Bool]
  private let countries: [String: String]
  private let currencies: [String: String]
  private let languages: [String: String]
  private let codes: [String: String]

  static let shared = CommonWords()

  private init() {
    var yesNo = ["1": true, "true": true, "y": true, "x": true, "✓": true, "checked": true]
    yesNo.merge(["0": false, "false": false, "n": false, "unchecked": false]) { $1 }
    var countries: [String: String] = [:]
    var languages: [String: String] = [:]
    var codes: [String: [String]] = [:]
    for language in Language.allCases {
      let catalogue = MessageCatalogue(language)
      yesNo[PageMessageID.yes.localizedString(in: language).folded] = true
      yesNo[PageMessageID.no.localizedString(in: language).folded] = false
      languages[language.tag] = language.tag
      for other in Language.allCases {
        languages[language.name(ofLanguage: other.tag).folded] = other.tag
      }
      for country in Country.all {
        countries[language.name(of: country).folded] = country.code
        countries[country.code.folded] = country.code
        countries[country.alpha3.folded] = country.code
      }
      for type in IncidentType.allCases where type != .other {
        codes[catalogue.title(.incidentType(type)).folded, default: []].append(type.rawValue)
      }
      for type in ApplicantType.allCases {
        codes[catalogue.title(.applicantType(type)).folded, default: []].append(type.rawValue)
      }
    }
    self.yesNo = yesNo
    self.countries = countries
    self.languages = languages
    // A word that means two things decides nothing.
    self.codes = codes.compactMapValues { Set($0).count == 1 ? $0.first : nil }
    var currencies = ["€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP"]
    for currency in Currency.all { currencies[currency.code.folded] = currency.code }
    self.currencies = currencies
  }

  /// The code that a folded word stands for in a field of a kind; nil if none is known.
  func code(_ word: String, _ kind: ValueKind) -> String? {
    switch kind {
    case .country: countries[word]
    case .currency: currencies[word]
    case .language: languages[word]
    case .code: codes[word]
    case .list(let inner): code(word, inner)
    default: nil
    }
  }
}
