extension MessageCatalogue {
  /// Writes a value in the words of the language.
  func write(_ value: Message.Value, to text: inout TextBytes) {
    switch value {
    case .money(let money): language.isolate(&text) { language.write(money, to: &$0) }
    case .day(let day): language.write(day, to: &text)
    case .count(let count): language.write(count, to: &text)
    case .months(let months): write(.value(.months), "count", months, to: &text)
    case .days(let days): write(.value(.days), "count", days, to: &text)
    case .text(let words): language.isolate(&text) { $0.append(shown: words) }
    case .rendered(let words): language.isolate(&text) { $0.append(words) }
    case .code(let code): write(code: code, to: &text)
    case .term(let term): write(term, to: &text)
    case .entry(let term): write(entry: term, to: &text)
    case .terms(let terms, let conjunction):
      list(terms, conjunction, to: &text) { write($0, to: &$1) }
    case .country(let country): write(country, to: &text)
    case .countries(let countries): list(countries, .and, to: &text) { write(listed: $0, to: &$1) }
    case .path(let path): write(path, to: &text)
    case .paths(let paths): list(paths, .and, to: &text) { write($0, to: &$1) }
    case .words(let words): write(words, to: &text)
    case .clauses(let clauses):
      for index in clauses.indices {
        if index > 0 { text.append(language.paused("") + " ") }
        write(clauses[index], to: &text)
      }
    case .sentence(let message): write(message, to: &text)
    case .lines(let lines):
      for line in lines {
        text.append("\n- ")
        language.isolate(&text) { $0.append(line) }
      }
    case .percent(let hundredths):
      language.isolate(&text) { language.write(percent: hundredths, to: &$0) }
    }
  }

  /// Entries of a list that are shown; those past them are counted.
  private static var shownMax: Int { 12 }

  private func list<Entry>(
    _ entries: [Entry], _ conjunction: Conjunction, to text: inout TextBytes,
    _ write: (Entry, inout TextBytes) -> Void
  ) {
    for index in 0..<min(entries.count, Self.shownMax) {
      language.writeEntry(index, isLast: index == entries.count - 1, conjunction, to: &text) {
        write(entries[index], &$0)
      }
    }
    let left = entries.count - Self.shownMax
    guard left > 0 else { return }
    text.append(" ")
    self.write(.value(.andMore), "count", left, to: &text)
  }

  /// A place in the application by its title, its path, or both.
  public func words(_ path: FieldPath) -> String { TextBytes.text { write(path, to: &$0) } }

  private func write(_ path: FieldPath, to text: inout TextBytes) {
    if naming == .codes { return language.isolate(&text) { path.write(to: &$0) } }
    write(.field(path.field), "number", path.index + 1, to: &text)
    if naming == .titles { return }
    let code = path.description
    let title = TextBytes.text { write(.field(path.field), "number", path.index + 1, to: &$0) }
    if title != code { write(bracketed: code, to: &text) }
  }

  /// A code by its title, as documents write it, or both.
  private func write(_ term: Term, to text: inout TextBytes) {
    guard naming != .codes, hasTitle(term) else { return write(code: term.code, to: &text) }
    language.quote(&text) { write(titleOf: term, to: &$0) }
    guard naming == .titlesAndCodes else { return }
    if TextBytes.text({ write(titleOf: term, to: &$0) }) != term.code {
      write(bracketed: term.code, to: &text)
    }
  }

  /// A code in a list of titles, which need no quotation marks.
  private func write(entry term: Term, to text: inout TextBytes) {
    guard hasTitle(term) else { return write(code: term.code, to: &text) }
    write(titleOf: term, to: &text)
    switch naming {
    case .codes:
      text.append(" (")
      write(code: term.code, to: &text)
      text.append(")")
    case .titles: break
    case .titlesAndCodes: write(bracketed: term.code, to: &text)
    }
  }

  private func hasTitle(_ term: Term) -> Bool {
    if case .none = term.title { return false }
    return true
  }

  private func write(titleOf term: Term, to text: inout TextBytes) {
    switch term.title {
    case .builtIn(let id): text.append(title(id))
    case .given(let words): write(words, to: &text)
    case .none: break
    }
  }

  private func write(_ words: LocalizedString, to text: inout TextBytes) {
    language.isolate(&text) { $0.append(shown: words.text(in: language)) }
  }

  private func write(_ country: Country, to text: inout TextBytes) {
    text.append(language.name(of: country))
    if naming == .titles { return }
    text.append(" (")
    language.isolate(&text) { text in
      text.append(atMost: Country.codeLength) { country.writeCode(with: &$0) }
    }
    text.append(")")
  }

  /// A country in a list, where its name is enough.
  private func write(listed country: Country, to text: inout TextBytes) {
    switch naming {
    case .codes: write(code: country.code, to: &text)
    case .titles, .titlesAndCodes: write(country, to: &text)
    }
  }

  private func write(bracketed code: String, to text: inout TextBytes) {
    text.append(" (")
    language.isolate(&text) { $0.append(shown: code) }
    text.append(")")
  }

  /// The user's text, cut and on one line.
  private func write(code: String, to text: inout TextBytes) {
    language.quote(&text) { text in
      language.isolate(&text) { $0.append(Diagnostic.excerpt(code)) }
    }
  }
}
