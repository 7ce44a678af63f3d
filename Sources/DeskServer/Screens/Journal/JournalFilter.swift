#if Desk
import CaseDesk
import EmergencyFund

/// What a journal shows, as the address says it.
struct JournalFilter {
  private(set) var history = HistoryFilter()
  /// The page, from 1.
  let page: Int
  /// What is wrong with the fields.
  private(set) var problems: [(field: String, message: JournalMessage)] = []
  private let fields: FormFields

  init(_ fields: FormFields) {
    self.fields = fields
    page = min(max(Int(fields["page"]) ?? 1, 1), 1_000_000)
    history.officer = fields.text("officer")
    history.kind = fields.text("kind")
    if let code = fields.text("case")?.uppercased() {
      history.code = code
      if !CaseCode.isCode(code) { problems.append(("case", .codeWrong)) }
    }
    history.from = day("from")
    history.to = day("to")
  }

  private mutating func day(_ name: String) -> Day? {
    guard let text = fields.text(name) else { return nil }
    let day = Day(text)
    if day == nil { problems.append((name, .dayWrong)) }
    return day
  }

  /// Whether something is left out.
  var isActive: Bool { !address.isEmpty }

  /// The fields that choose what is shown.
  private var address: String {
    var kept = FormFields()
    for name in ["officer", "kind", "case", "from", "to"] {
      if let text = fields.text(name) { kept.add(name, text) }
    }
    return kept.urlEncoded()
  }

  /// The address of a page of the same.
  func path(_ base: String, page: Int) -> String {
    let parts = [address, page > 1 ? "page=\(page)" : ""].filter { !$0.isEmpty }
    return parts.isEmpty ? base : "\(base)?\(parts.joined(separator: "&"))"
  }

  /// What was typed, for the form.
  var values: View {
    ["case": fields["case"], "from": fields["from"], "to": fields["to"]]
  }
}

extension HistoryPage {
  /// A part without events.
  static var empty: HistoryPage { HistoryPage(entries: [], hasMore: false, named: []) }
}
#endif
