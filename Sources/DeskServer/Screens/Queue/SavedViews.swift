#if Desk
import CaseDesk
import EmergencyFund

/// A filter of the queue that an officer named.
struct SavedView: Hashable {
  let name: String
  /// The fields of the address.
  let address: String

  /// The most filters that an officer keeps.
  static let countMax = 12
  /// The most characters of a name.
  static let nameMax = 40
  /// The name of the note in which they are kept.
  fileprivate static let note = "views"
  /// The fields of an address that a filter keeps.
  private static let fields: Set<String> = [
    "state", "overdue", "due-within", "waiting", "mine", "free", "danger", "call", "region",
    "changed-since",
  ]

  /// A filter from the fields of an address; those that it does not know are left out.
  init(name: String, _ query: FormFields) {
    self.name = String(name.prefix(Self.nameMax))
    var kept = FormFields()
    for field in query.names where Self.fields.contains(field) {
      // A form of filters sends empty fields for what it does not filter by.
      let value = query[field]
      if !value.isEmpty || !["state", "call", "region"].contains(field) { kept.add(field, value) }
    }
    address = kept.urlEncoded()
  }
}

extension DeskSession {
  /// The officer's own saved filters; none where they cannot be read.
  func savedViews() -> [SavedView] {
    guard let note = try? desk.ownNote(SavedView.note),
      let text = String(validating: note, as: UTF8.self), let fields = FormFields(urlEncoded: text)
    else { return [] }
    return zip(fields.all("name"), fields.all("address")).map { name, address in
      SavedView(name: name, FormFields(urlEncoded: address) ?? FormFields())
    }
  }

  private func keep(_ views: [SavedView]) throws {
    var fields = FormFields()
    for view in views {
      fields.add("name", view.name)
      fields.add("address", view.address)
    }
    try desk.keepOwnNote(SavedView.note, views.isEmpty ? nil : Array(fields.urlEncoded().utf8))
  }

  /// Saves the filter of an address under a name; one of the same name is replaced.
  func saveView(_ request: DeskRequest) throws -> Page {
    let query = FormFields(urlEncoded: request.form["address"]) ?? FormFields()
    guard let name = request.form.text("name") else {
      announce(words[FormMessage.missing])
      return .seeOther("/queue?\(query.urlEncoded())")
    }
    let view = SavedView(name: name, query)
    var views = savedViews().filter { $0.name != view.name }
    if views.count >= SavedView.countMax {
      announce(words.text(WorkMessage.tooManyViews, .count("count", views.count)))
    } else {
      views.append(view)
      try keep(views)
      announce(words.text(WorkMessage.viewSaved, .text("name", view.name)))
    }
    return .seeOther("/queue?\(view.address)")
  }

  /// Removes a saved filter.
  func removeView(_ request: DeskRequest) throws -> Page {
    let name = request.form["name"]
    let views = savedViews()
    if views.contains(where: { $0.name == name }) {
      try keep(views.filter { $0.name != name })
      announce(words.text(WorkMessage.viewRemoved, .text("name", name)))
    }
    return .seeOther("/queue")
  }

  /// The saved filters for the queue.
  func savedViewChips(_ query: FormFields) -> View {
    let views = savedViews()
    let here = SavedView(name: "", query).address
    return [
      "savedViews": views.map { view -> View in
        [
          "name": view.name, "path": "/queue?\(view.address)", "isHere": view.address == here,
        ]
      },
      "hasSavedViews": !views.isEmpty, "canSaveView": !here.isEmpty, "address": here,
    ]
  }
}
#endif
