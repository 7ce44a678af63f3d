extension MessageCatalogue {
  /// A value in the words of the language.
  func words(_ value: Message.Value) -> String {
    switch value {
    case .money(let money): language.isolated(language.text(money))
    case .day(let day): language.text(day)
    case .count(let count): language.text(count)
    case .months(let months): text(Message(.value(.months), .count("count", months)))
    case .days(let days): text(Message(.value(.days), .count("count", days)))
    case .text(let text): language.isolated(text)
    case .code(let code): quoted(code)
    case .codes(let codes): listed(codes.map { quoted($0) })
    case .term(let term): words(term)
    case .entry(let term): entry(term)
    case .terms(let terms): listed(terms.map { words($0) })
    case .country(let country): words(country)
    case .countries(let countries): listed(countries.map { listedName($0) })
    case .path(let path): words(path)
    case .paths(let paths): listed(paths.map { words($0) })
    case .words(let words): language.isolated(words.text(in: language))
    case .percent(let hundredths): language.isolated(language.text(percent: hundredths))
    }
  }

  /// Entries of a list; those past the twelfth are counted.
  func listed(_ entries: [String]) -> String {
    let most = 12
    let shown = language.listed(Array(entries.prefix(most)))
    if entries.count <= most { return shown }
    return "\(shown) \(text(Message(.value(.andMore), .count("count", entries.count - most))))"
  }

  /// A place in the application by its title, its path, or both.
  public func words(_ path: FieldPath) -> String {
    let code = language.isolated(path.description)
    if naming == .codes { return code }
    let title = text(Message(.field(path.field), .count("number", path.index + 1)))
    return naming == .titles || title == path.description ? title : "\(title) (\(code))"
  }

  /// A code by its title, as documents write it, or both.
  private func words(_ term: Term) -> String {
    guard naming != .codes, let title = title(term) else { return quoted(term.code) }
    let words = language.quoted(title)
    let isPlain = naming == .titles || title == term.code
    return isPlain ? words : "\(words) (\(language.isolated(term.code)))"
  }

  /// A code in a list of titles, which need no quotation marks.
  private func entry(_ term: Term) -> String {
    guard let title = title(term) else { return quoted(term.code) }
    return switch naming {
    case .codes: "\(title) (\(quoted(term.code)))"
    case .titles: title
    case .titlesAndCodes: "\(title) (\(language.isolated(term.code)))"
    }
  }

  private func title(_ term: Term) -> String? {
    switch term.title {
    case .builtIn(let id): title(id)
    case .given(let text): language.isolated(text.text(in: language))
    case .none: nil
    }
  }

  private func words(_ country: Country) -> String {
    "\(language.name(of: country)) (\(language.isolated(country.code)))"
  }

  /// A country in a list, where its name is enough.
  private func listedName(_ country: Country) -> String {
    switch naming {
    case .codes: quoted(country.code)
    case .titles: language.name(of: country)
    case .titlesAndCodes: words(country)
    }
  }

  /// The user's text, cut and on one line.
  private func quoted(_ code: String) -> String {
    language.quoted(language.isolated(Complaint.excerpt(code)))
  }
}
